"""Tables as they lie on the pages of a PDF: cells with their places, columns counted alike over pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tender_tool.reading.documents.pdf.words import Box, Sign

SAME_PLACE = 4.0
_NARROW = 10.0
_ALIKE = 6.0
_APART = 9.0


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell: its place in the grid and on the page (left, bottom, right, top)."""

    row: int
    column: int
    down: int
    across: int
    box: Box


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table on a page: its cells from the top left, and where it lies.

    ``open``: no line is drawn at its left, at its right.
    """

    slots: tuple[Slot, ...]
    box: Box
    open: tuple[bool, bool] = (False, False)

    @property
    def edges(self) -> list[float]:
        """Return where its columns begin and end, from left to right."""
        return places([side for slot in self.slots for side in (slot.box[0], slot.box[2])])


def places(values: list[float]) -> list[float]:
    """Return values in their order, those that are nearly the same once."""
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > SAME_PLACE:
            kept.append(value)
    return kept


def between_same_edges(first: PageTable, second: PageTable) -> bool:
    """Tell whether two tables begin and end at the same places across the page."""
    sides = zip(first.box[::2], second.box[::2], strict=True)
    return all(abs(one - other) <= _ALIKE for one, other in sides)


def on_common_columns(tables: list[PageTable]) -> list[PageTable]:
    """Return tables that go on over pages with their columns counted alike, by where they lie on the page."""
    edges = places([edge for table in tables for edge in table.edges])
    return [replace(table, slots=tuple(_counted(slot, edges) for slot in table.slots)) for table in tables]


def _counted(slot: Slot, edges: list[float]) -> Slot:
    first, last = (_nearest(edges, side) for side in (slot.box[0], slot.box[2]))
    return replace(slot, column=first, across=max(1, last - first))


def _nearest(edges: list[float], side: float) -> int:
    return min(range(len(edges)), key=lambda number: abs(edges[number] - side))


def stacked(tables: list[PageTable]) -> list[PageTable]:
    """Return tables from the top of a page down, those as one that lie directly below each other."""
    whole: list[PageTable] = []
    for table in tables:
        above = whole[-1] if whole else None
        if above and between_same_edges(above, table) and abs(above.box[1] - table.box[3]) <= _APART:
            whole[-1] = _one(above, table)
        else:
            whole.append(table)
    return whole


def _one(above: PageTable, below: PageTable) -> PageTable:
    upper, lower = on_common_columns([above, below])
    first = max(slot.row + slot.down for slot in upper.slots)
    slots = (*upper.slots, *(replace(slot, row=slot.row + first) for slot in lower.slots))
    box = (min(above.box[0], below.box[0]), below.box[1], max(above.box[2], below.box[2]), above.box[3])
    return PageTable(slots, box, (above.open[0] and below.open[0], above.open[1] and below.open[1]))


def without_blank_columns(table: PageTable, filled: Sequence[bool]) -> tuple[PageTable, list[int]]:
    """Return a table without columns that are none, and the numbers of the cells that stay.

    Such a column holds nothing, and it is too narrow for a word or no line closes it at the side of the table.
    """
    edges = table.edges
    kept = list(range(len(table.slots)))
    for left, right in pairwise(edges.copy()):
        opened = (left == edges[0] and table.open[0]) or (right == edges[-1] and table.open[1])
        inside = {n for n in kept if table.slots[n].box[0] >= left - 1 and table.slots[n].box[2] <= right + 1}
        if inside and (opened or right - left < _NARROW) and not any(filled[n] for n in inside):
            if len(edges) == 2:
                break
            kept = [n for n in kept if n not in inside]
            edges.remove(right if right == edges[-1] else left)
    slots = tuple(_snapped(_counted(table.slots[n], edges), edges) for n in kept)
    return replace(table, slots=slots, box=(edges[0], table.box[1], edges[-1], table.box[3])), kept


def _snapped(slot: Slot, edges: list[float]) -> Slot:
    left, right = edges[slot.column], edges[min(slot.column + slot.across, len(edges) - 1)]
    return replace(slot, box=(left, slot.box[1], right, slot.box[3]))


def shared_out(signs: Iterable[Sign], table: PageTable) -> list[list[Sign]]:
    """Return the signs that stand in each cell of a table."""
    across = table.edges
    down = places([side for slot in table.slots for side in (slot.box[1], slot.box[3])])
    held: list[list[Sign]] = [[] for _ in table.slots]
    at: dict[tuple[int, int], list[Sign]] = {}
    for slot, home in zip(table.slots, held, strict=True):
        columns = range(_nearest(across, slot.box[0]), _nearest(across, slot.box[2]))
        rows = range(_nearest(down, slot.box[1]), _nearest(down, slot.box[3]))
        at.update({(column, row): home for column in columns for row in rows})
    for sign in signs:
        x, y = sign.middle
        cell = at.get((bisect_right(across, x) - 1, bisect_right(down, y) - 1))
        if cell is not None:
            cell.append(sign)
    return held
