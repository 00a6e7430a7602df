"""What people recorded about certificates: filled sheets, audits, ways, the end of the contract."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.certification.life import AuditDone
from tender_tool.domain.certification.way import WayProgress


@dataclass(frozen=True, slots=True)
class CertificateRecords:
    """The records of one tender; firms are named, so that they stay when a list is read again."""

    assessments: tuple[Assessment, ...] = ()
    audits: tuple[AuditDone, ...] = ()
    ways: tuple[WayProgress, ...] = ()
    contract_until: date | None = None

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
