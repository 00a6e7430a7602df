"""Edits of the files with certificates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tender_tool.domain.evidence.held import Evidence, EvidenceFile
from tender_tool.domain.evidence.read import FieldName
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class AddEvidence:
    """Take files with certificates, each for a bidder or for nobody yet."""

    evidence: tuple[Evidence, ...]
    files: tuple[EvidenceFile, ...] = ()

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.add_evidence", count=len(self.evidence))

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the files; one that it has already is replaced."""
        records = tender.records
        for each in self.evidence:
            records = records.with_evidence(each.digest, each)
        return replace(tender, records=records.with_files(*self.files))


@dataclass(frozen=True, slots=True)
class AssignEvidence:
    """Say whose a file is."""

    digest: str
    who: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.assign_evidence", who=self.who or "—")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the file given to a bidder."""
        held = tender.records.evidence_by(self.digest)
        if held is None:
            return tender
        records = tender.records.with_evidence(self.digest, replace(held, who=self.who))
        return replace(tender, records=records)


@dataclass(frozen=True, slots=True)
class SettleField:
    """A person's word on a field of a certificate: it stands as it was read (None), or says something else."""

    digest: str
    certificate: int
    field: FieldName
    value: str | None = None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.settle_field")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the word."""
        held = tender.records.evidence_by(self.digest)
        if held is None:
            return tender
        settled = held.settled(self.certificate, self.field, self.value)
        return replace(tender, records=tender.records.with_evidence(self.digest, settled))


@dataclass(frozen=True, slots=True)
class KeepBytes:
    """Keep the bytes of a file in the project, or its digest alone; ``file`` gives the bytes where they were not."""

    digest: str
    keep: bool
    file: EvidenceFile | None = None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.keep_bytes" if self.keep else "edit.keep_digest")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the choice."""
        held = tender.records.evidence_by(self.digest)
        if held is None:
            return tender
        records = tender.records.with_evidence(self.digest, replace(held, keep=self.keep))
        return replace(tender, records=records.with_files(*([self.file] if self.file else [])))


@dataclass(frozen=True, slots=True)
class DropEvidence:
    """Take a file out again."""

    digest: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.drop_evidence")

    def apply(self, tender: Tender) -> Tender:
        """Return the tender without the file."""
        return replace(tender, records=tender.records.with_evidence(self.digest, None))
