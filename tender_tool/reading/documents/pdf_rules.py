"""The lines drawn on a page of a PDF, and the cells that they enclose."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfPage

_THIN = 3.0
_LEAST = 4.0
_TOUCH = 3.0
_MOST_OBJECTS = 60_000
_MOST_SEGMENTS = 4000
_MOST_RULES = 4000
_MOST_SLOTS = 40_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line: where it lies across its direction, and from where to where it runs (points, y upwards)."""

    upright: bool
    at: float
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell that lines enclose: its place in the grid and on the page (left, bottom, right, top)."""

    row: int
    column: int
    down: int
    across: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class RuledTable:
    """A table drawn with lines: its cells from the top left, and where it lies on the page."""

    slots: tuple[Slot, ...]
    box: tuple[float, float, float, float]

    @property
    def edges(self) -> list[float]:
        """Return where its columns begin and end, from left to right."""
        return _places([side for slot in self.slots for side in (slot.box[0], slot.box[2])])


def on_common_columns(tables: list[RuledTable]) -> list[RuledTable]:
    """Return tables that go on over pages with their columns counted alike, by where they lie on the page."""
    edges = _places([edge for table in tables for edge in table.edges])
    return [replace(table, slots=tuple(_counted(slot, edges) for slot in table.slots)) for table in tables]


def _counted(slot: Slot, edges: list[float]) -> Slot:
    first, last = (_nearest(edges, side) for side in (slot.box[0], slot.box[2]))
    return replace(slot, column=first, across=max(1, last - first))


def _nearest(edges: list[float], side: float) -> int:
    return min(range(len(edges)), key=lambda number: abs(edges[number] - side))


def rules_of(page: PdfPage) -> list[Rule]:
    """Return the upright and level lines of a page; at most a few thousand."""
    rules: list[Rule] = []
    for number in range(min(pdfium_c.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)):
        drawn = pdfium_c.FPDFPage_GetObject(page.raw, number)
        if pdfium_c.FPDFPageObj_GetType(drawn) == pdfium_c.FPDF_PAGEOBJ_PATH:
            rules.extend(_rules_of_path(drawn))
        if len(rules) > _MOST_RULES:
            break
    return rules


def _rules_of_path(path: object) -> Iterator[Rule]:
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium_c.FPDFPageObj_GetBounds(path, *(ctypes.byref(edge) for edge in edges)):
        return
    left, bottom, right, top = (edge.value for edge in edges)
    rule = _thin(left, bottom, right, top)
    if rule is not None:
        yield rule
    elif right - left > _LEAST or top - bottom > _LEAST:
        yield from _rules_inside(path)


def _thin(left: float, bottom: float, right: float, top: float) -> Rule | None:
    if right - left <= _THIN and top - bottom > _LEAST:
        return Rule(True, (left + right) / 2, bottom, top)
    if top - bottom <= _THIN and right - left > _LEAST:
        return Rule(False, (bottom + top) / 2, left, right)
    return None


Point = tuple[float, float]


def _rules_inside(path: object) -> Iterator[Rule]:
    """Yield the lines of a path of several strokes or thin areas."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke))
    for points in _outlines(path):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        rule = _thin(min(xs), min(ys), max(xs), max(ys))
        if rule is not None:
            yield rule
        elif stroke.value:
            for (x, y), (to_x, to_y) in pairwise(points):
                side = _thin(min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y))
                if side is not None:
                    yield side


def _outlines(path: object) -> Iterator[list[Point]]:
    """Yield the corners of each stroke of a path, on the page."""
    turn = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(path, ctypes.byref(turn))
    points: list[Point] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(min(pdfium_c.FPDFPath_CountSegments(path), _MOST_SEGMENTS)):
        segment = pdfium_c.FPDFPath_GetPathSegment(path, number)
        if pdfium_c.FPDFPathSegment_GetType(segment) == pdfium_c.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        pdfium_c.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        place = (turn.a * x.value + turn.c * y.value + turn.e, turn.b * x.value + turn.d * y.value + turn.f)
        points.append(place)
        if pdfium_c.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points


def ruled_tables(rules: list[Rule]) -> list[RuledTable]:
    """Return the tables that lines enclose, from the top of the page down; a lone frame is none."""
    tables = [table for group in _touching(rules) if (table := _table(group)) is not None]
    return sorted(tables, key=lambda table: -table.box[3])


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


def _table(rules: list[Rule]) -> RuledTable | None:
    upright = [rule for rule in rules if rule.upright]
    level = [rule for rule in rules if not rule.upright]
    if not upright or not level:
        return None
    # A page break may leave a table open at its edge.
    xs = _places([rule.at for rule in upright] + [min(x.first for x in level), max(x.last for x in level)])
    ys = _places([rule.at for rule in level] + [min(x.first for x in upright), max(x.last for x in upright)])[::-1]
    across, down = len(xs) - 1, len(ys) - 1
    if across < 1 or down < 1 or across * down < 2 or across * down > _MOST_SLOTS:
        return None
    slots = tuple(_slots(xs, ys, upright, level))
    if len(slots) < 2:
        return None
    return RuledTable(slots, (xs[0], ys[-1], xs[-1], ys[0]))


def _places(values: list[float]) -> list[float]:
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _LEAST:
            places.append(value)
    return places


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
    return any(abs(rule.at - at) <= _LEAST and rule.first <= through <= rule.last for rule in rules)
