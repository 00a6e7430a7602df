"""Which colour of a bar stands for what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.colours import Colours
from ui.widgets.card import clear
from ui.widgets.text import Label


class Legend(QWidget):
    """Small squares with names."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_names(self, names: list[str]) -> None:
        """Show a square and a name for each part of the bar."""
        clear(self._row)
        bars = self._colours().bars
        for number, name in enumerate(names):
            square, picture = QLabel(), QPixmap(10, 10)
            picture.fill(QColor(bars[number % len(bars)]))
            square.setPixmap(picture)
            text = Label(name, "note")
            text.setWordWrap(False)
            self._row.addWidget(square)
            self._row.addWidget(text)
            self._row.addSpacing(10)
        self._row.addStretch(1)
