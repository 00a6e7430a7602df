"""What a certificate item would do before anybody has bid, on every field of a few assumed ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations_with_replacement, permutations
from typing import TYPE_CHECKING

from tender_tool.domain.review.item_effect import AssumedMix, ItemForecast
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Text
from tender_tool.fairness.effect.leverage import leverage, steps_of
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.vocabulary.assumed_fields import assumed_fields
from tender_tool.scoring.factors.price import lowest_first
from tender_tool.scoring.rounding import rounded

if TYPE_CHECKING:
    from tender_tool.ruleset.models.assumed_fields import MixFile

_CHEAPEST = Decimal(100)
# A bidder's points for the certificate, and by how many percent it is dearer than the cheapest.
_Bid = tuple[Decimal, Decimal]


def forecast(table: ScoringTable, factor: CertificateFactor) -> ItemForecast | None:
    """Return what the item would do, lowest price first and all else equal; None without points for the price."""
    weight = table.price_points
    if not weight:
        return None
    price = {each: lowest_first(_CHEAPEST, _CHEAPEST + each, weight, table.rounding) for each in _premiums()}
    mixes = tuple(_mix(each, factor, table, price) for each in assumed_fields().mixes)
    pairs = leverage(factor, weight, table.procedure.budget)
    return ItemForecast(factor.name, factor.points, weight, pairs, mixes, _premiums())


def _premiums() -> tuple[Decimal, ...]:
    return tuple(sorted({Decimal(0), *assumed_fields().premiums}))


def _mix(mix: MixFile, factor: CertificateFactor, table: ScoringTable, price: dict[Decimal, Decimal]) -> AssumedMix:
    steps = [_step(place, factor) for place in mix.levels]
    points = [rounded(each, table.rounding) for _, each in steps]
    tried = changed = 0
    for bids in _fields(points):
        tried += 1
        by_price = _first(bids, price, counts=False)
        # Between equal prices the item only breaks a tie.
        changed += not set(by_price) & set(_first(bids, price, counts=True))
    return AssumedMix(mix.title.text(), tuple(name for name, _ in steps), tried, changed)


def _step(place: int, factor: CertificateFactor) -> tuple[Text, Decimal]:
    """Return the name and the points of the level at a place (1: the highest); a place below the lowest is it."""
    known = scheme(factor.scheme)
    steps = {level: (name, points) for level, name, points in steps_of(factor)}
    without = steps[""]
    if not place or known is None:
        return without
    level = known.levels[min(place, len(known.levels)) - 1]
    # A level that the rule does not mention earns nothing.
    return steps.get(level.id, (level.name, Decimal(0)))


def _fields(points: Sequence[Decimal]) -> Iterator[tuple[_Bid, ...]]:
    """Yield every field: who has which certificate, and every spread of prices above the cheapest."""
    for held in sorted(set(permutations(points))):
        for dearer in combinations_with_replacement(_premiums(), len(points) - 1):
            yield tuple(zip(held, (Decimal(0), *dearer), strict=True))


def _first(bids: tuple[_Bid, ...], price: dict[Decimal, Decimal], *, counts: bool) -> tuple[int, ...]:
    """Return the places of those who stand first; with equal totals the cheaper one does."""
    merits = [((points if counts else Decimal(0)) + price[premium], -premium) for points, premium in bids]
    best = max(merits)
    return tuple(place for place, merit in enumerate(merits) if merit == best)
