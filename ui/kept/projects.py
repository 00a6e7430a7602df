"""The project file that is open: new, open, save, and nothing lost on the way out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import Progress
from tender_tool.domain.tender import Tender
from tender_tool.services.projects import SUFFIX, JournalLine, Project, open_project, save
from tender_tool.services.rules import new_tender
from ui.jobs import Jobs
from ui.kept.left_over import Found
from ui.kept.recovery import Recovery
from ui.preferences.settings import Settings
from ui.session import Session

AUTOSAVE_MINUTES = 5


class Projects(QObject):
    """Holds the path of the open project and writes it."""

    # Another file, or it was saved.
    changed = Signal()
    failed = Signal(object)
    opened = Signal(str)

    def __init__(
        self, session: Session, jobs: Jobs, settings: Settings, recovery: Recovery, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._quiet_jobs = Jobs(self)
        self._settings = settings
        self._recovery = recovery
        self.path: Path | None = None
        self.saved_at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(AUTOSAVE_MINUTES * 60_000)
        self._timer.timeout.connect(self.autosave)
        self._timer.start()
        recovery.begin_soon()

    @property
    def is_modified(self) -> bool:
        """Tell whether something would be lost."""
        return not self._session.history.isClean()

    def suggested_path(self) -> Path:
        """Return where a project that has no file yet might be saved."""
        if self.path is not None:
            return self.path
        name = "".join(c for c in self._session.tender.name if c.isalnum() or c in " -_（）()")[:60].strip()
        unnamed = self.tr("Untitled project")
        return self._settings.open_folder / f"{name or unnamed}{SUFFIX}"

    def new(self) -> None:
        """Begin with an empty tender, and show it."""
        self.begin()
        self.opened.emit(self._first_page())

    def begin(self, tender: Tender | None = None) -> None:
        """Begin with an empty tender, or one that lay in an export; what was open must have been left."""
        self._hold(Project(tender or new_tender()), None, saved=tender is None)

    def open(self, path: Path) -> None:
        """Open a project file, away from the window's thread."""

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return open_project(path)

        def take(project: object) -> None:
            if isinstance(project, Project):
                self._settings.recent.add(path)
                self._hold(project, path)
                self.opened.emit(self._first_page())

        self._jobs.start(self.tr("Opening the project"), work, take, self.failed.emit)

    def restore(self, found: Found, then: Callable[[], None]) -> None:
        """Go on with work that a window left, then with ``then``; it is not saved until a person saves it."""
        recovered = found.recovered

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return _journal_of(recovered.project)

        def take(journal: object) -> None:
            if isinstance(journal, tuple):
                self._hold(Project(recovered.tender, journal), recovered.project, saved=False)
                then()
                self.opened.emit(self._first_page())

        self._jobs.start(self.tr("Restoring the project"), work, take, self.failed.emit)

    def save_to(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Write the project file, away from the window's thread, and go on with ``then`` once it is safe."""
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        self._write(self._jobs, path, then)

    def autosave(self) -> None:
        """Write the open project without a word, if it is modified."""
        path = self.path
        if self._settings.autosave and path is not None and self.is_modified and self._is_idle():
            self._write(self._quiet_jobs, path, None)

    def close(self) -> None:
        """Wait for what is being written, and forget what would only be needed after a crash."""
        self._quiet_jobs.close()
        self._recovery.discard()

    def _first_page(self) -> str:
        """Return the page that a project begins with: its list, if there is one."""
        return "bidders" if self._session.tender.bidder_list is not None else "document"

    def _is_idle(self) -> bool:
        return self._jobs.running is None and self._quiet_jobs.running is None

    def _hold(self, project: Project, path: Path | None, *, saved: bool = True) -> None:
        self.path, self.saved_at = path, None
        self._session.begin(project.tender, project.journal, saved=saved)
        self._recovery.begin(path, saved=saved)
        self.changed.emit()

    def _write(self, jobs: Jobs, path: Path, then: Callable[[], None] | None) -> None:
        if jobs.running is not None:
            # It would be lost otherwise that a person asked for it.
            jobs.ended.connect(lambda: self._write(jobs, path, then), Qt.ConnectionType.SingleShotConnection)
            return
        tender, journal = self._session.tender, self._session.journal

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            save(tender, journal, path)
            return None

        def take(_: object) -> None:
            self._written(tender, path)
            if then is not None:
                # What comes next may be a job of its own.
                jobs.ended.connect(then, Qt.ConnectionType.SingleShotConnection)

        jobs.start(self.tr("Saving the project"), work, take, self.failed.emit)

    def _written(self, tender: Tender, path: Path) -> None:
        self.path, self.saved_at = path, datetime.now().astimezone()
        self._settings.recent.add(path)
        # What was edited while it was being written is not in the file.
        if self._session.tender is tender:
            self._session.history.setClean()
            self._recovery.begin(path)
        self.changed.emit()


def _journal_of(path: Path | None) -> tuple[JournalLine, ...]:
    """Return the journal of a project file, so that saving restored work does not shorten it."""
    try:
        return open_project(path).journal if path is not None else ()
    except InputError:
        return ()
