"""Points for the price: lowest price first, or the distance from the mean where the regime allows it.

Lowest price first (Order 87, art. 55): benchmark ÷ evaluated price × full points, both after policy deductions.
"""

from __future__ import annotations

from collections.abc import Callable
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
from tender_tool.domain.results.score import FactorScore, Mark, PriceDetail
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.source import sources_of
from tender_tool.domain.text import Reason
from tender_tool.ruleset.procurement import preference_title
from tender_tool.scoring.context import Context
from tender_tool.scoring.prices import HUNDRED, price_detail
from tender_tool.scoring.rounding import EXACT, ratios, rounded, rounded_ratio, total_of

FACTOR = PriceFactor
_TWO_DIGITS = Rounding()
_DECIDES = PersonDecides()
_UNREAD = UnreadFormula()
# A price that is refused stands in the list; that the benchmark is in doubt is no matter of one bidder.
_REFUSED = Mark(None, "list")
_STOPPED = Mark(None, "review")


def score(factor: PriceFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return a bidder's points for its price; none while its price or the benchmark waits for a person."""
    places = sources_of(bidder.sources, ("price", "size", "partner", "domestic"))
    prices = context.prices
    refused = prices.refused.get(bidder.key)
    if refused is not None:
        return FactorScore(factor.name, None, (refused, _DECIDES), places, refused)
    detail = price_detail(context.tender, bidder, prices)
    if prices.stopped is not None:
        return FactorScore(factor.name, None, (prices.stopped, _DECIDES), places, prices.stopped, price=detail)
    if factor.formula == "unread":
        return FactorScore(factor.name, None, (_UNREAD, _DECIDES), places, _UNREAD, price=detail)
    points, detail, reasons = _FORMULAS[factor.formula](factor, detail, context)
    return FactorScore(factor.name, points, (*_steps(bidder, detail), *reasons), places, price=detail)


def marks(factor: PriceFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures."""
    prices = context.prices
    points_for = _POINTS[factor.formula](factor, context) if factor.formula in _POINTS else None
    known: dict[Decimal, Mark] = {}

    def mark(bidder: Bidder) -> Mark:
        price = prices.evaluated.get(bidder.key)
        if price is None:
            return _REFUSED
        if prices.stopped is not None or points_for is None:
            return _STOPPED
        points = points_for(price)
        # Of a long list many bidders share their points.
        return known.get(points) or known.setdefault(points, Mark(points))

    return mark


def _lowest_points(factor: PriceFactor, context: Context) -> Callable[[Decimal], Decimal]:
    return ratios(EXACT.multiply(context.prices.lowest or Decimal(0), factor.points), context.rounding)


def _mean_points(factor: PriceFactor, context: Context) -> Callable[[Decimal], Decimal]:
    total, count = _mean(factor.trim, context) if context.prices.evaluated else (Decimal(0), 0)
    return lambda price: _by_distance(factor, _distance(price, total, count), total, context.rounding)


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
    distance = _distance(detail.evaluated, total, count)
    points = _by_distance(factor, distance, total, context.rounding)
    mean = total / count
    trimmed = (len(context.prices.evaluated) - count) // 2
    reasons = (
        MeanPrice(_shown(mean), count, trimmed),
        FromMean(_shown(distance * HUNDRED / total), _rate(factor, distance), factor.points, points),
    )
    return points, replace(detail, benchmark=mean), reasons


def _distance(price: Decimal, total: Decimal, count: int) -> Decimal:
    return EXACT.subtract(EXACT.multiply(price, Decimal(count)), total)


def _rate(factor: PriceFactor, distance: Decimal) -> Decimal:
    return factor.above if distance > 0 else factor.below


def _by_distance(factor: PriceFactor, distance: Decimal, total: Decimal, rule: Rounding) -> Decimal:
    lost = EXACT.multiply(EXACT.multiply(EXACT.abs(distance), HUNDRED), _rate(factor, distance))
    left = EXACT.subtract(EXACT.multiply(factor.points, total), lost)
    return rounded_ratio(max(left, Decimal(0)), total, rule)


def _mean(trim: int, context: Context) -> tuple[Decimal, int]:
    known = context.mean_price
    if trim not in known:
        ordered = sorted(context.prices.evaluated.values())
        kept = ordered[trim : len(ordered) - trim] if len(ordered) > 2 * trim else ordered
        known[trim] = (total_of(kept), len(kept))
    return known[trim]


def _shown(number: Decimal) -> Decimal:
    return rounded(number, _TWO_DIGITS)


_FORMULAS = {"lowest": _lowest, "mean": _from_mean}
_POINTS = {"lowest": _lowest_points, "mean": _mean_points}
