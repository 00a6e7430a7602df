"""The scoring table of a tender document as JSON that others rely on."""

from __future__ import annotations

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.reports.as_json.clause_json import clause_json
from tender_tool.ruleset.wording import say

Json = dict[str, object]
Clauses = tuple[tuple[ReadItem, Clause], ...]


def document_json(
    scoring: DocumentScoring | None, clauses: Clauses, document: TenderDocument, file: str, law_as_of: str
) -> Json:
    """Return the review of a document, as its file was called; weights are Decimal, pages are counted from 1."""
    return {
        "file": file,
        "law_as_of": law_as_of,
        "unread_pages": list(document.unread_pages),
        "scanned_pages": list(document.scanned_pages),
        "scoring_table": scoring_json(scoring, clauses) if scoring else None,
        "checks": {"no_hit": [], "cannot_tell": []},
        "findings": [],
    }


def scoring_json(scoring: DocumentScoring, clauses: Clauses) -> Json:
    """Return a scoring table with its groups and items."""
    return {
        "total": scoring.total,
        "full": scoring.full,
        "adds_up": scoring.adds_up,
        "differs": [say(message) for message in scoring.differs],
        "evidence": [say(message) for message in scoring.evidence],
        "other_readings": [_outline(other) for other in scoring.others],
        "groups": [_group(group, clauses) for group in scoring.groups],
    }


def _outline(scoring: DocumentScoring) -> Json:
    """Return the parts of another reading, with where each stands."""
    groups = [{"name": x.name, "weight": x.weight, "where": x.whole.source.where()} for x in scoring.groups]
    return {"total": scoring.total, "adds_up": scoring.adds_up, "groups": groups}


def _group(group: ReadGroup, clauses: Clauses) -> Json:
    made: Json = {"name": group.name, "weight": group.weight, "bound": group.bound}
    made["items"] = [_item(item, clauses) for item in group.items]
    # A group without items is scored as a whole, and what an item would say stands here.
    whole = _item(group.whole, clauses)
    made["where"] = whole["where"]
    if not group.items:
        made |= {"inner_full": whole["inner_full"], "clauses": whole["clauses"]}
    return made


def _item(item: ReadItem, clauses: Clauses) -> Json:
    own = [clause for holder, clause in clauses if holder is item]
    return {
        "name": item.name,
        "weight": item.weight,
        "bound": item.bound,
        "where": item.source.where(),
        "inner_full": item.inner_full,
        "clauses": [clause_json(clause, item.weight, item.inner_full) for clause in own],
    }
