"""Keeps every edit of a window in its recovery journal, until the window is closed."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from tender_tool.domain.acts.trail import Signature
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.tender import Tender
from tender_tool.services.projects import RecoveryJournal
from ui.session import Session

# So many milliseconds behind the start a window is painted; what is done sooner begins the journal at once.
_PAINTED = 100


def lock_for(journal: Path) -> QLockFile:
    """Return the lock that the window of a journal holds for as long as it lives."""
    lock = QLockFile(str(journal.with_suffix(".lock")))
    # However old, it is only stale once its process is gone.
    lock.setStaleLockTime(0)
    return lock


class Recovery(QObject):
    """Follows a session.

    The journal counts its edits from where it began; a step that leads out of what it holds begins it anew.
    """

    # The journal cannot be written, so a crash would lose what is not saved.
    unwritable = Signal()

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.path = folder / f"{uuid4().hex}.journal"
        self._journal: RecoveryJournal | None = RecoveryJournal(self.path)
        self._lock = lock_for(self.path)
        self._project: Path | None = None
        self._first = self._known = 0
        # The tender to begin at, and its edits, as long as that waits for the first paint.
        self._awaited: tuple[Tender, int] | None = None
        session.did.connect(self._did)
        session.moved.connect(self._moved)

    def begin_soon(self) -> None:
        """Begin at the tender as it stands once the window is painted, or with an edit that comes sooner."""
        self._awaited = (self._session.tender, self._session.edits)
        QTimer.singleShot(_PAINTED, self, self._begin_awaited)

    def _begin_awaited(self) -> None:
        if self._awaited is not None:
            self._begin(*self._awaited)

    def begin(self, project: Path | None, *, saved: bool = True) -> None:
        """Begin at the tender as it stands, which is safe in ``project``, or nowhere."""
        self._project = project
        self._begin(self._session.tender, self._session.edits, saved=saved)

    def _begin(self, tender: Tender, edits: int, *, saved: bool = True) -> None:
        self._awaited = None
        self._first, self._known = edits, 0
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
            if self._journal is not None:
                self._journal.begin(tender, self._project)
                if not saved:
                    self._journal.moved(0)
        except OSError:
            self._give_up()

    def discard(self) -> None:
        """Remove the journal: all is saved, or a person gave it up."""
        self._awaited = None
        try:
            if self._journal is not None:
                self._journal.discard()
        except OSError:
            self._give_up()
        self._lock.unlock()

    def abandon(self) -> None:
        """Let go of the files as they are, as the end of the process would."""
        self._awaited = None
        if self._journal is not None:
            self._journal.close()
        self._journal = None
        self._lock.unlock()

    def _did(self, edit: Edit, signed: Signature, merge: str) -> None:
        self._begin_awaited()
        self._known = self._session.edits - self._first
        try:
            if self._journal is not None:
                self._journal.did(edit, signed, merge)
        except OSError:
            self._give_up()

    def _moved(self, edits: int) -> None:
        count = edits - self._first
        if not 0 <= count <= self._known:
            self.begin(self._project, saved=False)
            return
        try:
            if self._journal is not None:
                self._journal.moved(count)
        except OSError:
            self._give_up()

    def _give_up(self) -> None:
        if self._journal is not None:
            self._journal = None
            self.unwritable.emit()
