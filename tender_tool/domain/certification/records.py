"""What people recorded about certificates: filled sheets, audits, ways, the end of the contract."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.certification.life import AuditDone
from tender_tool.domain.certification.way import WayProgress
from tender_tool.domain.evidence.held import Evidence, EvidenceFile


@dataclass(frozen=True, slots=True)
class CertificateRecords:
    """The records of one tender; firms are named, so that they stay when a list is read again.

    ``files`` are bytes of evidence, of what was taken out too: it may be put back. They follow from the rest, so
    records that differ in nothing else are the same.
    """

    assessments: tuple[Assessment, ...] = ()
    audits: tuple[AuditDone, ...] = ()
    ways: tuple[WayProgress, ...] = ()
    contract_until: date | None = None
    evidence: tuple[Evidence, ...] = ()
    files: tuple[EvidenceFile, ...] = field(default=(), compare=False)

    def assessment(self, sheet: str, who: str) -> Assessment | None:
        """Return the sheet that was filled for somebody, or None."""
        return next((each for each in self.assessments if (each.sheet, each.who) == (sheet, who)), None)

    def with_assessment(self, new: Assessment) -> CertificateRecords:
        """Return the records with a sheet in place of the one before."""
        kept = tuple(each for each in self.assessments if (each.sheet, each.who) != (new.sheet, new.who))
        return replace(self, assessments=(*kept, new))

    def way(self, scheme: str, who: str) -> WayProgress:
        """Return how far somebody has come; nothing done where nothing is recorded."""
        found = (each for each in self.ways if (each.scheme, each.who) == (scheme, who))
        return next(found, WayProgress(who, scheme))

    def with_way(self, new: WayProgress) -> CertificateRecords:
        """Return the records with a way in place of the one before."""
        kept = tuple(each for each in self.ways if (each.scheme, each.who) != (new.scheme, new.who))
        return replace(self, ways=(*kept, new))

    def audits_of(self, who: str) -> tuple[date, ...]:
        """Return the days of somebody's audits in their order."""
        return tuple(sorted(each.day for each in self.audits if each.who == who))

    def evidence_of(self, who: str) -> tuple[Evidence, ...]:
        """Return the files that somebody's certificates were read from."""
        return tuple(each for each in self.evidence if each.who == who)

    def evidence_by(self, digest: str) -> Evidence | None:
        """Return the evidence with a digest, or None."""
        return next((each for each in self.evidence if each.digest == digest), None)

    def file(self, digest: str) -> EvidenceFile | None:
        """Return the bytes of evidence, or None where they are not kept."""
        return next((each for each in self.files if each.digest == digest), None)

    def with_evidence(self, digest: str, new: Evidence | None) -> CertificateRecords:
        """Return the records with evidence in place of what has the same digest; None: without it."""
        if new is None or self.evidence_by(digest) is None:
            kept = tuple(each for each in self.evidence if each.digest != digest)
            return replace(self, evidence=(*kept, new) if new is not None else kept)
        return replace(self, evidence=tuple(new if each.digest == digest else each for each in self.evidence))

    def with_files(self, *new: EvidenceFile) -> CertificateRecords:
        """Return the records with further bytes."""
        return replace(self, files=tuple({each.digest: each for each in (*self.files, *new)}.values()))

    def kept_files(self) -> tuple[EvidenceFile, ...]:
        """Return the bytes that a project keeps: of evidence of which somebody wants them kept."""
        wanted = {each.digest for each in self.evidence if each.keep}
        return tuple(each for each in self.files if each.digest in wanted)
