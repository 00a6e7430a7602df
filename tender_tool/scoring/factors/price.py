"""Points for the price: lowest price first, or the distance from the mean where the regime allows it.

Lowest price first (Order 87, art. 55): benchmark ÷ evaluated price × full points, both after policy deductions.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.certificates import PersonDecides
from tender_tool.domain.reasons.prices import (
    Benchmark,
    Bid,
    BidWords,
    CorrectedBid,
    CorrectedCell,
    EvaluatedPrice,
    FromMean,
    LowestFirst,
    MeanPrice,
    PriceDeducted,
    UnreadFormula,
)
from tender_tool.domain.results.score import FactorScore, PriceDetail
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.source import sources_of
from tender_tool.domain.text import Reason
from tender_tool.ruleset.procurement import preference_title
from tender_tool.scoring.context import Context
from tender_tool.scoring.prices import HUNDRED
from tender_tool.scoring.rounding import EXACT, rounded, rounded_ratio, total_of

FACTOR = PriceFactor
_TWO_DIGITS = Rounding()
_DECIDES = PersonDecides()
_UNREAD = UnreadFormula()


def score(factor: PriceFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return a bidder's points for its price; none while its price or the benchmark waits for a person."""
    places = sources_of(bidder.sources, ("price", "size", "partner", "domestic"))
    prices = context.prices
    refused = prices.refused.get(bidder.key)
    if refused is not None:
        return FactorScore(factor.name, None, (refused, _DECIDES), places, refused)
    detail = prices.evaluated[bidder.key]
    if prices.stopped is not None:
        return FactorScore(factor.name, None, (prices.stopped, _DECIDES), places, prices.stopped, price=detail)
    if factor.formula == "unread":
        return FactorScore(factor.name, None, (_UNREAD, _DECIDES), places, _UNREAD, price=detail)
    points, detail, reasons = _FORMULAS[factor.formula](factor, detail, context)
    return FactorScore(factor.name, points, (*_steps(bidder, detail), *reasons), places, price=detail)


def _steps(bidder: Bidder, detail: PriceDetail) -> list[Reason]:
    steps: list[Reason] = [] if detail.bid is None else [Bid(detail.bid)]
    if detail.bid is None and bidder.bid_words:
        steps = [BidWords(bidder.bid_words)]
    if bidder.bid_text is not None and bidder.price is not None:
        steps.append(CorrectedCell(bidder.price))
    if detail.corrected is not None:
        steps.append(CorrectedBid(detail.counted, detail.corrected.step, detail.corrected.reason))
    for each in detail.deductions:
        steps.append(PriceDeducted(each.kind, preference_title(each.kind), each.percent, each.amount))
    if detail.deductions:
        steps.append(EvaluatedPrice(detail.evaluated))
    return steps


def lowest_first(lowest: Decimal, price: Decimal, full: Decimal, rule: Rounding) -> Decimal:
    """Return lowest ÷ price × full points, rounded once by ``rule`` (a ``Rounding``); both prices are above zero."""
    return rounded_ratio(EXACT.multiply(lowest, full), price, rule)


def _lowest(
    factor: PriceFactor, detail: PriceDetail, context: Context
) -> tuple[Decimal, PriceDetail, tuple[Reason, ...]]:
    lowest = context.prices.lowest or detail.evaluated
    points = lowest_first(lowest, detail.evaluated, factor.points, context.rounding)
    own = detail.evaluated == lowest
    reasons = (
        Benchmark(lowest, own),
        LowestFirst(lowest, detail.evaluated, factor.points, points),
    )
    return points, replace(detail, benchmark=lowest), reasons


def _from_mean(
    factor: PriceFactor, detail: PriceDetail, context: Context
) -> tuple[Decimal, PriceDetail, tuple[Reason, ...]]:
    total, count = _mean(factor.trim, context)
    # Deviation in percent: (price − mean) ÷ mean × 100, all over the common denominator ``total``.
    distance = EXACT.subtract(EXACT.multiply(detail.evaluated, Decimal(count)), total)
    rate = factor.above if distance > 0 else factor.below
    lost = EXACT.multiply(EXACT.multiply(EXACT.abs(distance), HUNDRED), rate)
    left = EXACT.subtract(EXACT.multiply(factor.points, total), lost)
    points = rounded_ratio(max(left, Decimal(0)), total, context.rounding)
    mean = total / count
    trimmed = (len(context.prices.evaluated) - count) // 2
    reasons = (
        MeanPrice(_shown(mean), count, trimmed),
        FromMean(_shown(distance * HUNDRED / total), rate, factor.points, points),
    )
    return points, replace(detail, benchmark=mean), reasons


def _mean(trim: int, context: Context) -> tuple[Decimal, int]:
    known = context.mean_price
    if trim not in known:
        ordered = sorted(each.evaluated for each in context.prices.evaluated.values())
        kept = ordered[trim : len(ordered) - trim] if len(ordered) > 2 * trim else ordered
        known[trim] = (total_of(kept), len(kept))
    return known[trim]


def _shown(number: Decimal) -> Decimal:
    return rounded(number, _TWO_DIGITS)


_FORMULAS = {"lowest": _lowest, "mean": _from_mean}
