"""An evaluation sheet read back: each row is known by its code, each column by its header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from tender_tool.domain.certification.assessment import (
    Answer,
    Assessment,
    Deducted,
    EvaluationSheet,
    Figure,
    Fulfilled,
    IndicatorKind,
)
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.certificate.dates import read_day
from tender_tool.reading.files.workbook import read_book
from tender_tool.reading.sheet import Sheet
from tender_tool.ruleset.vocabulary.facts import read_number, read_yes
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.wording import words

_KINDS: tuple[IndicatorKind, ...] = ("all_or_nothing", "sampled", "rated")
_NEEDED = ("kind", "points", "met", "checked", "conforming", "rating", "deleted")
_COLUMNS = (*_NEEDED, "evidence", "remark")
_BETWEEN = re.compile(r"[、,，;；/\n]")


@dataclass
class _Row:
    """A row that has a code: its texts by column name, and where each stands."""

    sheet: Sheet
    number: int
    columns: Mapping[str, int]

    def text(self, name: str) -> str:
        column = self.columns.get(name)
        return "" if column is None else self.sheet.text(self.number, column)

    def unseen(self, name: str) -> bool:
        return (self.number, self.columns.get(name, -1)) in (self.sheet.errors | self.sheet.uncomputed)


@dataclass
class _Reader:
    """Reads values of cells and keeps what cannot be read."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def _wrong(self, row: _Row, name: str, code: str) -> None:
        place = row.sheet.address(row.number, row.columns[name])
        source = Source(self.file, row.sheet.name, row.number + 1, place)
        self.problems.append(Problem(Message.of(f"assess_sheet.{code}", text=row.text(name)), source))

    def number(self, row: _Row, name: str) -> Decimal | None:
        text = row.text(name)
        if not text and not row.unseen(name):
            return None
        value = None if row.unseen(name) else read_number(text.rstrip("%％"))
        if value is None:
            self._wrong(row, name, "not_a_number")
        return value

    def whole(self, row: _Row, name: str) -> int | None:
        value = self.number(row, name)
        if value is not None and value != value.to_integral_value():
            self._wrong(row, name, "not_whole")
            return None
        return None if value is None else int(value)

    def day(self, row: _Row, name: str) -> date | None:
        text = row.text(name)
        day = read_day(row.sheet.day_text(row.number, row.columns[name]), end=False) if text else None
        if text and day is None:
            self._wrong(row, name, "not_a_day")
        return day

    def yes(self, row: _Row, name: str) -> bool | None:
        text = row.text(name)
        if not text:
            return None
        for code, value in (("assess_sheet.yes", True), ("assess_sheet.no", False)):
            if normalise(text) in _spellings(code):
                return value
        value_read = read_yes(text)
        if value_read is None:
            self._wrong(row, name, "not_yes")
        return value_read

    def kind(self, row: _Row) -> IndicatorKind | None:
        text = row.text("kind")
        found = next((each for each in _KINDS if normalise(text) in _spellings(f"assess_sheet.{each}")), None)
        if text and found is None:
            self._wrong(row, "kind", "not_a_kind")
        return found

    def evidence(self, row: _Row, of: EvaluationSheet) -> tuple[str, ...]:
        found = []
        for part in filter(None, map(str.strip, _BETWEEN.split(row.text("evidence")))):
            spelt = normalise(part)
            kinds = (x for x in of.evidence if spelt in (normalise(x.name.zh), normalise(x.name.en), normalise(x.id)))
            kind = next(kinds, None)
            if kind is None:
                self._wrong(row, "evidence", "not_evidence")
            elif kind.id not in found:
                found.append(kind.id)
        return tuple(found)


def _spellings(code: str) -> set[str]:
    text = words(code)
    return {normalise(text.zh), normalise(text.en)}


def read_assessment(file: InputFile, known: Sequence[EvaluationSheet]) -> Assessment:
    """Return what was filled into an exported sheet.

    Raises InputError with every cell that cannot be read, or if the file holds no sheet that is known.
    """
    reader = _Reader(file.name)
    rows = _rows(file, reader)
    named = rows.get("entry.sheet")
    if named is None:
        raise InputError(Problem(Message.of("assess_sheet.not_a_sheet", file=file.name), Source(file.name)))
    of = next((each for each in known if each.id == named.text("value")), None)
    if of is None:
        ids = ", ".join(each.id for each in known)
        message = Message.of("assess_sheet.unknown_sheet", sheet=named.text("value"), known=ids)
        raise InputError(Problem(message, Source(file.name)))
    missing = [each for each in of.indicators if each.id not in rows]
    if missing:
        message = Message.of("assess_sheet.missing_rows", count=len(missing), first=missing[0].name)
        reader.problems.append(Problem(message, Source(file.name)))
    answers = tuple(_answer(reader, rows[each.id], of, each.id) for each in of.indicators if each.id in rows)
    filled = _filled(reader, rows, of, answers)
    if reader.problems:
        raise InputError(*reader.problems)
    return filled


def _rows(file: InputFile, reader: _Reader) -> dict[str, _Row]:
    """Return the rows below a header with a column of codes, by their code."""
    names = {name: _spellings(f"assess_sheet.{name}") for name in ("code", "value", *_COLUMNS)}
    found: dict[str, _Row] = {}
    for sheet in read_book(file, NoProgress()).sheets:
        columns: dict[str, int] = {}
        for number, cells in enumerate(sheet.rows):
            texts = [normalise(each) for each in cells]
            header = {name: texts.index(s) for name, spelt in names.items() for s in spelt if s in texts}
            if "code" in header and len(header) > 1:
                columns = header
                continue
            code = sheet.text(number, columns["code"]) if columns else ""
            if not code:
                continue
            if code in found:
                source = Source(file.name, sheet.name, number + 1)
                reader.problems.append(Problem(Message.of("assess_sheet.twice", named=code), source))
            found.setdefault(code, _Row(sheet, number, columns))
    return found


def _answer(reader: _Reader, row: _Row, of: EvaluationSheet, indicator: str) -> Answer:
    lacking = [name for name in _NEEDED if name not in row.columns]
    if lacking:
        names = "、".join(words(f"assess_sheet.{name}").zh for name in lacking)
        message = Message.of("assess_sheet.missing_columns", names=names)
        if all(problem.message != message for problem in reader.problems):
            reader.problems.append(Problem(message, Source(reader.file, row.sheet.name)))
        return Answer(indicator)
    usual = next(each.kind for each in of.indicators if each.id == indicator)
    kind = reader.kind(row)
    return Answer(
        indicator,
        points=reader.number(row, "points"),
        kind=None if kind == usual else kind,
        met=reader.yes(row, "met"),
        checked=reader.whole(row, "checked"),
        conforming=reader.whole(row, "conforming"),
        rating=reader.number(row, "rating"),
        deleted=bool(reader.yes(row, "deleted")),
        evidence=reader.evidence(row, of),
        remark=row.text("remark"),
    )


def _filled(
    reader: _Reader, rows: Mapping[str, _Row], of: EvaluationSheet, answers: tuple[Answer, ...]
) -> Assessment:
    empty = _Row(Sheet("", ()), 0, {})

    def row(code: str) -> _Row:
        return rows.get(code, empty)

    return Assessment(
        sheet=of.id,
        who=row("entry.who").text("value"),
        answers=answers,
        deducted=tuple(_deducted(reader, rows, of)),
        bonus=reader.number(row("entry.bonus"), "value"),
        measured=tuple(_figures(reader, rows, "measure", [each.id for each in of.measures])),
        least=tuple(_figures(reader, rows, "least", [each.id for each in of.classes])),
        conditions=tuple(_conditions(reader, rows, of)),
        people=reader.whole(row("entry.people"), "value"),
        qualified=reader.whole(row("entry.qualified"), "value"),
        running_since=reader.day(row("entry.running_since"), "value"),
        on=reader.day(row("entry.on"), "value"),
    )


def _deducted(reader: _Reader, rows: Mapping[str, _Row], of: EvaluationSheet) -> Iterator[Deducted]:
    for kind in of.deductions:
        row = rows.get(f"deduction.{kind.id}")
        times = reader.whole(row, "value") if row else None
        if times:
            yield Deducted(kind.id, times)


def _figures(reader: _Reader, rows: Mapping[str, _Row], begin: str, ids: Sequence[str]) -> Iterator[Figure]:
    for each in ids:
        row = rows.get(f"{begin}.{each}")
        value = reader.number(row, "value") if row else None
        if value is not None:
            yield Figure(each, value)


def _conditions(reader: _Reader, rows: Mapping[str, _Row], of: EvaluationSheet) -> Iterator[Fulfilled]:
    for each in of.way.conditions if of.way else ():
        row = rows.get(f"condition.{each.id}")
        holds = reader.yes(row, "value") if row else None
        if holds is not None:
            yield Fulfilled(each.id, holds)
