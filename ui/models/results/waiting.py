"""Who of a sheet waits for a person, and for what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.progress import Progress
from tender_tool.domain.reasons.certificates import Stands
from tender_tool.domain.reasons.points import CommitteeWaits
from tender_tool.domain.reasons.prices import ImplausibleBenchmark, PriceWaits
from tender_tool.domain.results.score import BidderScore, FactorScore, ScoreSheet
from tender_tool.domain.text import Reason

Reasons = tuple[Reason, ...]
_STEP = 1024


@dataclass(slots=True)
class Waits:
    """Facts by factor, prices and claims by bidder, the committee by sentence, and certificates counted."""

    facts: dict[str, list[tuple[Bidder, Reason]]] = field(default_factory=lambda: defaultdict(list))
    prices: list[tuple[Bidder, PriceWaits]] = field(default_factory=list)
    committee: dict[str, list[tuple[Bidder, Reason]]] = field(default_factory=lambda: defaultdict(list))
    certificates: int = 0

    def take(self, bidder: Bidder, factor: FactorScore) -> None:
        """Count what a factor waits for; a benchmark that waits is one note for all and is left out."""
        why = factor.waits_for
        if why is None or isinstance(why, ImplausibleBenchmark):
            return
        if factor.certificate is not None:
            self.certificates += 1
        elif isinstance(why, PriceWaits):
            self.prices.append((bidder, why))
        elif isinstance(why, CommitteeWaits):
            self.committee[factor.factor].append((bidder, why))
        else:
            self.facts[factor.factor].append((bidder, why))


class Waiting:
    """All that waits in the scores of a sheet, looked through once: a long list not in the window's thread.

    ``at_list`` are the bidders that wait for what stands in the list, ``certain`` those of them to whom more is
    lacking than the opening day, ``alike`` those whose certificates wait for the same reasons.
    """

    def __init__(self, sheet: ScoreSheet, progress: Progress | None = None) -> None:
        self.scores = sheet.waiting
        self.waits = Waits()
        self.at_list = tuple(score for score in self.scores if score.waits_at_list)
        self.certain: list[BidderScore] = []
        self.alike: dict[Reasons, list[BidderScore]] = {}
        self.priced: set[str] = set()
        for place, score in enumerate(self.scores):
            if progress is not None and place % _STEP == 0:
                progress.step(place, len(self.scores))
            self._take(score)
        # Decided together are those that wait for the same.
        self.keys = frozenset(score.bidder.key for score in self.scores)
        self.together = self.keys_alike(frozenset())
        self.singly = self.apart_from(self.together, self.certain)

    def keys_alike(self, opened: Set[Reasons]) -> frozenset[str]:
        """Return the bidders of which several wait for the same reasons, but for those reasons that are opened."""
        several = (scores for why, scores in self.alike.items() if len(scores) > 1 and why not in opened)
        return frozenset(score.bidder.key for scores in several for score in scores)

    def apart_from(self, together: frozenset[str], among: Sequence[BidderScore]) -> list[BidderScore]:
        """Return those that are decided one by one, while some are decided together: also all whose price waits."""
        return [score for score in among if score.bidder.key not in together or score.bidder.key in self.priced]

    def _take(self, score: BidderScore) -> None:
        told = tuple(score.factors)
        for factor in told:
            self.waits.take(score.bidder, factor)
        at_list = [factor.waits_for for factor in told if factor.waits_at_list]
        if not at_list or all(isinstance(why, Stands) and why.state == "no_opening_day" for why in at_list):
            return
        self.certain.append(score)
        priced = [isinstance(why, PriceWaits) for why in at_list]
        if any(priced):
            self.priced.add(score.bidder.key)
        if not all(priced):
            whys = (factor.waits_for for factor in told if factor.certificate is not None)
            self.alike.setdefault(tuple(dict.fromkeys(why for why in whys if why is not None)), []).append(score)
