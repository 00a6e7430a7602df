"""What the scorers of all factors share: the prices, the facts and the members' scores of a tender."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cached_property

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.reasons.bids import OutByList, OutByLowPrice, OutByPerson
from tender_tool.domain.results.score import FactorScore, MemberPoints
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Reason
from tender_tool.scoring.facts import Fact, Facts
from tender_tool.scoring.prices import Prices, evaluate_prices

Given = tuple[MemberPoints, Source | None]
Column = dict[str, MemberScore]


class GivenPoints:
    """A column of each member for each factor: scores by bidder."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._names = tuple(member.name for member in members)
        self._again: dict[tuple[str, str], list[tuple[int, MemberScore]]] = defaultdict(list)
        self._columns = tuple(self._of_member(place, member) for place, member in enumerate(members))

    def _of_member(self, place: int, member: Member) -> dict[str, Column]:
        columns: dict[str, Column] = defaultdict(dict)
        for score in member.scores:
            column = columns[score.factor]
            if score.bidder in column:
                self._again[score.bidder, score.factor].append((place, score))
            else:
                column[score.bidder] = score
        return columns

    def columns(self, factor: str) -> tuple[Column, ...]:
        """Return the scores that each member gave for a factor, by bidder."""
        return tuple(columns.get(factor, {}) for columns in self._columns)

    def twice(self, factor: str) -> frozenset[str]:
        """Return the bidders that some member gave points for a factor more than once."""
        return frozenset(bidder for bidder, of in self._again if of == factor)

    def of(self, bidder: str, factor: str) -> list[Given]:
        """Return the points that members gave a bidder for a factor, with their cells."""
        again = self._again.get((bidder, factor), ())
        found = []
        for place, (name, columns) in enumerate(zip(self._names, self._columns, strict=True)):
            first = columns.get(factor, {}).get(bidder)
            own = [first] if first is not None else []
            own += [score for at, score in again if at == place]
            found += [(MemberPoints(name, score.points), score.source) for score in own]
        return found


class Context:
    """A tender being scored; each thing is worked out once, when it is first asked for."""

    def __init__(self, tender: Tender) -> None:
        self.tender = tender
        self.rounding: Rounding = tender.table.rounding
        self.opened_on = tender.opened_on
        self._out = _rejected(tender)

    def rejected(self, bidder: Bidder) -> Reason | None:
        """Return why a bid is out, None if it is not."""
        return self._out.get(bidder.key)

    @cached_property
    def bidders(self) -> tuple[Bidder, ...]:
        """Return the bidders whose bids are valid."""
        return tuple(bidder for bidder in self.tender.bidders if bidder.key not in self._out)

    @cached_property
    def prices(self) -> Prices:
        """Return the evaluated prices."""
        return evaluate_prices(self.tender, self.bidders)

    @cached_property
    def _facts(self) -> Facts:
        return Facts(self.tender)

    def fact(self, bidder: Bidder, factor: str) -> Fact | None:
        """Return what is known of a bidder for a factor."""
        return self._facts.fact(bidder, factor)

    def texts(self, factor: str) -> Callable[[Bidder], str | None]:
        """Return what tells the text that the list has for a factor, None where there is none that counts."""
        return self._facts.texts(factor)

    @cached_property
    def originals(self) -> dict[tuple[str | None, str | None], str]:
        """Return what the file says in the cells that a person corrected, by sheet and address."""
        held = self.tender.bidder_list
        return {(held.sheet, each.cell): each.text for each in held.originals} if held else {}

    @cached_property
    def given(self) -> GivenPoints:
        """Return the points that members gave."""
        return GivenPoints(self.tender.evaluation.members)

    @cached_property
    def draws(self) -> tuple[dict[str, int], ...]:
        """Return the recorded draws as places by bidder, the latest first."""
        held = reversed(self.tender.evaluation.draws)
        return tuple({bidder: place for place, bidder in enumerate(draw.bidders)} for draw in held)

    @cached_property
    def judged(self) -> dict[tuple[str, str, str, bool], FactorScore]:
        """Return room for the scores of facts by factor and fact: bidders with one fact share points and reasons."""
        return {}

    @cached_property
    def mean_price(self) -> dict[int, tuple[Decimal, int]]:
        """Return room for the means of prices by how many are trimmed, each as sum and count."""
        return {}


def _rejected(tender: Tender) -> dict[str, Reason]:
    out: dict[str, Reason] = {bidder.key: OutByList() for bidder in tender.bidders if bidder.claims.passed is False}
    for rejection in tender.evaluation.rejected:
        out[rejection.bidder] = OutByPerson(rejection.reason)
    for review in tender.evaluation.low_prices:
        if review.outcome == "not_proven":
            out[review.bidder] = OutByLowPrice(review.reason)
    return out
