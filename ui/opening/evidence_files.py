"""Files with certificates: asked for or dropped, and read off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import Progress
from tender_tool.later import later
from ui.jobs import Jobs
from ui.opening.files import Files
from ui.preferences.settings import Settings
from ui.session import Session

if TYPE_CHECKING:
    from tender_tool.services.certification.evidence import read_files, taken
else:
    read_files, taken = later("tender_tool.services.certification.evidence", "read_files", "taken")


class EvidenceFiles(QObject):
    """Reads files; what came of them is passed on, and nothing is taken before a person said whose they are."""

    # What was read, to ask whose it is.
    found = Signal(object)
    # Files were put on a bidder and are its now; the digest of the first of them.
    given = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, settings: Settings, files: Files) -> None:
        super().__init__()
        self.last = ""
        self._session, self._jobs, self._settings, self._files = session, jobs, settings, files

    def ask(self, window: QWidget | None) -> None:
        """Ask for files, and read them."""
        from tender_tool.services.certification.evidence import SUFFIXES  # noqa: PLC0415  (loaded when used)

        pattern = self.tr("Certificates") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        start = str(self._settings.open_folder)
        chosen, _ = QFileDialog.getOpenFileNames(window, self.tr("Add certificate files"), start, pattern)
        if chosen:
            self._settings.open_folder = Path(chosen[0]).parent
            self.read([Path(each) for each in chosen])

    def ask_folder(self, window: QWidget | None) -> None:
        """Ask for a folder, and read all certificates in it."""
        start = str(self._settings.open_folder)
        chosen = QFileDialog.getExistingDirectory(window, self.tr("Folder with certificates"), start)
        if chosen:
            self._settings.open_folder = Path(chosen)
            self.read([Path(chosen)])

    def read(self, paths: Sequence[Path], who: str = "") -> None:
        """Read files and folders, with progress and a way to stop; ``who``: a person said whose they all are."""

        def work(progress: Progress) -> object:
            return read_files(paths, progress)

        self._jobs.start(self.tr("Reading certificates"), work, partial(self._take, who), self._files.failed.emit)

    def _take(self, who: str, result: object) -> None:
        from tender_tool.services.certification.evidence import ReadFiles  # noqa: PLC0415  (loaded when used)

        if not isinstance(result, ReadFiles):
            return
        if result.problems:
            self._files.failed.emit(InputError(*result.problems))
        if result.read and who:
            self._session.do(taken(result, [who] * len(result.read)))
            self.last = result.read[0][1].digest
            self.given.emit(self.last)
        elif result.read:
            self.found.emit(result)
