"""What an empty page says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.widgets.card import Card
from ui.widgets.text import Button, Label


class Empty(QWidget):
    """What to do next, with the buttons that do it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open, self._sample = Button(kind="primary"), Button()
        self._open.clicked.connect(actions["open_list"].trigger)
        self._sample.clicked.connect(actions["open_sample"].trigger)
        self._title, self._text = Label(role="section"), Label(role="quiet")
        card = Card(margin=24)
        card.body.setSpacing(10)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            card.add(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._sample)
        row.addStretch(1)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.retranslate()

    def show_text(self, title: str, text: str) -> None:
        """Say what is missing and what comes next."""
        self._title.setText(title)
        self._text.setText(text)

    def retranslate(self) -> None:
        """Say the buttons in the language shown."""
        self._open.setText(self.tr("Open list…"))
        self._sample.setText(self.tr("Start with the sample"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
