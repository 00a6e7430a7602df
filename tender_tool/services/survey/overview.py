"""A survey in the window: a row a file, and what was found in one when somebody looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import platformdirs

from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.wording import say, words
from tender_tool.services.survey.found import FoundFile
from tender_tool.services.survey.record import Record

RowKind = Literal["document", "list", "unread"]
_NO_WORDS = Text("", "")


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """A file at a glance; ``remark`` says what a person should know before trusting the numbers."""

    file: FoundFile
    kind: RowKind
    price: Decimal | None = None
    certificate: Decimal | None = None
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    proven: bool | None = None
    buyer: str = ""
    day: str = ""
    codes: tuple[str, ...] = ()
    remark: Text = _NO_WORDS


@dataclass(frozen=True, slots=True)
class SurveyFinding:
    """What was found in a document, or has to be settled in a list."""

    severity: str
    title: str
    text: Text
    where: Text = _NO_WORDS


def row_of(file: FoundFile, record: Record) -> SurveyRow | None:
    """Return a file as a row, None for what the program wrote itself."""
    held: dict[str, Any] = record
    if held["kind"] == "list":
        problems, unclear = len(held["problems"]), held["levels"].get("unclear", 0)
        told = Message.of("survey.list_row", bidders=len(held["bidders"]), unclear=unclear, problems=problems)
        remark = Text(say(told, "zh"), say(told, "en"))
        return SurveyRow(file, "list", errors=problems, day=held["day"] or "", remark=remark)
    if held["kind"] == "unread":
        return SurveyRow(file, "unread", remark=Text(*held["why"]))
    return _document(file, held) if held["kind"] == "document" else None


def _document(file: FoundFile, held: dict[str, Any]) -> SurveyRow:
    remark = words("overview.no_scoring")
    if held["proven"] is not None:
        pairs = [*held["differs"], *held["against"]]
        remark = Text(*("；".join(dict.fromkeys(pair[at] for pair in pairs)) for at in (0, 1)))
    return SurveyRow(
        file,
        "document",
        price=_number(held["price"]),
        certificate=_number(held["certificate"]),
        errors=held["errors"],
        warnings=held["warnings"],
        notes=held["notes"],
        proven=held["proven"],
        buyer=held["buyer"] or "",
        day=held["day"] or "",
        codes=tuple(held["codes"]),
        remark=remark,
    )


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def findings_in(record: Record) -> Iterator[SurveyFinding]:
    """Yield what was found in a file, as it stands there."""
    held: dict[str, Any] = record
    for each in held.get("findings", ()):
        if not each["accepted"]:
            place = each["place"] or [each["where"]] * 2
            where = Text(*(" · ".join(filter(None, (each["item"], place[at]))) for at in (0, 1)))
            yield SurveyFinding(each["severity"], each["code"], Text(*each["message"]), where)
    for each in held.get("problems", ()):
        yield SurveyFinding(each["severity"], each["where"], Text(*each["message"]))


def survey_folder() -> Path:
    """Return the folder in which the window keeps what surveys have done."""
    return Path(platformdirs.user_cache_dir("tender-tool", appauthor=False)) / "survey"
