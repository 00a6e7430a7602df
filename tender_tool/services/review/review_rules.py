"""Review the fairness of a scoring rule, or of a tender document's scoring table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.garbage_pause import garbage_collection_paused
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.document_rule.as_rule import as_rule
from tender_tool.ruleset.fingerprint import fingerprint


def review_rules(  # noqa: PLR0913  (each is something that a person may know of a tender)
    tender: Tender,
    sheet: ScoreSheet | None = None,
    needs: str = "",
    *,
    day: date | None = None,
    published: ScoringTable | None = None,
    without_packs: frozenset[str] = frozenset(),
) -> Review:
    """Return what every check says about the tender's table (and its bidders, where it has them).

    ``day`` chooses dated law, by default the opening day; ``published`` is the rule as it was published. The needs
    are by default those kept in the tender. Checks of local practice in ``without_packs`` are left out.
    """
    subject = Subject(
        tender,
        day=day or tender.opened_on,
        sheet=sheet,
        needs=needs or tender.needs,
        qualifications=tender.qualifications,
        published=fingerprint(published) if published is not None else "",
    )
    # The ranking of a long list without an item makes many values.
    with garbage_collection_paused():
        return run_checks(subject, without_packs)


def review_document(
    tender: Tender,
    document: TenderDocument,
    scoring: DocumentScoring | None,
    *,
    needs: str = "",
    day: date | None = None,
) -> Review:
    """Return what every check says about a document; ``tender`` gives the procedure where a person stated one."""
    return run_checks(subject_of_document(tender, document, scoring, needs=needs, day=day))


def subject_of_document(
    tender: Tender,
    document: TenderDocument,
    scoring: DocumentScoring | None,
    *,
    needs: str = "",
    day: date | None = None,
) -> Subject:
    """Return a document as the checks look at it: with its own table in place of the tender's rule."""
    if scoring is not None:
        held = tender.table
        table = replace(
            as_rule(scoring, document.file).table, procedure=held.procedure, suppressions=held.suppressions
        )
        tender = replace(tender, table=table)
    return Subject(tender, "document", document, scoring, needs=needs, day=day)
