"""Why one bidder stands above the next, and which full points of a factor would change who stands first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise

from tender_tool.domain.reasons.certificates import PaidForLevel, PaidWithout
from tender_tool.domain.results.comparison import Comparison, Difference, FactorEffect, RankChange
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.rule.factors import CertificateFactor, Factor
from tender_tool.domain.rule.table import Rounding
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
    lines: dict[Share, _Line] = {}
    for score in ranked:
        _add(lines, _share(score, factor), _rest(score, factor.name), score.bidder.key)
    now = _first(lines, factor.points, rule)
    changes = None
    if isinstance(factor, CertificateFactor):
        changes = _changes_at(lines, factor.points, rule, now)
    return FactorEffect(
        factor.name, factor.points, _in_order(now, ranked), _in_order(_first(lines, _ZERO, rule), ranked), changes
    )


# What part of a factor's full points a bidder has, as numerator and denominator.
Share = tuple[Decimal, Decimal]


@dataclass(slots=True)
class _Line:
    """Of the bidders with one share those with most points besides: only they can stand first."""

    rest: Decimal
    bidders: set[str]


def _add(lines: dict[Share, _Line], share: Share, rest: Decimal, bidder: str) -> None:
    held = lines.get(share)
    if held is None or rest > held.rest:
        lines[share] = _Line(rest, {bidder})
    elif rest == held.rest:
        held.bidders.add(bidder)


def _rest(score: BidderScore, name: str) -> Decimal:
    return total_of(each.points or _ZERO for each in score.factors if each.factor != name)


def _share(score: BidderScore, factor: Factor) -> Share:
    mine = score.factor(factor.name)
    points = (mine.points if mine else None) or _ZERO
    if not isinstance(factor, CertificateFactor) or mine is None:
        return points, factor.points or Decimal(1)
    # The tier's own points, and not what rounding left of them.
    paid = next((reason.points for reason in mine.reasons if isinstance(reason, (PaidForLevel, PaidWithout))), None)
    return paid or _ZERO, factor.printed or Decimal(1)


def _first(lines: dict[Share, _Line], full: Decimal, rule: Rounding) -> frozenset[str]:
    totals = {share: line.rest + rounded_ratio(share[0] * full, share[1], rule) for share, line in lines.items()}
    most = max(totals.values(), default=_ZERO)
    return frozenset(bidder for share, total in totals.items() if total == most for bidder in lines[share].bidders)


def _in_order(keys: frozenset[str], ranked: Sequence[BidderScore]) -> tuple[str, ...]:
    return tuple(score.bidder.key for score in ranked if score.bidder.key in keys)


def _changes_at(lines: dict[Share, _Line], full: Decimal, rule: Rounding, now: frozenset[str]) -> Decimal | None:
    """Return the full points nearest to ``full``, to 0.01, at which others stand first: every one is tried."""
    if len(lines) < 2:
        return None
    below, above = full.quantize(_STEP, ROUND_CEILING) - _STEP, full.quantize(_STEP, ROUND_FLOOR) + _STEP
    while below >= 0 or above <= _MOST:
        down = full - below if below >= 0 else _MOST + 1
        up = above - full if above <= _MOST else _MOST + 1
        tried = below if down <= up else above
        if _first(lines, tried, rule) != now:
            return tried
        if down <= up:
            below -= _STEP
        else:
            above += _STEP
    return None


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
