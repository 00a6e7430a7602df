"""Points for each item counted, up to the full points."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.points import ItemsCounted
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import PerItemFactor, inner_full
from tender_tool.domain.text import Reason
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import by_number, marks_by_number, weighted
from tender_tool.scoring.rounding import EXACT

FACTOR = PerItemFactor


def score(factor: PerItemFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return count × points an item, at most the full points; none where the count is not known."""
    return by_number(factor, bidder, context, _judged)


def marks(factor: PerItemFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures."""
    return marks_by_number(factor, context, _judged)


def _judged(factor: PerItemFactor, count: Decimal, why: Reason, context: Context) -> FactorScore:
    earned, cap = EXACT.multiply(count, factor.per_item), inner_full(factor)
    return weighted(factor, why, ItemsCounted(count, factor.per_item, earned, cap), context)
