"""Tables of a PDF page without drawn lines: the cells of lines that stand in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tender_tool.reading.documents.pdf.bands import Band, Block, block_at
from tender_tool.reading.documents.pdf.grid import PageTable, Slot
from tender_tool.reading.documents.pdf.rows import LEAST_ROWS, Parts, Row, rows_of
from tender_tool.reading.documents.pdf.words import Line

_Cell = tuple[int, list[Line]]


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table of words: how it lies on the page, the lines of its cells, and the lines that it takes.

    ``bands`` are the white bands between its columns, ``edges`` where these begin and end.
    """

    table: PageTable
    cells: list[list[Line]]
    first: int
    last: int
    bands: tuple[Band, ...]
    edges: tuple[float, ...]


def table_at(
    lines: Sequence[Line], start: int, levels: Sequence[float], carried: WordTable | None = None
) -> WordTable | None:
    """Return the table that begins at a line, or goes on there from the page before.

    ``levels`` are the heights of level lines that are drawn across the page.
    """
    whole = block_at(lines, start, carried.bands if carried else ())
    if whole is None:
        return None
    block = _to_next_header(lines, whole)
    # A table that another with the same header follows is one, however short.
    least = LEAST_ROWS if block == whole else LEAST_ROWS - 1
    parts = Parts(lines, block)
    if not parts.are_a_table(carried is not None):
        return None
    rows = rows_of(parts, levels)
    if carried is None and len(rows) < least:
        return None
    return _table(parts, rows, carried)


def _to_next_header(lines: Sequence[Line], block: Block) -> Block:
    """Return a block without the tables below it: where its header comes again, another one begins."""
    header = lines[block.first]
    for number in range(block.first + 1, block.last + 1):
        if len(header.pieces) > len(block.bands) and lines[number].text == header.text:
            last = number - 1
            while last > block.first and (len(lines[last].pieces) == 1 or last in block.crossing):
                if lines[last].left > block.bands[0][1]:
                    break
                last -= 1
            return replace(block, last=last)
    return block


def _table(parts: Parts, rows: list[Row], carried: WordTable | None) -> WordTable:
    """Return rows as a table; the columns go to the middle of the bands between them."""
    edges = carried.edges if carried else _edges(parts)
    ends = [rows[0].top, *((one.bottom + other.top) / 2 for one, other in pairwise(rows)), rows[-1].bottom]
    held: list[dict[tuple[int, int], _Cell]] = [
        {columns: (1, lines) for columns, lines in row.cells.items()} for row in rows
    ]
    taken = {
        (row, column) for row, cells in enumerate(held) for first, last in cells for column in range(first, last + 1)
    }
    begun: set[int] = set()
    for column in parts.groups:
        named = _named_rows(parts, rows, column, begun)
        for row, down, lines in named:
            held[row][column, column] = (down, lines)
            taken |= {(below, column) for below in range(row, row + down)}
        begun |= {row for row, _, _ in named}
    slots: list[Slot] = []
    cells: list[list[Line]] = []
    for row, found in enumerate(held):
        found.update({(column, column): (1, []) for column in range(parts.width) if (row, column) not in taken})
        for (first, last), (down, lines) in sorted(found.items()):
            box = (edges[first], ends[row + down], edges[last + 1], ends[row])
            slots.append(Slot(row, first, down, last - first + 1, box))
            cells.append(lines)
    table = PageTable(tuple(slots), (edges[0], ends[-1], edges[-1], ends[0]))
    return WordTable(table, cells, parts.block.first, parts.block.last, parts.block.bands, edges)


def _edges(parts: Parts) -> tuple[float, ...]:
    held = [part for line in parts.lines for part in line.values()]
    between = ((left + right) / 2 for left, right in parts.block.bands)
    return (min(part.left for part in held), *between, max(part.right for part in held))


def _named_rows(parts: Parts, rows: list[Row], column: int, begun: set[int]) -> list[tuple[int, int, list[Line]]]:
    """Return the names in a column that go over several rows: at which each begins, and over how many it goes.

    ``begun`` are the rows at which a name in a column before begins: no name goes on there.
    """
    names = parts.names(column)
    header = 1 if parts.header else 0
    free = [n for n in range(header, len(rows)) if not any(first <= column <= last for first, last in rows[n].cells)]
    at = _where(rows, free, names, parts.size)
    if len(set(at)) < len(names):
        return []
    found = []
    for first, end, lines in zip(at, [*at[1:], len(rows)], names, strict=True):
        down = next((n for n in range(first + 1, end) if n not in free or n in begun), end) - first
        found.append((first, max(1, down), lines))
    return found


def _where(rows: list[Row], free: list[int], names: list[list[Line]], near: float) -> list[int]:
    """Return the row at which each name begins: at the head of its rows, or at half their height."""
    if not free:
        return []
    at = [min(free, key=lambda n: abs(rows[n].top - each[0].top)) for each in names]
    at_head = all(abs(rows[n].top - each[0].top) <= near / 2 for n, each in zip(at, names, strict=True))
    if at_head and at[0] == free[0]:
        return at
    return _centred(rows, free[0], names, near) or [
        min(free, key=lambda n: abs(rows[n].middle - _height(each))) for each in names
    ]


def _height(lines: list[Line]) -> float:
    return (lines[0].top + lines[-1].bottom) / 2


def _centred(rows: list[Row], first: int, names: list[list[Line]], near: float) -> list[int]:
    """Return where the groups begin whose names stand at half their height; nothing if these do not."""
    begins: list[int] = []
    for number, each in enumerate(names):
        left = len(names) - number - 1
        ends = range(first + 1, len(rows) - left + 1) if left else [len(rows)]
        off = [abs((rows[first].top + rows[end - 1].bottom) / 2 - _height(each)) for end in ends]
        if not off or min(off) > near / 2:
            return []
        begins.append(first)
        first = ends[off.index(min(off))]
    return begins
