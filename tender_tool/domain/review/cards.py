"""Findings of one cause put together: fewer things to read, nothing left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tender_tool.domain.review.finding import Finding, Severity

_ORDER = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class FindingCard:
    """Findings of one cause, the worst first.

    Those of one row belong together (a certificate, its validity, its scope, its issuer), and so do rows in which the
    same was found. ``form``: notes on the wording that many documents share.
    """

    findings: tuple[Finding, ...]
    form: bool = False

    @property
    def head(self) -> Finding:
        """The worst of them."""
        return self.findings[0]

    @property
    def severity(self) -> Severity:
        """How grave the worst of them is."""
        return self.head.severity

    @property
    def rows(self) -> tuple[tuple[str, int], ...]:
        """Where they stand, and how many in each place, in the order of the findings."""
        counted: dict[str, int] = {}
        for finding in self.findings:
            counted[finding.where] = counted.get(finding.where, 0) + 1
        return tuple(counted.items())

    @property
    def others(self) -> tuple[Finding, ...]:
        """Those that say something else than the head."""
        head = self.head
        return tuple(each for each in self.findings[1:] if (each.code, each.kind) != (head.code, head.kind))


def cards(findings: Iterable[Finding]) -> tuple[FindingCard, ...]:
    """Return findings by cause: of one row, and of several rows in which the same was found; the gravest first."""
    form: list[Finding] = []
    by_row: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.form and finding.severity == "info":
            form.append(finding)
        else:
            by_row.setdefault((finding.cause, finding.where), []).append(finding)
    alike: dict[frozenset[tuple[str, str, str]], list[Finding]] = {}
    for group in by_row.values():
        said = frozenset((each.code, each.kind, each.severity) for each in group)
        alike.setdefault(said, []).extend(group)
    made = [FindingCard(tuple(_worst_first(group))) for group in alike.values()]
    if form:
        made.append(FindingCard(tuple(form), form=True))
    return tuple(sorted(made, key=lambda card: (_ORDER[card.severity], card.form, not card.head.strong)))


def _worst_first(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda each: (_ORDER[each.severity], not each.strong))
