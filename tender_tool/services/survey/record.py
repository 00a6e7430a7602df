"""One file of a survey as it is kept: plain values, and words in both languages."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.documents.stated import FactKind
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, NoBiddersError, Problem
from tender_tool.domain.review.finding import Finding
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message, Reason, Text
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.price_rows import price_row
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.files.own_files import own_kind
from tender_tool.reading.returned.score_sheets import is_score_sheet
from tender_tool.reading.scoring_table.find import scoring_of
from tender_tool.reading.stated_facts.read import stated_facts
from tender_tool.ruleset.schemes import level_name
from tender_tool.ruleset.wording import place_words, plain, say
from tender_tool.services.documents.open_document import OpenedDocument, open_any
from tender_tool.services.documents.review_document import DocumentReading
from tender_tool.services.documents.review_folder import reviewed_reading
from tender_tool.services.file_kinds import DOCUMENTS_OF_A_FOLDER, LISTS_OF_A_FOLDER, SCORE_SHEETS, is_of

Record = dict[str, object]
Words = list[str]


@dataclass(frozen=True, slots=True)
class SurveyItem:
    """A file of a survey: what its content is known by, its name, its place, and its bytes where they are sent."""

    key: str
    name: str
    path: str
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class SurveyWork:
    """What each process needs to review a file: the procedure, and the day that chooses dated law."""

    tender: Tender
    day: date | None

    def __call__(self, item: SurveyItem) -> Record | None:
        """Return the record of a file; None where it is not to be seen from here."""
        with _at_hand(item) as path:
            if not path.exists():
                return None
            try:
                file = read_file(path)
            except InputError as error:
                why = error.problems[0].message
                return unread(why, "locked" if why.code == "file.unreadable" else "unread")
            if content_key(file.content) != item.key:
                return unread(Message.of("survey.changed", file=item.name), "changed")
            try:
                return self._record(path, file, item.name)
            except InputError as error:
                if is_of(path, SCORE_SHEETS) and is_score_sheet(file):
                    return {"kind": "own"}
                return unread(error.problems[0].message, "unread")

    def _record(self, path: Path, file: InputFile, name: str) -> Record:
        if own_kind(file) is not None:
            return {"kind": "own"}
        held = _held(path, file)
        return _list_record(held) if isinstance(held, BidderList) else self._document_record(held, name)

    def _document_record(self, reading: DocumentReading, name: str) -> Record:
        reviewed = reviewed_reading(self.tender, reading, name, self.day)
        overview, facts = reviewed.overview, {each.kind: each.value for each in stated_facts(reading.document).facts}
        differs = reading.scoring.differs if reading.scoring else ()
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
            "findings": [_finding(each) for each in reviewed.review.findings],
            "rows": list(_rows(reviewed.subject)),
        }


def content_key(content: bytes) -> str:
    """Return what a content is known by."""
    return hashlib.sha256(content).hexdigest()


def unread(why: Reason, failure: str, cause: str = "") -> Record:
    """Return the record of a file that could not be reviewed, with the reason in words and for programs."""
    return {"kind": "unread", "why": _said(why), "failure": failure, "cause": cause}


@contextmanager
def _at_hand(item: SurveyItem) -> Iterator[Path]:
    """Give a place on this machine where the file lies."""
    if item.content is None:
        yield Path(item.path)
        return
    with TemporaryDirectory(prefix="tender-tool-") as folder:
        path = Path(folder, Path(item.name).name)
        path.write_bytes(item.content)
        yield path


def _held(path: Path, file: InputFile) -> DocumentReading | BidderList:
    """Return what a file holds: in a folder that nobody sorted a text is a document, a workbook likely a list."""
    if is_of(path, DOCUMENTS_OF_A_FOLDER):
        document = read_document(file)
        reading = DocumentReading(document, scoring_of(document))
        return reading if reading.scoring or not is_of(path, LISTS_OF_A_FOLDER) else _list_in(path) or reading
    held = open_any(path)
    return held.reading if isinstance(held, OpenedDocument) else held


def _list_in(path: Path) -> BidderList | None:
    try:
        held = open_any(path)
    except NoBiddersError:
        return None
    return held if isinstance(held, BidderList) else None


def _list_record(held: BidderList) -> Record:
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
