"""What a report must state and no file tells: people record it, and every report that is made again holds it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

FactName = Literal["announced", "media", "opening", "clarified", "corrected", "changes"]
FACT_NAMES: Final[tuple[FactName, ...]] = get_args(FactName)
Role = Literal["", "chair", "expert", "buyer"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)


@dataclass(frozen=True, slots=True)
class ReportFact:
    """One fact of a report, in a person's words."""

    name: FactName
    value: str


@dataclass(frozen=True, slots=True)
class CommitteeMember:
    """A member as the report states it: role, employer, and what the member objects to, with the reasons."""

    name: str
    role: Role = ""
    employer: str = ""
    dissent: str = ""


@dataclass(frozen=True, slots=True)
class BidOpening:
    """When a bid was handed in, and as which it was opened (from 1; None: not recorded); ``bidder`` is a key."""

    bidder: str
    order: int | None = None
    handed_in: str = ""


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """All that people recorded for the report; members in the order in which they sign."""

    stated: tuple[ReportFact, ...] = ()
    members: tuple[CommitteeMember, ...] = ()
    openings: tuple[BidOpening, ...] = ()

    def value(self, name: FactName) -> str:
        """Return a fact; empty: nobody recorded it."""
        return next((each.value for each in self.stated if each.name == name), "")

    def with_fact(self, name: FactName, value: str) -> ReportFacts:
        """Return the facts with one of them; an empty one goes."""
        held = {each.name: each.value for each in self.stated} | {name: value}
        return replace(self, stated=tuple(ReportFact(each, held[each]) for each in FACT_NAMES if held.get(each)))

    def committee(self, scored: Iterable[str]) -> tuple[CommitteeMember, ...]:
        """Return the members recorded, then others who gave points, of whom only the name is known."""
        named = {each.name for each in self.members}
        return (*self.members, *(CommitteeMember(name) for name in scored if name not in named))

    def opening(self, bidder: str) -> BidOpening:
        """Return what is recorded of a bid's opening."""
        return next((each for each in self.openings if each.bidder == bidder), BidOpening(bidder))

    def with_openings(self, new: tuple[BidOpening, ...]) -> ReportFacts:
        """Return the facts with the opening of some bids in place of what was recorded; empty ones go."""
        held = {each.bidder: each for each in (*self.openings, *new)}
        told = (each for each in held.values() if each.order is not None or each.handed_in)
        return replace(self, openings=tuple(sorted(told, key=lambda each: each.bidder)))
