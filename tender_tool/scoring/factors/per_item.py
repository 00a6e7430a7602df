"""Points for each item counted, up to the full points."""

from __future__ import annotations

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.factors import PerItemFactor, inner_full
from tender_tool.domain.score import FactorScore
from tender_tool.domain.text import Message
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import counted, weighted
from tender_tool.scoring.rounding import EXACT

FACTOR = PerItemFactor


def score(factor: PerItemFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return count × points an item, at most the full points; none where the count is not known."""
    known = counted(factor, bidder, context)
    if isinstance(known, FactorScore):
        return known
    earned = EXACT.multiply(known.number, factor.per_item)
    cap = inner_full(factor)
    points = min(earned, cap)
    step = Message.of(
        "per_item.capped" if earned > cap else "per_item.counted",
        count=known.number,
        each=factor.per_item,
        earned=earned,
        cap=cap,
    )
    return weighted(factor, points, known.places, (known.why, step), context)
