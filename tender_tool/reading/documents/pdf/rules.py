"""The lines drawn on a page of a PDF."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfObject, PdfPage

_THIN = 3.0
_LEAST = 4.0
_MOST_OBJECTS = 60_000
_MOST_SEGMENTS = 4000
_MOST_RULES = 4000
_MOST_PICTURES = 200


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line: where it lies across its direction, and from where to where it runs (points, y upwards)."""

    upright: bool
    at: float
    first: float
    last: float


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


def is_picture(page: PdfPage) -> bool:
    """Tell whether pictures take up most of a page."""
    width, height = page.get_size()
    half = float(width * height / 2)
    return _pictured(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3)) > half


def _pictured(pictures: Iterable[PdfObject]) -> float:
    area = 0.0
    for picture, _ in zip(pictures, range(_MOST_PICTURES), strict=False):
        left, bottom, right, top = picture.get_bounds()
        area += (right - left) * (top - bottom)
    return area


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
