"""Tables of a PDF page without drawn lines: the rows and cells of lines that stand in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from tender_tool.reading.documents.pdf.bands import Band, Block, block_at
from tender_tool.reading.documents.pdf.grid import PageTable, Slot
from tender_tool.reading.documents.pdf.words import Line, Piece

_LEAST_ROWS = 3
_NUMBER = re.compile(r"[（(≤≥<>~～\-\d.．、,，%％分)）\s]*\d[\d.．、,，%％分~～\-—–)）\s]*")
_LONGEST_NUMBER = 9
_LEADER = re.compile(r"[.．·…]{4,}|…{2,}")
_ROW_APART = 1.25
_WRAPPED = 1.6
_SPARSE = 0.7


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


@dataclass(eq=False)
class _Row:
    """A row: its cells by the columns over which they go."""

    top: float
    bottom: float
    cells: dict[tuple[int, int], list[Line]] = field(default_factory=dict)

    def add(self, columns: tuple[int, int], line: Line) -> None:
        """Put a line into a cell."""
        self.cells.setdefault(columns, []).append(line)
        self.top, self.bottom = max(self.top, line.top), min(self.bottom, line.bottom)

    @property
    def middle(self) -> float:
        """Return the height at which it stands."""
        return (self.top + self.bottom) / 2


def table_at(
    lines: Sequence[Line], start: int, levels: Sequence[float], carried: WordTable | None = None
) -> WordTable | None:
    """Return the table that begins at a line, or goes on there from the page before.

    ``levels`` are the heights of level lines that are drawn across the page.
    """
    block = block_at(lines, start, carried.bands if carried else ())
    if block is None or (carried is None and block.last - block.first + 1 < _LEAST_ROWS):
        return None
    parts = _Parts(lines, block)
    if not parts.are_a_table(carried is not None):
        return None
    rows = _rows(parts, levels)
    if carried is None and len(rows) < _LEAST_ROWS:
        return None
    return _table(parts, rows, carried)


class _Parts:
    """The cells of the lines of a block, line by line."""

    def __init__(self, lines: Sequence[Line], block: Block) -> None:
        self.block = block
        self.width = len(block.bands) + 1
        self.lines = [_cells(line, block) for line in lines[block.first : block.last + 1]]
        self.crossing = [number in block.crossing for number in range(block.first, block.last + 1)]
        self.size = median(part.size for line in self.lines for part in line.values())
        counts = [self._numbers(column) for column in range(self.width)]
        self.key = max(range(self.width), key=lambda column: (counts[column], -column))
        self.keys = counts[self.key]
        self.grouped = self._has_groups()

    def _numbers(self, column: int) -> int:
        return sum((column, column) in line and is_number(line[column, column].text) for line in self.lines)

    def _has_groups(self) -> bool:
        """Tell whether the first column names groups of rows."""
        return self.key > 0 and self.width > 3 and 0 < len(self.clusters(0)) < _SPARSE * self.keys

    def clusters(self, column: int) -> list[list[Line]]:
        """Return the texts of a column below the header, the lines of a wrapped one together."""
        clusters: list[list[Line]] = []
        for line in self.lines[self.header :]:
            part = line.get((column, column))
            if part is None:
                continue
            if clusters and clusters[-1][-1].middle - part.middle <= _WRAPPED * part.size:
                clusters[-1].append(part)
            else:
                clusters.append([part])
        return clusters

    @property
    def header(self) -> int:
        """Return how many lines belong to the header: those at the top without a number, if all columns are named."""
        named: set[tuple[int, int]] = set()
        for number, line in enumerate(self.lines):
            if self.crossing[number] or any(is_number(part.text) for part in line.values()):
                return number if len(named) == self.width else 0
            if len(named) == self.width and not set(line) > {(self.width - 1, self.width - 1)}:
                return number
            named |= set(line)
        return 0

    def are_a_table(self, goes_on: bool) -> bool:
        """Tell whether lines in columns are a table: it has a column of numbers, and is no table of contents."""
        texts = [part.text for line in self.lines for part in line.values()]
        if sum(_LEADER.search(text) is not None for text in texts) * 3 > len(self.lines):
            return False
        full = any(len(line) >= _LEAST_ROWS for line in self.lines)
        if goes_on:
            return full or all(column[0] > 0 for line in self.lines for column in line)
        return full and self.keys >= (2 if self.header else _LEAST_ROWS)


def is_number(text: str) -> bool:
    """Tell whether a cell holds a number and little else."""
    return len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text) is not None


def _cells(line: Line, block: Block) -> dict[tuple[int, int], Line]:
    cells: dict[tuple[int, int], list[Piece]] = {}
    for piece in line.pieces:
        cells.setdefault(block.columns_of(piece), []).append(piece)
    return {columns: Line(tuple(pieces), line.bottom, line.top) for columns, pieces in cells.items()}


def _rows(parts: _Parts, levels: Sequence[float]) -> list[_Row]:
    """Return the lines as rows: by the lines drawn between them, by the space between them, or by their numbers."""
    starts = _by_levels(parts, levels) or _by_space(parts) or _by_numbers(parts)
    rows: list[_Row] = []
    for number, line in enumerate(parts.lines):
        if number in starts or not rows:
            rows.append(_Row(float("-inf"), float("inf")))
        for columns, part in line.items():
            if not (parts.grouped and columns == (0, 0) and number >= parts.header):
                rows[-1].add(columns, part)
    return [row for row in rows if row.cells]


def _alone(parts: _Parts) -> set[int]:
    """Return the lines at which rows begin in any case: below the header, lines across, and what follows these."""
    across = {number for number, crosses in enumerate(parts.crossing) if crosses}
    return {0, parts.header} | across | {number + 1 for number in across}


def _by_levels(parts: _Parts, levels: Sequence[float]) -> set[int]:
    """Return where rows begin if level lines are drawn between them."""
    middles = [next(iter(line.values())).middle for line in parts.lines]
    starts = {0}
    for number, (above, below) in enumerate(pairwise(middles), 1):
        if any(below < level < above for level in levels):
            starts.add(number)
    return starts if len(starts) >= _LEAST_ROWS and len(starts) * 2 > parts.keys else set()


def _by_space(parts: _Parts) -> set[int]:
    """Return where rows begin if there is more space between them than between the lines of one."""
    below_header = range(parts.header, len(parts.lines))
    tall = max(range(parts.width), key=lambda column: sum((column, column) in parts.lines[n] for n in below_header))
    starts = _alone(parts)
    held = [(n, parts.lines[n][tall, tall]) for n in below_header if (tall, tall) in parts.lines[n]]
    apart = [one.middle - other.middle for (_, one), (_, other) in pairwise(held)]
    if not apart:
        return set()
    for (number, one), (below, other) in pairwise(held):
        if one.middle - other.middle > _ROW_APART * min(apart):
            starts.add(_widest_space(parts, number, below))
    bounds = [*sorted(starts), len(parts.lines)]
    keys = [_keys(parts, first, last) for first, last in pairwise(bounds)]
    return starts if max(keys) == 1 and len(bounds) - 1 <= 2 * parts.keys + 2 else set()


def _widest_space(parts: _Parts, first: int, last: int) -> int:
    """Return before which of some lines the most space is."""
    middles = [next(iter(parts.lines[number].values())).middle for number in range(first, last + 1)]
    spaces = [above - below for above, below in pairwise(middles)]
    return first + 1 + spaces.index(max(spaces))


def _keys(parts: _Parts, first: int, last: int) -> int:
    column = (parts.key, parts.key)
    return sum(column in line and is_number(line[column].text) for line in parts.lines[first:last])


def _by_numbers(parts: _Parts) -> set[int]:
    """Return where rows begin if a number stands at the head, or at half the height, of each."""
    starts = _alone(parts)
    column = (parts.key, parts.key)
    keyed = [n for n in range(parts.header, len(parts.lines)) if column in parts.lines[n] and n not in starts]
    first = {n for n in range(parts.header, len(parts.lines)) if n in starts and column in parts.lines[n]}
    if first or not keyed or parts.header not in starts:
        own = {n for n in range(parts.header, len(parts.lines)) if not parts.grouped and _begins(parts, n)}
        return starts | set(keyed) | own
    top = _middle(parts, parts.header)
    for number in keyed:
        foot = 2 * _middle(parts, number) - top
        below = [n for n in range(number, len(parts.lines)) if _middle(parts, n) < foot - parts.size / 2]
        if not below:
            break
        starts.add(below[0])
        top = _middle(parts, below[0])
    return starts


def _begins(parts: _Parts, number: int) -> bool:
    """Tell whether a line begins a row by what stands in its first column: no more of what stands above."""
    part, above = parts.lines[number].get((0, 0)), parts.lines[number - 1].get((0, 0)) if number else None
    if part is None:
        return False
    return above is None or above.middle - part.middle > _WRAPPED * part.size or len(parts.lines[number]) > 1


def _middle(parts: _Parts, number: int) -> float:
    return next(iter(parts.lines[number].values())).middle


def _table(parts: _Parts, rows: list[_Row], carried: WordTable | None) -> WordTable:
    """Return rows as a table; the columns go to the middle of the bands between them."""
    edges = carried.edges if carried else _edges(parts)
    ends = [rows[0].top, *((one.bottom + other.top) / 2 for one, other in pairwise(rows))]
    ends.append(rows[-1].bottom)
    slots: list[Slot] = []
    cells: list[list[Line]] = []

    def put(row: int, down: int, columns: tuple[int, int], lines: list[Line]) -> None:
        box = (edges[columns[0]], ends[row + down], edges[columns[1] + 1], ends[row])
        slots.append(Slot(row, columns[0], down, columns[1] - columns[0] + 1, box))
        cells.append(lines)

    groups = _groups(parts, rows)
    for number, row in enumerate(rows):
        taken = {column for first, last in row.cells for column in range(first, last + 1)}
        taken |= {0} if any(first < number < first + down for first, down, _ in groups) else set()
        own = dict(row.cells)
        for first, down, lines in groups:
            if first == number:
                put(number, down, (0, 0), lines)
                taken.add(0)
        own.update({(column, column): [] for column in range(parts.width) if column not in taken})
        for columns in sorted(own):
            put(number, 1, columns, own[columns])
    table = PageTable(tuple(slots), (edges[0], ends[-1], edges[-1], ends[0]))
    return WordTable(table, cells, parts.block.first, parts.block.last, parts.block.bands, edges)


def _edges(parts: _Parts) -> tuple[float, ...]:
    held = [part for line in parts.lines for part in line.values()]
    between = ((left + right) / 2 for left, right in parts.block.bands)
    return (min(part.left for part in held), *between, max(part.right for part in held))


def _groups(parts: _Parts, rows: list[_Row]) -> list[tuple[int, int, list[Line]]]:
    """Return the names of groups in the first column: at which row each begins, and over how many it goes."""
    if not parts.grouped:
        return []
    clusters = parts.clusters(0)
    header = 1 if parts.header else 0
    free = [n for n in range(header, len(rows)) if not any(first == 0 for first, _ in rows[n].cells)]
    at = [min(free, key=lambda n: abs(rows[n].middle - _height(each)), default=-1) for each in clusters]
    if -1 in at or len(set(at)) < len(at):
        return []
    ends = [*at[1:], len(rows)]
    if at[0] != free[0]:
        ends = _centred(rows, free, clusters)
        at = [free[0], *ends[:-1]]
    groups = []
    for first, end, lines in zip(at, ends, clusters, strict=True):
        while first < end - 1 and first not in free:
            first += 1  # noqa: PLW2901
        down = next((n for n in range(first + 1, end) if n not in free), end) - first
        groups.append((first, max(1, down), lines))
    return groups


def _height(lines: list[Line]) -> float:
    return (lines[0].top + lines[-1].bottom) / 2


def _centred(rows: list[_Row], free: list[int], clusters: list[list[Line]]) -> list[int]:
    """Return where each group ends whose name stands at half its height."""
    ends: list[int] = []
    first = free[0]
    for number, each in enumerate(clusters):
        left = len(clusters) - number - 1
        ends_here = range(first + 1, max(first + 1, len(rows) - left) + 1)
        off = [abs((rows[first].top + rows[end - 1].bottom) / 2 - _height(each)) for end in ends_here]
        end = ends_here[off.index(min(off))]
        ends.append(end if left else len(rows))
        first = min(end, len(rows) - 1)
    return ends
