"""Files with certificates: asked for or dropped, and read off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import Progress
from tender_tool.services.certification.evidence import SUFFIXES, ReadFiles, read_files
from ui.context import Context


class EvidenceFiles(QObject):
    """Reads files; what came of them is passed on, and nothing is taken before a person said whose they are."""

    found = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def ask(self, window: QWidget | None) -> None:
        """Ask for files, and read them."""
        pattern = self.tr("Certificates") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        start = str(self._context.settings.open_folder)
        chosen, _ = QFileDialog.getOpenFileNames(window, self.tr("Add certificate files"), start, pattern)
        if chosen:
            self._context.settings.open_folder = Path(chosen[0]).parent
            self.read([Path(each) for each in chosen])

    def ask_folder(self, window: QWidget | None) -> None:
        """Ask for a folder, and read all certificates in it."""
        start = str(self._context.settings.open_folder)
        chosen = QFileDialog.getExistingDirectory(window, self.tr("Folder with certificates"), start)
        if chosen:
            self._context.settings.open_folder = Path(chosen)
            self.read([Path(chosen)])

    def read(self, paths: Sequence[Path]) -> None:
        """Read files and folders, with progress and a way to stop."""

        def work(progress: Progress) -> object:
            return read_files(paths, progress)

        self._context.jobs.start(self.tr("Reading certificates"), work, self._take, self._context.files.failed.emit)

    def _take(self, result: object) -> None:
        if isinstance(result, ReadFiles):
            if result.problems:
                self._context.files.failed.emit(InputError(*result.problems))
            if result.read:
                self.found.emit(result)
