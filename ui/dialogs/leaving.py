"""Asks what becomes of changes that are not saved."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.text import Button, Label

Answer = Literal["save", "drop", "cancel"]


class LeavingDialog(QDialog):
    """Save, go on without saving, or stay; closing the dialog means staying."""

    answered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved changes"))
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Save the changes to “%1”?").replace("%1", name), "section"))
        column.addWidget(Label(self.tr("Whatever was changed since the last saving is lost otherwise."), "quiet"))
        self.save_button = Button(self.tr("Save"), "primary")
        self.drop_button = Button(self.tr("Don't save"))
        self.cancel_button = Button(self.tr("Cancel"))
        for button, letter in ((self.save_button, "S"), (self.drop_button, "D"), (self.cancel_button, "C")):
            button.take_letter(letter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.drop_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        column.addSpacing(8)
        column.addLayout(row)
        # Enter must never be the answer that loses something.
        for button in (self.drop_button, self.cancel_button):
            button.setAutoDefault(False)
        self.save_button.setDefault(True)
        self.save_button.setFocus()
        self._answer: Answer = "cancel"
        self.save_button.clicked.connect(lambda: self._give("save"))
        self.drop_button.clicked.connect(lambda: self._give("drop"))
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(lambda: self.answered.emit(self._answer))

    def _give(self, answer: Answer) -> None:
        self._answer = answer
        self.accept()
