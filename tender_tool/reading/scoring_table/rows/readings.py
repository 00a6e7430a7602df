"""One table of a document, read in whatever way makes its sums add up."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from tender_tool.domain.limits import whole_number
from tender_tool.reading.scoring_table.cells.grid import Grid
from tender_tool.reading.scoring_table.cells.points import (
    criteria_points,
    highest_points,
    leading_points,
    named_points,
)
from tender_tool.reading.scoring_table.roles.contents import Contents, are_serial
from tender_tool.reading.scoring_table.roles.headers import Column, Header, header_word, headers_in
from tender_tool.reading.scoring_table.roles.joining import Placed
from tender_tool.reading.scoring_table.roles.layout import name_columns
from tender_tool.reading.scoring_table.rows.fold import (
    adds_up,
    regrouped,
    settled,
    unwrapped,
    with_points_of_criteria,
    without_silent,
)
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node, worth
from tender_tool.reading.scoring_table.rows.table import (
    ABOVE,
    MOST_ROWS,
    TableReader,
    TableReading,
    Way,
    resolved_headers,
)
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words

_MOST_POINTS_COLUMNS = 4
_LEAST_ROWS = 3
_MOST_ROWS = 60
_LONGEST_HEAD = 20
_ASIDE = re.compile(r"[(（].*?[)）]")
_FIGURE = re.compile(r"\d")


@dataclass(eq=False)
class ReadTable:
    """A table's reading in its settled form; ``ways`` are all that were tried, the chosen one first."""

    placed: Placed
    place: int
    roots: list[Node]
    reading: TableReading
    ways: list[list[Node]]

    def priced(self) -> list[Node]:
        """Return the roots that carry points, anew."""
        return without_silent(self.roots)


def read_table_of(placed: Placed, place: int) -> ReadTable | None:
    """Return the best reading of a table, or None if it has no points at all."""
    if not _may_score(placed.grid):
        return None
    best: ReadTable | None = None
    ways: list[list[Node]] = []
    for way in _ways(placed.grid):
        reading = TableReader(placed.grid, way).read()
        for roots in _variants(reading):
            if not any(node.worth() is not None for node in roots):
                continue
            if adds_up(roots) or (reading.total is not None and adds_up(roots, reading.total)):
                return ReadTable(placed, place, roots, reading, [roots])
            ways.append(roots)
            if best is None and (reading.headed or worth(roots) is not None):
                best = ReadTable(placed, place, roots, reading, ways)
    return best


def _may_score(grid: Grid) -> bool:
    """Tell whether a table may hold points at all: it has figures, and one cell speaks of points or shares."""
    texts = [cell.text for row in range(len(grid.rows)) for cell in grid.own(row) if cell.text]
    if len(list(itertools.islice((text for text in texts if _FIGURE.search(text)), 2))) < 2:
        return False
    signs = (*scoring_words().points.units, *scoring_words().header.morphemes["weight"])
    return any(sign in text for text in texts for sign in signs)


def _ways(grid: Grid) -> Iterator[Way]:
    """Yield the ways to take a table's headers, the plainest first; none that says the same as one before it."""
    headers = headers_in(grid, MOST_ROWS)
    if not headers:
        last = min(len(grid.rows), MOST_ROWS)
        for header in guessed_header(grid):
            several = resolved_headers(grid, dict.fromkeys((ABOVE, *_repeats(grid, last)), header))
            yield Way(several, _names(grid, several))
        return
    columns = [column for header in headers.values() for column in header.columns]
    most = max(sum(column.role == "points" for column in header.columns) for header in headers.values())
    several = resolved_headers(grid, headers)
    plain = Way(several, _names(grid, several))
    ways = [plain]
    if any(column.role == "content" for column in columns):
        ways += [replace(plain, names=_names(grid, several, every=every)) for every in (True, False)]
    if most > 1:
        ways += [replace(plain, points_column=number) for number in range(min(most, _MOST_POINTS_COLUMNS))]
    yield from (way for place, way in enumerate(ways) if way not in ways[:place])


def _names(grid: Grid, headers: dict[int, Header], *, every: bool | None = None) -> dict[int, frozenset[int]]:
    """Return which content columns hold names below each header: ``every`` one or none, or by what they hold."""
    last = min(len(grid.rows), MOST_ROWS)
    return {row: name_columns(grid, header, row + 1, last, every=every) for row, header in headers.items()}


def _variants(reading: TableReading) -> Iterator[list[Node]]:
    """Yield the ways to take a table's rows: as they stand, grouped by their sums, with points of criteria."""
    roots = unwrapped(settled(reading.roots))
    yield roots
    yield unwrapped(without_silent(roots))
    below = [root for root in roots if (root.worth() or Decimal(0)) < HUNDRED]
    if len(below) < len(roots):
        # A row may only say what the whole is made of.
        yield without_silent(below)
    for full in {HUNDRED, reading.total or HUNDRED}:
        again = regrouped(without_silent(roots), full)
        if again:
            yield again
    for points_in in (leading_points, criteria_points, highest_points):
        given = with_points_of_criteria(roots, points_in)
        if given is not None:
            yield unwrapped(settled(given))
            yield without_silent(given)


def total_of_read_table(read_table: ReadTable) -> Decimal:
    """Return what the table's parts should make up: 100, or the other total that it prints and reaches."""
    total = read_table.reading.total
    return total if total is not None and total != HUNDRED and adds_up(read_table.roots, total) else HUNDRED


def guessed_header(grid: Grid) -> Iterator[Header]:
    """Yield headers that a table without one may have had: one for each column that could hold points."""
    if not _LEAST_ROWS <= len(grid.rows) <= _MOST_ROWS or not 2 <= grid.width <= 12:
        return
    columns: dict[int, list[str]] = {}
    for row in range(len(grid.rows)):
        for cell in grid.own(row):
            if cell.text and cell.across < grid.width:
                columns.setdefault(cell.column, []).append(cell.text)
    starts = sorted(columns)
    above = {cell.column: header_word(cell.text) for cell in grid.own(0)}
    for place in starts:
        said = above.get(place)
        if said is not None and said.strong and said.role in ("other", "serial"):
            continue
        below = Contents(tuple(columns[place]))
        if below.points * len(below.texts) < _LEAST_ROWS or 3 * below.points < 2 or _counts(columns[place]):
            continue
        made = []
        for number, start in enumerate(starts):
            end = starts[number + 1] if number + 1 < len(starts) else grid.width
            made.append(Column(start, end, "points" if start == place else "unknown"))
        yield Header(tuple(made))
    named = [text for texts in columns.values() for text in texts if named_points(text)]
    if len(named) >= _LEAST_ROWS:
        ends = [*starts[1:], grid.width]
        yield Header(tuple(Column(start, end, "unknown") for start, end in zip(starts, ends, strict=True)))


def _counts(texts: list[str]) -> bool:
    """Tell whether a column counts its rows."""
    numbers = [whole_number(text) or 0 for text in texts if text.isdigit()]
    return are_serial(numbers)


def _repeats(grid: Grid, last: int) -> list[int]:
    """Return the first row, if it may be a header, and those that print it again."""
    first = [cell.text for cell in grid.own(0)]
    if len([text for text in first if text]) < 2 or any(
        _FIGURE.search(_ASIDE.sub("", text)) or len(text) > _LONGEST_HEAD for text in first
    ):
        return []
    return [row for row in range(last) if [cell.text for cell in grid.own(row)] == first]
