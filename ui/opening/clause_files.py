"""Saving the clauses of the rule as a table for Word."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.problem import InputError
from tender_tool.later import later
from ui.context import Context

if TYPE_CHECKING:
    from tender_tool.services.write_clauses import save_clauses
else:
    (save_clauses,) = later("tender_tool.services.write_clauses", "save_clauses")


class ClauseFiles(QObject):
    """Asks where, and writes the clauses of the session's rule, in the style chosen last."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.style = ""
        context.actions["save_clauses"].triggered.connect(self._ask)

    def save(self, path: Path) -> None:
        """Write the table with its clauses."""
        tender = self._context.session.tender
        try:
            save_clauses(tender.table, path, self.style, tender.name)
        except InputError as error:
            self._context.files.failed.emit(error)

    def _ask(self) -> None:
        settings = self._context.settings
        name, pattern = self.tr("Scoring table") + ".docx", self.tr("Word documents") + " (*.docx)"
        start = str(settings.export_folder / name)
        chosen, _ = QFileDialog.getSaveFileName(self._parent.window(), self.tr("Save the clauses"), start, pattern)
        if chosen:
            settings.export_folder = Path(chosen).parent
            self.save(Path(chosen))
