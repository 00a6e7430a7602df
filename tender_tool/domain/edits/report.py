"""Edits of what people record for the report; see ``domain/edits``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tender_tool.domain.report_facts import BidOpening, CommitteeMember, FactName
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class StateFact:
    """State a fact of the report; an empty one is left to be filled in."""

    name: FactName
    value: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.state_fact", value=self.value or "—")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the fact."""
        return replace(tender, report=tender.report.with_fact(self.name, self.value.strip()))


@dataclass(frozen=True, slots=True)
class SetCommittee:
    """State the members as the report names them, in the order in which they sign."""

    members: tuple[CommitteeMember, ...]

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_committee", count=len(self.members))

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the members; who has no name is nobody."""
        named = tuple(each for each in self.members if each.name.strip())
        return replace(tender, report=replace(tender.report, members=named))


@dataclass(frozen=True, slots=True)
class RecordOpenings:
    """Record the order in which bids were opened, and when they were handed in."""

    openings: tuple[BidOpening, ...]

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.record_openings", count=len(self.openings))

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the openings."""
        return replace(tender, report=tender.report.with_openings(self.openings))
