"""Saving the findings: as a workbook for people, as SARIF for programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.problem import InputError
from tender_tool.later import later
from ui.context import Context

if TYPE_CHECKING:
    from tender_tool.services.review.save_review import save_findings, save_sarif
else:
    save_findings, save_sarif = later("tender_tool.services.review.save_review", "save_findings", "save_sarif")


class ReviewFiles(QObject):
    """Asks where, and writes the review of the session."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        context.actions["save_findings"].triggered.connect(self._ask_findings)
        context.actions["save_sarif"].triggered.connect(self._ask_sarif)

    def save_findings(self, path: Path) -> None:
        """Write the findings as a workbook."""
        session, language = self._context.session, self._context.languages.code
        packs = session.scoring.packs
        self._try(lambda: save_findings(session.tender, session.sheet, session.review, path, language, packs))

    def save_sarif(self, path: Path) -> None:
        """Write the findings as SARIF."""
        session, language = self._context.session, self._context.languages.code
        packs = session.scoring.packs
        self._try(lambda: save_sarif(session.tender, session.review, path, language, packs))

    def _ask_findings(self) -> None:
        self._ask(self.tr("Findings") + ".xlsx", self.tr("Excel workbooks") + " (*.xlsx)", self.save_findings)

    def _ask_sarif(self) -> None:
        self._ask(self.tr("Findings") + ".sarif", "SARIF (*.sarif *.json)", self.save_sarif)

    def _ask(self, name: str, pattern: str, write: Callable[[Path], None]) -> None:
        settings = self._context.settings
        start = str(settings.export_folder / name)
        chosen, _ = QFileDialog.getSaveFileName(self._parent.window(), self.tr("Save the findings"), start, pattern)
        if chosen:
            settings.export_folder = Path(chosen).parent
            write(Path(chosen))

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except InputError as error:
            self._context.files.failed.emit(error)
