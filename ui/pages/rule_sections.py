"""The line that switches between the parts of the rules page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.widgets.text import Button


class SectionSwitch(QWidget):
    """One button a part; the one shown is pressed."""

    chosen = Signal(int)

    def __init__(self, count: int) -> None:
        super().__init__()
        self.setObjectName("sections")
        self.buttons = [Button(kind="section") for _ in range(count)]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, button in enumerate(self.buttons):
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def show_texts(self, texts: list[str]) -> None:
        """Say what the parts are called."""
        for button, text in zip(self.buttons, texts, strict=True):
            button.setText(text)

    def press(self, number: int) -> None:
        """Choose a part as a person would."""
        self.buttons[number].click()
