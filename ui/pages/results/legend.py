"""Which colour of a bar stands for what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.colours import Colours
from ui.widgets.card import clear
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Label


class Legend(QWidget):
    """Small squares with names, in as many lines as they need."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._row = FlowLayout(self, gap=14)

    def show_names(self, names: list[str]) -> None:
        """Show a square and a name for each part of the bar."""
        clear(self._row)
        bars = self._colours().bars
        for number, name in enumerate(names):
            self._row.addWidget(_entry(name, bars[number % len(bars)]))
        self._row.invalidate()


def _entry(name: str, colour: str) -> QWidget:
    entry, square, picture = QWidget(), QLabel(), QPixmap(10, 10)
    picture.fill(QColor(colour))
    square.setPixmap(picture)
    text = Label(name, "note")
    text.setWordWrap(False)
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(square)
    row.addWidget(text)
    return entry
