"""Evaluation sheets: what the answers come to, exactly, whatever the scheme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from tender_tool.domain.certification.assessment import Answer, Assessment, EvaluationSheet, Indicator, IndicatorClass
from tender_tool.domain.certification.assessment_result import AssessmentResult, ClassResult, IndicatorResult
from tender_tool.domain.certification.scheme import Level
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.text import Message, Value
from tender_tool.domain.text import Text as Words
from tender_tool.scoring.certification.application import application_checks
from tender_tool.scoring.certification.level_lines import level_earned
from tender_tool.scoring.certification.sheet_problems import sheet_problems, sheet_waits
from tender_tool.scoring.certification.way_up import Line, Standing, next_level
from tender_tool.scoring.rounding import rounded_ratio, shown

_FULL = Fraction(100)
_EXACT = Rounding(8, "half_up")


def assess(sheet: EvaluationSheet, filled: Assessment) -> AssessmentResult:
    """Return score and level of a filled sheet, every step, and what is missing for the next level."""
    problems = tuple(sheet_problems(sheet, filled))
    waiting = tuple(sheet_waits(sheet, filled))
    lines = [_line(each, filled.answer(each.id)) for each in sheet.indicators]
    classes = tuple(_class(group, filled, lines) for group in sheet.classes)
    begun = AssessmentResult(
        sheet=sheet.id,
        problems=problems,
        waiting=waiting,
        indicators=tuple(_indicator(line) for line in lines),
        classes=classes,
        steps=tuple(_indicator_steps(lines)),
        checks=application_checks(sheet, filled),
    )
    if not _applicable(lines):
        return begun
    least, most = (_raw(sheet, filled, lines, missed=missed) for missed in (True, False))
    begun = replace(begun, exact=_ratio(_held(least), _EXACT))
    if problems:
        return begun
    begun = replace(begun, range=(_shown_score(sheet, _held(least)), _shown_score(sheet, _held(most))))
    if waiting:
        return begun
    score = _held(least)
    level = level_earned(sheet, filled, score, classes)
    totals = (*_total_steps(sheet, filled, lines), *_level_steps(sheet, filled, score, level, classes))
    return replace(
        begun,
        steps=(*begun.steps, *totals),
        score=_shown_score(sheet, score),
        level=level,
        next=next_level(Standing(sheet, filled, tuple(lines), classes, least, _applicable(lines), level)),
    )


def _line(indicator: Indicator, answer: Answer) -> Line:
    points = Fraction(answer.points if answer.points is not None else indicator.points or 0)
    share = _share(indicator, answer)
    return Line(indicator, answer, points, None if share is None or answer.deleted else points * share)


def _share(indicator: Indicator, answer: Answer) -> Fraction | None:
    """Return which part of its points an indicator keeps; None: not answered."""
    kind = answer.kind or indicator.kind
    if kind == "all_or_nothing":
        return None if answer.met is None else Fraction(int(answer.met))
    if kind == "sampled":
        return (
            Fraction(answer.conforming, answer.checked) if answer.checked and answer.conforming is not None else None
        )
    return None if answer.rating is None else Fraction(answer.rating) / 100


def _applicable(lines: list[Line]) -> Fraction:
    return sum((line.points for line in lines if not line.answer.deleted), start=Fraction(0))


def _obtained(lines: list[Line], *, missed: bool = True) -> Fraction:
    kept = (line for line in lines if not line.answer.deleted)
    unknown = Fraction(0)
    return sum(((unknown if missed else x.points) if x.got is None else x.got for x in kept), start=Fraction(0))


def _times(filled: Assessment) -> int:
    return sum(each.times for each in filled.deducted)


def _bonus(sheet: EvaluationSheet, filled: Assessment) -> Decimal:
    return min(filled.bonus or Decimal(0), sheet.bonus_most)


def _raw(sheet: EvaluationSheet, filled: Assessment, lines: list[Line], *, missed: bool) -> Fraction:
    """Return the score before it is held between 0 and 100."""
    base = _obtained(lines, missed=missed) / _applicable(lines) * _FULL
    return base - Fraction(sheet.deduction) * _times(filled) + Fraction(_bonus(sheet, filled))


def _held(raw: Fraction) -> Fraction:
    return min(max(raw, Fraction(0)), _FULL)


def _shown_score(sheet: EvaluationSheet, score: Fraction) -> Decimal:
    return _ratio(score, Rounding(sheet.digits, sheet.mode))


def _ratio(value: Fraction, rule: Rounding) -> Decimal:
    return rounded_ratio(Decimal(value.numerator), Decimal(value.denominator), rule)


def _indicator(line: Line) -> IndicatorResult:
    known = line.answer.points is not None or line.indicator.points is not None
    got = None if line.got is None or not known else shown(line.got)
    return IndicatorResult(line.indicator.id, shown(line.points) if known else None, got, line.answer.deleted)


def _class(group: IndicatorClass, filled: Assessment, lines: list[Line]) -> ClassResult:
    own = [line for line in lines if line.indicator in group.indicators]
    full = sum((line.points for line in own), start=Fraction(0))
    applicable, got = _applicable(own), _obtained(own)
    least = filled.least_of(group)
    reached = None
    if least is not None and applicable:
        reached = got / applicable * 100 >= Fraction(least)
    return ClassResult(group.id, group.name, shown(full), shown(applicable), shown(got), least, reached)


def _indicator_steps(lines: list[Line]) -> Iterator[Message]:
    for line in lines:
        answer, kind = line.answer, line.answer.kind or line.indicator.kind
        args: dict[str, Value | Words] = {"name": line.indicator.name, "points": shown(line.points)}
        if answer.deleted:
            yield Message.of("assess.deleted", **args)
        elif line.got is None:
            continue
        elif kind == "all_or_nothing":
            yield Message.of(f"assess.{'met' if answer.met else 'missed'}", **args)
        elif kind == "sampled":
            checked, conforming = answer.checked or 0, answer.conforming or 0
            yield Message.of("assess.sampled", checked=checked, conforming=conforming, got=shown(line.got), **args)
        else:
            yield Message.of("assess.rated", rating=answer.rating or Decimal(0), got=shown(line.got), **args)


def _total_steps(sheet: EvaluationSheet, filled: Assessment, lines: list[Line]) -> Iterator[Message]:
    obtained, applicable = _obtained(lines), _applicable(lines)
    base = shown(obtained / applicable * _FULL)
    yield Message.of("assess.base", got=shown(obtained), applicable=shown(applicable), base=base)
    times = _times(filled)
    if times:
        off = sheet.deduction * times
        yield Message.of("assess.deducted", times=times, each=sheet.deduction, off=off)
    if filled.bonus:
        code = "assess.bonus" if filled.bonus <= sheet.bonus_most else "assess.bonus_cut"
        yield Message.of(code, bonus=filled.bonus, most=sheet.bonus_most)
    raw = _raw(sheet, filled, lines, missed=True)
    if raw != _held(raw):
        yield Message.of("assess.held", raw=shown(raw), score=shown(_held(raw)))
    code = "assess.score" if sheet.mode == "down" else f"assess.score_{sheet.mode}"
    yield Message.of(code, score=_shown_score(sheet, _held(raw)), digits=sheet.digits)


def _level_steps(
    sheet: EvaluationSheet, filled: Assessment, score: Fraction, level: Level | None, classes: tuple[ClassResult, ...]
) -> Iterator[Message]:
    for group in classes:
        if group.least is not None and group.reached is not None:
            code = "assess.class_reached" if group.reached else "assess.class_below"
            yield Message.of(code, name=group.name, got=group.got, applicable=group.applicable, least=group.least)
    for measure in sheet.measures:
        value = filled.measure(measure.id)
        if value is not None:
            yield Message.of("assess.measured", name=measure.name, value=value, unit=measure.unit)
    shown_score = _shown_score(sheet, score)
    if level is None:
        yield Message.of("assess.no_level", score=shown_score)
    elif level.score_from is not None:
        yield Message.of("assess.level", score=shown_score, line=level.score_from, level=level.name)
    else:
        yield Message.of("assess.level_by_bounds", level=level.name)
