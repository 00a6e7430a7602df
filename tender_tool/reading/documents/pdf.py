"""Text PDFs: paragraphs by their lines, tables by the lines drawn around their cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdfium2 import PdfDocument, PdfiumError, PdfPage, PdfTextPage

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.pdf_rules import RuledTable, on_common_columns, ruled_tables, rules_of
from tender_tool.reading.files.bounds import Beyond
from tender_tool.reading.files.input_file import refuse

_MOST_PAGES = 3000
_LEAST_TEXT = 20
_PASSWORD = 4
_ALIKE = 6.0
_LEAST_REPEATED = 3
_STARTS = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．:：]|[①-⑮●■▲★※]|注[:：]|第[一二三四五六七八九十\d]+[章节条])"
)
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
            raise Beyond("pages", count=len(pdf), limit=_MOST_PAGES)
        walk = _Walk(_edges(pdf))
        for number in range(len(pdf)):
            walk.page(pdf[number], number + 1)
    except PdfiumError:
        raise refuse("document.damaged", file.name) from None
    finally:
        pdf.close()
    if walk.signs < _LEAST_TEXT:
        raise refuse("document.scanned", file.name)
    return TenderDocument(file.name, "pdf", tuple(walk.blocks()))


def _edges(pdf: PdfDocument) -> frozenset[str]:
    """Return the first and last lines that pages repeat: running heads and feet."""
    seen: Counter[str] = Counter()
    for page in pdf:
        text = page.get_textpage().get_text_range()
        lines = [line for line in text.splitlines() if line.strip()]
        seen.update({_plain(line) for line in (*lines[:2], *lines[-2:])})
    return frozenset(line for line, count in seen.items() if count >= _LEAST_REPEATED)


def _plain(line: str) -> str:
    return re.sub(r"\d+", "#", "".join(line.split()))


@dataclass(eq=False)
class _Found:
    """Something on a page: a paragraph's text, or a table with the lines of each cell."""

    page: int
    text: str = ""
    table: RuledTable | None = None
    cells: list[list[str]] = field(default_factory=list)


@dataclass
class _Walk:
    """One walk through the pages, from the top of each to its foot."""

    edges: frozenset[str]
    found: list[_Found] = field(default_factory=list)
    signs: int = 0
    _paragraphs: int = 0

    def page(self, page: PdfPage, number: int) -> None:
        """Take in what stands on a page."""
        text = page.get_textpage()
        left, bottom, right, top = page.get_mediabox()
        upper = top
        for table in ruled_tables(rules_of(page)):
            if not _bounded(text, table.box).strip():
                continue
            self._text(text, (left, table.box[3], right, upper), number)
            cells = [_joined(_lines(text, slot.box)) for slot in table.slots]
            self.found.append(_Found(number, table=table, cells=cells))
            self.signs += sum(len(line) for lines in cells for line in lines)
            upper = min(upper, table.box[1])
        self._text(text, (left, bottom, right, upper), number)

    def _text(self, text: PdfTextPage, box: tuple[float, float, float, float], page: int) -> None:
        if box[3] - box[1] < 1:
            return
        lines = [line for line in _lines(text, box) if _plain(line) not in self.edges]
        for joined in _joined(lines):
            self.signs += len(joined)
            self.found.append(_Found(page, joined))

    def blocks(self) -> Iterator[Block]:
        """Yield paragraphs and tables; tables that go on over pages with their columns counted alike."""
        self._count_columns_alike()
        number = 0
        for each in self.found:
            if each.table is None:
                yield self._paragraph(each.text, each.page)
            else:
                number += 1
                yield self._table(each, each.table, number)

    def _count_columns_alike(self) -> None:
        chain: list[_Found] = []
        for each in (*self.found, _Found(0)):
            if chain and not _goes_on(chain[-1], each):
                tables = on_common_columns([link.table for link in chain if link.table])
                for link, table in zip(chain, tables, strict=True):
                    link.table = table
                chain = []
            if each.table is not None:
                chain.append(each)

    def _paragraph(self, text: str, page: int) -> Paragraph:
        self._paragraphs += 1
        return Paragraph(text, self._paragraphs - 1, page)

    def _table(self, found: _Found, table: RuledTable, number: int) -> DocumentTable:
        rows: list[list[TableCell]] = []
        for slot, lines in zip(table.slots, found.cells, strict=True):
            while len(rows) <= slot.row:
                rows.append([])
            paragraphs = tuple(self._paragraph(line, found.page) for line in lines)
            rows[slot.row].append(TableCell(paragraphs, slot.row, slot.column, slot.across, slot.down))
        return DocumentTable(number, tuple(tuple(row) for row in rows), found.page)


def _goes_on(first: _Found, second: _Found) -> bool:
    """Tell whether a table may go on in what follows: a table on the next page between the same edges."""
    if first.table is None or second.table is None or second.page != first.page + 1:
        return False
    sides = zip(first.table.box[::2], second.table.box[::2], strict=True)
    return all(abs(one - other) <= _ALIKE for one, other in sides)


def _lines(text: PdfTextPage, box: tuple[float, float, float, float]) -> list[str]:
    return [line for line in _bounded(text, box).splitlines() if line.strip()]


def _bounded(text: PdfTextPage, box: tuple[float, float, float, float]) -> str:
    return str(text.get_text_bounded(*box)).replace("\x00", "").replace("￾", "")


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
