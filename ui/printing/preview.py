"""The command that shows how the page that is seen would be printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.printing.sheets import print_pages, set_up

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from ui.context import Context
    from ui.pages.page import Page

_SIZE = (1000, 720)


class PagePrinting(QObject):
    """Prints what the page says of itself; from the preview one goes on to the printer, or to a PDF."""

    def __init__(self, context: Context, window: QMainWindow, page: Callable[[], Page]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._page = page
        self._printer: QPrinter | None = None
        context.actions["print"].triggered.connect(lambda _=False: self.show())

    def show(self) -> QPrintPreviewDialog | None:
        """Open the preview, or say that there is nothing to print."""
        page = self._page()
        if page.printed_by and self._context.session.sheet.scores:
            self._context.actions[page.printed_by].trigger()
            return None
        html = page.printed()
        if not html:
            self._window.statusBar().showMessage(self.tr("Nothing on this page can be printed yet."), 8000)
            return None
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415  (loaded when used)

        # Kept here: the dialog does not keep what it prints on.
        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer)
        printer.setDocName(page.heading.text())
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print preview: %1").replace("%1", page.heading.text()))
        dialog.resize(*_SIZE)
        font = QApplication.font()

        def paint(on: QPrinter) -> None:
            print_pages(html, font, on)

        dialog.paintRequested.connect(paint)
        dialog.open()
        return dialog
