"""Full points less so many for each shortcoming, not below the floor."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.points import ShortcomingsCounted
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import DeductionFactor, inner_full
from tender_tool.domain.text import Reason
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import by_number, marks_by_number, weighted
from tender_tool.scoring.rounding import EXACT

FACTOR = DeductionFactor


def score(factor: DeductionFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return the full points less count × points; none where the count is not known."""
    return by_number(factor, bidder, context, _judged)


def marks(factor: DeductionFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures."""
    return marks_by_number(factor, context, _judged)


def _judged(factor: DeductionFactor, count: Decimal, why: Reason, context: Context) -> FactorScore:
    full = inner_full(factor)
    left = EXACT.subtract(full, EXACT.multiply(count, factor.per_item))
    return weighted(factor, why, ShortcomingsCounted(full, count, factor.per_item, left, factor.floor), context)
