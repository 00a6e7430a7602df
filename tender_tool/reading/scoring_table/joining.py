"""The tables of a document as grids, with those joined that a page break or a careless hand has cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tender_tool.domain.document import Block, DocumentTable, Paragraph, TenderDocument
from tender_tool.reading.scoring_table.grid import Grid
from tender_tool.reading.scoring_table.headers import header_of
from tender_tool.reading.scoring_table.points import squeezed

_PAGE = re.compile(r"[-—–第共页/\d]{0,12}")
_MOST_BEFORE = 12


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
            if squeezed(block.text):
                joined.append(block)
                between.append(block)
            continue
        if last is not None and _continues(last.grid, block, between):
            last.grid.add(block, document.file)
            joined = [each for each in joined if each not in between] if between else joined
        else:
            last = Placed(Grid(block), between[-_MOST_BEFORE:])
            last.grid.add(block, document.file)
            joined.append(last)
        joined.extend(_inner(block, document.file))
        between = []
    return joined


def _inner(table: DocumentTable, file: str) -> Iterator[Placed]:
    for row in table.rows:
        for cell in row:
            for inner in cell.tables:
                placed = Placed(Grid(inner), [each for each in cell.paragraphs if each.text.strip()], nested=True)
                placed.grid.add(inner, file)
                yield placed
                yield from _inner(inner, file)


def _continues(grid: Grid, table: DocumentTable, between: list[Paragraph]) -> bool:
    """Tell whether a table goes on with the rows of the one above it."""
    if any(_PAGE.fullmatch(squeezed(each.text)) is None for each in between):
        return False
    if not table.rows or abs(grid.parts[-1].width - table.width) > 0:
        return False
    first = Grid(table)
    first.add(table, "")
    header = header_of(first.rows[0], 0)
    if header is None:
        return any(header_of(grid.rows[row], row) for row in range(min(len(grid.rows), 60)))
    own = next((found for row in range(len(grid.rows)) if (found := header_of(grid.rows[row], row))), None)
    return own is not None and own.shape == header.shape


def paragraphs_of(blocks: list[Block]) -> list[Paragraph]:
    """Return the paragraphs among some blocks."""
    return [block for block in blocks if isinstance(block, Paragraph)]
