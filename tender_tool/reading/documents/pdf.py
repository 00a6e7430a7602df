"""Text PDFs: paragraphs by their lines, tables by the lines drawn around their cells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from pypdfium2 import PdfDocument, PdfiumError, PdfPage, PdfTextPage

from tender_tool.domain.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.pdf_rules import RuledTable, Slot, ruled_tables, rules_of
from tender_tool.reading.input_file import refuse

_MOST_PAGES = 3000
_LEAST_TEXT = 20
_PASSWORD = 4
_STARTS = re.compile(r"\s*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．:：]|[①-⑮●■▲★※]|注[:：]|第[一二三四五六七八九十\d]+[章节条])")
_ENDS = ("。", "：", "；", ":", ";", "！", "？")


def read_pdf(file: InputFile) -> TenderDocument:
    """Return a PDF with text in it; raises InputError if it is damaged, protected or only holds pictures."""
    try:
        pdf = PdfDocument(file.content)
    except PdfiumError as error:
        protected = getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower()
        raise refuse("document.protected" if protected else "document.damaged", file.name) from None
    try:
        if len(pdf) > _MOST_PAGES:
            raise refuse("document.too_large", file.name)
        walk = _Walk()
        edges = _edges(pdf)
        for number in range(len(pdf)):
            walk.page(pdf[number], number + 1, edges)
    except PdfiumError:
        raise refuse("document.damaged", file.name) from None
    finally:
        pdf.close()
    if walk.signs < _LEAST_TEXT:
        raise refuse("document.scanned", file.name)
    return TenderDocument(file.name, "pdf", tuple(walk.blocks))


def _edges(pdf: PdfDocument) -> frozenset[str]:
    """Return the first and last lines that pages repeat: running heads and feet."""
    seen: Counter[str] = Counter()
    for page in pdf:
        text = page.get_textpage().get_text_range()
        lines = [line for line in text.splitlines() if line.strip()]
        seen.update({_plain(line) for line in (*lines[:2], *lines[-2:])})
    least = max(3, len(pdf) // 3)
    return frozenset(line for line, count in seen.items() if count >= least)


def _plain(line: str) -> str:
    return re.sub(r"\d+", "#", "".join(line.split()))


@dataclass
class _Walk:
    """One walk through the pages, counting paragraphs and tables."""

    blocks: list[Block] = field(default_factory=list)
    paragraphs: int = 0
    tables: int = 0
    signs: int = 0

    def page(self, page: PdfPage, number: int, edges: frozenset[str]) -> None:
        """Add what stands on a page, from its top to its foot."""
        text = page.get_textpage()
        left, bottom, right, top = page.get_mediabox()
        tables = [table for table in ruled_tables(rules_of(page)) if _is_filled(text, table)]
        upper = top
        for table in tables:
            self._text(text, (left, table.box[3], right, upper), number, edges)
            self._table(text, table, number)
            upper = min(upper, table.box[1])
        self._text(text, (left, bottom, right, upper), number, edges)

    def _text(self, text: PdfTextPage, box: tuple[float, float, float, float], page: int, edges: frozenset[str]) -> None:
        if box[3] - box[1] < 1:
            return
        lines = [line for line in _bounded(text, box).splitlines() if line.strip()]
        lines = [line for line in lines if _plain(line) not in edges]
        for joined in _joined(lines):
            self.blocks.append(self._paragraph(joined, page))

    def _paragraph(self, text: str, page: int) -> Paragraph:
        self.signs += len(text.strip())
        self.paragraphs += 1
        return Paragraph(text, self.paragraphs - 1, page)

    def _table(self, text: PdfTextPage, table: RuledTable, page: int) -> None:
        self.tables += 1
        rows: list[list[TableCell]] = []
        for slot in table.slots:
            while len(rows) <= slot.row:
                rows.append([])
            rows[slot.row].append(self._cell(text, slot, page))
        self.blocks.append(DocumentTable(self.tables, tuple(tuple(row) for row in rows), page))

    def _cell(self, text: PdfTextPage, slot: Slot, page: int) -> TableCell:
        lines = [line for line in _bounded(text, slot.box).splitlines() if line.strip()]
        paragraphs = tuple(self._paragraph(line, page) for line in _joined(lines))
        return TableCell(paragraphs, slot.row, slot.column, slot.across, slot.down)


def _bounded(text: PdfTextPage, box: tuple[float, float, float, float]) -> str:
    return str(text.get_text_bounded(*box)).replace("\x00", "").replace("￾", "")


def _is_filled(text: PdfTextPage, table: RuledTable) -> bool:
    return bool(_bounded(text, table.box).strip())


def _joined(lines: list[str]) -> list[str]:
    """Return wrapped lines as paragraphs: a full line goes on in the next unless that begins something new."""
    widest = max((len(line) for line in lines), default=0)
    paragraphs: list[str] = []
    full = False
    for line in lines:
        if full and not _STARTS.match(line):
            paragraphs[-1] += line
        else:
            paragraphs.append(line)
        full = len(line) >= widest * 0.85 and not line.rstrip().endswith(_ENDS)
    return paragraphs


