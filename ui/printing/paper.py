"""The report on A4 paper: the same contents as the Word report, drawn on a printer or into a PDF."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
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
from ui.printing.pages import Pages, Placed, report_font

_DPI: Final = 96
_MARGINS: Final = QMarginsF(20, 16, 20, 16)
_EDGE: Final = 26
_SMALL: Final = 11
# What the writer takes from the clock or draws by lot. As much stands in its place, so that all stays where it is.
_CLOCK: Final = re.compile(rb"/(?:Creation|Mod)Date \(D:[^)]*\)|xmp:\w+Date=\"[^\"]*\"")
_LOT: Final = re.compile(rb"(?<=uuid:)[0-9a-f-]{36}|(?<=/ID \[ <)[0-9a-f]+> <[0-9a-f]+")
_DIGIT: Final = re.compile(rb"[0-9a-f]")


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
    font = report_font()
    font.setPixelSize(_SMALL)
    painter.setFont(font)
    painter.drawText(page, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, head)
    painter.drawText(page, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, foot)


def _piece(painter: QPainter, pages: Pages, each: Placed, body: QRectF) -> None:
    document = pages.document(each.html)
    painter.save()
    painter.setClipRect(body.adjusted(-1, -1, 1, 1))
    corner = QPointF(body.left(), body.top() + each.top - each.cut)
    painter.translate(corner)
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
    # Else the characters of a font stand in another order each time.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        writer = QPdfWriter(buffer)
        writer.setPageLayout(page_layout())
        writer.setTitle(report.title)
        writer.setCreator("")
        draw_report(report, language, writer, progress)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    buffer.close()
    return without_clock(bytes(held.data()))


def without_clock(pdf: bytes) -> bytes:
    """Return a PDF of Qt's writer without the time and the lot in it, each byte where it was."""
    dateless = _CLOCK.sub(lambda found: b" " * len(found[0]), pdf)
    return _LOT.sub(lambda found: _DIGIT.sub(b"0", found[0]), dateless)
