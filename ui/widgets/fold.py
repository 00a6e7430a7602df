"""A title that shows or hides what lies below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.text import Button


class Fold(QWidget):
    """Folded at first; what lies inside is asked for when it is opened."""

    opened = Signal()

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(kind="fold")
        self.button.setCheckable(True)
        self._title, self.inside = "", inside
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.button)
        column.addWidget(inside)
        inside.hide()
        self.button.toggled.connect(self._turn)

    @property
    def is_open(self) -> bool:
        """Tell whether what lies inside is shown."""
        return self.button.isChecked()

    def show_title(self, title: str) -> None:
        """Name what lies inside."""
        self._title = title
        self.button.setText(f"{'▾' if self.is_open else '▸'}  {title}")
        self.button.setAccessibleName(title)

    def _turn(self, on: bool) -> None:
        self.show_title(self._title)
        if on:
            self.opened.emit()
        self.inside.setVisible(on)
