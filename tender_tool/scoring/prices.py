"""The prices of a tender as they are evaluated: corrections, deductions, guards, the benchmark."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from tender_tool.domain.bidder import Bidder, Claims
from tender_tool.domain.reasons.prices import (
    ClaimUnread,
    DeductedAway,
    ImplausibleBenchmark,
    ImplausiblyHigh,
    NoPrice,
    PriceWaits,
)
from tender_tool.domain.results.score import Deduction, PriceDetail
from tender_tool.domain.rule.procedure import Preference, Procedure
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.procurement import procurement
from tender_tool.scoring.rounding import EXACT

HUNDRED = Decimal(100)
# Whether a bid is valid is no matter of its price.
PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Prices:
    """The prices by bidder as they count and as they are evaluated, why others are refused, and the benchmark.

    ``lowest`` is the lowest evaluated price and ``holders`` the bidders that made it. ``stopped`` says why no price
    is scored: the lowest price is implausible, and a person must confirm it first (``implausible`` is its bidder).
    ``ordered`` are the prices of the bids. ``foreign_competes``: not all products offered are domestic.
    """

    counted: dict[str, Decimal]
    evaluated: dict[str, Decimal]
    refused: dict[str, PriceWaits]
    lowest: Decimal | None = None
    holders: tuple[str, ...] = ()
    stopped: ImplausibleBenchmark | None = None
    implausible: str | None = None
    ordered: tuple[Decimal, ...] = ()
    foreign_competes: bool = False


def evaluate_prices(tender: Tender, bidders: Sequence[Bidder]) -> Prices:
    """Return the evaluated prices of the bidders whose bids are valid."""
    corrected = {each.bidder: each.price for each in tender.evaluation.corrected}
    foreign = any(not bidder.claims.domestic for bidder in bidders)
    rates_of = _rates(tender.table.procedure, foreign_competes=foreign)
    counted: dict[str, Decimal] = {}
    evaluated: dict[str, Decimal] = {}
    refused: dict[str, PriceWaits] = {}
    for bidder in bidders:
        key = bidder.key
        bid = corrected.get(key, bidder.price)
        why = _why_refused(bidder, bid)
        if why is None and bid is not None:
            price = bid
            for _, rate in rates_of(bidder.claims):
                price = EXACT.subtract(price, _share(bid, rate))
            if price > 0:
                counted[key], evaluated[key] = bid, price
            else:
                why = DeductedAway(price)
        if why is not None:
            refused[key] = why
    ordered = _without_the_implausibly_high(tender, counted, evaluated, refused)
    prices = Prices(counted, evaluated, refused, ordered=tuple(ordered), foreign_competes=foreign)
    return _with_benchmark(tender, bidders, prices) if evaluated else prices


def price_detail(tender: Tender, bidder: Bidder, prices: Prices) -> PriceDetail:
    """Return how the price of a bidder whose price counts was evaluated."""
    corrected = next((each for each in reversed(tender.evaluation.corrected) if each.bidder == bidder.key), None)
    bid = prices.counted[bidder.key]
    rates = _rates(tender.table.procedure, foreign_competes=prices.foreign_competes)(bidder.claims)
    deductions = tuple(Deduction(kind, rate, _share(bid, rate)) for kind, rate in rates)
    return PriceDetail(bid, prices.evaluated[bidder.key], deductions, corrected, bid=bidder.price_bid)


def _why_refused(bidder: Bidder, bid: Decimal | None) -> PriceWaits | None:
    if bid is None:
        return NoPrice("unread" if bidder.price_text else "missing", bidder.price_text)
    if bid <= 0:
        return NoPrice("zero" if bid == 0 else "negative", bidder.price_text)
    if bidder.claims.unread and set(bidder.claims.unread) - {PASSED}:
        return ClaimUnread()
    return None


_Rates = tuple[tuple[Preference, Decimal], ...]


def _rates(procedure: Procedure, *, foreign_competes: bool) -> Callable[[Claims], _Rates]:
    """Return what tells by which rates (percent of the original price) a price is deducted.

    None for size in a reserved package; none for domestic products where no others compete with them.
    """

    @cache
    def rates(small: bool | None, partner: bool | None, domestic: bool | None) -> _Rates:
        # A small firm has its own, higher deduction; that for bidding with one is not added to it.
        claimed: list[Preference] = ["small"] if small else ["partner"] if partner else []
        if procedure.reserved:
            claimed = []
        if domestic and foreign_competes:
            claimed.append("domestic")
        known = ((kind, procedure.preferences.rate(kind)) for kind in claimed)
        return tuple((kind, rate) for kind, rate in known if rate is not None)

    return lambda claims: rates(claims.small, claims.partner, claims.domestic)


def _share(bid: Decimal, percent: Decimal) -> Decimal:
    return EXACT.divide(EXACT.multiply(bid, percent), HUNDRED)


def _without_the_implausibly_high(
    tender: Tender, counted: dict[str, Decimal], evaluated: dict[str, Decimal], refused: dict[str, PriceWaits]
) -> list[Decimal]:
    """Refuse the prices that are too far above the others; return those that are left, in order."""
    times = procurement().guards.implausibly_high
    ordered = sorted(counted.values())
    if len(ordered) < 3 or ordered[-1] <= ordered[0] * times:
        return ordered
    high = ordered[0] * times
    for key in [key for key, price in counted.items() if price > high]:
        price = counted[key]
        middle = median_without(ordered, price)
        if key not in tender.evaluation.confirmed and price > middle * times:
            refused[key] = ImplausiblyHigh(price, middle, times)
            del counted[key], evaluated[key]
    return sorted(counted.values())


def _with_benchmark(tender: Tender, bidders: Sequence[Bidder], prices: Prices) -> Prices:
    lowest = min(prices.evaluated.values())
    holders = tuple(key for key, price in prices.evaluated.items() if price == lowest)
    prices = replace(prices, lowest=lowest, holders=holders)
    cheapest = _implausible(tender, prices.counted, prices.ordered)
    if cheapest is None:
        return prices
    name = next(bidder.name for bidder in bidders if bidder.key == cheapest)
    price = prices.counted[cheapest]
    middle = median_without(prices.ordered, price)
    why = ImplausibleBenchmark(name, price, middle, procurement().guards.implausibly_low)
    return replace(prices, stopped=why, implausible=cheapest)


def _implausible(tender: Tender, counted: dict[str, Decimal], ordered: Sequence[Decimal]) -> str | None:
    """Return the lowest price that is too far below the others and that nobody has confirmed."""
    times = procurement().guards.implausibly_low
    if ordered[0] * times >= ordered[-1]:
        return None
    confirmed = set(tender.evaluation.confirmed)
    # A confirmed price, however high, says nothing against the others.
    doubted = [(price, key) for key, price in counted.items() if key not in confirmed]
    others = sorted(bid for bid, _ in doubted)
    if len(others) < 2:
        others = list(ordered)
    if len(others) < 2:
        return None
    low = (each for each in doubted if each[0] * times < others[-1])
    found = [each for each in low if each[0] * times < median_without(others, each[0])]
    return min(found)[1] if found else None


def median_without(ordered: Sequence[Decimal], one: Decimal) -> Decimal:
    """Return the median of sorted numbers without one of them."""
    left = bisect_left(ordered, one)
    count = len(ordered) - 1

    def at(place: int) -> Decimal:
        return ordered[place if place < left else place + 1]

    if count % 2:
        return at(count // 2)
    return (at(count // 2 - 1) + at(count // 2)) / 2
