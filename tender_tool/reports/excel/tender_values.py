"""What is known of the bidders of a tender, as its workbook needs it."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.procurement import procurement
from tender_tool.scoring.context import Context
from tender_tool.scoring.factors import scorers
from tender_tool.scoring.facts import Fact
from tender_tool.scoring.prices import PASSED


class TenderValues:
    """Tells facts, bids, members' points and draws, of bids that are out too."""

    def __init__(self, tender: Tender) -> None:
        self._tender = tender

    @cached_property
    def context(self) -> Context:
        """Return what the scorers share."""
        return Context(self._tender)

    def fact(self, score: BidderScore, factor: Factor) -> Fact | None:
        """Return what is known of a bidder for a factor."""
        return self.context.fact(score.bidder, factor.name)

    def got(self, score: BidderScore, factor: Factor) -> FactorScore:
        """Return the points of a bidder for a factor by itself, whether or not its bid is valid."""
        if score.rejected is None and PASSED not in score.bidder.claims.unread:
            return score.factors[self._tender.table.factors.index(factor)]
        return scorers()[type(factor)](factor, score.bidder, self.context)

    @cached_property
    def _corrected(self) -> dict[str, Decimal]:
        return {each.bidder: each.price for each in self._tender.evaluation.corrected}

    def bid(self, score: BidderScore) -> Decimal | None:
        """Return the bid as it counts, before any deduction."""
        return self._corrected.get(score.bidder.key, score.bidder.price)

    @cached_property
    def _given(self) -> dict[tuple[str, str, str], Decimal]:
        members = self._tender.evaluation.members
        return {(each.name, one.factor, one.bidder): one.points for each in members for one in each.scores}

    def given(self, member: str, factor: str, bidder: str) -> Decimal | None:
        """Return the points that a member gave, None if none yet."""
        return self._given.get((member, factor, bidder))

    @cached_property
    def drawn(self) -> dict[str, int]:
        """Return the places drawn, those of later draws instead of earlier ones'."""
        places: dict[str, int] = {}
        for draw in self._tender.evaluation.draws:
            places.update({bidder: place for place, bidder in enumerate(draw.bidders, start=1)})
        return places

    def place_of(self, factor: str) -> int:
        """Return the place of a factor in the table."""
        return [each.name for each in self._tender.table.factors].index(factor)

    @cached_property
    def technical(self) -> list[int]:
        """Return the places of the factors in groups that are called technical."""
        words = procurement().facts.technical
        groups = [group for group in self._tender.table.groups if any(each in group.name for each in words)]
        return [self._tender.table.factors.index(factor) for group in groups for factor in group.factors]
