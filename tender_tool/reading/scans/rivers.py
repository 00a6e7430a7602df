"""Where lines of a scanned page stand in columns although nothing is drawn: white rivers run down between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tender_tool.reading.documents.pdf.words import Line, Piece
from tender_tool.ruleset.vocabulary.columns import column_words, is_firm
from tender_tool.ruleset.vocabulary.spelling import name_core, name_key, normalise

Span = tuple[float, float]

_LEAST_RIVER, _FARTHEST, _SHORTEST_NAME = 0.3, 4.0, 5
_MOST_LINES = 150
_ASIDE = re.compile(r"\([^()]*\)$")


@dataclass(frozen=True)
class Region:
    """Lines between which the same rivers run, the rivers from left to right, and the number of the first line."""

    lines: tuple[Line, ...]
    rivers: tuple[Span, ...]
    first: int

    @property
    def width(self) -> int:
        """Return how many columns there are."""
        return len(self.rivers) + 1

    @property
    def edges(self) -> tuple[float, ...]:
        """Return where the columns begin and end."""
        left, right = min(line.left for line in self.lines), max(line.right for line in self.lines)
        return (left, *((one + other) / 2 for one, other in self.rivers), right)


def ends_firm(text: str) -> bool:
    """Tell whether a text ends as names of firms do, and is no label with one."""
    plain = _ASIDE.sub("", normalise(text))
    return ":" not in plain and is_firm(plain)


def speaks_of_firm(text: str) -> bool:
    """Tell whether a text may be a part of a firm's name."""
    plain = normalise(text)
    return ":" not in plain and any(end in plain for end in column_words().rows.firm_ends)


def names_firm(text: str) -> bool:
    """Tell whether a text is the whole name of a firm."""
    return ends_firm(text) and len(name_key(text)) >= _SHORTEST_NAME and len(name_core(text)) > 1


def column_of(piece: Piece, rivers: Sequence[Span]) -> int:
    """Return the column in which a piece stands."""
    middle = (piece.left + piece.right) / 2
    return sum(middle > (left + right) / 2 for left, right in rivers)


def region_of(lines: Sequence[Line], size: float) -> Region | None:
    """Return the part of a page with the most cells between rivers; None where no two columns stand together.

    Parts that hold a line with a firm's name come before all others. ``size`` is how wide a sign is.
    """
    held = lines[:_MOST_LINES]
    best: tuple[tuple[bool, int], Region] | None = None
    for first, line in enumerate(held):
        # A line that stands alone at the head is a title; if it is none it is taken in below.
        taken: tuple[Span, ...] = ()
        several, firms = 0, False
        for last in range(first, len(held) if len(line.pieces) > 1 else first):
            if last > first and held[last - 1].bottom - held[last].top > _FARTHEST * size:
                break
            taken = _with(taken, held[last])
            rivers = _rivers(taken, _LEAST_RIVER * size)
            several += len(held[last].pieces) > 1
            firms = firms or any(names_firm(piece.text) for piece in held[last].pieces)
            worth = firms, len(rivers) * several
            if rivers and (best is None or worth > best[0] or (worth == best[0] and first == best[1].first)):
                best = worth, Region(tuple(held[first : last + 1]), rivers, first)
    return _with_head(held, best[1], size) if best is not None else None


def _with_head(lines: Sequence[Line], found: Region, size: float) -> Region:
    """Return a region with the lines close above that keep its rivers: a header's first lines may stand alone."""
    first, rivers = found.first, found.rivers
    while (
        first > 0
        and ":" not in normalise(lines[first - 1].text)
        and lines[first - 1].bottom - lines[first].top < size
    ):
        taken: tuple[Span, ...] = ()
        for line in (*lines[first - 1 : found.first], *found.lines):
            taken = _with(taken, line)
        kept = _rivers(taken, _LEAST_RIVER * size)
        if len(kept) != len(found.rivers):
            break
        first, rivers = first - 1, kept
    return replace(found, lines=(*lines[first : found.first], *found.lines), rivers=rivers, first=first)


def _with(taken: tuple[Span, ...], line: Line) -> tuple[Span, ...]:
    """Return what is written upon across the page, with one more line."""
    spans = sorted((*taken, *((piece.left, piece.right) for piece in line.pieces)))
    joined: list[Span] = []
    for left, right in spans:
        if joined and left <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], right)
        else:
            joined.append((left, right))
    return tuple(joined)


def _rivers(taken: Sequence[Span], least: float) -> tuple[Span, ...]:
    return tuple((one[1], other[0]) for one, other in pairwise(taken) if other[0] - one[1] >= least)
