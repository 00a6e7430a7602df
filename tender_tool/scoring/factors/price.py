"""Points for the price: lowest price first, or the distance from the mean where the regime allows it.

Lowest price first (Order 87, art. 55): benchmark ÷ evaluated price × full points, both after policy deductions.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.factors import PriceFactor
from tender_tool.domain.score import FactorScore, PriceDetail
from tender_tool.domain.source import sources_of
from tender_tool.domain.table import Rounding
from tender_tool.domain.text import Message
from tender_tool.ruleset.procurement import preference_title
from tender_tool.scoring.context import Context
from tender_tool.scoring.prices import HUNDRED
from tender_tool.scoring.rounding import EXACT, rounded, rounded_ratio, total_of

FACTOR = PriceFactor
_TWO_DIGITS = Rounding()
_DECIDES = Message.of("score.person_decides")


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
    points, detail, reasons = _FORMULAS[factor.formula](factor, detail, context)
    return FactorScore(factor.name, points, (*_steps(bidder, detail), *reasons), places, price=detail)


def _steps(bidder: Bidder, detail: PriceDetail) -> list[Message]:
    steps = [] if detail.bid is None else [Message.of("price.bid", price=detail.bid)]
    if detail.bid is None and bidder.bid_words:
        steps = [Message.of("price.bid_words", text=bidder.bid_words)]
    if bidder.bid_text is not None and bidder.price is not None:
        steps.append(Message.of("price.corrected_cell", price=bidder.price))
    if detail.corrected is not None:
        code = f"price.corrected_{detail.corrected.step}"
        steps.append(Message.of(code, price=detail.counted, reason=detail.corrected.reason))
    for each in detail.deductions:
        title = preference_title(each.kind)
        steps.append(Message.of("price.deduction", kind=title, percent=each.percent, amount=each.amount))
    if detail.deductions:
        steps.append(Message.of("price.evaluated", price=detail.evaluated))
    return steps


def lowest_first(lowest: Decimal, price: Decimal, full: Decimal, rule: Rounding) -> Decimal:
    """Return lowest ÷ price × full points, rounded once by ``rule`` (a ``Rounding``); both prices are above zero."""
    return rounded_ratio(EXACT.multiply(lowest, full), price, rule)


def _lowest(
    factor: PriceFactor, detail: PriceDetail, context: Context
) -> tuple[Decimal, PriceDetail, tuple[Message, ...]]:
    lowest = context.prices.lowest or detail.evaluated
    points = lowest_first(lowest, detail.evaluated, factor.points, context.rounding)
    own = detail.evaluated == lowest
    reasons = (
        Message.of("price.benchmark_own" if own else "price.benchmark", benchmark=lowest),
        Message.of("price.lowest_first", benchmark=lowest, price=detail.evaluated, full=factor.points, points=points),
    )
    return points, replace(detail, benchmark=lowest), reasons


def _from_mean(
    factor: PriceFactor, detail: PriceDetail, context: Context
) -> tuple[Decimal, PriceDetail, tuple[Message, ...]]:
    total, count = _mean(factor.trim, context)
    # Deviation in percent: (price − mean) ÷ mean × 100, all over the common denominator ``total``.
    distance = EXACT.subtract(EXACT.multiply(detail.evaluated, Decimal(count)), total)
    rate = factor.above if distance > 0 else factor.below
    lost = EXACT.multiply(EXACT.multiply(EXACT.abs(distance), HUNDRED), rate)
    left = EXACT.subtract(EXACT.multiply(factor.points, total), lost)
    points = rounded_ratio(max(left, Decimal(0)), total, context.rounding)
    mean = total / count
    reasons = (
        Message.of(
            "price.mean", benchmark=_shown(mean), count=count, trim=(len(context.prices.evaluated) - count) // 2
        ),
        Message.of(
            "price.from_mean",
            percent=_shown(distance * HUNDRED / total),
            rate=rate,
            full=factor.points,
            points=points,
        ),
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
