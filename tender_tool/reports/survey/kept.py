"""One file of a survey as it is kept: plain values, and words in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import get_args

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.documents.stated import FactKind
from tender_tool.domain.problem import Problem
from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.review.overview import DocumentOverview
from tender_tool.domain.text import Language, Reason, Text
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.price_rows import price_row
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.stated_facts.read import stated_facts
from tender_tool.ruleset.schemes import level_name
from tender_tool.ruleset.wording import place_words, plain, say

Record = dict[str, object]
Words = list[str]


def document_record(overview: DocumentOverview, review: Review, subject: Subject) -> Record:
    """Return the record of a document."""
    stated = stated_facts(subject.document).facts if subject.document else ()
    facts = {each.kind: each.value for each in stated}
    differs = subject.scoring.differs if subject.scoring else ()
    return {
        "kind": "document",
        "why": None,
        "price": _number(overview.price),
        "certificate": _number(overview.certificate),
        "errors": overview.errors,
        "warnings": overview.warnings,
        "notes": overview.notes,
        "accepted": overview.accepted,
        "codes": list(overview.codes),
        "proven": overview.proven,
        "differs": [_said(each) for each in differs],
        "against": [_said(each) for each in overview.against],
        **{kind: facts.get(kind) for kind in get_args(FactKind)},
        "findings": [_finding(each) for each in review.findings],
        "rows": list(_rows(subject)),
    }


def list_record(held: BidderList) -> Record:
    """Return the record of a bidder list."""
    bidders = [_bidder(each, held) for each in held.bidders]
    return {
        "kind": "list",
        "why": None,
        "sheet": held.sheet,
        "project": held.project_name,
        "day": held.opened_on.isoformat() if held.opened_on else None,
        "levels": dict(Counter(str(each["level"]) for each in bidders)),
        "states": dict(Counter(str(each["state"]) for each in bidders)),
        "bidders": bidders,
        "problems": [_problem(each) for each in held.problems],
    }


def unread(why: Reason, failure: str, cause: str = "") -> Record:
    """Return the record of a file that could not be reviewed, with the reason in words and for programs."""
    return {"kind": "unread", "why": _said(why), "failure": failure, "cause": cause}


def _bidder(bidder: Bidder, held: BidderList) -> Record:
    certificate = bidder.certificate
    level = level_name(certificate.scheme, certificate.level)
    return {
        "name": bidder.name,
        "price": _number(bidder.price_bid),
        "level_text": certificate.text,
        "level": certificate.level,
        "level_name": [level.zh, level.en] if isinstance(level, Text) else [level, level],
        "scheme": certificate.scheme,
        "valid_from": _day(certificate.valid_from),
        "valid_until": _day(certificate.valid_until),
        "state": certificate.state_on(held.opened_on) if certificate.claims_level else certificate.level,
        "where": bidder.source.where(),
    }


def _problem(problem: Problem) -> Record:
    where = problem.source.where() if problem.source else ""
    return {
        "code": problem.message.code,
        "severity": problem.grade,
        "where": where,
        "message": _said(problem.message),
    }


def _rows(subject: Subject) -> Iterator[Record]:
    """Yield what is scored, with what a row pays for after-sales certificates."""
    paid: dict[Row, Decimal] = {}
    for item in certificate_items(subject):
        paid[item.row] = paid.get(item.row, Decimal(0)) + item.factor.points
    price = price_row(subject)
    for row in subject.rows:
        yield {
            "group": row.group,
            "item": row.name,
            "points": _number(row.weight),
            "bound": row.bound,
            "inner": _number(row.full),
            "certificate": _number(paid.get(row)),
            "is_price": row is price,
            "where": row.where,
            "criteria": row.text,
        }


def _finding(finding: Finding) -> Record:
    return {
        "code": finding.code,
        "kind": finding.kind,
        "severity": finding.severity,
        "verdict": finding.verdict,
        "title": [finding.title.zh, finding.title.en],
        "item": finding.item,
        "where": finding.where,
        "place": [place_words(finding.source, each) for each in get_args(Language)] if finding.source else None,
        "evidence": finding.evidence,
        "message": [finding.message.zh, finding.message.en],
        "fix": [finding.fix.zh, finding.fix.en],
        "accepted": finding.suppressed is not None,
    }


def _said(reason: Reason) -> Words:
    return [say(reason, "zh"), say(reason, "en")]


def _number(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None
