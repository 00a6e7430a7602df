"""The report on A4 paper: the same contents as the Word report, drawn on a printer or into a PDF."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontDatabase,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import Progress
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import say
from tender_tool.services.export_results import PrintedPages
from ui.printing.pages import Pages, Placed

_DPI: Final = 96
_MARGINS: Final = QMarginsF(20, 16, 20, 16)
_EDGE: Final = 26
_SMALL: Final = 11
# What the writer takes from the clock or draws by lot; as much stands in its place, so that all stays where it is.
_VARIES: Final = re.compile(
    rb"(?:Date \(D:)(?P<day>\d{14})|(?:Date=\")(?P<stamp>[^\"]*)|(?:uuid:)(?P<lot>[0-9a-f-]{36})"
    rb"|(?:/ID \[ <)(?P<one>[0-9a-f]+)> <(?P<two>[0-9a-f]+)"
)
_PLAIN: Final = {"day": b"20000101000000", "stamp": b"2000-01-01T00:00:00+00:00"}


def draw_report(
    report: PrintedPages, language: Language, device: QPagedPaintDevice, progress: Progress | None = None
) -> int:
    """Draw all pages, each with the project above and its number below; return how many there are."""
    painter = QPainter(device)
    scale = painter.device().logicalDpiX() / _DPI
    painter.scale(scale, scale)
    page = QRectF(0, 0, painter.device().width() / scale, painter.device().height() / scale)
    body = page.adjusted(0, _EDGE, 0, -_EDGE)
    pages = Pages(report, body.size())
    for number, pieces in enumerate(pages, start=1):
        if number > 1:
            device.newPage()
        if progress is not None:
            progress.step(number, len(pages))
        told = say(Message.of("report.page_of", page=number, pages=len(pages)), language)
        _edges(painter, page, report.running_head, told)
        for each in pieces:
            _piece(painter, pages, each, body)
    painter.end()
    return len(pages)


def _edges(painter: QPainter, page: QRectF, head: str, foot: str) -> None:
    font = QFont()
    font.setPixelSize(_SMALL)
    painter.setFont(font)
    painter.drawText(page, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, head)
    painter.drawText(page, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, foot)


def _piece(painter: QPainter, pages: Pages, each: Placed, body: QRectF) -> None:
    document = pages.document(each.html)
    painter.save()
    painter.setClipRect(body.adjusted(-1, -1, 1, 1))
    painter.translate(body.left(), body.top() + each.top - each.cut)
    context = QAbstractTextDocumentLayout.PaintContext()
    # On paper it is black, whatever the theme of the window.
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    document.documentLayout().draw(painter, context)
    painter.restore()


def page_layout() -> QPageLayout:
    """Return A4 upright with the margins of the report."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter)


def report_pdf(report: PrintedPages, language: Language, progress: Progress | None = None) -> bytes:
    """Return the report as a PDF with its fonts inside; the same report gives the same bytes on one machine.

    Raises InputError where no font of this machine has Chinese characters.
    """
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        raise InputError(Problem(Message.of("print.no_font")))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout())
    writer.setTitle(report.title)
    writer.setCreator("")
    draw_report(report, language, writer, progress)
    buffer.close()
    return without_clock(bytes(held.data()))


def without_clock(pdf: bytes) -> bytes:
    """Return a PDF of Qt's writer without the time and the lot in it, byte for byte where it was."""

    def plain(found: re.Match[bytes]) -> bytes:
        text = found[0]
        for name, value in found.groupdict().items():
            if value:
                fixed = _PLAIN.get(name, b"0" * len(value))
                text = text.replace(value, fixed[: len(value)].ljust(len(value), b"0"))
        return text

    return _VARIES.sub(plain, pdf)
