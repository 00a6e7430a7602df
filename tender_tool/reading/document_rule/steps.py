"""Clauses that measure one number, or ask for one thing that is there or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.rule.factors import Band
from tender_tool.reading.clauses.lexer.patterns import any_of
from tender_tool.reading.clauses.measures.intervals import Edge, Interval, gaps, intervals
from tender_tool.ruleset.vocabulary.clauses import clause_words
from tender_tool.ruleset.vocabulary.measures import measure_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_SEVERAL = 2
# Points that the document leaves to be filled in.
_BLANK = re.compile(r"(?<![A-Z])[XN_]+分")
_POINTS = re.compile(r"(\d+(?:\.\d+)?)分(?!钟|支|公司|包)")


def bands_of(clause: Clause) -> tuple[str, tuple[Band, ...]]:
    """Return the unit and the steps of a ladder over one number; nothing where a step is not sure.

    Steps that overlap, or leave a hole between them, and points beside them are for a person.
    """
    tiers = clause.tiers
    found = [_step(tier.words) for tier in tiers]
    steps = [each for each in found if each is not None]
    if len(steps) < len(tiers) or not steps or len({each.unit for each in steps}) > 1:
        return "", ()
    if any(gaps(steps)):
        return "", ()
    points = [tier.points for tier in tiers if tier.points is not None]
    if max(points, default=None) != clause.max_points or not _given(clause) <= {*points, clause.otherwise_points}:
        return "", ()
    unit, size = _unit([normalise(tier.words) for tier in tiers], steps[0].unit)
    bands = tuple(_band(step, each, size) for step, each in zip(steps, points, strict=False))
    open_ended = any(band.low is None or band.high is None for band in bands)
    if len(points) < len(tiers) or not open_ended or any(_overlap(*pair) for pair in combinations(bands, _SEVERAL)):
        return "", ()
    return unit, bands


def is_yes_or_no(clause: Clause, full: Decimal) -> bool:
    """Tell whether a clause gives all its points for one thing, and none without it; nobody judges how well."""
    parts = (clause.certificates, clause.tiers, clause.per_item, clause.deduction, clause.top_level)
    if any(parts) or clause.maximum is None or clause.max_points != full or clause.otherwise_points != 0:
        return False
    words, plain = clause_words(), normalise(clause.text)
    through = "|".join(map(re.escape, measure_words().bounds.through))
    if _BLANK.search(plain) or re.search(rf"\d分?(?:{through})\d", plain):
        return False
    open_ = (*words.judged.words, *words.judged.compared, *words.tokens.cap, *words.tokens.each)
    once = len([value for value in _POINTS.findall(plain) if Decimal(value)]) == 1
    return once and _given(clause) == {full} and any_of(open_).search(plain) is None


def _given(clause: Clause) -> set[Decimal]:
    """Return every number of points that the clause names, but for none at all."""
    return {value for value in map(Decimal, _POINTS.findall(normalise(clause.text))) if value}


def _step(words: str) -> Interval | None:
    plain = normalise(words)
    found = intervals(plain)
    if len(found) != 1 or found[0].thing or (found[0].start, found[0].end) != (0, len(plain)):
        return None
    return found[0]


def _unit(words: Sequence[str], read: str) -> tuple[str, Decimal]:
    """Return the unit in which all steps are written, and how much of the unit read it is: an hour is 60 minutes."""
    for unit, (size, of) in measure_words().counts.scales.items():
        if of == read and all(unit in each and re.search(rf"\d{re.escape(read)}", each) is None for each in words):
            return unit, Decimal(size)
    return read, Decimal(1)


def _band(step: Interval, points: Decimal, size: Decimal) -> Band:
    """Return the band of a step whose numbers are so many of a smaller unit."""
    low, high = step.low, step.high
    return Band(
        points,
        None if low is None else low.value / size,
        None if high is None else high.value / size,
        _counts(low),
        high is not None and _counts(high),
    )


def _counts(edge: Edge | None) -> bool:
    """Tell whether an end belongs to its step; where nothing is said it does, by law."""
    return edge is None or edge.within is None or edge.within


def _overlap(one: Band, other: Band) -> bool:
    low, high = (one, other) if _begins(one) <= _begins(other) else (other, one)
    if low.high is None or high.low is None:
        return True
    return low.high > high.low or (low.high == high.low and low.high_counts and high.low_counts)


def _begins(band: Band) -> tuple[bool, Decimal, bool]:
    return (band.low is not None, band.low or Decimal(0), not band.low_counts)
