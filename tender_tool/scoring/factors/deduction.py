"""Full points less so many for each shortcoming, not below the floor."""

from __future__ import annotations

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.factors import DeductionFactor, inner_full
from tender_tool.domain.score import FactorScore
from tender_tool.domain.text import Message
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import counted, weighted
from tender_tool.scoring.rounding import EXACT

FACTOR = DeductionFactor


def score(factor: DeductionFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return the full points less count × points; none where the count is not known."""
    known = counted(factor, bidder, context)
    if isinstance(known, FactorScore):
        return known
    full = inner_full(factor)
    left = EXACT.subtract(full, EXACT.multiply(known.number, factor.per_item))
    points = max(left, factor.floor)
    step = Message.of(
        "deduction.at_floor" if left < factor.floor else "deduction.counted",
        full=full,
        count=known.number,
        each=factor.per_item,
        left=left,
        floor=factor.floor,
    )
    return weighted(factor, points, known.places, (known.why, step), context)
