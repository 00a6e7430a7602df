"""Review the fairness of a scoring rule, or of a tender document's scoring table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tender_tool.domain.document import TenderDocument
from tender_tool.domain.document_table import DocumentScoring
from tender_tool.domain.finding import Review
from tender_tool.domain.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject import Subject
from tender_tool.reading.scoring_table.as_rule import as_rule


def review_rules(tender: Tender, sheet: ScoreSheet | None = None, needs: str = "") -> Review:
    """Return what every check says about the tender's table (and its bidders, where it has them)."""
    return run_checks(Subject(tender, day=tender.opened_on, sheet=sheet, needs=needs))


def review_document(  # noqa: PLR0913  (each is something that a person may know of a tender)
    tender: Tender,
    document: TenderDocument,
    scoring: DocumentScoring | None,
    *,
    needs: str = "",
    day: date | None = None,
) -> Review:
    """Return what every check says about a document; ``tender`` gives the procedure where a person stated one."""
    if scoring is not None:
        table = replace(as_rule(scoring, document.file), procedure=tender.table.procedure)
        tender = replace(tender, table=table)
    return run_checks(Subject(tender, "document", document, scoring, needs=needs, day=day))
