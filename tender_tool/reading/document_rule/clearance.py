"""Whether a table was read so far that nothing found in it means something."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.documents.proof import NoPricePart
from tender_tool.domain.documents.rule import RULE_ID, RuleRow
from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.domain.review.clearance import Clearance
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Message, Reason
from tender_tool.reading.document_rule.as_rule import as_rule

_MOST_NAMES = 5
_FULL = Decimal(100)


def clearance_of_document(scoring: DocumentScoring) -> Clearance:
    """Return what a review of a document's table rests on."""
    rows = as_rule(scoring, "").rows
    clauses = sum(1 for row in rows if row.clause.text and not isinstance(row.factor, PriceFactor))
    priceless = tuple(each for each in scoring.evidence if isinstance(each, NoPricePart))
    unread = [row.name.replace("\n", " ") for row in rows if not _is_read(row)]
    return Clearance(len(rows), clauses, (*scoring.differs, *priceless, *_unread(unread)))


def clearance_of_rule(table: ScoringTable) -> Clearance:
    """Return what a review of a rule rests on; one that came from a document must make up its points, too."""
    against: list[Reason] = []
    if not table.factors:
        against.append(Message.of("review.no_rows"))
    elif table.price_points is None:
        against.append(NoPricePart())
    if table.id == RULE_ID and table.points != _FULL:
        against.append(Message.of("document_table.total_differs", sum=table.points, full=_FULL))
    return Clearance(len(table.factors), against=tuple(against))


def _is_read(row: RuleRow) -> bool:
    text = row.clause.text
    return row.factor is not None and (isinstance(row.factor, PriceFactor) or 0 < len(text) <= LONGEST_CLAUSE)


def _unread(names: list[str]) -> tuple[Message, ...]:
    if not names:
        return ()
    shown = "、".join(names[:_MOST_NAMES]) + ("…" if len(names) > _MOST_NAMES else "")
    return (Message.of("review.rows_unread", count=len(names), rows=shown),)
