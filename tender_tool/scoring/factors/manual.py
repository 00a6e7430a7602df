"""Points that a person gives, with the reason that must go with them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.points import FactRead, FactRecorded, NoReasonGiven, PointsGiven
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import ManualFactor
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import by_number, marks_by_number, waits, weighted

FACTOR = ManualFactor


def score(factor: ManualFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return the points given, in the list or by a person; a person's without a reason wait for it."""
    return by_number(factor, bidder, context, _judged)


def marks(factor: ManualFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures."""
    return marks_by_number(factor, context, _judged)


def _judged(factor: ManualFactor, points: Decimal, why: FactRead | FactRecorded, context: Context) -> FactorScore:
    if isinstance(why, FactRecorded) and not why.reason:
        return waits(factor, why, NoReasonGiven(factor.name))
    return weighted(factor, why, PointsGiven(points), context)
