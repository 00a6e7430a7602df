"""The tables of a document as grids, with those joined that a page break or a careless hand has cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.reading.scoring_table.cells.grid import Grid
from tender_tool.reading.scoring_table.cells.points import (
    cell_points,
    named_points,
    squeezed,
    tells_points,
)
from tender_tool.reading.scoring_table.cells.row_kinds import core, is_heading, is_serial, names_part
from tender_tool.reading.scoring_table.roles.headers import header_of, header_role, headers_in
from tender_tool.ruleset.vocabulary.columns import column_words

_LOT = re.compile(r"第?[一二三四五六七八九十\d]+[^页\d\W]")
_NUMBERED = re.compile(r"[(（]?[一二三四五六七八九十\d]+[)）、.．]")
_PAGE = re.compile(r"[-—–第共页/\d]{0,12}")
_MOST_BEFORE = 12
_MOST_ROWS = 200
_LONGEST_NAME = 40


@dataclass(eq=False)
class Placed:
    """A grid and the paragraphs between it and the table before it, the nearest last."""

    grid: Grid
    before: list[Paragraph] = field(default_factory=list)
    nested: bool = False


def stream(document: TenderDocument) -> list[Paragraph | Placed]:
    """Return a document's paragraphs and joined tables as they follow each other; tables in cells follow theirs."""
    joined: list[Paragraph | Placed] = []
    last: Placed | None = None
    between: list[Paragraph] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            if block.text.strip():
                joined.append(block)
                between.append(block)
            continue
        if last is not None and _continues(last.grid, block, between):
            if _cuts_a_row(last.grid, block):
                last.grid.add_cut(block, document.file)
            else:
                last.grid.add(block, document.file)
            passed = set(map(id, between))
            joined = [each for each in joined if id(each) not in passed] if passed else joined
        else:
            last = Placed(Grid(block), between[-_MOST_BEFORE:])
            last.grid.add(block, document.file)
            joined.append(last)
        joined.extend(_inner(block, document.file))
        between = []
    return joined


def _cuts_a_row(grid: Grid, table: DocumentTable) -> bool:
    """Tell whether a page break has cut a row in two: the first row below is no row of its own."""
    above = grid.rows[-1]
    first = table.rows[0]
    upper = {cell.column: cell for cell in above}
    if any(cell.column not in upper or upper[cell.column].across != cell.across for cell in first):
        return False
    texts = [cell.text for cell in first if cell.text]
    if not texts or (len(texts) == 1 and is_heading(texts[0])):
        return False
    own = [cell for cell in above if cell.row == len(grid.rows) - 1]
    missing = any(cell.text and not _text_at(first, cell.column) for cell in own)
    if not _is_row(texts):
        return missing
    # In a PDF nothing says that a row goes on, and its number may stand in either half.
    halves = [cell.text for cell in own if cell.text]
    named = any(header_role(text) is None and len(text) <= _LONGEST_NAME for text in halves)
    return table.page is not None and named and len(halves) > 1 and not _is_row(halves) and missing is False


def _is_row(texts: list[str]) -> bool:
    return any(is_serial(text) or cell_points(text) is not None for text in texts)


def _text_at(cells: tuple[TableCell, ...], column: int) -> str:
    return next((cell.text for cell in cells if cell.column == column), "")


def _inner(table: DocumentTable, file: str) -> Iterator[Placed]:
    for row in table.rows:
        for cell in row:
            for inner in cell.tables:
                placed = Placed(Grid(inner), [each for each in cell.paragraphs if each.text.strip()], nested=True)
                placed.grid.add(inner, file)
                yield placed
                yield from _inner(inner, file)


def _is_mark(text: str) -> bool:
    """Tell whether a text is a page's number, or says that a table goes on."""
    return _PAGE.fullmatch(text) is not None or _goes_on().fullmatch(text) is not None


def _may_run(text: str) -> bool:
    """Tell whether a text may be a running head: short, and no heading of a part."""
    if _LOT.match(text):
        return False
    heads = _NUMBERED.match(text) is not None or core(text) != text
    plain = len(text) <= _LONGEST_NAME and not text.endswith(":") and not (heads and names_part(text))
    return plain and named_points(text, loose=True) is None and not tells_points(text)


@lru_cache(maxsize=1)
def _goes_on() -> re.Pattern[str]:
    continued = column_words().continued
    return re.compile("|".join((*continued.between, *continued.after_title)))


def _continues(grid: Grid, table: DocumentTable, between: list[Paragraph]) -> bool:
    """Tell whether a table goes on with the rows of the one above it."""
    if not table.rows or grid.parts[-1].width != table.width:
        return False
    texts = [squeezed(each.text) for each in between]
    if not all(_is_mark(text) or _may_run(text) for text in texts):
        return False
    first = Grid(table)
    first.add(table, "")
    again = _counts_on(grid, first) or [cell.text for cell in first.rows[0]] == [cell.text for cell in grid.own(0)]
    if not (all(map(_is_mark, texts)) or any(map(_is_mark, texts)) or (again and _has_parts(grid))):
        return False
    header = header_of(first.rows[0], 0)
    known = list(headers_in(grid, _MOST_ROWS).values())
    if not known:
        return again or (header is None and any(map(_is_mark, texts)))
    return any(header is None or each.shape == header.shape for each in known)


def _counts_on(grid: Grid, table: Grid) -> bool:
    """Tell whether the number of a table's first row follows the last one above."""
    last = [
        cell.text for row in range(len(grid.rows)) for cell in grid.own(row)[:1] if cell.column == 0 and cell.text
    ]
    here = table.own(0)[0].text if table.own(0) else ""
    return bool(last) and last[-1].isdecimal() and here.isdecimal() and int(here) == int(last[-1]) + 1 > 2


def _has_parts(grid: Grid) -> bool:
    """Tell whether a table names parts in a column of its own: cells over several rows, or said again in each."""
    column = [cell for row in range(1, len(grid.rows)) for cell in grid.own(row) if cell.column == 0 and cell.text]
    texts = [cell.text for cell in column]
    return any(cell.down > 1 for cell in column) or len(set(texts)) < len(texts)
