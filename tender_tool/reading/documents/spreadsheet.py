"""Workbooks as documents: each sheet that is shown, its tables with merged cells, and what stands around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.progress import NoProgress
from tender_tool.reading.documents.word_package import MOST_CELLS
from tender_tool.reading.files.bounds import Beyond
from tender_tool.reading.files.input_file import refuse
from tender_tool.reading.files.workbook import sheets_within_bounds
from tender_tool.reading.sheet import Sheet


def read_spreadsheet(file: InputFile) -> TenderDocument:
    """Return a workbook; raises InputError if it is damaged, protected or blank, Beyond if it is too large."""
    sheets = [sheet for sheet in sheets_within_bounds(file, "document", NoProgress()) if not sheet.hidden]
    filled = [sheet for sheet in sheets if any(map(any, sheet.rows))]
    if not filled:
        raise refuse("document.not_a_document", file.name)
    walk = _Walk(named=len(filled) > 1)
    return TenderDocument(file.name, "workbook", tuple(block for sheet in filled for block in walk.blocks(sheet)))


@dataclass(slots=True)
class _Walk:
    """One walk through sheets, counting paragraphs, tables and cells; ``named``: each sheet's name stands above."""

    named: bool
    paragraphs: int = 0
    tables: int = 0
    places: int = 0

    def blocks(self, sheet: Sheet) -> Iterator[Block]:
        """Yield what stands on a sheet: rows that say one thing only, above and below tables, are paragraphs."""
        if self.named:
            yield self._paragraph(sheet.name)
        columns = [
            column
            for column in range(sheet.width)
            if column not in sheet.hidden_columns and any(row[column].strip() for row in sheet.rows)
        ]
        for rows in _parts(sheet, columns):
            several = [row for row in rows if len(_texts(sheet, row, columns)) > 1]
            first, last = (several[0], several[-1]) if len(several) > 1 else (rows[-1] + 1, -1)
            yield from self._lines(sheet, [row for row in rows if row < first], columns)
            inner = [row for row in rows if first <= row <= last]
            if inner:
                yield self._table(sheet, inner, columns)
            yield from self._lines(sheet, [row for row in rows if row > last >= first], columns)

    def _lines(self, sheet: Sheet, rows: list[int], columns: list[int]) -> Iterator[Paragraph]:
        yield from (self._paragraph("  ".join(_texts(sheet, row, columns))) for row in rows)

    def _paragraph(self, text: str) -> Paragraph:
        self.paragraphs += 1
        return Paragraph(text, self.paragraphs - 1)

    def _table(self, sheet: Sheet, rows: list[int], columns: list[int]) -> DocumentTable:
        self.tables += 1
        self.places += len(rows) * len(columns)
        if self.places > MOST_CELLS:
            raise Beyond("cells", count=self.places, limit=MOST_CELLS)
        spans = _spans(sheet, rows, columns)
        covered = {
            (row + down, column + across)
            for (row, column), (acrosses, downs) in spans.items()
            for down in range(downs)
            for across in range(acrosses)
            if down or across
        }
        return DocumentTable(
            self.tables,
            tuple(
                tuple(
                    TableCell(self._said(sheet.text(row, column)), y, x, *spans.get((y, x), (1, 1)))
                    for x, column in enumerate(columns)
                    if (y, x) not in covered
                )
                for y, row in enumerate(rows)
            ),
        )

    def _said(self, text: str) -> tuple[Paragraph, ...]:
        return tuple(self._paragraph(line.strip()) for line in text.splitlines() if line.strip())


def _texts(sheet: Sheet, row: int, columns: list[int]) -> list[str]:
    return [text for column in columns if (text := sheet.text(row, column))]


def _parts(sheet: Sheet, columns: list[int]) -> Iterator[list[int]]:
    """Yield the rows that follow each other without a blank one between; hidden ones are not there."""
    rows: list[int] = []
    for row in range(len(sheet.rows)):
        if row in sheet.hidden_rows:
            continue
        if _texts(sheet, row, columns) or any((row, column) in sheet.covered for column in columns if rows):
            rows.append(row)
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def _spans(sheet: Sheet, rows: list[int], columns: list[int]) -> dict[tuple[int, int], tuple[int, int]]:
    """Return how far merged cells go across and down, by their first place among these rows and columns."""
    spans = {}
    for (top, left), (bottom, right) in sheet.merged:
        first, last = bisect_left(rows, top), bisect_left(rows, bottom + 1)
        begin, end = bisect_left(columns, left), bisect_left(columns, right + 1)
        if first < last and begin < end and rows[first] == top and columns[begin] == left:
            spans[first, begin] = (end - begin, last - first)
    return spans
