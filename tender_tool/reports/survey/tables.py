"""A survey as tables: a row a document, finding, scored row; and of bidder lists a row a list, bidder, problem."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from tender_tool.domain.text import Language

Kind = Literal["text", "texts", "number", "count", "yes", "day"]
Row = dict[str, object]
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Surveyed:
    """A content that was looked at: every name it was found under, and its record."""

    names: tuple[str, ...]
    record: Record

    @property
    def file(self) -> str:
        """Return the name that it goes by."""
        return self.names[0]

    @property
    def is_list(self) -> bool:
        """Tell whether it is a bidder list."""
        return bool(self.record["kind"] == "list")

    def why(self, language: Language) -> str | None:
        """Return why it could not be read, None if it could."""
        return said(self.record.get("why"), language)

    def number(self, name: str) -> Decimal | None:
        """Return one of its numbers."""
        return number(self.record.get(name))


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, and the rows that a content has in it."""

    columns: Mapping[str, Kind]
    rows: Callable[[Surveyed, Language], Iterator[Row]]


def said(words: object, language: Language) -> str | None:
    """Return words of a record in a language, None where there are none."""
    return str(words[0 if language == "zh" else 1]) if isinstance(words, list) else None


def number(value: object) -> Decimal | None:
    """Return a number of a record."""
    return None if value is None else Decimal(str(value))


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None


def _documents(of: Surveyed, language: Language) -> Iterator[Row]:
    if of.is_list:
        return
    record = of.record
    same = ("errors", "warnings", "notes", "accepted", "codes", "proven", "regime", "object", "buyer", "place")
    yield {
        "file": of.file,
        "copies": list(of.names[1:]),
        "problem": of.why(language),
        "failure": record.get("failure"),
        "price_share": of.number("price"),
        "certificate_points": of.number("certificate"),
        **{name: record.get(name) for name in same},
        "day": _day(record.get("day")),
        "not_proven": _together(record.get("differs"), language),
        "unsure": _together(record.get("against"), language),
    }


def _together(several: object, language: Language) -> str | None:
    words = [str(said(each, language)) for each in several] if isinstance(several, list) else []
    return together(words, language)


def together(words: Iterable[str], language: Language) -> str | None:
    """Return several reasons as one, each once; None where there are none."""
    return ("；" if language == "zh" else "; ").join(dict.fromkeys(words)) or None


def _findings(of: Surveyed, language: Language) -> Iterator[Row]:
    for each in of.record.get("findings", ()):
        words = {name: said(each[name], language) for name in ("title", "message", "fix")}
        yield {"file": of.file, **each, **words, "place": said(each["place"], language)}


def _rows(of: Surveyed, _language: Language) -> Iterator[Row]:
    for each in of.record.get("rows", ()):
        numbers = {name: number(each[name]) for name in ("points", "inner")}
        yield {"file": of.file, **each, **numbers, "certificate_points": number(each["certificate"])}


def _lists(of: Surveyed, _language: Language) -> Iterator[Row]:
    if of.is_list:
        record = of.record
        yield {
            "file": of.file,
            "copies": list(of.names[1:]),
            "sheet": record["sheet"],
            "project": record["project"] or None,
            "day": _day(record["day"]),
            "bidders": len(record["bidders"]),
            "unclear": record["levels"].get("unclear", 0),
            "problems": len(record["problems"]),
        }


def _bidders(of: Surveyed, language: Language) -> Iterator[Row]:
    for each in of.record.get("bidders", ()):
        days = {name: _day(each[name]) for name in ("valid_from", "valid_until")}
        yield {
            "file": of.file,
            **each,
            **days,
            "price": number(each["price"]),
            "level_name": said(each["level_name"], language),
        }


def _problems(of: Surveyed, language: Language) -> Iterator[Row]:
    for each in of.record.get("problems", ()):
        yield {"file": of.file, **each, "message": said(each["message"], language)}


TABLES: Mapping[str, Table] = {
    "documents": Table(
        {
            "file": "text", "copies": "texts", "problem": "text", "failure": "text", "price_share": "number",
            "certificate_points": "number", "errors": "count", "warnings": "count", "notes": "count",
            "accepted": "count", "codes": "texts", "proven": "yes", "not_proven": "text", "unsure": "text",
            "regime": "text", "object": "text", "buyer": "text", "place": "text", "day": "day",
        },
        _documents,
    ),
    "findings": Table(
        {
            "file": "text", "code": "text", "kind": "text", "severity": "text", "verdict": "text", "title": "text",
            "item": "text", "where": "text", "place": "text", "evidence": "text", "message": "text", "fix": "text",
            "accepted": "yes",
        },
        _findings,
    ),
    "rows": Table(
        {
            "file": "text", "group": "text", "item": "text", "points": "number", "bound": "text", "inner": "number",
            "certificate_points": "number", "is_price": "yes", "where": "text", "criteria": "text",
        },
        _rows,
    ),
    "lists": Table(
        {
            "file": "text", "copies": "texts", "sheet": "text", "project": "text", "day": "day", "bidders": "count",
            "unclear": "count", "problems": "count",
        },
        _lists,
    ),
    "bidders": Table(
        {
            "file": "text", "name": "text", "price": "number", "level_text": "text", "level": "text",
            "level_name": "text", "scheme": "text", "valid_from": "day", "valid_until": "day", "state": "text",
            "where": "text",
        },
        _bidders,
    ),
    "problems": Table(
        {"file": "text", "code": "text", "severity": "text", "where": "text", "message": "text"}, _problems
    ),
}  # fmt: skip
