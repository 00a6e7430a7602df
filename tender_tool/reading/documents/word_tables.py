"""The tables of a Word document while its XML is walked through: rows, cells, and how far these are merged."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell
from tender_tool.domain.made_quickly import quickly

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MOST_SPAN = 1000
_cell = quickly(TableCell)


class TooManyCells(Exception):  # noqa: N818  (becomes a sentence for the person)
    """The tables hold more cells, or spread over more places, than are read."""


@dataclass(eq=False, slots=True)
class _Cell:
    """A cell while the rows below may still lengthen it. ``merge``: it begins or goes on with a merged cell."""

    row: int
    column: int
    across: int = 1
    down: int = 1
    merge: str | None = None
    beside: bool = False
    gone: bool = False
    blocks: list[Block] = field(default_factory=list)

    def closed(self, columns: list[int]) -> TableCell:
        paragraphs = tuple([block for block in self.blocks if isinstance(block, Paragraph)])
        tables = tuple([block for block in self.blocks if isinstance(block, DocumentTable)])
        column = bisect_left(columns, self.column)
        across = bisect_left(columns, self.column + self.across) - column
        return _cell(paragraphs, self.row, column, across, self.down, tables)


@dataclass(eq=False, slots=True)
class _Table:
    """A table while it is read: its rows, and the cells that the next row may go on with, by their columns."""

    number: int
    rows: list[list[_Cell]] = field(default_factory=list)
    below: dict[int, _Cell] = field(default_factory=dict)
    above: dict[int, _Cell] = field(default_factory=dict)
    column: int = 0
    row_gone: bool = False

    def closed(self) -> DocumentTable:
        """Return the table; grid columns in which no cell begins are none."""
        columns = sorted({cell.column for row in self.rows for cell in row})
        return DocumentTable(self.number, tuple(tuple(cell.closed(columns) for cell in row) for row in self.rows))


class Tables:
    """The tables that are open, the innermost last. ``homes`` are the lists that blocks go into, likewise.

    ``most`` is how many places all tables together may have; with more, TooManyCells is raised.
    """

    def __init__(self, homes: list[list[Block]], most: int) -> None:
        self._homes = homes
        self._left = most
        self._cells_left = most
        self._tables: list[_Table] = []
        self._cells: list[_Cell] = []
        self._number = 0

    def begin_table(self, _: str) -> None:
        """Open a table."""
        self._number += 1
        self._tables.append(_Table(self._number))

    def end_table(self, _: str) -> None:
        """Close the innermost table and put it where it stands."""
        table = self._tables.pop().closed()
        self._left -= len(table.rows) * table.width
        if self._left < 0:
            raise TooManyCells
        self._homes[-1].append(table)

    def begin_row(self, _: str) -> None:
        """Open a row."""
        table = self._tables[-1]
        table.rows.append([])
        table.above, table.below = table.below, {}
        table.column, table.row_gone = 0, False

    def end_row(self, _: str) -> None:
        """Close a row; one that was deleted is forgotten."""
        table = self._tables[-1]
        if table.row_gone:
            table.rows.pop()
            table.below = table.above

    def indent(self, value: str) -> None:
        """Take in how many columns a row leaves out at its left."""
        if self._tables:
            self._tables[-1].column = _number(value)

    def begin_cell(self, _: str) -> None:
        """Open a cell."""
        table = self._tables[-1]
        self._cells_left -= 1
        if self._cells_left < 0:
            raise TooManyCells
        cell = _Cell(len(table.rows) - 1, table.column)
        self._cells.append(cell)
        self._homes.append(cell.blocks)

    def end_cell(self, _: str) -> None:
        """Put a cell into its row, or make the one longer that it goes on with."""
        self._homes.pop()
        cell, table = self._cells.pop(), self._tables[-1]
        if cell.gone or table.row_gone:
            return
        row, opened = table.rows[-1], table.above.get(cell.column)
        if cell.merge == "continue" and opened is not None:
            opened.down += 1
            table.below[cell.column] = opened
        elif cell.beside and row:
            row[-1].across += cell.across
        else:
            row.append(cell)
            if cell.merge:
                table.below[cell.column] = cell
        table.column += cell.across

    def span(self, value: str) -> None:
        """Take in over how many columns a cell goes."""
        if self._cells:
            self._cells[-1].across = max(1, _number(value))

    def merge(self, value: str) -> None:
        """Take in that a cell is merged downwards."""
        if self._cells:
            self._cells[-1].merge = "restart" if value == "restart" else "continue"

    def merge_tracked(self, kind: str) -> None:
        """Take in that a cell was merged downwards while changes were tracked."""
        if self._cells and kind:
            self._cells[-1].merge = "restart" if kind == "rest" else "continue"

    def merge_beside(self, value: str) -> None:
        """Take in that a cell is merged with the one before it, in the old way."""
        if self._cells:
            self._cells[-1].beside = value != "restart"

    def delete_cell(self, _: str) -> None:
        """Take in that a cell was deleted."""
        if self._cells:
            self._cells[-1].gone = True

    def delete_row(self, _: str) -> None:
        """Take in that the open row was deleted."""
        if self._tables:
            self._tables[-1].row_gone = True


def _number(text: str) -> int:
    return min(int(text), _MOST_SPAN) if text.isdecimal() and len(text) < 10 else 1
