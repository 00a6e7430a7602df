"""Points that a person gives, with the reason that must go with them."""

from __future__ import annotations

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.factors import ManualFactor, inner_full
from tender_tool.domain.score import FactorScore
from tender_tool.domain.text import Message
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import counted, weighted

FACTOR = ManualFactor


def score(factor: ManualFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return the points given; none without a reason, and none above the full points."""
    known = counted(factor, bidder, context)
    if isinstance(known, FactorScore):
        return known
    full = inner_full(factor)
    if known.number > full:
        why = Message.of("manual.outside", points=known.number, full=full)
        return FactorScore(factor.name, None, (known.why, why), known.places, why)
    if known.why.code == "fact.recorded":
        why = Message.of("manual.no_reason", factor=factor.name)
        return FactorScore(factor.name, None, (known.why, why), known.places, why)
    step = Message.of("manual.given", points=known.number)
    return weighted(factor, known.number, known.places, (known.why, step), context)
