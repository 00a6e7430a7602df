"""A scrolling column of cards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.card import clear


class CardColumn(QScrollArea):
    """Cards below each other; scrolls vertically only."""

    def __init__(self, name: str, margin: int, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Only where a screen is narrower than any we know of: what cannot be seen must still be reached.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._inside = QWidget()
        self._inside.setObjectName(f"{name}Body")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(margin, 20, margin, 20)
        self.body.setSpacing(gap)
        self.setWidget(self._inside)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget, stretch)


class Stack(QWidget):
    """A place whose cards are made anew each time."""

    def __init__(self, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(gap)

    def show_all(self, widgets: list[QWidget]) -> None:
        """Show these widgets instead of those before."""
        clear(self._body)
        for widget in widgets:
            self._body.addWidget(widget)
        self.setVisible(bool(widgets))
