"""Tables as grids: what covers a place, and tables that a page break has cut joined again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TableCell
from tender_tool.domain.made_quickly import quickly
from tender_tool.domain.source import Source


@dataclass(frozen=True, slots=True, eq=False)
class GridCell:
    """A cell of a joined table; rows count through all its parts. ``printed`` is the cell in its own table."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    row: int
    column: int
    across: int
    down: int
    printed: TableCell
    table: DocumentTable
    file: str

    @property
    def end(self) -> int:
        """Return the first column behind the cell."""
        return self.column + self.across

    @property
    def source(self) -> Source:
        """Return where the cell is printed, with its first paragraph that holds text."""
        filled = next((each for each in self.paragraphs if each.text.strip()), None)
        first = filled or next(iter(self.paragraphs), None)
        page = first.page if first is not None else self.table.page
        anchor = first.anchor if first is not None else None
        return Source(self.file, row=self.printed.row + 1, page=page, table=self.table.number, anchor=anchor)


_grid_cell = quickly(GridCell)


@dataclass(eq=False)
class Grid:
    """A table, or several that a page break has cut: for each row the cells that cover it, from left to right.

    ``width`` is the number of grid columns.
    """

    first: DocumentTable
    rows: list[list[GridCell]] = field(default_factory=list)
    parts: list[DocumentTable] = field(default_factory=list)
    width: int = 0

    def add(self, table: DocumentTable, file: str) -> None:
        """Add a table below what is there."""
        offset = len(self.rows)
        self.parts.append(table)
        self.width = max(self.width, table.width)
        self.rows.extend([] for _ in table.rows)
        self._lay([_cell(cell, offset, table, file) for row in table.rows for cell in row], offset)

    def add_cut(self, table: DocumentTable, file: str) -> None:
        """Add a table below what is there whose first row is the rest of the last one."""
        offset = len(self.rows) - 1
        self.parts.append(table)
        self.width = max(self.width, table.width)
        self.rows.extend([] for _ in table.rows[1:])
        cells = [_cell(cell, offset, table, file) for row in table.rows for cell in row]
        above = {cell.column: cell for cell in self.rows[offset]}
        below = []
        for cell in cells:
            if cell.row > offset:
                below.append(cell)
                continue
            upper = above[cell.column]
            if cell.text:
                text, paragraphs = f"{upper.text}\n{cell.text}".strip(), upper.paragraphs + cell.paragraphs
                whole = replace(upper, text=text, paragraphs=paragraphs)
                for line in self.rows[upper.row : offset + 1]:
                    line[line.index(upper)] = whole
            if cell.down > 1:
                below.append(replace(cell, row=offset + 1, down=cell.down - 1))
        self._lay(below, offset + 1)

    def _lay(self, cells: list[GridCell], first: int) -> None:
        for made in cells:
            for number in range(made.row, min(made.row + made.down, len(self.rows))):
                self.rows[number].append(made)
        for line in self.rows[first:]:
            line.sort(key=lambda cell: cell.column)

    def own(self, row: int) -> list[GridCell]:
        """Return the cells that begin in a row."""
        return [cell for cell in self.rows[row] if cell.row == row]


def _cell(cell: TableCell, offset: int, table: DocumentTable, file: str) -> GridCell:
    row = cell.row + offset
    return _grid_cell(cell.text, cell.paragraphs, row, cell.column, cell.across, cell.down, cell, table, file)
