"""The straight lines drawn on a picture of a page: the borders of its tables."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tender_tool.reading.documents.pdf.rules import Rule
from tender_tool.reading.evidence.engine import Picture

# Shares of the longer side of a page: the shortest border of a cell, the widest gap that a bad copy makes in one.
_LEAST, _GAP = 0.012, 0.004
_THICKEST = 0.006
_BLOCK, _DARKER = 31, 12
_MOST = 4000


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
