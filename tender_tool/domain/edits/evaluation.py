"""The edits that record an evaluation, as data; see ``domain/edits``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tender_tool.domain.evaluation import (
    Draw,
    Evaluation,
    LowPriceReview,
    Member,
    MemberScore,
    PriceCorrection,
    Recorded,
    Rejection,
)
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.rule.procedure import Procedure
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class SetProcedure:
    """State the regime, the preferences and the rest of the procedure."""

    procedure: Procedure

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_procedure")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the procedure."""
        return replace(tender, table=replace(tender.table, procedure=self.procedure))


@dataclass(frozen=True, slots=True)
class TakeMembers:
    """Take the scores of members of the committee; those of members of the same names go."""

    members: tuple[Member, ...]

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.take_members", members="、".join(member.name for member in self.members))

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the scores."""
        held = tender.evaluation
        for member in self.members:
            held = held.with_member(member)
        return replace(tender, evaluation=held)


@dataclass(frozen=True, slots=True)
class DropMember:
    """Take out a member's scores."""

    name: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.drop_member", member=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender without the scores."""
        kept = tuple(member for member in tender.evaluation.members if member.name != self.name)
        return _with(tender, replace(tender.evaluation, members=kept))


@dataclass(frozen=True, slots=True)
class SetMemberScore:
    """Set one member's points for one bidder and factor, as a person typed them."""

    member: str
    score: MemberScore

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_member_score", member=self.member, factor=self.score.factor)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the points; a member that is not there yet joins the committee."""
        held = next((each for each in tender.evaluation.members if each.name == self.member), Member(self.member))
        place = (self.score.bidder, self.score.factor)
        kept = tuple(each for each in held.scores if (each.bidder, each.factor) != place)
        member = replace(held, scores=(*kept, self.score))
        members = tender.evaluation.members
        if held in members:
            members = tuple(member if each is held else each for each in members)
        else:
            members = (*members, member)
        return _with(tender, replace(tender.evaluation, members=members))


@dataclass(frozen=True, slots=True)
class RecordFact:
    """Record a bidder's fact for a factor: a count, a number, yes or no, or points with a reason."""

    fact: Recorded

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.record_fact", factor=self.fact.factor, value=self.fact.value)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the fact."""
        return _with(tender, tender.evaluation.with_recorded(self.fact))


@dataclass(frozen=True, slots=True)
class RejectBid:
    """Reject a bid with a reason; without one, take it back in."""

    bidder: str
    reason: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.reject_bid" if self.reason else "edit.readmit_bid")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender without or with the bid."""
        kept = tuple(each for each in tender.evaluation.rejected if each.bidder != self.bidder)
        new = (Rejection(self.bidder, self.reason),) if self.reason else ()
        return _with(tender, replace(tender.evaluation, rejected=(*kept, *new)))


@dataclass(frozen=True, slots=True)
class CorrectPrice:
    """Record the correction of a price."""

    correction: PriceCorrection

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.correct_price", price=self.correction.price)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the correction."""
        mine = self.correction.bidder
        kept = tuple(each for each in tender.evaluation.corrected if each.bidder != mine)
        return _with(tender, replace(tender.evaluation, corrected=(*kept, self.correction)))


@dataclass(frozen=True, slots=True)
class ConfirmPrice:
    """A person has checked an implausible price against the bid: it stands as read."""

    bidder: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.confirm_price")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the price confirmed."""
        held = tender.evaluation
        if self.bidder in held.confirmed:
            return tender
        return _with(tender, replace(held, confirmed=(*held.confirmed, self.bidder)))


@dataclass(frozen=True, slots=True)
class SettleLowPrice:
    """Record what came of the review of an abnormally low price."""

    review: LowPriceReview

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of(f"edit.low_price_{self.review.outcome}")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the outcome."""
        kept = tuple(each for each in tender.evaluation.low_prices if each.bidder != self.review.bidder)
        return _with(tender, replace(tender.evaluation, low_prices=(*kept, self.review)))


@dataclass(frozen=True, slots=True)
class RecordDraw:
    """Record a draw among tied bidders."""

    draw: Draw

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.record_draw")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the draw; an earlier one among the same bidders goes."""
        kept = tuple(each for each in tender.evaluation.draws if set(each.bidders) != set(self.draw.bidders))
        return _with(tender, replace(tender.evaluation, draws=(*kept, self.draw)))


def _with(tender: Tender, evaluation: Evaluation) -> Tender:
    return replace(tender, evaluation=evaluation)
