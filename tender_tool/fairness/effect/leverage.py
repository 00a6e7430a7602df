"""How much dearer the holder of a level may be than that of another and still tie, lowest price first."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations

from tender_tool.domain.review.item_effect import Leverage
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.text import Text
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.wording import words

_TENTH = Decimal("0.1")
_CENT = Decimal("0.01")


def steps_of(factor: CertificateFactor) -> tuple[tuple[str, Text, Decimal], ...]:
    """Return what each issued level is worth in the table, the highest first, then no certificate (empty id)."""
    known = scheme(factor.scheme)
    levels = known.levels if known else ()
    found = [
        (level.id, level.name, factor.effective(tier.points))
        for level in levels
        if (tier := factor.tier_for(level.id)) is not None
    ]
    without = factor.effective(factor.no_certificate or Decimal(0))
    return (*found, ("", words("report.no_certificate"), without))


def leverage(factor: CertificateFactor, price_points: Decimal, base: Decimal | None) -> tuple[Leverage, ...]:
    """Return every pair of levels in which the higher leads; the greatest lead, over no certificate, comes first.

    ``base`` is the price (yuan) on which the amount is taken.
    """
    pairs = sorted(_pairs(factor, price_points, base), key=lambda pair: -pair.lead)
    return tuple(pairs)


def _pairs(factor: CertificateFactor, weight: Decimal, base: Decimal | None) -> Iterator[Leverage]:
    for (_, high, more), (_, low, less) in combinations(steps_of(factor), 2):
        lead = more - less
        if lead <= 0:
            continue
        if lead >= weight:
            yield Leverage(high, low, lead, None)
            continue
        yuan = None if base is None else premium(lead, weight, base, _CENT)
        yield Leverage(high, low, lead, premium_in_percent(lead, weight), yuan)


def premium_in_percent(lead: Decimal, price_points: Decimal) -> Decimal:
    """Return by how many percent a bidder with the lead, below the price's points, may be dearer and still tie."""
    return premium(lead, price_points, Decimal(100), _TENTH)


def premium(lead: Decimal, price_points: Decimal, base: Decimal, unit: Decimal) -> Decimal:
    """Return how much dearer than ``base`` that is, in whole ``unit``s."""
    return (base * lead / (price_points - lead)).quantize(unit, ROUND_HALF_UP)
