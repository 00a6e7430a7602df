"""Full points where a requirement is met, none where it is not."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.factors import PassFailFactor
from tender_tool.domain.score import FactorScore
from tender_tool.domain.text import Message
from tender_tool.ruleset.fact_words import read_yes
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import found, waits
from tender_tool.scoring.rounding import rounded

FACTOR = PassFailFactor


def score(factor: PassFailFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return all points or none; what is neither yes nor no is left to a person."""
    fact = context.fact(bidder, factor.name)
    met = read_yes(fact.text) if fact else None
    if fact is None or met is None:
        return waits(factor, fact)
    places, why = found(fact)
    points = factor.points if met else Decimal(0)
    step = Message.of("pass_fail.met" if met else "pass_fail.not_met", points=points)
    return FactorScore(factor.name, rounded(points, context.rounding), (why, step), places)
