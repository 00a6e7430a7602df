"""Offers work that was not saved when the window was last closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kept.left_over import LeftOver
from ui.widgets.text import Button, Label


class RecoveryBanner(QFrame):
    """One find after the other: restore it or drop it; hidden while there is none."""

    wanted = Signal(object)

    def __init__(self, left_over: LeftOver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_over = left_over
        self.setProperty("banner", "true")
        self.setProperty("meaning", "note")
        self._text = Label()
        self.restore_button, self.drop_button = Button(), Button(kind="flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self.restore_button)
        row.addWidget(self.drop_button)
        self.restore_button.clicked.connect(self._restore)
        self.drop_button.clicked.connect(self._drop)
        left_over.changed.connect(self.retranslate)
        self.hide()
        self.retranslate()

    def text(self) -> str:
        """Return the text that is shown."""
        return self._text.text()

    def retranslate(self) -> None:
        """Say what is offered in the language shown."""
        found = self._left_over.first
        self.setVisible(found is not None)
        self.restore_button.setText(self.tr("Restore"))
        self.drop_button.setText(self.tr("Discard"))
        if found is None:
            return
        recovered = found.recovered
        named = recovered.project.stem if recovered.project else ""
        name = recovered.tender.name or named or self.tr("Untitled project")
        count = self.tr("%n change(s)", "", recovered.edits) if recovered.edits else self.tr("changed")
        text = self.tr("The window was not closed properly; unsaved work was found: %1, %2")
        self._text.setText(text.replace("%1", name).replace("%2", count))
        self.restore_button.setAccessibleName(f"{self.restore_button.text()} {name}")
        self.drop_button.setAccessibleName(f"{self.drop_button.text()} {name}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _restore(self) -> None:
        if self._left_over.first is not None:
            self.wanted.emit(self._left_over.first)

    def _drop(self) -> None:
        if self._left_over.first is not None:
            self._left_over.drop(self._left_over.first)
