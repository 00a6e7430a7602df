"""What people record while bids are evaluated: members' scores, decisions, corrections, draws."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from tender_tool.domain.source import Source

Correction59 = Literal["opening_list", "amount_in_words", "decimal_point", "unit_prices"]
Outcome = Literal["explained", "not_proven"]


@dataclass(frozen=True, slots=True)
class MemberScore:
    """The points that one member of the committee gave one bidder for one factor; ``bidder`` is a bidder's key."""

    bidder: str
    factor: str
    points: Decimal
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the committee with the scores given; ``file`` names the sheet they were read from."""

    name: str
    scores: tuple[MemberScore, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A fact about a bidder (a count, a number, yes or no, points) that a person entered, with its reason."""

    bidder: str
    factor: str
    value: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rejection:
    """A bid that is out, with the reason; it has no points and no rank."""

    bidder: str
    reason: str


@dataclass(frozen=True, slots=True)
class PriceCorrection:
    """A price corrected by the order of Order 87, art. 59; the price of the bid stays on record."""

    bidder: str
    price: Decimal
    step: Correction59
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LowPriceReview:
    """What came of the review of an abnormally low price."""

    bidder: str
    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Draw:
    """A draw among tied bidders, held and recorded: their keys in the order drawn."""

    bidders: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that was recorded; ``confirmed`` are bidders whose price a person has checked against the bid."""

    members: tuple[Member, ...] = ()
    recorded: tuple[Recorded, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    corrected: tuple[PriceCorrection, ...] = ()
    low_prices: tuple[LowPriceReview, ...] = ()
    confirmed: tuple[str, ...] = ()
    draws: tuple[Draw, ...] = ()

    def with_member(self, member: Member) -> Evaluation:
        """Return the record with a member's scores, in the place of those of a member of the same name."""
        if all(each.name != member.name for each in self.members):
            return replace(self, members=(*self.members, member))
        return replace(self, members=tuple(member if each.name == member.name else each for each in self.members))

    def with_recorded(self, fact: Recorded) -> Evaluation:
        """Return the record with a fact in place of an earlier one."""
        place = (fact.bidder, fact.factor)
        kept = tuple(each for each in self.recorded if (each.bidder, each.factor) != place)
        return replace(self, recorded=(*kept, fact))
