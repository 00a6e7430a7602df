"""Score sheets of a committee's members: written to hand out, read back when they are filled in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from tender_tool.domain.edits.evaluation import TakeMembers
from tender_tool.domain.progress import Progress
from tender_tool.later import later
from tender_tool.services.file_kinds import SCORE_SHEETS
from ui.context import Context

if TYPE_CHECKING:
    from tender_tool.services.committee import member_files, read_members, write_members
else:
    member_files, read_members, write_members = later(
        "tender_tool.services.committee", "member_files", "read_members", "write_members"
    )


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
            there = [
                path for path in member_files(names, Path(chosen), self._context.languages.code) if path.exists()
            ]
            # Sheets that are there may be filled in.
            if not there or self.may_replace(there, window):
                self.write(names, Path(chosen), replace=bool(there))

    def ask_read(self, window: QWidget | None) -> None:
        """Ask for filled-in sheets, and read them."""
        pattern = self.tr("Score sheets") + f" ({' '.join('*' + suffix for suffix in SCORE_SHEETS)})"
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

    def may_replace(self, there: Sequence[Path], window: QWidget | None) -> bool:
        """Ask whether score sheets that are there, perhaps filled in, may be replaced by empty ones."""
        names = "\n".join(f"· {path.name}" for path in there)
        told = self.tr("%n score sheet(s), perhaps filled in, would be replaced by empty ones:", "", len(there))
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Score sheets"), f"{told}\n{names}", buttons, window)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Replace"))
        box.button(QMessageBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Yes

    def write(self, names: Sequence[str], folder: Path, *, replace: bool = False) -> None:
        """Write a sheet for each member into a folder."""
        tender, language = self._context.session.tender, self._context.languages.code

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return write_members(tender, tuple(names), folder, language, replace=replace)

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
