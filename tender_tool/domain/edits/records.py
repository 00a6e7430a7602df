"""Edits of what is recorded about certificates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.certification.life import AuditDone
from tender_tool.domain.certification.way import WayProgress
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class SetAssessment:
    """Keep a filled evaluation sheet in place of the one before."""

    assessment: Assessment

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_assessment", who=self.assessment.who or "—")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the sheet."""
        return replace(tender, records=tender.records.with_assessment(self.assessment))


@dataclass(frozen=True, slots=True)
class SetContractEnd:
    """Set the last day of the contract."""

    day: date | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_contract_end", day=self.day or "—")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the day."""
        return replace(tender, records=replace(tender.records, contract_until=self.day))


@dataclass(frozen=True, slots=True)
class RecordAudits:
    """Record the days of a firm's surveillance audits in place of those before."""

    who: str
    days: tuple[date, ...]

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.record_audits", who=self.who)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the audits."""
        kept = tuple(each for each in tender.records.audits if each.who != self.who)
        new = tuple(AuditDone(self.who, day) for day in sorted(set(self.days)))
        return replace(tender, records=replace(tender.records, audits=(*kept, *new)))


@dataclass(frozen=True, slots=True)
class SetWay:
    """Keep how far a firm has come on the way to a certificate."""

    progress: WayProgress

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_way", who=self.progress.who or "—")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the progress."""
        return replace(tender, records=tender.records.with_way(self.progress))
