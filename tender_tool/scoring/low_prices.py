"""Which prices start a review: strictly below a share of the mean, the second lowest or the ceiling.

The price of the bid counts, before any deduction (Caiku 2026 No. 2, from 2026-02-01); nothing is rejected here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.reasons.notes import LowPriceRule
from tender_tool.ruleset.procurement import low_price_file, regime
from tender_tool.scoring.context import Context
from tender_tool.scoring.prices import HUNDRED
from tender_tool.scoring.rounding import EXACT, total_of


@dataclass(frozen=True, slots=True)
class LowPrice:
    """A bidder's price (yuan) that lies below ``rate`` percent of what a rule compares it with: below ``limit``."""

    bidder: str
    rule: LowPriceRule
    price: Decimal
    rate: Decimal
    limit: Decimal


def low_prices(context: Context) -> Iterator[LowPrice]:
    """Yield every price that starts a review, by each rule it meets; none where the law has no such rule."""
    for rule, compared, rate, parts in _limits(context):
        line = EXACT.multiply(compared, rate)
        lowest, whole = context.prices.ordered[0], parts * HUNDRED
        if EXACT.multiply(lowest, whole) >= line:
            continue
        for key, price in context.prices.counted.items():
            if rule == "second" and price != lowest:
                continue
            if EXACT.multiply(price, whole) < line:
                yield LowPrice(key, rule, price, rate, line / parts / HUNDRED)


def _limits(context: Context) -> Iterator[tuple[LowPriceRule, Decimal, Decimal, Decimal]]:
    """Yield each rule with what it compares a price with, its rate, and how many parts that is the sum of."""
    procedure, day = context.tender.table.procedure, context.opened_on
    known = regime(procedure.regime)
    dated = low_price_file(day) if day else None
    bids = context.prices.ordered
    if known is None or not known.low_price or dated is None or not bids:
        return
    # A document may raise the shares of the notice, and not lower them.
    own = procedure.low_price
    yield "mean", total_of(bids), max(own.mean or dated.mean, dated.mean), Decimal(len(bids))
    if len(bids) > 1:
        yield "second", bids[1], max(own.second or dated.second, dated.second), Decimal(1)
    ceiling = procedure.ceiling or procedure.budget
    if ceiling is not None:
        yield "ceiling", ceiling, max(own.ceiling or dated.ceiling, dated.ceiling), Decimal(1)
