"""Asks what a second list, or a second document, belongs to: the tender that is open, or a new one."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.text import Button, Label

Answer = Literal["same", "new", "cancel"]


class SecondFileDialog(QDialog):
    """The same tender, a new one, or neither; closing the dialog means neither."""

    answered = Signal(str)

    def __init__(self, title: str, told: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(Label(title, "section"))
        for line in told:
            column.addWidget(Label(line, "quiet"))
        self.same_button = Button(self.tr("Same tender: replace"))
        self.new_button = Button(self.tr("New tender"), "primary")
        self.cancel_button = Button(self.tr("Cancel"))
        for button, letter in ((self.same_button, "S"), (self.new_button, "N"), (self.cancel_button, "C")):
            button.take_letter(letter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.same_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.new_button)
        column.addSpacing(8)
        column.addLayout(row)
        # Enter must never be the answer that replaces something.
        for button in (self.same_button, self.cancel_button):
            button.setAutoDefault(False)
        self.new_button.setDefault(True)
        self.new_button.setFocus()
        self._answer: Answer = "cancel"
        self.same_button.clicked.connect(lambda: self._give("same"))
        self.new_button.clicked.connect(lambda: self._give("new"))
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(lambda: self.answered.emit(self._answer))

    def _give(self, answer: Answer) -> None:
        self._answer = answer
        self.accept()
