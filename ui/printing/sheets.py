"""A text laid out on sheets of paper, with the number of each page below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# The measures of a text are those of a screen with so many points an inch.
_DOTS = 96
_FOOT = 36
_MARGIN = 16
_STYLE = """
body { font-size: 13px; } h1 { font-size: 20px; } h2 { font-size: 16px; }
td, th { padding: 4px 7px; border-bottom: 1px solid #c9cfd6; }
th { background: #eef1f5; font-weight: 600; text-align: left; }
"""


def set_up(printer: QPrinter) -> None:
    """Give a printer a sheet of A4 that lies across: tables are wide."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)


def page(title: str, line: str, body: str) -> str:
    """Return a page of HTML with a title and a line below it, both as they are."""
    return f"<html><head><style>{_STYLE}</style></head><body><h1>{title}</h1><p>{line}</p>{body}</body></html>"


def print_pages(html: str, font: QFont, printer: QPrinter) -> int:
    """Print a text and return how many pages it takes; colours are those of paper whatever the window's are."""
    scale = printer.resolution() / _DOTS
    sheet = printer.pageLayout().paintRectPixels(printer.resolution())
    size = QSizeF(sheet.width() / scale, sheet.height() / scale - _FOOT)
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(size)
    painter, count = QPainter(printer), document.pageCount()
    painter.scale(scale, scale)
    for number in range(count):
        if number:
            printer.newPage()
        painter.save()
        painter.translate(QPointF(0, -number * size.height()))
        _draw_page(painter, document, QRectF(0, number * size.height(), size.width(), size.height()))
        painter.restore()
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.darkGray)
        foot = QRectF(0, size.height(), size.width(), _FOOT)
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{number + 1} / {count}"
        )
    painter.end()
    return count


def _draw_page(painter: QPainter, document: QTextDocument, part: QRectF) -> None:
    ink = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    ink.palette, ink.clip = palette, part
    painter.setClipRect(part)
    document.documentLayout().draw(painter, ink)
