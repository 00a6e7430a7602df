"""The columns that a reader sees in a Word table whose borders were dragged apart from row to row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from tender_tool.domain.documents.document import DocumentTable, TableCell


def aligned(table: DocumentTable) -> tuple[TableCell, ...]:
    """Return the cells of a table in as many columns as its fullest rows have cells.

    Where a border was dragged in one row only, the grid has a column more than any row has cells. There the cells of
    full rows stand one below the other, and those of other rows begin and end at the nearest border of a full one.
    """
    cells = tuple(cell for row in table.rows for cell in row)
    covering = _covering(table)
    most = max(map(len, covering), default=0)
    if most == table.width:
        return cells
    borders = [*next(row for row in covering if len(row) == most), table.width]
    return tuple(_moved(cell, covering[cell.row], borders) for cell in cells)


def _covering(table: DocumentTable) -> list[list[int]]:
    """Return for each row the columns at which cells begin in it, those that reach into it from above too."""
    begins: list[list[int]] = [[] for _ in table.rows]
    for row in table.rows:
        for cell in row:
            for number in range(cell.row, min(cell.row + cell.down, len(begins))):
                begins[number].append(cell.column)
    return [sorted(each) for each in begins]


def _moved(cell: TableCell, row: list[int], borders: list[int]) -> TableCell:
    if len(row) == len(borders) - 1:
        return replace(cell, column=bisect_left(row, cell.column), across=1)
    first = min(_nearest(borders, cell.column), len(borders) - 2)
    last = max(_nearest(borders, cell.column + cell.across), first + 1)
    return replace(cell, column=first, across=last - first)


def _nearest(borders: list[int], column: int) -> int:
    place = bisect_left(borders, column)
    around: Iterator[int] = (each for each in (place - 1, place) if 0 <= each < len(borders))
    return min(around, key=lambda each: abs(borders[each] - column))
