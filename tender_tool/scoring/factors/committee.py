"""The mean of the members' points for a subjective item (Order 87, art. 55: each scores independently)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import reduce

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.points import (
    CommitteeWaits,
    MemberPointsOutside,
    MembersGave,
    MembersMean,
    MembersMissing,
    MembersTrimmed,
    PointsOutOfLine,
)
from tender_tool.domain.results.score import FactorScore, Mark, MemberPoints
from tender_tool.domain.rule.factors import CommitteeFactor, inner_full
from tender_tool.domain.source import Sources
from tender_tool.domain.text import Reason
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.wording import plain
from tender_tool.scoring.context import Context
from tender_tool.scoring.rounding import EXACT, rounded_ratio, total_of

FACTOR = CommitteeFactor
_HUNDRED = Decimal(100)
# With fewer members there is nothing left once the highest and the lowest are gone.
_LEAST_TO_TRIM = 3
_WAITS = Mark(None, "review")


def score(factor: CommitteeFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return the mean of the members' points after the factor's weight; none until every member has scored."""
    given = context.given.of(bidder.key, factor.name)
    missing: list[str] = []
    if len(given) < len(context.tender.evaluation.members):
        scored = {points.member for points, _ in given}
        missing = [member.name for member in context.tender.evaluation.members if member.name not in scored]
    if missing or not given:
        waits: CommitteeWaits = MembersMissing("、".join(missing))
        return FactorScore(factor.name, None, (waits,), waits_for=waits, members=tuple(each for each, _ in given))
    full = inner_full(factor)
    outside = next((each for each, _ in given if not factor.takes(each.points)), None)
    places = tuple((each.member, source) for each, source in given if source is not None)
    if outside is not None:
        waits = MemberPointsOutside(outside.member, outside.points, factor.least, full)
        return FactorScore(factor.name, None, (waits,), places, waits, members=tuple(each for each, _ in given))
    members = _counted(tuple(each for each, _ in given), full, context)
    return _mean(factor, members, full, context, places=places)


def marks(factor: CommitteeFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures; sums that are equal are divided once."""
    given, columns = context.given, context.given.columns(factor.name)
    twice, count, full, least = given.twice(factor.name), len(columns), inner_full(factor), factor.least
    trimmed = context.tender.table.procedure.mean == "trimmed" and count >= _LEAST_TO_TRIM
    near = full * procurement().committee.out_of_line / _HUNDRED
    divisor = EXACT.multiply(Decimal(count - 2 if trimmed else count), full)
    known: dict[bool, dict[Decimal, Mark]] = {True: {}, False: {}}

    def mark(bidder: Bidder) -> Mark:
        key = bidder.key
        try:
            points = [column[key].points for column in columns]
        except KeyError:
            points = []
        if not points or key in twice:
            return score(factor, bidder, context).mark
        low, high = min(points), max(points)
        if low < least or high > full:
            return _WAITS
        total = reduce(EXACT.add, points)
        # Who gave the most or the least is furthest from the mean of the others, never further than they are apart.
        far = high - low > near and max(high * count - total, total - low * count) > near * (count - 1)
        counted = EXACT.subtract(EXACT.subtract(total, low), high) if trimmed else total
        alike = known[far]
        found = alike.get(counted)
        if found is None:
            mean = rounded_ratio(EXACT.multiply(counted, factor.points), divisor, context.rounding)
            found = alike[counted] = Mark(mean, out_of_line=far)
        return found

    return mark


def _counted(members: tuple[MemberPoints, ...], full: Decimal, context: Context) -> tuple[MemberPoints, ...]:
    """Mark the scores far from the others', and those that the rule trims."""
    limit = full * procurement().committee.out_of_line / _HUNDRED
    total = total_of(each.points for each in members)
    others = len(members) - 1
    marked = list(members)
    for place, each in enumerate(members):
        # Further from the mean of the others than the limit, without dividing.
        if others and abs(each.points * others - (total - each.points)) > limit * others:
            marked[place] = replace(each, out_of_line=True)
    if context.tender.table.procedure.mean == "trimmed" and len(marked) >= _LEAST_TO_TRIM:
        by_points = sorted(range(len(marked)), key=lambda place: marked[place].points)
        for place in (by_points[0], by_points[-1]):
            marked[place] = replace(marked[place], counts=False)
    return tuple(marked)


def _mean(
    factor: CommitteeFactor,
    members: tuple[MemberPoints, ...],
    full: Decimal,
    context: Context,
    *,
    places: Sources,
) -> FactorScore:
    counted = [each.points for each in members if each.counts]
    total = total_of(counted)
    weighted = EXACT.multiply(total, factor.points)
    points = rounded_ratio(weighted, EXACT.multiply(Decimal(len(counted)), full), context.rounding)
    reasons: list[Reason] = [MembersGave(_listed(members))]
    trimmed = [each for each in members if not each.counts]
    if trimmed:
        reasons.append(MembersTrimmed("、".join(plain(each.points) for each in trimmed)))
    reasons.append(MembersMean(total, len(counted), points, full, factor.points))
    reasons.extend(PointsOutOfLine(each.member, each.points) for each in members if each.out_of_line)
    inner = None if full == factor.points else total / len(counted)
    return FactorScore(factor.name, points, tuple(reasons), places, members=members, inner=inner)


def _listed(members: tuple[MemberPoints, ...]) -> str:
    return "、".join(f"{each.member} {plain(each.points)}" for each in members)
