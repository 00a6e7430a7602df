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
from tender_tool.reading.stated_facts.read import stated_facts
from tender_tool.ruleset.fingerprint import fingerprint
from tender_tool.services.documents.stated import packs_of, with_stated
from tender_tool.services.review.local_packs import places_in


def review_rules(  # noqa: PLR0913  (each is something that a person may know of a tender)
    tender: Tender,
    sheet: ScoreSheet | None = None,
    needs: str = "",
    *,
    day: date | None = None,
    published: ScoringTable | None = None,
    packs: frozenset[str] = frozenset(),
) -> Review:
    """Return what every check says about the tender's table (and its bidders, where it has them).

    ``day`` chooses dated law, by default the opening day; ``published`` is the rule as it was published. The needs
    are by default those kept in the tender. Checks of local practice run for the places in ``packs`` and those that
    the name of the tender names.
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
        return run_checks(subject, packs | places_in(tender.name))


def review_document(  # noqa: PLR0913  (each is something that a person may know of a document)
    tender: Tender,
    document: TenderDocument,
    scoring: DocumentScoring | None,
    *,
    needs: str = "",
    day: date | None = None,
    packs: frozenset[str] = frozenset(),
) -> Review:
    """Return what every check says about a document; ``tender`` gives the procedure where a person stated one.

    Regime, object and day that nobody stated are those that the document states of itself; so is the place.
    """
    subject = subject_of_document(tender, document, scoring, needs=needs, day=day)
    return run_checks(subject, packs | packs_of(document))


def subject_of_document(
    tender: Tender,
    document: TenderDocument,
    scoring: DocumentScoring | None,
    *,
    needs: str = "",
    day: date | None = None,
) -> Subject:
    """Return a document as the checks look at it: with its own table in place of the tender's rule."""
    facts = stated_facts(document)
    procedure = with_stated(tender.table.procedure, facts)
    table = replace(tender.table, procedure=procedure)
    if scoring is not None:
        read = as_rule(scoring, document.file).table
        table = replace(read, procedure=procedure, suppressions=tender.table.suppressions)
    day = day or tender.opened_on or facts.day
    return Subject(replace(tender, table=table), "document", document, scoring, needs=needs, day=day)
