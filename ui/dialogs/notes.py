"""What people write down of a tender for themselves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets.text import Button, Label


class NotesDialog(QDialog):
    """A field for any text; it is kept with the project, and nothing is judged by it."""

    given = Signal(str)

    def __init__(self, notes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes"))
        self.resize(520, 360)
        self.field = QPlainTextEdit(notes)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Notes on this tender"))
        self.keep, self.cancel = Button(self.tr("Keep"), "primary"), Button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Notes on this tender"), "section"))
        column.addWidget(Label(self.tr("Kept with the project; nothing is scored or judged by them."), "quiet"))
        column.addWidget(self.field, 1)
        for button, letter in ((self.keep, "K"), (self.cancel, "C")):
            button.take_letter(letter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.keep.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._give)
        self.field.setFocus()

    def _give(self) -> None:
        self.accept()
        self.given.emit(self.field.toPlainText().strip())
