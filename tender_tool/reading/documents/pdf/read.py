"""Text PDFs: paragraphs by their lines, tables by the lines drawn around their cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdfium2 import PdfDocument, PdfiumError, PdfPage, PdfTextPage

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.pdf.grid import (
    PageTable,
    between_same_edges,
    on_common_columns,
    without_blank_sides,
)
from tender_tool.reading.documents.pdf.lines import paragraphs_of
from tender_tool.reading.documents.pdf.ruled import ruled_tables
from tender_tool.reading.documents.pdf.rules import rules_of
from tender_tool.reading.documents.pdf.running import RunningLines, running_lines
from tender_tool.reading.files.bounds import Beyond
from tender_tool.reading.files.input_file import refuse

_MOST_PAGES = 3000
_LEAST_TEXT = 20
_PASSWORD = 4


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
        walk = _Walk(running_lines(page.get_textpage().get_text_range() for page in pdf))
        for number in range(len(pdf)):
            walk.page(pdf[number], number + 1)
    except PdfiumError:
        raise refuse("document.damaged", file.name) from None
    finally:
        pdf.close()
    if walk.signs < _LEAST_TEXT:
        raise refuse("document.scanned", file.name)
    return TenderDocument(file.name, "pdf", tuple(walk.blocks()))


@dataclass(eq=False)
class _Found:
    """Something on a page: a paragraph's text, or a table with the lines of each cell."""

    page: int
    text: str = ""
    table: PageTable | None = None
    cells: list[list[str]] = field(default_factory=list)


@dataclass
class _Walk:
    """One walk through the pages, from the top of each to its foot."""

    running: RunningLines
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
            cells = [paragraphs_of(_lines(text, slot.box)) for slot in table.slots]
            trimmed, kept = without_blank_sides(table, [bool(lines) for lines in cells])
            cells = [cells[slot] for slot in kept]
            self.found.append(_Found(number, table=trimmed, cells=cells))
            self.signs += sum(len(line) for lines in cells for line in lines)
            upper = min(upper, table.box[1])
        self._text(text, (left, bottom, right, upper), number)

    def _text(self, text: PdfTextPage, box: tuple[float, float, float, float], page: int) -> None:
        if box[3] - box[1] < 1:
            return
        lines = [line for line in _lines(text, box) if not self.running.holds(line, page)]
        for paragraph in paragraphs_of(lines):
            self.signs += len(paragraph)
            self.found.append(_Found(page, paragraph))

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
        """Count the columns of tables alike that go on over pages; what runs at the edges of these pages goes."""
        chain: list[_Found] = []
        between: list[_Found] = []
        for each in (*self.found, _Found(0)):
            if chain and self._runs(each, chain[-1]):
                between.append(each)
                continue
            if chain and _goes_on(chain[-1], each):
                self.found = [found for found in self.found if found not in between]
            else:
                tables = on_common_columns([link.table for link in chain if link.table])
                for link, table in zip(chain, tables, strict=True):
                    link.table = table
                chain = []
            between = []
            if each.table is not None:
                chain.append(each)

    def _runs(self, found: _Found, table: _Found) -> bool:
        return (
            found.table is None and found.page in (table.page, table.page + 1) and self.running.may_hold(found.text)
        )

    def _paragraph(self, text: str, page: int) -> Paragraph:
        self._paragraphs += 1
        return Paragraph(text, self._paragraphs - 1, page)

    def _table(self, found: _Found, table: PageTable, number: int) -> DocumentTable:
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
    return between_same_edges(first.table, second.table)


def _lines(text: PdfTextPage, box: tuple[float, float, float, float]) -> list[str]:
    return [line for line in _bounded(text, box).splitlines() if line.strip()]


def _bounded(text: PdfTextPage, box: tuple[float, float, float, float]) -> str:
    return str(text.get_text_bounded(*box)).replace("\x00", "").replace("￾", "")
