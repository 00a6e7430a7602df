"""A table of a document read as scoring table: rows under headers to names with points."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from tender_tool.reading.scoring_table.cells.grid import Grid, GridCell
from tender_tool.reading.scoring_table.cells.points import (
    cell_points,
)
from tender_tool.reading.scoring_table.cells.row_kinds import (
    has_word,
    is_chinese_serial,
    is_heading,
    is_part_total,
    is_total,
    total_of,
)
from tender_tool.reading.scoring_table.roles.contents import resolved
from tender_tool.reading.scoring_table.roles.headers import Header
from tender_tool.reading.scoring_table.roles.layout import RowParts, parts_of
from tender_tool.reading.scoring_table.rows.node import Node
from tender_tool.reading.scoring_table.rows.placing import Placing

_LONGEST_TOTAL = 30
MOST_ROWS = 2000
ABOVE = -1
_LONGEST_NAME = 60
_LONGEST_HEAD = 20


@dataclass(eq=False)
class TableReading:
    """What a table was read as: names with points, the total that it prints, whether a header announces points."""

    grid: Grid
    roots: list[Node] = field(default_factory=list)
    total: Decimal | None = None
    points_header: bool = False
    headed: bool = True


@dataclass
class _Context:
    header: Header
    level: int
    names: frozenset[int]


@dataclass(frozen=True, slots=True)
class Way:
    """How the headers of a table are taken, each by its row, a guessed one by the row ``ABOVE`` the table.

    ``names`` are the starts of the content columns that hold names below each header, ``points_column`` says which of
    its points columns counts (None: all).
    """

    headers: dict[int, Header]
    names: dict[int, frozenset[int]]
    points_column: int | None = None


def resolved_headers(grid: Grid, headers: dict[int, Header]) -> dict[int, Header]:
    """Return headers with what stands below each of them and its repetitions."""
    known: dict[tuple[tuple[int, str, str], ...], Header] = {}
    found: dict[int, Header] = {}
    for place, header in headers.items():
        shape = tuple((column.start, column.role, column.title) for column in header.columns)
        if shape not in known:
            others = (each for each, other in headers.items() if each > place and other.shape != header.shape)
            rows = range(place + 1, min(others, default=min(len(grid.rows), MOST_ROWS)))
            known[shape] = resolved(header, grid, [row for row in rows if row not in headers])
        found[place] = known[shape]
    return found


class TableReader:
    """Reads the rows of one grid from top to bottom; those behind the two-thousandth are left out."""

    def __init__(self, grid: Grid, way: Way) -> None:
        self._grid = grid
        self._way = way
        self._last = min(len(grid.rows), MOST_ROWS)
        self._placing = Placing()
        self._contexts: list[_Context] = []
        self._total: Decimal | None = None
        self._points_header = False

    def read(self) -> TableReading:
        """Return what the table was read as."""
        for row in range(ABOVE, self._last):
            header = self._way.headers.get(row)
            if header is not None:
                self._enter(header, row + 1)
            elif self._contexts:
                self._row(row)
        headed = ABOVE not in self._way.headers
        return TableReading(self._grid, self._placing.roots, self._total, self._points_header and headed, headed)

    def _enter(self, header: Header, row: int) -> None:
        """Take a header in: rows below go by it, and inside the outer rows if it heads their parts."""
        self._points_header |= header.has_points
        names = self._way.names[row - 1]
        same = next((each for each in self._contexts if each.header.shape == header.shape), None)
        if same is not None:
            level = same.level
        else:
            outer = self._contexts[0] if self._contexts else None
            alone = outer is not None and outer.header.has_points and "criteria" not in outer.header.shape
            level = 1 if alone and self._placing.roots else 0
        self._contexts = [*self._contexts[:level], _Context(header, level, names)]
        title = next((column.title for column in header.columns if column.title), "")
        if title and level == 0:
            self._placing.open_section(title, self._grid.own(row - 1)[0])

    def _row(self, row: int) -> None:
        own = [cell for cell in self._grid.own(row) if cell.text]
        first = next((cell for cell in own if has_word(cell.text)), None)
        if first is None and all(cell_points(cell.text) is None for cell in own):
            return
        if first is not None and is_total(first.text) and len(first.text) <= _LONGEST_TOTAL:
            value = total_of(own)
            self._total = self._total if value is None or is_part_total(first.text) else value
            return
        if first is not None and (self._is_alone(own) or self._is_headed(own)):
            return
        context, parts = self._best(row)
        label = self._section_label(row, context, parts)
        if label is not None:
            self._placing.open_section(label.text, label, serial=parts.serial)
        else:
            weighted = any(column.weighted for column in context.header.columns)
            self._placing.row(row, parts, inner=context.level == 1, weighted=weighted)

    def _is_alone(self, own: list[GridCell]) -> bool:
        """Take in a row with one text only: a heading, or words on what stands above; tell whether it was one."""
        cell = own[0]
        if len(own) > 1:
            return False
        wide = 2 * cell.across > self._grid.width
        heads = is_heading(cell.text) or (wide and self._heads_rows(cell))
        if heads and (wide or cell.column == 0) and cell.down == 1:
            self._placing.open_section(cell.text, cell)
            return True
        if wide and self._placing.newest is not None:
            self._placing.newest.criteria.extend(cell.paragraphs)
            return True
        return False

    def _heads_rows(self, cell: GridCell) -> bool:
        """Tell whether a short text over the whole width stands right above a row of several cells."""
        below = cell.row + 1
        short = len(cell.text) <= _LONGEST_HEAD and has_word(cell.text) and not re.search(r"[。；;：:，,]", cell.text)
        return short and below < self._last and len([each for each in self._grid.own(below) if each.text]) > 1

    def _below(self, row: int) -> list[GridCell]:
        """Return the first cell of the next row."""
        return self._grid.own(row + 1)[:1] if row + 1 < self._last else []

    def _is_headed(self, own: list[GridCell]) -> bool:
        """Take in a heading across several columns with its points in the cell behind; tell whether it was one."""
        points = cell_points(own[-1].text) if len(own) == 2 else None
        name = own[0]
        if points is None or name.across < 2 or not is_heading(name.text) or self._contexts[-1].level > 0:
            return False
        column = self._contexts[-1].header.column_of(own[1])
        if column is not None and column.role == "points":
            return False
        self._placing.open_section(name.text, name, points)
        return True

    def _best(self, row: int) -> tuple[_Context, RowParts]:
        """Return the header that suits a row best, and the row under it."""
        found = [
            (parts_of(self._grid, row, each.header, each.names, self._way.points_column), each)
            for each in self._contexts
        ]
        parts, context = max(found, key=lambda pair: (pair[0].fit, pair[1].level))
        return context, parts

    def _section_label(self, row: int, context: _Context, parts: RowParts) -> GridCell | None:
        """Return the name of a row that only names a part, without points or criteria of its own; None otherwise."""
        outer = not {"criteria", "content"} & {*context.header.shape} and context.header.has_points
        labels = [cell for cell in parts.labels if cell.row == row and cell.text]
        if context.level > 0 or outer or len(labels) != 1 or labels[0].down > 1:
            return None
        lowest = next(cell for cell in reversed(parts.labels) if cell.text)
        filled = any(cell.text for cell in (*parts.points, *parts.criteria) if cell.row == row)
        if filled or labels[0] is not lowest:
            return None
        text = labels[0].text
        high = is_chinese_serial(parts.serial) and not any(is_chinese_serial(x.text) for x in self._below(row))
        named = is_heading(text) or high
        return labels[0] if named and not self._placing.stands_below(parts.serial) else None
