"""Lines of a page as signs with places, searched in one spelling and shown as they were written."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from tender_tool.domain.evidence.read import WHOLE, Box
from tender_tool.ruleset.vocabulary.spelling import normalise

Rect = tuple[float, float, float, float]
_SAME_ROW = 0.5
# So many times the usual step from sign to sign is room for a sign; of fewer steps none is usual.
_GAP, _FEW_STEPS = 1.5, 4
_THOUSAND = 1000
# What two readings of the same line may differ in.
_LOOSE = re.compile(r"[:;,.。、·|'\"]")


class Sign(NamedTuple):
    """A sign with how sure it is (of 1), and where it begins and ends in pixels from the left."""

    text: str
    confidence: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Part:
    """A part of one line or several: its text, where it stands, and its least sure sign of 1000.

    ``has_gap``: between two of its signs there is room for one that was not read.
    """

    text: str
    rect: Rect
    confidence: int
    lines: tuple[Line, ...]
    has_gap: bool = False

    @property
    def agreed(self) -> bool:
        """Tell whether two readings of its lines say the same."""
        return all(line.agreed for line in self.lines)

    @property
    def sealed(self) -> bool:
        """Tell whether a seal lies over one of its lines."""
        return any(line.sealed for line in self.lines)

    def of(self, plain: str) -> Part:
        """Return the part of it that says this in one spelling; all of it where that runs over several lines."""
        for line in self.lines:
            start = line.plain.find(plain)
            found = line.part(start, start + len(plain)) if start >= 0 else None
            if found is not None:
                return found
        return self

    def box(self, width: int, height: int) -> Box:
        """Return its place on a page of this size."""
        left, top, right, bottom = self.lines[0].shown(self.rect)
        across = (max(0, min(WHOLE, round(each * WHOLE / width))) for each in (left, right))
        down = (max(0, min(WHOLE, round(each * WHOLE / height))) for each in (top, bottom))
        (begin, end), (head, foot) = tuple(across), tuple(down)
        return Box(begin, head, end, foot)


class Line:
    """A line: its signs from left to right and its place; ``again`` reads it once more, in another way.

    ``sealed``: red ink lies over it, and may hide or change a sign.
    ``tilt`` is how far the page was turned to set its lines level: places are those of the level page.
    """

    def __init__(
        self,
        signs: Sequence[Sign],
        rect: Rect,
        again: Callable[[], str] | None = None,
        tilt: float = 0.0,
        *,
        sealed: bool = False,
    ) -> None:
        self.signs = tuple(signs)
        self.rect = rect
        self._again = again
        self._tilt = tilt
        self.sealed = sealed
        spelled = [(normalise(sign.text), place) for place, sign in enumerate(self.signs)]
        self.plain = "".join(text for text, _ in spelled)
        self._places = [place for text, place in spelled for _ in text]

    @property
    def text(self) -> str:
        """Return what it says as it is written."""
        return "".join(sign.text for sign in self.signs).strip()

    @property
    def size(self) -> float:
        """Return how high it is."""
        return self.rect[3] - self.rect[1]

    @property
    def middle(self) -> float:
        """Return the height at which it stands."""
        return (self.rect[1] + self.rect[3]) / 2

    def shown(self, rect: Rect) -> Rect:
        """Return where a place of the level page lies on the page itself."""
        left, top, right, bottom = rect
        corners = [levelled(x, y, -self._tilt) for x in (left, right) for y in (top, bottom)]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        return min(across), min(down), max(across), max(down)

    @cached_property
    def agreed(self) -> bool:
        """Tell whether a second reading says the same; it is made when somebody asks, for it costs time."""
        return _LOOSE.sub("", normalise(self.again())) == _LOOSE.sub("", self.plain)

    def again(self) -> str:
        """Return the text of a second reading; of the first where there is no other."""
        return self.text if self._again is None else self._again()

    def with_next(self, other: Line) -> Line:
        """Return this line and the one that goes on with it to the right as one."""
        rect = (self.rect[0], min(self.rect[1], other.rect[1]), other.rect[2], max(self.rect[3], other.rect[3]))
        sealed = self.sealed or other.sealed
        again = lambda: self.again() + other.again()  # noqa: E731  (read only when somebody asks)
        return Line((*self.signs, *other.signs), rect, again, self._tilt, sealed=sealed)

    def part(self, start: int, end: int) -> Part | None:
        """Return the part that is ``plain[start:end]``, or None where there is nothing."""
        if start >= end:
            return None
        signs = self.signs[self._places[start] : self._places[end - 1] + 1]
        seen = [sign.confidence for sign in signs if not sign.text.isspace()] or [0.0]
        rect = (min(s.left for s in signs), self.rect[1], max(s.right for s in signs), self.rect[3])
        text = "".join(sign.text for sign in signs).strip()
        return Part(text, rect, round(min(seen) * _THOUSAND), (self,), _has_gap(signs))


def _has_gap(signs: Sequence[Sign]) -> bool:
    """Tell whether two signs of full width stand further apart than the others do."""
    steps = [
        (after.left + after.right - before.left - before.right) / 2
        for before, after in pairwise(signs)
        if not before.text.isascii() and not after.text.isascii()
    ]
    return len(steps) >= _FEW_STEPS and max(steps) > _GAP * median(steps)


def levelled(across: float, down: float, tilt: float) -> tuple[float, float]:
    """Return where a point comes to lie when a page is turned back by so much (radians, clockwise)."""
    cosine, sine = math.cos(tilt), math.sin(tilt)
    return across * cosine + down * sine, down * cosine - across * sine


def joined(parts: Iterable[Part]) -> Part:
    """Return several parts as one, as sure as the least of them."""
    held = list(parts)
    lefts, tops, rights, bottoms = zip(*(each.rect for each in held), strict=True)
    text = held[0].text
    for each in held[1:]:
        apart = " " if text[-1:].isascii() and each.text[:1].isascii() and text[-1:].isalnum() else ""
        text += apart + each.text
    rect = (min(lefts), min(tops), max(rights), max(bottoms))
    lines = tuple(line for each in held for line in each.lines)
    has_gap = any(each.has_gap for each in held)
    return Part(text, rect, min(each.confidence for each in held), lines, has_gap)


def in_rows(lines: Iterable[Line]) -> list[list[Line]]:
    """Return lines in the rows in which they stand, from the top down and from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda each: each.middle):
        last = rows[-1][-1] if rows else None
        if last is not None and abs(line.middle - last.middle) < _SAME_ROW * min(line.size, last.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda each: each.rect[0]) for row in rows]
