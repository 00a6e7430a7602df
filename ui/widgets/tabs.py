"""A row of words, one of which is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.widgets.text import Button


class Tabs(QWidget):
    """Tells which was chosen, by its number."""

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for number in range(count):
            button = Button(kind="tab")
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self.choose)

    def show_texts(self, *texts: str) -> None:
        """Name the tabs."""
        for number, text in enumerate(texts):
            self._group.button(number).setText(text)

    def current(self) -> int:
        """Return the number of the chosen tab."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a tab."""
        self._group.button(number).setChecked(True)
        self.chosen.emit(number)
