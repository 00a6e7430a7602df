"""The tables that lines enclose on a page of a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tender_tool.reading.documents.pdf.grid import SAME_PLACE, PageTable, Slot, places, stacked
from tender_tool.reading.documents.pdf.rules import Rule

_TOUCH = 3.0
_SAME_LINE = 1.0
_MOST_SLOTS = 40_000


def ruled_tables(rules: list[Rule]) -> list[PageTable]:
    """Return the tables that lines enclose, from the top of the page down; a lone frame is none."""
    tables = [table for group in _touching(_whole(rules)) if (table := _table(group)) is not None]
    return stacked(sorted(tables, key=lambda table: -table.box[3]))


def _whole(rules: list[Rule]) -> list[Rule]:
    """Return lines that were drawn in pieces, cell by cell, as the lines that they make."""
    whole: list[Rule] = []
    lanes: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda each: (each.upright, each.at)):
        beside = lanes[-1][-1] if lanes else None
        if beside is not None and beside.upright == rule.upright and rule.at - beside.at <= _SAME_LINE:
            lanes[-1].append(rule)
        else:
            lanes.append([rule])
    for lane in lanes:
        lane.sort(key=lambda each: each.first)
        begun = len(whole)
        for rule in lane:
            if len(whole) > begun and rule.first - whole[-1].last <= SAME_PLACE:
                whole[-1] = replace(whole[-1], last=max(whole[-1].last, rule.last))
            else:
                whole.append(rule)
    return whole


def _touching(rules: list[Rule]) -> list[list[Rule]]:
    """Return the lines in groups of those that meet."""
    groups: list[list[Rule]] = []
    upright = [rule for rule in rules if rule.upright]
    level = [rule for rule in rules if not rule.upright]
    home = list(range(len(upright) + len(level)))

    def top(number: int) -> int:
        while home[number] != number:
            home[number] = home[home[number]]
            number = home[number]
        return number

    for first, rise in enumerate(upright):
        for second, run in enumerate(level, len(upright)):
            if _meet(rise, run):
                home[top(first)] = top(second)
    held: dict[int, list[Rule]] = {}
    for number, rule in enumerate((*upright, *level)):
        held.setdefault(top(number), []).append(rule)
    groups.extend(group for group in held.values() if len(group) > 3)
    return groups


def _meet(rise: Rule, run: Rule) -> bool:
    across = run.first - _TOUCH <= rise.at <= run.last + _TOUCH
    return across and rise.first - _TOUCH <= run.at <= rise.last + _TOUCH


def _table(rules: list[Rule]) -> PageTable | None:
    upright = [rule for rule in rules if rule.upright]
    level = [rule for rule in rules if not rule.upright]
    if not upright or not level:
        return None
    # A page break may leave a table open at its edge.
    xs = places([rule.at for rule in upright] + [min(x.first for x in level), max(x.last for x in level)])
    ys = places([rule.at for rule in level] + [min(x.first for x in upright), max(x.last for x in upright)])[::-1]
    across, down = len(xs) - 1, len(ys) - 1
    if across < 1 or down < 1 or across * down < 2 or across * down > _MOST_SLOTS:
        return None
    slots = tuple(_slots(xs, ys, upright, level))
    if len(slots) < 2:
        return None
    closed = (any(abs(rule.at - side) <= SAME_PLACE for rule in upright) for side in (xs[0], xs[-1]))
    left, right = closed
    return PageTable(slots, (xs[0], ys[-1], xs[-1], ys[0]), (not left, not right))


def _slots(xs: list[float], ys: list[float], upright: list[Rule], level: list[Rule]) -> Iterator[Slot]:
    """Yield the cells: places of the grid with no line between them are one."""
    taken: set[tuple[int, int]] = set()
    for row in range(len(ys) - 1):
        for column in range(len(xs) - 1):
            if (row, column) in taken:
                continue
            middle = (ys[row] + ys[row + 1]) / 2
            last = column + 1
            while last < len(xs) - 1 and (row, last) not in taken and not _drawn(upright, xs[last], middle):
                last += 1
            centre = (xs[column] + xs[column + 1]) / 2
            below = row + 1
            while below < len(ys) - 1 and not _drawn(level, ys[below], centre):
                below += 1
            taken.update((y, x) for y in range(row, below) for x in range(column, last))
            yield Slot(row, column, below - row, last - column, (xs[column], ys[below], xs[last], ys[row]))


def _drawn(rules: list[Rule], at: float, through: float) -> bool:
    return any(abs(rule.at - at) <= SAME_PLACE and rule.first <= through <= rule.last for rule in rules)
