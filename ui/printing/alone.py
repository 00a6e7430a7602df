"""The report as PDF from the command line: Qt without a window."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

from tender_tool.domain.text import Language
from tender_tool.services.export_results import PrintedPages
from ui.printing.paper import report_pdf


def pdf_without_window(report: PrintedPages, language: Language) -> bytes:
    """Return the report as a PDF; no screen is needed. Raises InputError where there is no Chinese font."""
    if sys.platform == "linux" and QGuiApplication.instance() is None:
        # The fonts of the system are found without a screen too.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(["tender-tool"])
    try:
        return report_pdf(report, language)
    finally:
        del app
