"""What may be said where a review found nothing: of a document's table, or of the tender's rule."""

from __future__ import annotations

from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.review.clearance import Clearance
from tender_tool.domain.tender import Tender
from tender_tool.reading.document_rule.clearance import clearance_of_document, clearance_of_rule
from tender_tool.services.documents.document_rule import came_from_document

__all__ = ["clearance", "clearance_of_document"]


def clearance(tender: Tender, scoring: DocumentScoring | None = None) -> Clearance:
    """Return what the review of a tender's rule rests on; of one from its document, what was read of that counts."""
    rule = clearance_of_rule(tender.table)
    if scoring is None or not came_from_document(tender):
        return rule
    document = clearance_of_document(scoring)
    known = set(document.against)
    return Clearance(
        rule.rows, document.clauses, (*document.against, *(each for each in rule.against if each not in known))
    )
