"""What contradicts itself in a filled sheet, and what is still open in it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.certification.assessment import Answer, Assessment, EvaluationSheet, Indicator, IndicatorClass
from tender_tool.domain.text import Message
from tender_tool.scoring.rounding import total_of

_HUNDRED = Decimal(100)


def points_of(indicator: Indicator, filled: Assessment) -> Decimal | None:
    """Return the points of an indicator: the user's, else the sheet's."""
    own = filled.answer(indicator.id).points
    return own if own is not None else indicator.points


def sheet_problems(sheet: EvaluationSheet, filled: Assessment) -> Iterator[Message]:
    """Yield what must be mended before anything is scored."""
    known = {each.id for each in sheet.indicators}
    for answer in filled.answers:
        if answer.indicator not in known:
            yield Message.of("assess.unknown_indicator", name=answer.indicator)
    for group in sheet.classes:
        yield from _class_problems(group, filled)
    points = [points_of(each, filled) for each in sheet.indicators]
    held = [each for each in points if each is not None]
    if len(held) == len(points) and total_of(held) != sheet.total:
        yield Message.of("assess.total_differs", sum=total_of(held), total=sheet.total)
    for each in sheet.indicators:
        yield from _answer_problems(each, filled.answer(each.id))
    if sheet.indicators and all(filled.answer(each.id).deleted for each in sheet.indicators):
        yield Message.of("assess.all_deleted")
    yield from _other_problems(sheet, filled)


def _class_problems(group: IndicatorClass, filled: Assessment) -> Iterator[Message]:
    points = [points_of(each, filled) for each in group.indicators]
    held = [each for each in points if each is not None]
    if group.points is not None and len(held) == len(points) and total_of(held) != group.points:
        yield Message.of("assess.class_differs", name=group.name, sum=total_of(held), full=group.points)


def _answer_problems(indicator: Indicator, answer: Answer) -> Iterator[Message]:
    name = indicator.name
    if answer.points is not None and answer.points < 0:
        yield Message.of("assess.points_negative", name=name, points=answer.points)
    checked, conforming = answer.checked, answer.conforming
    if checked is not None and conforming is not None and not 0 <= conforming <= checked:
        yield Message.of("assess.samples_wrong", name=name, checked=checked, conforming=conforming)
    if answer.rating is not None and not 0 <= answer.rating <= _HUNDRED:
        yield Message.of("assess.rating_wrong", name=name, rating=answer.rating)


def _other_problems(sheet: EvaluationSheet, filled: Assessment) -> Iterator[Message]:
    kinds = {each.id for each in sheet.deductions}
    for each in filled.deducted:
        if each.times < 0 or each.kind not in kinds:
            yield Message.of("assess.deduction_wrong", name=each.kind, times=each.times)
    if filled.bonus is not None and filled.bonus < 0:
        yield Message.of("assess.bonus_negative", bonus=filled.bonus)
    for figure in (*filled.measured, *filled.least):
        if figure.value < 0:
            yield Message.of("assess.figure_negative", name=figure.id, value=figure.value)
    if filled.people is not None and filled.qualified is not None and filled.qualified > filled.people:
        yield Message.of("assess.qualified_wrong", qualified=filled.qualified, people=filled.people)


def sheet_waits(sheet: EvaluationSheet, filled: Assessment) -> Iterator[Message]:
    """Yield what is not filled in yet."""
    without = [each for each in sheet.indicators if points_of(each, filled) is None]
    if without:
        yield Message.of("assess.points_open", count=len(without), first=without[0].name)
    for each in sheet.indicators:
        if not _answered(each, filled.answer(each.id)):
            yield Message.of("assess.answer_open", name=each.name)
    for group in sheet.classes:
        if group.least_is_yours and filled.least_of(group) is None:
            yield Message.of("assess.least_open", name=group.name)
    for measure in sheet.measures:
        if filled.measure(measure.id) is None:
            yield Message.of("assess.measure_open", name=measure.name, unit=measure.unit)


def _answered(indicator: Indicator, answer: Answer) -> bool:
    kind = answer.kind or indicator.kind
    if answer.deleted:
        return True
    if kind == "all_or_nothing":
        return answer.met is not None
    if kind == "sampled":
        return bool(answer.checked) and answer.conforming is not None
    return answer.rating is not None
