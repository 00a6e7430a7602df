"""Every edit a person can make, as data.

``apply`` returns a new tender and leaves the old one as it is, so that undoing an edit is going back to it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import compress, count
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from tender_tool.domain.certification.certificate import NONE
from tender_tool.domain.evaluation import Evaluation
from tender_tool.domain.input_file import Decision, Verification
from tender_tool.domain.rule.factors import Tier
from tender_tool.domain.text import Message, Text

if TYPE_CHECKING:
    from tender_tool.domain.bidder import BidderList
    from tender_tool.domain.rule.table import ScoringTable
    from tender_tool.domain.tender import Tender


_ABOUT = attrgetter("bidder")


class Edit(Protocol):
    """One edit: what it does to a tender, and what it is called (a message code ``edit.…``)."""

    @property
    def label(self) -> Message:
        """Return what the edit is called in the undo menu."""

    def apply(self, tender: Tender) -> Tender:
        """Return the tender after the edit."""


@dataclass(frozen=True, slots=True)
class ImportBidders:
    """Take a bidder list as the tender's, with the name, number and opening day that it states.

    ``reason`` names the edit where it is more than an import: a column chosen, a cell corrected.
    """

    bidder_list: BidderList
    reason: Message | None = None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return self.reason or Message.of("edit.import_bidders", file=self.bidder_list.file)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the list."""
        new, old = self.bidder_list, tender.bidder_list
        if old and old.input == new.input:
            # The same file read again: what a person has set since the import stays.
            return replace(tender, bidder_list=new)
        return replace(
            tender,
            bidder_list=new,
            name=new.project_name or tender.name,
            number=new.project_number or tender.number,
            opened_on=new.opened_on or tender.opened_on,
            # What was recorded belongs to the bidders of the list before.
            evaluation=Evaluation(),
            report=replace(tender.report, openings=()),
        )


@dataclass(frozen=True, slots=True)
class UseTable:
    """Take a scoring table as the tender's rule."""

    table: ScoringTable

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.use_table", title=self.table.title)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the table."""
        return replace(tender, table=self.table, named=self.table)


@dataclass(frozen=True, slots=True)
class SetOpeningDay:
    """Set the day of bid opening."""

    day: date | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_opening_day", day=self.day or "—")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the day."""
        return replace(tender, opened_on=self.day)


@dataclass(frozen=True, slots=True)
class SetPriceWeight:
    """Set the points that the price has in the tender."""

    weight: Decimal | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_price_weight", weight="—" if self.weight is None else self.weight)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the weight."""
        table, price = tender.table, tender.table.price_factor
        if price is not None and self.weight is not None:
            table = table.with_factor(price, replace(price, points=self.weight))
        return replace(tender, table=replace(table, price_weight=self.weight))


@dataclass(frozen=True, slots=True)
class SetProject:
    """Set the project's name and number."""

    name: str
    number: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_project", name=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the name and the number."""
        return replace(tender, name=self.name, number=self.number)


@dataclass(frozen=True, slots=True)
class SetNotes:
    """Write down something of the tender; nothing is scored or judged by it."""

    notes: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_notes")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the notes."""
        return replace(tender, notes=self.notes)


@dataclass(frozen=True, slots=True)
class SetRequirements:
    """Set what the review reads beside the table: the texts of the purchase needs and of the qualifications."""

    needs: str
    qualifications: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_requirements")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the texts."""
        return replace(tender, needs=self.needs, qualifications=self.qualifications)


@dataclass(frozen=True, slots=True)
class SetTiers:
    """Set the tiers of a certificate factor and what a bidder without a valid certificate gets."""

    factor: str
    tiers: tuple[Tier, ...]
    no_certificate: Decimal | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_tiers", factor=self.factor)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the tiers; unchanged if it has no such factor."""
        for old in tender.table.certificate_factors:
            if old.name == self.factor:
                new = replace(old, tiers=self.tiers, no_certificate=self.no_certificate)
                return replace(tender, table=tender.table.with_factor(old, new))
        return tender


@dataclass(frozen=True, slots=True)
class DecideLevel:
    """A person decides what a bidder's certificate cell means, or whether it counts; the text read stays as it is."""

    bidder: str
    level: str
    scheme: str | None
    level_name: Text | str
    counts: bool | None = None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        if self.counts is not None:
            code = "edit.confirm_counts" if self.counts else "edit.confirm_counts_not"
            return Message.of(code, bidder=self.bidder)
        return Message.of("edit.decide_level", bidder=self.bidder, level=self.level_name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the decision; unchanged if it has no such bidder."""
        return DecideLevels((self,)).apply(tender)

    @property
    def decision(self) -> Decision:
        """Return the decision as it is kept with the list."""
        return Decision(self.bidder, self.level, None if self.level == NONE else self.scheme, self.counts)


@dataclass(frozen=True, slots=True)
class DecideLevels:
    """A person decides in one step on several bidders' certificates."""

    decisions: tuple[DecideLevel, ...]

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.decide_levels", count=len(self.decisions))

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the decisions on those bidders that it has."""
        held = tender.bidder_list
        if held is None:
            return tender
        wanted = {each.bidder: each for each in self.decisions}
        found = held.numbers(wanted)
        if not found:
            return tender
        bidders = list(held.bidders)
        for at in found:
            each = wanted[bidders[at].key]
            bidders[at] = bidders[at].decided(each.decision, each.level_name)
        known = {held.bidders[at].key for at in found}
        decided = {key: each for key, each in wanted.items() if key in known}
        choices = held.choices.with_decisions(*(each.decision for each in decided.values()))
        about = compress(count(), map(decided.__contains__, map(_ABOUT, held.problems)))
        settled = [at for at in about if held.problems[at].settled_by_decision]
        stay = bytearray(b"\1") * len(held.problems)
        for at in settled:
            stay[at] = 0
        problems = tuple(compress(held.problems, stay))
        return replace(tender, bidder_list=replace(held, bidders=tuple(bidders), choices=choices, problems=problems))


@dataclass(frozen=True, slots=True)
class RecordVerification:
    """Record what the official register says of a bidder's certificate, and on which day it was looked up."""

    found: Verification

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.record_verification", day=self.found.checked_on)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the record; unchanged if it has no such bidder."""
        held = tender.bidder_list
        if held is None or all(bidder.key != self.found.bidder for bidder in held.bidders):
            return tender
        bidders = tuple(
            bidder.verified(self.found) if bidder.key == self.found.bidder else bidder for bidder in held.bidders
        )
        choices = held.choices.with_verification(self.found)
        return replace(tender, bidder_list=replace(held, bidders=bidders, choices=choices))
