"""What waits for a person, sorted by what decides it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.point_reasons import CommitteeWaits
from tender_tool.domain.price_reasons import ImplausibleBenchmark, PriceWaits
from tender_tool.domain.score import BidderScore
from tender_tool.domain.text import Reason


@dataclass(slots=True)
class Waits:
    """Facts by factor, prices and claims by bidder, the committee by sentence, and certificates counted."""

    facts: dict[str, list[tuple[Bidder, Reason]]] = field(default_factory=lambda: defaultdict(list))
    prices: list[tuple[Bidder, PriceWaits]] = field(default_factory=list)
    committee: dict[str, list[tuple[Bidder, Reason]]] = field(default_factory=lambda: defaultdict(list))
    certificates: int = 0


def waits_of(scores: Iterable[BidderScore]) -> Waits:
    """Return what waits in the scores; a benchmark that waits is one note for all and is left out."""
    found = Waits()
    for score in scores:
        for factor in score.factors:
            why = factor.waits_for
            if why is None or isinstance(why, ImplausibleBenchmark):
                continue
            if factor.certificate is not None:
                found.certificates += 1
            elif isinstance(why, PriceWaits):
                found.prices.append((score.bidder, why))
            elif isinstance(why, CommitteeWaits):
                found.committee[factor.factor].append((score.bidder, why))
            else:
                found.facts[factor.factor].append((score.bidder, why))
    return found
