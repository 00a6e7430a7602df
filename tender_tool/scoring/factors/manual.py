"""Points that a person gives, with the reason that must go with them."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.factors import ManualFactor
from tender_tool.domain.score import FactorScore
from tender_tool.domain.text import Message
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import by_number, waits, weighted

FACTOR = ManualFactor


def score(factor: ManualFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return the points given, in the list or by a person; a person's without a reason wait for it."""
    return by_number(factor, bidder, context, _judged)


def _judged(factor: ManualFactor, points: Decimal, why: Message, context: Context) -> FactorScore:
    if why.code == "fact.recorded":
        return waits(factor, why, Message.of("manual.no_reason", factor=factor.name))
    return weighted(factor, points, (why, Message.of("manual.given", points=points)), context)
