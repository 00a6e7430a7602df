"""Tiers by a number: the first band that holds it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.points import InBand, InNoBand, Otherwise
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import NumberFactor
from tender_tool.domain.text import Reason
from tender_tool.ruleset.wording import band_words
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import by_number, marks_by_number, waits, weighted

FACTOR = NumberFactor


def score(factor: NumberFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return the points of the band that holds the bidder's number; a number in none is left to a person."""
    return by_number(factor, bidder, context, _judged)


def marks(factor: NumberFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures."""
    return marks_by_number(factor, context, _judged)


def _judged(factor: NumberFactor, number: Decimal, why: Reason, context: Context) -> FactorScore:
    band = next((each for each in factor.bands if each.holds(number)), None)
    if band is not None:
        return weighted(factor, why, InBand(band.points, band_words(band, factor.unit)), context)
    if factor.otherwise is None:
        return waits(factor, why, InNoBand(factor.name, number))
    return weighted(factor, why, Otherwise(factor.otherwise), context)
