"""One row of a scoring table under its header: names, points, criteria."""

from __future__ import annotations

from dataclasses import dataclass, field

from tender_tool.reading.scoring_table.cells.grid import Grid, GridCell
from tender_tool.reading.scoring_table.cells.points import cell_points, name_before_criteria
from tender_tool.reading.scoring_table.cells.row_kinds import has_word, is_serial
from tender_tool.reading.scoring_table.roles.headers import Column, Header

_MOST_NAME = 40


@dataclass(eq=False)
class RowParts:
    """The cells over a row, by what they hold. Cells that go on from above are among them, each in its column."""

    labels: list[GridCell] = field(default_factory=list)
    points: list[GridCell] = field(default_factory=list)
    criteria: list[GridCell] = field(default_factory=list)
    serial: str = ""
    numbered: GridCell | None = None
    # A name runs over the columns behind it: there is no place for points of its own.
    wide: bool = False
    fit: int = 0


def parts_of(grid: Grid, row: int, header: Header, names: frozenset[int], points_column: int | None) -> RowParts:
    """Return the cells over a row as the header has them; ``fit`` says how well they suit it.

    ``names`` are the starts of the content columns that hold names, ``points_column`` is which of its points columns
    counts (None: all).
    """
    parts = RowParts()
    columns = [column for column in header.columns if column.role == "points"]
    for cell in grid.rows[row]:
        column = header.column_of(cell)
        role = _role(column, names)
        if role == "serial" and column is not None and _names_something(cell, column):
            role = "label"
        if role == "label":
            parts.labels.append(cell)
            parts.wide |= cell.row == row and any(cell.column < each.start < cell.end for each in columns)
        elif role == "serial":
            parts.serial = cell.text or parts.serial
            parts.numbered = cell if cell.text else parts.numbered
        elif role == "points" and column is not None:
            if points_column is None or columns.index(column) == points_column:
                parts.points.append(cell)
        elif role == "criteria":
            parts.criteria.append(cell)
    parts.fit = _fit(parts, row, header)
    return parts


def _names_something(cell: GridCell, column: Column) -> bool:
    """Tell whether a cell under a header for numbers holds a name: it stands behind the number, or is none."""
    behind = cell.column > column.start
    return behind if not cell.text else has_word(cell.text) and not is_serial(cell.text)


def _role(column: Column | None, names: frozenset[int]) -> str:
    if column is None:
        return "criteria"
    if column.role == "content":
        return "label" if column.start in names else "criteria"
    return column.role


def _fit(parts: RowParts, row: int, header: Header) -> int:
    own = [cell for cell in parts.points if cell.row == row and cell.text]
    read = sum(1 for cell in own if cell_points(cell.text))
    labels = [cell for cell in parts.labels if cell.row == row and has_word(cell.text)]
    numbers = sum(1 for cell in parts.labels if cell.row == row and cell.text and not has_word(cell.text))
    wrong = len(own) - read
    exact = 0
    for cell in labels:
        column = header.column_of(cell)
        exact |= column is not None and (column.start, column.end) == (cell.column, cell.end)
    return 4 * read + (3 if labels else 0) + exact - 4 * wrong - numbers - (0 if header.has_points else 1)


def name_columns(grid: Grid, header: Header, first: int, last: int, *, every: bool | None) -> frozenset[int]:
    """Return the starts of those content columns that hold names: ``every`` one or none, else by their texts."""
    contents = [column for column in header.columns if column.role == "content"]
    if not contents:
        return frozenset()
    if every is not None:
        return frozenset(column.start for column in contents) if every else frozenset()
    roles = {column.role for column in header.columns}
    if "label" not in roles and "criteria" not in roles:
        return frozenset({contents[0].start})
    if "criteria" not in roles:
        return frozenset(each.start for each in contents[:1] if _names_its_rows(grid, each, first, last))
    short = {column.start for column in contents if _usual_length(grid, column, first, last) <= _MOST_NAME}
    return frozenset(short if "label" in roles or short else {contents[0].start})


def _names_its_rows(grid: Grid, column: Column, first: int, last: int) -> bool:
    """Tell whether cells begin with a name of their own before the criteria."""
    texts = [cell.text for row in range(first, last) for cell in grid.own(row) if cell.column == column.start]
    filled = [text for text in texts if text]
    named = {name for text in filled if (name := name_before_criteria(text)) is not None}
    return len(filled) > 1 and 3 * len(named) >= 2 * len(filled)


def _usual_length(grid: Grid, column: Column, first: int, last: int) -> int:
    lengths = sorted(
        len(cell.text)
        for row in range(first, last)
        for cell in grid.own(row)
        if cell.text and column.start <= cell.column < column.end
    )
    return lengths[len(lengths) // 2] if lengths else 0
