"""The rows of lines that stand in columns: by the space between them, the lines drawn there, or their numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from tender_tool.reading.documents.pdf.bands import Block
from tender_tool.reading.documents.pdf.words import Line, Piece

LEAST_ROWS = 3
_NUMBER = re.compile(r"[（(≤≥<>~～\-\d.．、,，%％分)）\s]*\d[\d.．、,，%％分~～\-—–)）\s]*")
_LONGEST_NUMBER = 9
_LEADER = re.compile(r"[.．·…]{4,}|…{2,}")
_ROW_APART = 1.25
_WRAPPED = 1.6
_ROOM = 0.6
_GOES_ON = ("（", "(")


@dataclass(eq=False)
class Row:
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


class Parts:
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
        self.header = self._header()
        self.groups = self._groups()

    def _numbers(self, column: int) -> int:
        return sum((column, column) in line and _is_number(line[column, column].text) for line in self.lines)

    def _header(self) -> int:
        """Return how many lines belong to the header: those at the top without a number, if all columns are named."""
        tall = max(range(self.width), key=lambda column: sum((column, column) in line for line in self.lines))
        named: dict[tuple[int, int], Line] = {}
        for number, line in enumerate(self.lines):
            if self.crossing[number] or any(_is_number(part.text) for part in line.values()):
                return number if len(named) == self.width else 0
            own = any(columns not in named or self.has_room(named[columns], columns[0]) for columns in line)
            if len(named) == self.width and (own or (tall, tall) in line):
                return number
            named |= line
        return 0

    def _groups(self) -> list[int]:
        """Return the first columns that name groups of rows: fewer names than there are rows."""
        groups: list[int] = []
        for column in range(min(self.key, self.width - 2)):
            if not 0 < len(self.names(column)) < self.keys:
                break
            groups.append(column)
        return groups

    def names(self, column: int) -> list[list[Line]]:
        """Return the texts of a column below the header, the lines of a wrapped one together."""
        names: list[list[Line]] = []
        keyed = False
        for line in self.lines[self.header :]:
            part = line.get((column, column))
            if part is None:
                continue
            above = names[-1][-1] if names else None
            apart = above is None or above.middle - part.middle > _WRAPPED * part.size
            if apart or (above and keyed and self.is_keyed(line) and self._begins(part, above, column)):
                names.append([part])
            else:
                names[-1].append(part)
            keyed = self.is_keyed(line)
        return names

    def _begins(self, part: Line, above: Line, column: int) -> bool:
        """Tell whether a text just below another is one of its own, although nothing but its length tells."""
        as_long = part.right >= above.right - part.size / 2 and not part.text.startswith(_GOES_ON)
        return as_long or self.has_room(above, column)

    def has_room(self, part: Line, column: int) -> bool:
        """Tell whether a line of a cell ends before its column does: what follows is no more of it."""
        right = max([part.right, *(line[column, column].right for line in self.lines if (column, column) in line)])
        return right - part.right > _ROOM * part.size

    def is_keyed(self, line: dict[tuple[int, int], Line]) -> bool:
        """Tell whether a line has a number in the column of numbers."""
        part = line.get((self.key, self.key))
        return part is not None and _is_number(part.text)

    def are_a_table(self, goes_on: bool) -> bool:
        """Tell whether lines in columns are a table: it has a column of numbers, and is no table of contents."""
        texts = [part.text for line in self.lines for part in line.values()]
        if sum(_LEADER.search(text) is not None for text in texts) * 3 > len(self.lines):
            return False
        full = any(len(line) >= LEAST_ROWS for line in self.lines)
        if goes_on:
            numbered = any(len(line) > 1 and self.is_keyed(line) for line in self.lines)
            return full or numbered or all(column[0] > 0 for line in self.lines for column in line)
        return full and self.keys >= (1 if self.header else LEAST_ROWS)


def _is_number(text: str) -> bool:
    """Tell whether a cell holds a number and little else."""
    return len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text) is not None


def _cells(line: Line, block: Block) -> dict[tuple[int, int], Line]:
    cells: dict[tuple[int, int], list[Piece]] = {}
    for piece in line.pieces:
        cells.setdefault(block.columns_of(piece), []).append(piece)
    return {columns: Line(tuple(pieces), line.bottom, line.top) for columns, pieces in cells.items()}


def rows_of(parts: Parts, levels: Sequence[float]) -> list[Row]:
    """Return the lines as rows: by the lines drawn between them, by the space between them, or by their numbers."""
    starts = _by_levels(parts, levels) or _by_space(parts) or _by_numbers(parts)
    rows: list[Row] = []
    for number, line in enumerate(parts.lines):
        if number in starts or not rows:
            rows.append(Row(float("-inf"), float("inf")))
        for columns, part in line.items():
            if number < parts.header or columns[0] != columns[1] or columns[0] not in parts.groups:
                rows[-1].add(columns, part)
    return [row for row in rows if row.cells]


def _alone(parts: Parts) -> set[int]:
    """Return the lines at which rows begin in any case: below the header, lines across, and what follows these."""
    across = {number for number, crosses in enumerate(parts.crossing) if crosses}
    return {0, parts.header} | across | {number + 1 for number in across}


def _by_levels(parts: Parts, levels: Sequence[float]) -> set[int]:
    """Return where rows begin if level lines are drawn between them."""
    middles = [next(iter(line.values())).middle for line in parts.lines]
    starts = {0}
    for number, (above, below) in enumerate(pairwise(middles), 1):
        if any(below < level < above for level in levels):
            starts.add(number)
    return starts if len(starts) >= LEAST_ROWS and len(starts) * 2 > parts.keys else set()


def _by_space(parts: Parts) -> set[int]:
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
    keys = [sum(map(parts.is_keyed, parts.lines[first:last])) for first, last in pairwise(bounds)]
    return starts if max(keys) == 1 and len(bounds) - 1 <= 2 * parts.keys + 2 else set()


def _widest_space(parts: Parts, first: int, last: int) -> int:
    """Return before which of some lines the most space is."""
    middles = [next(iter(parts.lines[number].values())).middle for number in range(first, last + 1)]
    spaces = [above - below for above, below in pairwise(middles)]
    return first + 1 + spaces.index(max(spaces))


def _by_numbers(parts: Parts) -> set[int]:
    """Return where rows begin if a number stands at the head, or at half the height, of each."""
    starts = _alone(parts)
    column = (parts.key, parts.key)
    keyed = [n for n in range(parts.header, len(parts.lines)) if column in parts.lines[n] and n not in starts]
    first = {n for n in range(parts.header, len(parts.lines)) if n in starts and column in parts.lines[n]}
    if first or not keyed or parts.header not in starts:
        own = {n for n in range(parts.header, len(parts.lines)) if not parts.groups and _begins(parts, n)}
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


def _begins(parts: Parts, number: int) -> bool:
    """Tell whether a line begins a row by what stands in its first column: no more of what stands above."""
    part, above = parts.lines[number].get((0, 0)), parts.lines[number - 1].get((0, 0)) if number else None
    if part is None:
        return False
    return above is None or above.middle - part.middle > _WRAPPED * part.size or parts.has_room(above, 0)


def _middle(parts: Parts, number: int) -> float:
    return next(iter(parts.lines[number].values())).middle
