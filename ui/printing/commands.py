"""Printing the report, looking at its pages before, and saving it as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.progress import Progress
from tender_tool.later import later
from ui.context import Context

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from tender_tool.services.export_results import PrintedPages, whole
    from tender_tool.services.outgoing.printed import keep_pdf
    from ui.printing.paper import draw_report, page_layout, report_pdf
else:
    (whole,) = later("tender_tool.services.export_results", "whole")
    (keep_pdf,) = later("tender_tool.services.outgoing.printed", "keep_pdf")
    draw_report, page_layout, report_pdf = later("ui.printing.paper", "draw_report", "page_layout", "report_pdf")


class Printing(QObject):
    """Does what the commands *Print* and *Save as PDF* ask for."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._printer: QPrinter | None = None
        context.actions["print_report"].triggered.connect(self.show_pages)
        context.actions["save_pdf"].triggered.connect(self._ask)

    def show_pages(self) -> None:
        """Show the pages as they will be printed; printing goes on from there."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415

        report = self._report()
        if report is None:
            return
        # Kept here: the dialog does not keep what it prints on.
        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(report.title)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print the report"))
        dialog.resize(900, 760)
        language = self._context.languages.code
        dialog.paintRequested.connect(lambda to: draw_report(report, language, to))
        dialog.open()

    def save_pdf(self, path: Path) -> None:
        """Write the report as a PDF, away from the window's thread."""
        report, language, tender = self._report(), self._context.languages.code, self._context.session.tender
        if report is None:
            return

        def work(progress: Progress) -> object:
            keep_pdf(report_pdf(report, language, progress), path, tender, language)
            return path

        self._context.jobs.start(self.tr("Writing the PDF"), work, self._done, self._context.files.failed.emit)

    def _report(self) -> PrintedPages | None:
        session = self._context.session
        if not session.sheet.scores:
            return None
        return whole(session.tender, session.sheet, session.review, self._context.languages.code)

    def _ask(self) -> None:
        if not self._context.session.sheet.scores:
            return
        settings = self._context.settings
        start = str(settings.export_folder / (self.tr("Report") + ".pdf"))
        title = self.tr("Save the report as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, "PDF (*.pdf)")
        if chosen:
            settings.export_folder = Path(chosen).parent
            self.save_pdf(Path(chosen))

    def _done(self, path: object) -> None:
        """Nothing more is to be done: the strip of jobs has told that it is finished."""
