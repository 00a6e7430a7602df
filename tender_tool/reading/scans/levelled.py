"""Texts of a scanned page at the heights where they stand: without the slope left and the padding of boxes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median

from tender_tool.reading.documents.pdf.words import Line, Sign, lines_of

# Slopes that are tried, in thousandths; a text at another height than so much of a sign stands in another line.
_SLOPES = range(-16, 17)
_SAME, _LATIN = 0.25, 0.55


def apart(signs: Iterable[Sign]) -> list[Line]:
    """Return the texts of a page as they were read, those beside each other not put together."""
    found: list[Line] = []
    for _, run in groupby(signs, key=lambda sign: (sign.bottom, sign.top)):
        found += (replace(line, pieces=(piece,)) for line in lines_of(run) for piece in line.pieces)
    return found


def sign_width(texts: Sequence[Line]) -> float:
    """Return how wide a Chinese sign is, as it mostly is: boxes of a reader are higher than what they hold."""
    widths = [(text.right - text.left) / _length(text.text) for text in texts if len(text.text) > 1]
    return max(median(widths or [text.size for text in texts]), 1.0)


def _length(text: str) -> float:
    return sum(_LATIN if sign.isascii() else 1.0 for sign in text)


def levelled(texts: Sequence[Line], size: float) -> list[Line]:
    """Return texts without the slope that makes the fewest heights of them, each as high as a sign is wide."""
    slope = min(_SLOPES, key=lambda each: (_heights(texts, each / 1000, size), abs(each))) / 1000
    middles = [_height(text, slope) for text in texts]
    return [replace(text, bottom=at - size / 2, top=at + size / 2) for text, at in zip(texts, middles, strict=True)]


def _height(text: Line, slope: float) -> float:
    return text.middle - slope * (text.left + text.right) / 2


def _heights(texts: Sequence[Line], slope: float, size: float) -> float:
    """Return how many heights there are, and how far texts stand from them in all."""
    at = sorted(_height(text, slope) for text in texts)
    steps = [upper - lower for lower, upper in pairwise(at)]
    return sum(step > _SAME * size for step in steps) * size + sum(step for step in steps if step <= _SAME * size)


def in_lines(texts: Sequence[Line], size: float) -> list[Line]:
    """Return texts at the same height as lines, from the top down."""
    lines: list[list[Line]] = []
    for text in sorted(texts, key=lambda each: -each.middle):
        if lines and lines[-1][-1].middle - text.middle <= _SAME * size:
            lines[-1].append(text)
        else:
            lines.append([text])
    return [_line(sorted(line, key=lambda each: each.left)) for line in lines]


def _line(texts: Sequence[Line]) -> Line:
    pieces = tuple(text.pieces[0] for text in texts)
    return Line(pieces, min(text.bottom for text in texts), max(text.top for text in texts))
