"""What the formulas for validity, ranks and candidates come to, as the program itself has worked it out."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.ruleset.procurement import regime
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.wording import word
from tender_tool.scoring.candidates import valid_bids
from tender_tool.scoring.context import Context
from tender_tool.scoring.low_prices import low_prices
from tender_tool.scoring.prices import PASSED
from tender_tool.scoring.ranking import ordered


class Standings:
    """Tells words and figures of bidders as they stand by the program's scores."""

    def __init__(self, results: Results, context: Context, scores: tuple[BidderScore, ...]) -> None:
        self.context = context
        self.scores = scores
        self._table = results.tender.table
        self._settled = {each.bidder for each in results.tender.evaluation.low_prices}
        self._language: Language = results.language

    def _word(self, name: str) -> str:
        return word(f"report.{name}", self._language)

    def bid_words(self, score: BidderScore) -> str:
        """Return whether a bid is valid, in a word."""
        if score.rejected is not None:
            return self._word("bid_no")
        return self._word("to_decide" if PASSED in score.bidder.claims.unread else "bid_yes")

    def rank(self, score: BidderScore) -> Decimal | str:
        """Return the rank, or the word that stands in its place."""
        if score.rejected is not None:
            return self._word("rejected")
        return self._word("to_decide") if score.rank is None else Decimal(score.rank)

    def points(self, score: BidderScore, factor: Factor) -> Decimal | str:
        """Return the points for a factor, or the word that stands in their place."""
        if score.rejected is not None:
            return self._word("none")
        found = score.marks[self._table.factors.index(factor)].points
        return self._word("to_decide") if found is None else found

    def total(self, score: BidderScore) -> Decimal | str:
        """Return the total, or the word that stands in its place."""
        if score.rejected is not None:
            return self._word("none")
        return self._word("to_decide") if score.total is None else score.total

    @cached_property
    def brand_numbers(self) -> list[int | None]:
        """Return a number for each brand that several bidders offer, bidder by bidder; None where none counts."""
        procedure, names = self._table.procedure, [score.bidder.claims.brand for score in self.scores]
        known = regime(procedure.regime)
        if known is None or not known.one_brand or not procedure.same_brand:
            return [None for _ in names]
        keys = [normalise(name) for name in names]
        several = dict.fromkeys(key for key in keys if key and keys.count(key) > 1)
        numbers = {key: number for number, key in enumerate(several, start=1)}
        return [numbers.get(key) for key in keys]

    def share(self, place: int) -> Decimal:
        """Return as what part of a bidder a bid counts: those of one brand are one together."""
        if self.scores[place].rejected is not None:
            return Decimal(0)
        own = self.brand_numbers[place]
        both = zip(self.brand_numbers, self.scores, strict=True)
        alike = 1 if own is None else sum(number == own and score.rejected is None for number, score in both)
        return Decimal(1) / alike

    def ahead_in_brand(self, place: int) -> int:
        """Return how many bidders of its brand stand ahead of a bidder."""
        own, mine = self.brand_numbers[place], self.scores[place]
        if own is None or mine.total is None:
            return 0
        both = zip(self.brand_numbers, self.scores, strict=True)
        group = [score for number, score in both if number == own and score.total is not None]
        higher = [score for score in group if score.total is not None and score.total > mine.total]
        ahead = len(higher)
        for together, _ in ordered(
            [score for score in group if score.total == mine.total], self.context, document_only=True
        ):
            if any(score is mine for score in together):
                break
            ahead += len(together)
        return ahead

    @property
    def valid(self) -> int:
        """Return how many valid bids there are."""
        return valid_bids(self.scores, self.context)

    @property
    def waiting(self) -> int:
        """Return how many bidders have no total yet."""
        return sum(score.total is None and score.rejected is None for score in self.scores)

    @cached_property
    def low(self) -> frozenset[str]:
        """Return the bidders whose prices start a review."""
        if self._table.price_factor is None:
            return frozenset()
        return frozenset(each.bidder for each in low_prices(self.context))

    @property
    def low_open(self) -> int:
        """Return how many of these have not been reviewed yet."""
        return len(self.low - self._settled)

    @property
    def brands_open(self) -> int:
        """Return how many brands have several first bidders."""
        places = range(len(self.scores))
        first = [place for place in places if self.scores[place].total is not None and not self.ahead_in_brand(place)]
        leading = [self.brand_numbers[place] for place in first]
        return sum(leading.count(number) > 1 for number in {each for each in leading if each is not None})

    @property
    def ready(self) -> bool:
        """Tell whether anybody may be recommended."""
        known = regime(self._table.procedure.regime)
        least = known.least_bids if known else 0
        return self.valid >= least and not (self.waiting or self.low_open or self.brands_open)
