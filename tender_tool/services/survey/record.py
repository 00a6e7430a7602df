"""One document of a survey as it is kept: plain values, Chinese where they are words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from tender_tool.domain.problem import InputError
from tender_tool.domain.review.finding import Finding
from tender_tool.domain.review.overview import DocumentOverview
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reading.stated_facts.read import stated_facts
from tender_tool.ruleset.wording import plain, say
from tender_tool.services.documents.review_folder import reviewed_document

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class SurveyWork:
    """What each process needs to review a document: the procedure, and the day that chooses dated law."""

    tender: Tender
    day: date | None

    def __call__(self, item: tuple[str, str]) -> Record:
        """Return the record of the document at ``item``: its path, and the name it is shown by."""
        path, name = item
        try:
            overview, reading, review = reviewed_document(self.tender, Path(path), name, self.day)
        except InputError as error:
            return unread(name, error.problems[0].message)
        facts = {each.kind: each.value for each in stated_facts(reading.document).facts}
        return {
            "file": name,
            "price": _number(overview.price),
            "certificate": _number(overview.certificate),
            "errors": overview.errors,
            "warnings": overview.warnings,
            "notes": overview.notes,
            "accepted": overview.accepted,
            "codes": list(overview.codes),
            "proven": overview.proven,
            "why": None,
            **{kind: facts.get(kind) for kind in ("regime", "object", "buyer", "place", "day")},
            "findings": [_finding(each) for each in review.findings],
        }


def unread(name: str, why: Message) -> Record:
    """Return the record of a document that could not be reviewed, with the reason."""
    return {"file": name, "why": say(why, "zh"), "findings": []}


def overview_of(record: Record) -> DocumentOverview:
    """Return a record as a row of the overview."""
    values: Record = {
        name: record[name] for name in ("errors", "warnings", "notes", "accepted", "proven") if name in record
    }
    for name in ("price", "certificate"):
        values[name] = None if record.get(name) is None else Decimal(str(record[name]))
    codes = record.get("codes")
    values["codes"] = tuple(codes) if isinstance(codes, list) else ()
    values["why"] = Message.of("survey.why", why=str(record["why"])) if record["why"] else None
    return DocumentOverview(str(record["file"]), **values)  # type: ignore[arg-type]


def _number(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)


def _finding(finding: Finding) -> Record:
    return {
        "code": finding.code,
        "kind": finding.kind,
        "severity": finding.severity,
        "item": finding.item,
        "evidence": finding.evidence,
        "message": finding.message.zh,
        "accepted": finding.suppressed is not None,
    }
