"""Evaluation sheets from ``rules/sheets/<id>/sheet.toml``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from tender_tool.domain.certification.assessment import (
    Bound,
    EvaluationSheet,
    Indicator,
    IndicatorClass,
    IndicatorKind,
    Measure,
    NamedKind,
    RoundingMode,
)
from tender_tool.domain.certification.scheme import Scheme
from tender_tool.domain.certification.way import Way
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Exact, Words, read_model
from tender_tool.ruleset.schemes import schemes
from tender_tool.ruleset.ways import ways

Id = Annotated[str, Field(min_length=1, pattern="^[a-z0-9_]+$", description="stable name; stands in exported sheets")]
Points = Annotated[Exact | None, Field(gt=0, le=1000, description="left out: set by whoever fills in the sheet")]


class IndicatorFile(Entry):
    """An entry of ``indicators``."""

    id: Id
    name: Words
    kind: Annotated[IndicatorKind, Field(description="how it is scored, unless the person says otherwise")] = (
        "all_or_nothing"
    )
    points: Points = None


class ClassFile(Entry):
    """A ``[[classes]]`` table."""

    id: Id
    name: Words
    points: Points = None
    least: Annotated[Exact | None, Field(ge=0, le=100, description="percent; below it no level is issued")] = None
    least_is_yours: Annotated[bool, Field(description="true: the minimum is set by whoever fills in the sheet")] = (
        False
    )
    indicators: Annotated[tuple[IndicatorFile, ...], Field(min_length=1)]


class NamedFile(Entry):
    """A ``[[deductions]]`` or ``[[evidence]]`` table."""

    id: Id
    name: Words


class MeasureFile(Entry):
    """A ``[[measures]]`` table."""

    id: Id
    name: Words
    unit: Words


class BoundFile(Entry):
    """An entry of ``bounds``: inclusive."""

    measure: str
    at_most: Exact | None = None
    at_least: Exact | None = None


class NeedsFile(Entry):
    """A ``[[needs]]`` table: what a level asks beside the points."""

    level: str
    bounds: Annotated[tuple[BoundFile, ...], Field(min_length=1)]


class SheetRounding(Entry):
    """The ``rounding`` table: how the score is shown; levels go by the exact one."""

    digits: Annotated[int, Field(ge=0, le=6)] = 2
    mode: RoundingMode = "down"


class SheetFile(Entry):
    """A ``sheet.toml``."""

    format: Literal[1]
    id: Annotated[str, Field(min_length=1)]
    title: Words
    scheme: Annotated[str, Field(min_length=1, description="id of the scheme whose levels it earns")]
    source: Annotated[str, Field(min_length=1)]
    as_of: date
    total: Annotated[Exact, Field(gt=0, description="what all points add up to")]
    deduction: Annotated[Exact, Field(ge=0, description="points that each special deduction takes off")]
    bonus_most: Annotated[Exact, Field(ge=0, description="the most that a bonus adds")]
    rounding: SheetRounding = SheetRounding()
    classes: Annotated[tuple[ClassFile, ...], Field(min_length=1)]
    deductions: tuple[NamedFile, ...] = ()
    evidence: tuple[NamedFile, ...] = ()
    measures: tuple[MeasureFile, ...] = ()
    needs: tuple[NeedsFile, ...] = ()


def read_sheet(path: Path, known: tuple[Scheme, ...], known_ways: tuple[Way, ...] = ()) -> EvaluationSheet:
    """Return the sheet of a ``sheet.toml``; raises InputError with every problem found."""
    file = read_model(SheetFile, path)
    problems = [Problem(message, Source(path.name)) for message in _contradictions(file, path.name, known)]
    if problems:
        raise InputError(*problems)
    return EvaluationSheet(
        id=file.id,
        title=file.title.text(),
        scheme=next(each for each in known if each.id == file.scheme),
        classes=tuple(_class(each) for each in file.classes),
        total=file.total,
        deduction=file.deduction,
        bonus_most=file.bonus_most,
        deductions=tuple(NamedKind(each.id, each.name.text()) for each in file.deductions),
        evidence=tuple(NamedKind(each.id, each.name.text()) for each in file.evidence),
        measures=tuple(Measure(each.id, each.name.text(), each.unit.text()) for each in file.measures),
        bounds=tuple(_bounds(file)),
        digits=file.rounding.digits,
        mode=file.rounding.mode,
        way=next((each for each in known_ways if each.scheme == file.scheme), None),
        source=file.source,
        as_of=file.as_of,
    )


def _class(file: ClassFile) -> IndicatorClass:
    indicators = tuple(Indicator(each.id, each.name.text(), each.kind, each.points) for each in file.indicators)
    return IndicatorClass(file.id, file.name.text(), indicators, file.points, file.least, file.least_is_yours)


def _bounds(file: SheetFile) -> Iterator[Bound]:
    for needs in file.needs:
        for each in needs.bounds:
            if each.at_most is not None:
                yield Bound(needs.level, each.measure, "at_most", each.at_most)
            if each.at_least is not None:
                yield Bound(needs.level, each.measure, "at_least", each.at_least)


def _contradictions(file: SheetFile, name: str, known: tuple[Scheme, ...]) -> Iterator[Message]:
    scheme = next((each for each in known if each.id == file.scheme), None)
    if scheme is None:
        expected = ", ".join(each.id for each in known)
        yield Message.of("rule.not_one_of", file=name, key="scheme", value=file.scheme, expected=expected)
    ids = [each.id for group in file.classes for each in group.indicators]
    ids += [each.id for named in (file.classes, file.deductions, file.measures) for each in named]
    for taken, count in Counter(ids).items():
        if count > 1:
            yield Message.of("rule.id_taken", file=name, value=taken)
    if all(group.points is not None for group in file.classes):
        total = sum((group.points for group in file.classes if group.points is not None), start=0 * file.total)
        if total != file.total:
            yield Message.of("rule.classes_not_total", file=name, sum=total, total=file.total)
    yield from _wrong_needs(file, name, scheme)


def _wrong_needs(file: SheetFile, name: str, scheme: Scheme | None) -> Iterator[Message]:
    measures = [each.id for each in file.measures]
    for number, needs in enumerate(file.needs, start=1):
        if scheme is not None and scheme.level(needs.level) is None:
            levels = ", ".join(level.id for level in scheme.levels)
            key = f"needs[{number}].level"
            yield Message.of("rule.not_one_of", file=name, key=key, value=needs.level, expected=levels)
        for place, bound in enumerate(needs.bounds, start=1):
            key = f"needs[{number}].bounds[{place}]"
            if bound.measure not in measures:
                expected = ", ".join(measures)
                yield Message.of("rule.not_one_of", file=name, key=key, value=bound.measure, expected=expected)
            if bound.at_most is None and bound.at_least is None:
                yield Message.of("rule.missing", file=name, key=f"{key}.at_most")


@lru_cache(maxsize=8)
def sheets(folder: Path | None = None) -> tuple[EvaluationSheet, ...]:
    """Return every sheet of a rules folder (by default the program's own), by id.

    A folder of one's own may hold schemes and their ways too; the program's own are known beside them.
    """
    own = rules_folder()
    root = folder or own
    further = folder is not None and folder != own
    known = (*schemes(root / "schemes"), *(schemes() if further else ()))
    known_ways = (*ways(root), *(ways() if further else ()))
    return tuple(read_sheet(path, known, known_ways) for path in sorted(root.glob("sheets/*/sheet.toml")))


def sheet(sheet_id: str) -> EvaluationSheet | None:
    """Return the program's own sheet with this id, or None."""
    return next((each for each in sheets() if each.id == sheet_id), None)
