"""Cards, sections and banners."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.widgets.flow import FlowLayout
from ui.widgets.text import Button, Label, Pill


class Card(QFrame):
    """A panel with a thin line; a meaning puts a coloured bar at its left."""

    def __init__(self, meaning: str = "", parent: QWidget | None = None, margin: int = 16) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setProperty("meaning", meaning)
        self.body = QVBoxLayout(self)
        side = margin if not meaning else 12
        self.body.setContentsMargins(side, side - 2, side, side - 2)
        self.body.setSpacing(4)

    def add(self, widget: QWidget) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget)

    def add_title(self, text: str, button: QWidget | None = None) -> None:
        """Add a line in strong type with a button at its end."""
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Label(text, "strong"), 1)
        if button is not None:
            row.addWidget(button)
        self.body.addLayout(row)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Add a row of buttons that wraps where it is narrow."""
        row = FlowLayout(gap=8)
        for button in buttons:
            row.addWidget(button)
        self.body.addSpacing(4)
        self.body.addLayout(row)


class Heading(QWidget):
    """A section title with pills beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="section")
        self._title.setWordWrap(False)
        self._row = FlowLayout(self, gap=6)
        self._row.addWidget(self._title)

    def show_text(self, title: str, *pills: tuple[str, str]) -> None:
        """Show a title and pills, each a text and a meaning."""
        self._title.setText(title)
        while self._row.count() > 1:
            clear_item(self._row, 1)
        for text, meaning in pills:
            self._row.addWidget(Pill(text, meaning))
        self._row.invalidate()


class Banner(QFrame):
    """Lines of text across the page that can be put away."""

    details = Signal()

    def __init__(self, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "true")
        self.setProperty("meaning", meaning)
        self._text = Label()
        self.button = Button(kind="flat")
        self.close_button = Button(kind="flat")
        self.close_button.clicked.connect(self.hide)
        self.button.clicked.connect(self.details)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.button.hide()
        self.hide()

    def tell(self, text: str) -> None:
        """Show a text."""
        self._text.setText(text)
        self.show()

    def text(self) -> str:
        """Return the text that is shown."""
        return self._text.text()


def clear_item(layout: QLayout, at: int) -> None:
    """Take the item at a place out of a layout and delete its widget."""
    item = layout.takeAt(at)
    widget = item.widget() if item is not None else None
    if widget is not None:
        widget.hide()
        widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Empty a layout."""
    while layout.count():
        clear_item(layout, 0)
