"""Which local practice counts: that of the place that the document names, and what the person switched on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tender_tool.services.documents.open_document import OpenedDocument
from tender_tool.services.documents.stated import packs_of
from ui.opening.documents import Documents
from ui.preferences.settings import Settings
from ui.session import Session


class LocalPractice(QObject):
    """Follows the tender's document; off unless a place is named."""

    def __init__(
        self, session: Session, documents: Documents, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._documents, self._settings = session, documents, settings
        self._read: OpenedDocument | None = None
        self.named: frozenset[str] = frozenset()
        session.changed.connect(self._follow)
        documents.changed.connect(self._follow)
        self._follow()

    def switch(self, pack: str, *, on: bool) -> None:
        """Let the local practice of a place count, or no longer."""
        chosen = self._settings.review.packs
        self._settings.review.packs = chosen | {pack} if on else chosen - {pack}
        self._follow()

    def _follow(self) -> None:
        opened = self._documents.opened
        if opened is not self._read:
            self._read = opened
            self.named = packs_of(opened.reading.document) if opened is not None else frozenset()
        self._session.scoring.include(self._settings.review.packs | self.named)
