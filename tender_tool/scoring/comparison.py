"""Why one bidder stands above the next, and which full points of a factor would change who stands first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise

from tender_tool.domain.comparison import Comparison, Difference, FactorEffect, RankChange
from tender_tool.domain.factors import CertificateFactor, Factor
from tender_tool.domain.score import BidderScore, ScoreSheet
from tender_tool.domain.table import Rounding
from tender_tool.scoring.rounding import rounded_ratio, total_of

_STEP = Decimal("0.01")
_MOST = Decimal(100)
_ZERO = Decimal(0)


def compare(higher: BidderScore, lower: BidderScore) -> Comparison:
    """Return by how much one leads another, factor by factor; both have totals."""
    differences = tuple(
        Difference(mine.factor, (mine.points or _ZERO) - (other.points or _ZERO))
        for mine, other in zip(higher.factors, lower.factors, strict=True)
    )
    lead = total_of(each.points for each in differences)
    return Comparison(higher.bidder.key, lower.bidder.key, differences, lead, None if lead else higher.tied_by)


def neighbours(sheet: ScoreSheet) -> tuple[Comparison, ...]:
    """Return the comparison of each bidder with the next in the ranking."""
    ranked = [score for score in sheet.ranked if score.rank is not None]
    return tuple(compare(higher, lower) for higher, lower in pairwise(ranked))


def effect_of(factor: Factor, sheet: ScoreSheet, rule: Rounding) -> FactorEffect:
    """Return who stands first with and without a factor, and the nearest full points at which that changes."""
    ranked = [score for score in sheet.scores if score.total is not None]
    rest = {score.bidder.key: _rest(score, factor.name) for score in ranked}
    shares = {score.bidder.key: _share(score, factor) for score in ranked}
    now = _first(rest, shares, factor.points, rule)
    without = _first(rest, shares, _ZERO, rule)
    changes = None
    if ranked and isinstance(factor, CertificateFactor):
        changes = _changes_at(rest, shares, factor.points, rule, now)
    return FactorEffect(factor.name, factor.points, now, without, changes)


Share = tuple[Decimal, Decimal]


def _rest(score: BidderScore, name: str) -> Decimal:
    return total_of(each.points or _ZERO for each in score.factors if each.factor != name)


def _share(score: BidderScore, factor: Factor) -> Share:
    """Return what part of the full points a bidder has, as numerator and denominator."""
    mine = score.factor(factor.name)
    points = (mine.points if mine else None) or _ZERO
    if mine is not None and mine.inner is not None and isinstance(factor, CertificateFactor):
        return mine.inner, factor.printed
    return points, factor.points or Decimal(1)


def _first(rest: dict[str, Decimal], shares: dict[str, Share], full: Decimal, rule: Rounding) -> tuple[str, ...]:
    totals = {key: rest[key] + rounded_ratio(shares[key][0] * full, shares[key][1], rule) for key in rest}
    most = max(totals.values(), default=_ZERO)
    return tuple(key for key, total in totals.items() if total == most)


def _changes_at(
    rest: dict[str, Decimal], shares: dict[str, Share], full: Decimal, rule: Rounding, now: tuple[str, ...]
) -> Decimal | None:
    """Return the full points nearest to ``full``, to 0.01, at which others stand first.

    Only near a crossing of two bidders' totals can the order change, and rounding moves that by a few steps at most.
    """
    found = [
        tried
        for crossing in _crossings(rest, shares)
        for tried in _around(crossing)
        if 0 <= tried <= _MOST and _first(rest, shares, tried, rule) != now
    ]
    return min(found, key=lambda tried: (abs(tried - full), tried), default=None)


def _crossings(rest: dict[str, Decimal], shares: dict[str, Share]) -> Iterable[Decimal]:
    # Bidders with one share keep their order; only the best of each share can stand first.
    best: dict[Decimal, Decimal] = {}
    for key, base in rest.items():
        part = shares[key][0] / shares[key][1]
        best[part] = max(best.get(part, base), base)
    lines = sorted(best.items())
    for place, (part, base) in enumerate(lines):
        for other, more in lines[place + 1 :]:
            yield (base - more) / (other - part)


def _around(crossing: Decimal) -> Sequence[Decimal]:
    low = crossing.quantize(_STEP, ROUND_FLOOR)
    high = crossing.quantize(_STEP, ROUND_CEILING)
    return [low + _STEP * step for step in range(-5, 1)] + [high + _STEP * step for step in range(6)]


def changes(before: ScoreSheet, after: ScoreSheet) -> tuple[RankChange, ...]:
    """Return every bidder's place before and after, in the order of the list."""
    then = {score.bidder.key: score for score in after.scores}
    return tuple(
        RankChange(
            score.bidder.key,
            score.rank,
            then[score.bidder.key].rank if score.bidder.key in then else None,
            score.total,
            then[score.bidder.key].total if score.bidder.key in then else None,
        )
        for score in before.scores
    )
