"""Which part of a report stands on which page: nothing is split that fits, heads of tables stand on every page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument

from tender_tool.services.export_results import Block, PrintedPages

# Letters and figures from a Latin font: those of a Chinese one cannot always be copied out of the PDF.
_FAMILIES: Final = (
    "Times New Roman", "Liberation Serif", "DejaVu Serif",
    "SimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC", "Source Han Sans SC",
    "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei",
)  # fmt: skip
_TEXT: Final = 10.0
_STYLE: Final = """
body { font-size: 10pt; color: black; }
p, h2, h3, h4 { margin: 3px 0; }
td { padding: 2px 4px; font-size: 8.5pt; border: 1px solid #8a94a0; }
td.plain { padding: 1px; border: none; font-size: 7pt; }
table { border-collapse: collapse; }
h2 { font-size: 18pt; } h3 { font-size: 13pt; margin-top: 12px; } h4 { font-size: 11pt; margin-top: 6px; }
"""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece on a page, so far from the page's top; ``cut``: what of it stood on the pages before."""

    html: str
    top: float
    cut: float = 0


class Pages:
    """Lays the blocks of a report out, one below the other."""

    def __init__(self, report: PrintedPages, size: QSizeF) -> None:
        self._pictures = {name: QImage.fromData(png) for name, png in report.pictures.items()}
        self._size = size
        self._heads: dict[str, float] = {"": 0}
        self._made: list[list[Placed]] = [[]]
        self._top: float = 0
        self._above = ""
        for group in _groups(report.blocks):
            self._place(group)

    def __iter__(self) -> Iterator[list[Placed]]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)

    def document(self, html: str) -> QTextDocument:
        """Return a piece as it is drawn."""
        return _document(html, self._size.width(), self._pictures)

    def _place(self, group: list[Block]) -> None:
        heights = [self.document(each.html).size().height() for each in group]
        high = sum(heights) + (self._head(group[0].head) if group[0].head != self._above else 0)
        room = self._size.height()
        if high > room and len(group) > 1:
            for each in group:
                self._place([each])
            return
        if self._top + high > room and self._made[-1]:
            self._turn()
        for each, height in zip(group, heights, strict=True):
            if each.head != self._above:
                self._put(each.head, self._head(each.head))
            self._above = each.head
            self._put(each.html, height)

    def _put(self, html: str, height: float) -> None:
        """Put a piece below the last; what is higher than a page goes on on the next ones."""
        if not html:
            return
        self._made[-1].append(Placed(html, self._top))
        shown = self._size.height() - self._top
        while height > shown:
            self._turn()
            self._made[-1].append(Placed(html, 0, shown))
            if height - shown <= self._size.height():
                self._top = height - shown
                return
            shown += self._size.height()
        self._top += height

    def _turn(self) -> None:
        self._made.append([])
        self._top, self._above = 0, ""

    def _head(self, html: str) -> float:
        if html not in self._heads:
            self._heads[html] = self.document(html).size().height()
        return self._heads[html]


def _groups(blocks: tuple[Block, ...]) -> Iterator[list[Block]]:
    """Yield what stands on one page: a block with those before it that are kept with the next."""
    group: list[Block] = []
    for each in blocks:
        group.append(each)
        if not each.keep:
            yield group
            group = []
    if group:
        yield group


def report_font() -> QFont:
    """Return the font of the report: one for simplified Chinese, whatever the window has."""
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPointSizeF(_TEXT)
    return font


def _document(html: str, width: float, pictures: Mapping[str, QImage]) -> QTextDocument:
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDefaultStyleSheet(_STYLE)
    made.setDocumentMargin(0)
    made.setDefaultFont(report_font())
    if "<img" in html:
        for name, image in pictures.items():
            made.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    made.setHtml(f"<html><body>{html}</body></html>")
    made.setTextWidth(width)
    return made
