"""Pictures of pages to signs with places and drawn lines, each page read once."""

from __future__ import annotations

import hashlib
import math
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tender_tool.reading.documents.pdf.rules import Rule
from tender_tool.reading.documents.pdf.walk import PageMarks
from tender_tool.reading.documents.pdf.words import Box, Sign
from tender_tool.reading.evidence.engine import Picture, engine
from tender_tool.reading.evidence.lines import Line, levelled
from tender_tool.reading.evidence.upright import read_picture

# What the longer side of a page is taken for, in points: that of A4.
_LONGER_SIDE = 842.0
_WIDEST_SIGN, _STROKE, _BESIDE, _LEVEL = 0.45, 1.2, 0.25, 1e-4
# Of the height of a text: how near to its edge a border may come; the share of a line that is writing within texts.
_EDGE, _MOSTLY = 0.2, 0.5
# A list is read again with each thing that a person says of it; its pictures need not be.
_MOST_KEPT = 200
# Shares of the longer side of a page: the shortest border of a cell, the widest gap that a bad copy makes in one.
_LEAST, _GAP = 0.012, 0.004
_THICKEST = 0.006
_BLOCK, _DARKER = 31, 12
_MOST = 4000
_kept: OrderedDict[str, PageMarks] = OrderedDict()


def read_page(picture: Picture) -> PageMarks:
    """Return what stands on a picture of a page; raises InputError if the reader of pictures is missing or broken."""
    digest = hashlib.sha256(repr(picture.shape).encode() + picture.tobytes()).hexdigest()
    if digest not in _kept:
        _kept[digest] = _read(picture)
        while len(_kept) > _MOST_KEPT:
            _kept.popitem(last=False)
    _kept.move_to_end(digest)
    return _kept[digest]


def _read(picture: Picture) -> PageMarks:
    read = read_picture(picture, engine())
    level, across, down = _levelled(read.picture, read.tilt)
    height, width = level.shape[:2]
    share = _LONGER_SIDE / max(height, width)
    boxes = [_box(line, across, height - down, share) for line in read.lines]
    signs = [sign for line, box in zip(read.lines, boxes, strict=True) for sign in _signs(line, box)]
    rules = [rule for rule in lines_drawn(level, share) if not _is_writing(rule, boxes)]
    return PageMarks(tuple(signs), tuple(rules), (0.0, 0.0, width * share, height * share))


def _levelled(picture: Picture, tilt: float) -> tuple[Picture, float, float]:
    """Return a picture turned back by its tilt, and how far it was moved so that nothing of it is cut off."""
    import cv2  # noqa: PLC0415  (of the extra)

    if abs(tilt) < _LEVEL:
        return picture, 0.0, 0.0
    height, width = picture.shape[:2]
    xs, ys = zip(*(levelled(x, y, tilt) for x in (0, width) for y in (0, height)), strict=True)
    across, down = -min(xs), -min(ys)
    turned = [[math.cos(tilt), math.sin(tilt), across], [-math.sin(tilt), math.cos(tilt), down]]
    size = (math.ceil(max(xs) - min(xs)), math.ceil(max(ys) - min(ys)))
    made = cv2.warpAffine(picture, np.array(turned), size, borderMode=cv2.BORDER_CONSTANT, borderValue=(255,) * 3)
    return np.asarray(made, dtype=np.uint8), across, down


def _box(line: Line, across: float, height: float, share: float) -> Box:
    """Return where a line stands, in points."""
    left, top, right, bottom = line.rect
    return (left + across) * share, (height - bottom) * share, (right + across) * share, (height - top) * share


def _signs(line: Line, box: Box) -> Iterator[Sign]:
    """Yield the signs of a line, each as far as the middle between it and the next, and no wider than a sign is."""
    left, bottom, right, top = box
    begin, end = line.rect[0], line.rect[2]
    share = (right - left) / max(end - begin, 1)
    middles = [left + ((sign.left + sign.right) / 2 - begin) * share for sign in line.signs]
    most = _WIDEST_SIGN * (top - bottom)
    edges = [left, *((one + other) / 2 for one, other in pairwise(middles)), right]
    for sign, middle, first, last in zip(line.signs, middles, edges, edges[1:], strict=False):
        yield Sign(sign.text, max(first, middle - most), bottom, min(last, middle + most), top)


def _is_writing(rule: Rule, boxes: Sequence[Box]) -> bool:
    """Tell whether a line is made of strokes of signs: of one, or of several that meet, within texts for the most."""
    if any(_is_stroke(rule, box) for box in boxes):
        return True
    within = 0.0
    for left, bottom, right, top in boxes:
        edge = _EDGE * (top - bottom)
        across, along = ((left, right), (bottom, top)) if rule.upright else ((bottom, top), (left, right))
        if across[0] + edge < rule.at < across[1] - edge:
            within += max(0.0, min(rule.last, along[1]) - max(rule.first, along[0]))
    return within > _MOSTLY * (rule.last - rule.first)


def _is_stroke(rule: Rule, box: Box) -> bool:
    """Tell whether a line is a stroke of a sign, and no border."""
    left, bottom, right, top = box
    sides = (rule.at, rule.at, rule.first, rule.last) if rule.upright else (rule.first, rule.last, rule.at, rule.at)
    room = _BESIDE * (top - bottom)
    inside = left - 1 <= sides[0] and sides[1] <= right + 1 and bottom - room <= sides[2] and sides[3] <= top + room
    return inside and rule.last - rule.first <= _STROKE * (top - bottom)


def lines_drawn(picture: Picture, share: float) -> list[Rule]:
    """Return the upright and level lines of a picture; ``share`` makes points of pixels (y upwards)."""
    import cv2  # noqa: PLC0415  (of the extra)

    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    ink = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _BLOCK, _DARKER)
    longest = max(picture.shape[:2])
    found: list[Rule] = []
    for upright in (False, True):
        found += _lines(np.asarray(ink, dtype=np.uint8), longest, share, upright=upright)
    return found[:_MOST]


def _lines(ink: NDArray[np.uint8], longest: int, share: float, *, upright: bool) -> Iterator[Rule]:
    """Yield the lines of one direction: long thin runs of ink, over the gaps of a bad copy."""
    import cv2  # noqa: PLC0415  (of the extra)

    height = ink.shape[0]
    least, gap, thickest = (max(2, round(longest * each)) for each in (_LEAST, _GAP, _THICKEST))

    def bar(length: int) -> NDArray[np.uint8]:
        return np.ones((length, 1) if upright else (1, length), dtype=np.uint8)

    closed = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, bar(gap))
    runs = cv2.morphologyEx(closed, cv2.MORPH_OPEN, bar(least))
    count, _, told, _ = cv2.connectedComponentsWithStats(runs, connectivity=8)
    for left, top, width, deep, _area in told[1:count]:
        thick, long = (width, deep) if upright else (deep, width)
        if long < least or thick > max(thickest, long / 4):
            continue
        first, last = (height - top - deep, height - top) if upright else (left, left + width)
        at = left + width / 2 if upright else height - top - deep / 2
        yield Rule(upright, float(at * share), float(first * share), float(last * share))
