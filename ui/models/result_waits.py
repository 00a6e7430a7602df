"""What waits for a person, sorted by what decides it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.score import BidderScore, FactorScore
from tender_tool.domain.text import Message

BENCHMARK = "price.implausible_benchmark"
HIGH = "price.implausibly_high"
CLAIM = "price.claim_unread"


@dataclass(slots=True)
class Waits:
    """Facts by factor, prices and claims by bidder, the committee by sentence, and certificates counted."""

    facts: dict[str, list[tuple[Bidder, Message]]] = field(default_factory=lambda: defaultdict(list))
    prices: list[tuple[Bidder, Message]] = field(default_factory=list)
    committee: dict[str, list[tuple[Bidder, Message]]] = field(default_factory=lambda: defaultdict(list))
    certificates: int = 0


def waits_of(scores: Iterable[BidderScore]) -> Waits:
    """Return what waits in the scores; a benchmark that waits is one note for all and is left out."""
    found = Waits()
    for score in scores:
        for factor in score.factors:
            why = factor.waits_for
            if why is None or why.code == BENCHMARK:
                continue
            if factor.certificate is not None:
                found.certificates += 1
            elif why.code.startswith("price."):
                found.prices.append((score.bidder, why))
            elif why.code.startswith("committee."):
                found.committee[factor.factor].append((score.bidder, why))
            else:
                found.facts[factor.factor].append((score.bidder, why))
    return found


def waits_at_list(factor: FactorScore) -> bool:
    """Tell whether what a factor waits for stands in the bidder list: a certificate, a price, a claim."""
    why = factor.waits_for
    if why is None or why.code == BENCHMARK:
        return False
    return factor.certificate is not None or why.code.startswith("price.")
