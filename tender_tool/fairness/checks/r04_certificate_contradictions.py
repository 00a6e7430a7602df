"""R04: what a bidder claims of its certificate cannot be so, or the certificate itself says something else."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.certification.life import CrossFinding, Severity
from tender_tool.domain.text import Text
from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.sheets import sheets
from tender_tool.ruleset.ways import ways
from tender_tool.ruleset.wording import say
from tender_tool.scoring.certification.cross_checks import OTHER_SCHEME, cross_findings
from tender_tool.scoring.certification.evidence_checks import evidence_findings, waiting

CODE = "R04"
_KINDS: dict[Severity, str] = {"error": "contradicted", "warning": "doubtful", "info": "noted"}


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each contradiction; evidence with fields that nobody has looked at is asked for."""
    del data
    tender = subject.tender
    factors = tender.table.certificate_factors if subject.rows else ()
    if not tender.bidders or not factors:
        return
    # One scheme's level offered for another is R01's as soon as it earned points.
    claims = (each for each in cross_findings(tender, sheets(), ways()) if each.code != OTHER_SCHEME)
    for each in (*claims, *evidence_findings(tender)):
        yield _hit(each, factors[0].name)
    if waiting(tender):
        yield Missing("evidence")


def _hit(found: CrossFinding, item: str) -> Hit:
    what = Text(say(found.message, "zh"), say(found.message, "en"))
    place = found.source.where() if found.source else ""
    file = found.source.file if found.source and found.source.page else ""
    evidence = f"{found.name} {file} {place}".strip()
    return Hit(_KINDS[found.severity], item, evidence, {"bidder": found.name, "what": what})
