"""Score sheets of a committee's members: written to hand out, read back when they are filled in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.evaluation_edits import TakeMembers
from tender_tool.domain.progress import Progress
from tender_tool.services.committee import read_members, write_members
from ui.context import Context

SHEET_SUFFIXES = (".xlsx", ".xlsm", ".xls")


class CommitteeFiles(QObject):
    """Asks for files and folders, and works away from the window's thread."""

    # The files written.
    written = Signal(object)
    # How many members were read.
    taken = Signal(int)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def ask_write(self, window: QWidget | None, names: Sequence[str]) -> None:
        """Ask for a folder, and write a sheet for each member into it."""
        start = str(self._context.settings.export_folder)
        chosen = QFileDialog.getExistingDirectory(window, self.tr("Folder for the score sheets"), start)
        if chosen:
            self._context.settings.export_folder = Path(chosen)
            self.write(names, Path(chosen))

    def ask_read(self, window: QWidget | None) -> None:
        """Ask for filled-in sheets, and read them."""
        pattern = self.tr("Score sheets") + f" ({' '.join('*' + suffix for suffix in SHEET_SUFFIXES)})"
        start = str(self._context.settings.open_folder)
        chosen, _ = QFileDialog.getOpenFileNames(window, self.tr("Read score sheets"), start, pattern)
        if chosen:
            self._context.settings.open_folder = Path(chosen[0]).parent
            self.read([Path(each) for each in chosen])

    def ask_read_folder(self, window: QWidget | None) -> None:
        """Ask for a folder of filled-in sheets, and read them all."""
        start = str(self._context.settings.open_folder)
        chosen = QFileDialog.getExistingDirectory(window, self.tr("Folder with the score sheets"), start)
        if chosen:
            self._context.settings.open_folder = Path(chosen)
            self.read([Path(chosen)])

    def write(self, names: Sequence[str], folder: Path) -> None:
        """Write a sheet for each member into a folder."""
        tender, language = self._context.session.tender, self._context.languages.code

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return write_members(tender, tuple(names), folder, language)

        self._start(self.tr("Writing the score sheets"), work, self.written.emit)

    def read(self, paths: Sequence[Path]) -> None:
        """Read filled-in sheets and take their points as one edit."""
        tender = self._context.session.tender

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return read_members(tender, paths)

        def take(edit: object) -> None:
            if isinstance(edit, TakeMembers):
                self._context.session.do(edit)
                self.taken.emit(len(edit.members))

        self._start(self.tr("Reading the score sheets"), work, take)

    def _start(self, title: str, work: object, take: object) -> None:
        if callable(work) and callable(take):
            self._context.jobs.start(title, work, take, self._context.files.failed.emit)
