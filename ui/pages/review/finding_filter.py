"""Which findings are shown, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tender_tool.domain.review.finding import Finding, Severity
from tender_tool.domain.text import Language

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see: severities, one check (empty: all), words that must occur."""

    severities: frozenset[str] = frozenset(SEVERITIES)
    code: str = ""
    text: str = ""

    def holds(self, finding: Finding, language: Language) -> bool:
        """Tell whether a finding is wanted."""
        if finding.severity not in self.severities or self.code not in ("", finding.code):
            return False
        said = " ".join(_said(finding, language)).casefold()
        return all(word in said for word in self.text.casefold().split())


def _said(finding: Finding, language: Language) -> Iterable[str]:
    yield from (finding.code, finding.item, finding.where, finding.evidence)
    for text in (finding.title, finding.message, finding.fix):
        yield text.in_language(language)
    yield from (basis.cited(language) for basis in finding.basis)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return the gravest first; those of a severity keep their order."""
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))


def counted(findings: Sequence[Finding]) -> dict[Severity, int]:
    """Return how many findings there are of each severity."""
    return {each: sum(1 for finding in findings if finding.severity == each) for each in SEVERITIES}
