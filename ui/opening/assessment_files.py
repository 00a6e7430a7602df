"""Evaluation sheets and reminders as files: written, and read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.certification.assessment import Assessment, EvaluationSheet
from tender_tool.domain.edits.records import SetAssessment
from tender_tool.domain.problem import InputError
from tender_tool.later import later
from ui.context import Context

if TYPE_CHECKING:
    from tender_tool.services.certification.assess import open_assessment, save_assessment, sheet_file_name
    from tender_tool.services.certification.certificate_life import calendar_name, save_calendar
    from tender_tool.services.certification.evidence import query_name, save_query_sheet
else:
    open_assessment, save_assessment, sheet_file_name = later(
        "tender_tool.services.certification.assess", "open_assessment", "save_assessment", "sheet_file_name"
    )
    calendar_name, save_calendar = later(
        "tender_tool.services.certification.certificate_life", "calendar_name", "save_calendar"
    )
    query_name, save_query_sheet = later(
        "tender_tool.services.certification.evidence", "query_name", "save_query_sheet"
    )


class AssessmentFiles(QObject):
    """Asks where, and does it; what goes wrong is told as the program tells all problems."""

    # The file written.
    written = Signal(object)
    # The sheet read.
    taken = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def ask_write(self, window: QWidget | None, of: EvaluationSheet, filled: Assessment) -> None:
        """Ask for a file, and write a sheet as it is filled."""
        path = self._ask_where(
            window, self.tr("Export the sheet"), sheet_file_name(of, self._context.languages.code), "xlsx"
        )
        if path is not None:
            self.write(path, of, filled)

    def write(self, path: Path, of: EvaluationSheet, filled: Assessment) -> None:
        """Write a sheet as it is filled."""
        self._try(lambda: save_assessment(of, filled, path, self._context.languages.code), path)

    def ask_read(self, window: QWidget | None) -> None:
        """Ask for a filled sheet, and take it."""
        start = str(self._context.settings.open_folder)
        pattern = self.tr("Evaluation sheets") + " (*.xlsx *.xlsm *.xls *.ods)"
        chosen, _ = QFileDialog.getOpenFileName(window, self.tr("Read a filled sheet"), start, pattern)
        if chosen:
            self._context.settings.open_folder = Path(chosen).parent
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Take what was filled into a sheet."""
        try:
            filled = open_assessment(path)
        except InputError as error:
            self._context.files.failed.emit(error)
            return
        self._context.session.do(SetAssessment(filled))
        self.taken.emit(filled)

    def ask_calendar(self, window: QWidget | None) -> None:
        """Ask for a file, and write the reminders of all certificates."""
        name = calendar_name(self._context.languages.code)
        path = self._ask_where(window, self.tr("Export reminders"), name, "ics")
        if path is not None:
            self.write_calendar(path)

    def write_calendar(self, path: Path) -> None:
        """Write the reminders of all certificates."""
        tender, language = self._context.session.tender, self._context.languages.code
        self._try(lambda: save_calendar(tender, path, language), path)

    def ask_queries(self, window: QWidget | None) -> None:
        """Ask for a file, and write the worksheet of the official query."""
        path = self._ask_where(
            window, self.tr("Export the query sheet"), query_name(self._context.languages.code), "docx"
        )
        if path is not None:
            self.write_queries(path)

    def write_queries(self, path: Path) -> None:
        """Write the worksheet of the official query."""
        tender, language = self._context.session.tender, self._context.languages.code
        self._try(lambda: save_query_sheet(tender, path, language), path)

    def _ask_where(self, window: QWidget | None, title: str, name: str, suffix: str) -> Path | None:
        start = self._context.settings.export_folder / name
        chosen, _ = QFileDialog.getSaveFileName(window, title, str(start), f"(*.{suffix})")
        if not chosen:
            return None
        self._context.settings.export_folder = Path(chosen).parent
        return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(f".{suffix}")

    def _try(self, write: Callable[[], object], path: Path) -> None:
        try:
            write()
        except InputError as error:
            self._context.files.failed.emit(error)
        else:
            self.written.emit(path)
