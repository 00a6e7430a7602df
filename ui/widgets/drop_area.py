"""A place to drop a file on, with the buttons that do the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.text import Button, Label


class DropArea(QFrame):
    """Takes one file."""

    dropped = Signal(Path)

    def __init__(self, buttons: list[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropArea")
        self.setAcceptDrops(True)
        self._picture = QLabel()
        self._title, self._text = Label(role="section"), Label(role="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(10)
        for label in (self._picture, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(6)
        column.addLayout(row)

    def show_text(self, title: str, text: str) -> None:
        """Say what may be dropped here."""
        self._title.setText(title)
        self._text.setText(text)

    def set_icon(self, icon: QIcon) -> None:
        """Show a picture above the text."""
        self._picture.setPixmap(icon.pixmap(32, 32))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that the file may be dropped."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        super().dragLeaveEvent(event)
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the file on."""
        self._mark(over=False)
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _mark(self, *, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        self.style().polish(self)
