"""Tables as grids: what covers a place, and tables that a page break has cut joined again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tender_tool.domain.document import DocumentTable, Paragraph, TableCell
from tender_tool.domain.source import Source


@dataclass(frozen=True, slots=True, eq=False)
class GridCell:
    """A cell of a joined table; rows count through all its parts. ``source`` is where it is printed."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    row: int
    column: int
    across: int
    down: int
    source: Source

    @property
    def end(self) -> int:
        """Return the first column behind the cell."""
        return self.column + self.across


@dataclass(eq=False)
class Grid:
    """A table, or several that a page break has cut: for each row the cells that cover it, from left to right."""

    first: DocumentTable
    rows: list[list[GridCell]] = field(default_factory=list)
    # Rows at which a further part begins.
    seams: list[int] = field(default_factory=list)
    parts: list[DocumentTable] = field(default_factory=list)

    def add(self, table: DocumentTable, file: str) -> None:
        """Add a table below what is there."""
        offset = len(self.rows)
        if offset:
            self.seams.append(offset)
        self.parts.append(table)
        self.rows.extend([] for _ in table.rows)
        for row in table.rows:
            for cell in row:
                made = _cell(cell, offset, table, file)
                for number in range(made.row, min(made.row + made.down, len(self.rows))):
                    self.rows[number].append(made)
        for line in self.rows[offset:]:
            line.sort(key=lambda cell: cell.column)

    def own(self, row: int) -> list[GridCell]:
        """Return the cells that begin in a row."""
        return [cell for cell in self.rows[row] if cell.row == row]

    @property
    def width(self) -> int:
        """Return the number of grid columns."""
        return max((cell.end for row in self.rows for cell in row), default=0)


def _cell(cell: TableCell, offset: int, table: DocumentTable, file: str) -> GridCell:
    anchor = next((each.anchor for each in cell.paragraphs if each.text.strip()), None)
    anchor = anchor if anchor is not None else next((each.anchor for each in cell.paragraphs), None)
    page = next((each.page for each in cell.paragraphs), table.page)
    source = Source(file, row=cell.row + 1, page=page, table=table.number, anchor=anchor)
    return GridCell(
        cell.text, cell.paragraphs, cell.row + offset, cell.column, cell.across, cell.down, source
    )


def own_texts(cells: list[GridCell]) -> Iterator[str]:
    """Yield the texts of cells that hold any."""
    yield from (cell.text for cell in cells if cell.text)
