"""The prices of a tender as they are evaluated: corrections, deductions, guards, the benchmark."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.evaluation import PriceCorrection
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
    """The evaluated prices by bidder, why others are refused, and the benchmark.

    ``lowest`` is the lowest evaluated price and ``holders`` the bidders that made it. ``stopped`` says why no price
    is scored: the lowest price is implausible, and a person must confirm it first (``implausible`` is its bidder).
    ``ordered`` are the prices of the bids. ``foreign_competes``: not all products offered are domestic.
    """

    evaluated: dict[str, PriceDetail]
    refused: dict[str, PriceWaits]
    lowest: Decimal | None = None
    holders: tuple[str, ...] = ()
    stopped: ImplausibleBenchmark | None = None
    implausible: str | None = None
    ordered: tuple[Decimal, ...] = ()
    foreign_competes: bool = False


def evaluate_prices(tender: Tender, bidders: Sequence[Bidder]) -> Prices:
    """Return the evaluated prices of the bidders whose bids are valid."""
    corrected = {each.bidder: each for each in tender.evaluation.corrected}
    procedure = tender.table.procedure
    foreign = any(not bidder.claims.domestic for bidder in bidders)
    evaluated: dict[str, PriceDetail] = {}
    refused: dict[str, PriceWaits] = {}
    for bidder in bidders:
        correction = corrected.get(bidder.key)
        bid = correction.price if correction else bidder.price
        why = _why_refused(bidder, bid)
        if why is None and bid is not None:
            detail = _detail(bidder, bid, correction, procedure, foreign)
            if detail.evaluated > 0:
                evaluated[bidder.key] = detail
            else:
                why = DeductedAway(detail.evaluated)
        if why is not None:
            refused[bidder.key] = why
    _refuse_the_implausibly_high(tender, evaluated, refused)
    return replace(_with_benchmark(tender, bidders, evaluated, refused), foreign_competes=foreign)


def _why_refused(bidder: Bidder, bid: Decimal | None) -> PriceWaits | None:
    if bid is None:
        return NoPrice("unread" if bidder.price_text else "missing", bidder.price_text)
    if bid <= 0:
        return NoPrice("zero" if bid == 0 else "negative", bidder.price_text)
    if set(bidder.claims.unread) - {PASSED}:
        return ClaimUnread()
    return None


def _detail(
    bidder: Bidder, bid: Decimal, correction: PriceCorrection | None, procedure: Procedure, foreign: bool
) -> PriceDetail:
    deductions = deductions_of(bidder, bid, procedure, foreign_competes=foreign)
    evaluated = bid
    for each in deductions:
        evaluated = EXACT.subtract(evaluated, each.amount)
    return PriceDetail(bid, evaluated, deductions, correction, bid=bidder.price_bid)


def deductions_of(
    bidder: Bidder, bid: Decimal, procedure: Procedure, *, foreign_competes: bool
) -> tuple[Deduction, ...]:
    """Return a bidder's price deductions, each on the original price.

    None for size in a reserved package; none for domestic products where no others compete with them.
    """
    claims = bidder.claims
    if not (claims.small or claims.partner or claims.domestic):
        return ()
    # A small firm has its own, higher deduction; that for bidding with one is not added to it.
    claimed: list[Preference] = ["small"] if claims.small else ["partner"] if claims.partner else []
    if procedure.reserved:
        claimed = []
    if claims.domestic and foreign_competes:
        claimed.append("domestic")
    rates = ((kind, procedure.preferences.rate(kind)) for kind in claimed)
    return tuple(Deduction(kind, rate, _share(bid, rate)) for kind, rate in rates if rate is not None)


@lru_cache(maxsize=4096)
def _share(bid: Decimal, percent: Decimal) -> Decimal:
    return EXACT.divide(EXACT.multiply(bid, percent), HUNDRED)


def _refuse_the_implausibly_high(
    tender: Tender, evaluated: dict[str, PriceDetail], refused: dict[str, PriceWaits]
) -> None:
    times = procurement().guards.implausibly_high
    ordered = sorted(detail.counted for detail in evaluated.values())
    if len(ordered) < 3:
        return
    for key in [key for key, detail in evaluated.items() if detail.counted > ordered[0] * times]:
        price = evaluated[key].counted
        middle = median_without(ordered, price)
        if key not in tender.evaluation.confirmed and price > middle * times:
            refused[key] = ImplausiblyHigh(price, middle, times)
    for key in refused:
        evaluated.pop(key, None)


def _with_benchmark(
    tender: Tender, bidders: Sequence[Bidder], evaluated: dict[str, PriceDetail], refused: dict[str, PriceWaits]
) -> Prices:
    if not evaluated:
        return Prices(evaluated, refused)
    ordered = sorted(detail.counted for detail in evaluated.values())
    lowest = min(detail.evaluated for detail in evaluated.values())
    holders = tuple(key for key, detail in evaluated.items() if detail.evaluated == lowest)
    prices = Prices(evaluated, refused, lowest, holders, ordered=tuple(ordered))
    cheapest = _implausible(tender, evaluated, ordered)
    if cheapest is None:
        return prices
    name = next(bidder.name for bidder in bidders if bidder.key == cheapest)
    price = evaluated[cheapest].counted
    why = ImplausibleBenchmark(name, price, median_without(ordered, price), procurement().guards.implausibly_low)
    return replace(prices, stopped=why, implausible=cheapest)


def _implausible(tender: Tender, evaluated: dict[str, PriceDetail], ordered: Sequence[Decimal]) -> str | None:
    """Return the lowest price that is too far below the others and that nobody has confirmed."""
    times = procurement().guards.implausibly_low
    confirmed = set(tender.evaluation.confirmed)
    # A confirmed price, however high, says nothing against the others.
    doubted = [(detail.counted, key) for key, detail in evaluated.items() if key not in confirmed]
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
