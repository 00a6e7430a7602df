"""The tender's document as read: kept beside the tender, and read again where only its bytes are there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from tender_tool.domain.documents.rule import DocumentRule
from tender_tool.domain.input_file import InputFile
from tender_tool.services.documents.held_reading import HeldReading, held_reading
from tender_tool.services.documents.open_document import OpenedDocument, open_document
from ui.jobs import Jobs
from ui.session import Session

# Undoing and redoing the opening of a document costs nothing.
_KEPT = 3


class Documents(QObject):
    """Follows the session; what it shows is always of the document that the tender holds."""

    # A document was read, or could not be.
    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._kept: list[OpenedDocument] = []
        self._asked: InputFile | None = None
        self._refused: InputFile | None = None
        self._made: tuple[OpenedDocument, HeldReading] | None = None
        session.changed.connect(self._go_on)
        jobs.ended.connect(self._go_on)

    @property
    def opened(self) -> OpenedDocument | None:
        """Return the tender's document as read, None while it is being read or where there is none."""
        held = self._session.tender.document
        return self._known(held.input) if held is not None else None

    @property
    def reading(self) -> HeldReading | None:
        """Return the document as a person put it right, None where it is not read."""
        held, opened = self._session.tender.document, self.opened
        if held is None or opened is None:
            return None
        made = self._made
        if made is None or made[0] is not opened or made[1].held is not held:
            made = (opened, held_reading(opened, held))
            self._made = made
        return made[1]

    @property
    def rule(self) -> DocumentRule | None:
        """Return the rule that the document states, with what a person put right."""
        reading = self.reading
        return reading.rule if reading is not None else None

    @property
    def is_refused(self) -> bool:
        """Tell whether the tender's document could not be read."""
        held = self._session.tender.document
        return held is not None and held.input == self._refused

    def keep(self, opened: OpenedDocument) -> None:
        """Keep a document that was just read."""
        self._kept = [*(each for each in self._kept if each.input != opened.input), opened][-_KEPT:]

    def forget(self) -> None:
        """Keep no document: each is read again when it is shown."""
        self._kept.clear()
        self._made = None

    def _known(self, file: InputFile) -> OpenedDocument | None:
        return next((each for each in self._kept if each.input == file), None)

    def _go_on(self) -> None:
        held = self._session.tender.document
        wanted = held is not None and not self.is_refused and self._known(held.input) is None
        if held is None or not wanted or self._jobs.running is not None:
            return
        file = held.input
        title = self.tr("Reading the tender document")
        job = self._jobs.start(title, partial(open_document, file), self._take, partial(self._refuse, file))
        if job is not None:
            self._asked = file
            job.cancelled.connect(self._stop)

    def _take(self, opened: object) -> None:
        if isinstance(opened, OpenedDocument):
            self.keep(opened)
            self.changed.emit()

    def _stop(self) -> None:
        # What a person stopped does not begin anew by itself.
        self._refused = self._asked
        self.changed.emit()

    def read_again(self) -> None:
        """Read a document that was stopped or refused once more."""
        self._refused = None
        self._go_on()

    def _refuse(self, file: InputFile, error: Exception) -> None:
        self._refused = file
        self.changed.emit()
        self.failed.emit(error)
