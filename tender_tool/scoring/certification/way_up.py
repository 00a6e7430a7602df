"""What is missing for the next level, and the fewest things to put right for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from tender_tool.domain.certification.assessment import Answer, Assessment, EvaluationSheet, Indicator
from tender_tool.domain.certification.assessment_result import ClassResult, NextLevel
from tender_tool.domain.certification.scheme import Level
from tender_tool.domain.text import Message
from tender_tool.scoring.certification.level_lines import lined_levels, meets_lines
from tender_tool.scoring.rounding import shown

# More sums than these come from odd fractions only; the largest gains are then as few as any.
_MOST_SUMS = 20_000
_Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator with its answer: its points, and what they come to (None: not answered)."""

    indicator: Indicator
    answer: Answer
    points: Fraction
    got: Fraction | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a sheet stands: ``raw`` is its score before it is held between 0 and 100."""

    sheet: EvaluationSheet
    filled: Assessment
    lines: tuple[Line, ...]
    classes: tuple[ClassResult, ...]
    raw: Fraction
    applicable: Fraction
    level: Level | None


@dataclass(frozen=True, slots=True)
class _Repair:
    """One thing to put right, and what it adds to the score."""

    gain: Fraction
    message: Message
    group: str = ""


def next_level(standing: Standing) -> NextLevel | None:
    """Return what the next higher level asks; None at the top, or where a sheet has lines for no level."""
    target = _target(standing)
    if target is None:
        return None
    repairs, classes_out = _class_repairs(standing)
    need = Fraction(target.score_from or 0) - standing.raw - sum((each.gain for each in repairs), start=Fraction(0))
    others = [*_beyond(standing, repairs), *_repairs(standing, without={each.group for each in repairs})]
    chosen = fewest(need, [each.gain for each in others]) if target.score_from is not None else ()
    measures = tuple(_measures(standing, target))
    missing = [*_score_gap(standing, target), *classes_out, *measures]
    if chosen is None:
        return NextLevel(target, tuple(missing), None)
    way = [each.message for each in (*repairs, *(others[place] for place in chosen))]
    return NextLevel(target, tuple(missing), (*way, *measures))


def _target(standing: Standing) -> Level | None:
    sheet, filled = standing.sheet, standing.filled
    levels = lined_levels(sheet)
    if standing.level is None:
        # Where only a class is too low, lifting it earns at once what score and figures allow.
        met = (each for each in levels if meets_lines(sheet, filled, standing.raw, each))
        return next(met, levels[-1] if levels else None)
    place = levels.index(standing.level)
    return levels[place - 1] if place else None


def _score_gap(standing: Standing, target: Level) -> Iterator[Message]:
    if target.score_from is not None and standing.raw < Fraction(target.score_from):
        gap = Fraction(target.score_from) - standing.raw
        yield Message.of("assess.gap", gap=shown(gap), line=target.score_from, level=target.name)


def _class_repairs(standing: Standing) -> tuple[list[_Repair], list[Message]]:
    """Return the repairs that lift every class to its minimum, and what each lacks."""
    repairs: list[_Repair] = []
    missing = []
    for group in standing.classes:
        if group.reached is not False or group.least is None:
            continue
        need = Fraction(group.least) * Fraction(group.applicable) / 100 - Fraction(group.got)
        percent = Fraction(group.got) / Fraction(group.applicable) * 100
        message = Message.of("assess.class_gap", name=group.name, percent=shown(percent), least=group.least)
        missing.append(message)
        repairs.append(_Repair(need / standing.applicable * 100, message, group.group))
    return repairs, missing


def _beyond(standing: Standing, repairs: list[_Repair]) -> Iterator[_Repair]:
    """Yield what a class that is lifted to its minimum can add when it is put right wholly."""
    lifted = {each.group: each.gain for each in repairs}
    for group in standing.classes:
        if group.group in lifted:
            rest = Fraction(group.applicable - group.got) / standing.applicable * 100 - lifted[group.group]
            yield _Repair(rest, Message.of("assess.mend_class", name=group.name, gain=shown(rest)))


def _repairs(standing: Standing, without: set[str]) -> list[_Repair]:
    found: list[_Repair] = []
    for line in standing.lines:
        if line.answer.deleted or line.got is None or line.got >= line.points:
            continue
        gain = (line.points - line.got) / standing.applicable * 100
        group = next(each.id for each in standing.sheet.classes if line.indicator in each.indicators)
        if group in without:
            continue
        kind = line.answer.kind or line.indicator.kind
        message = Message.of(f"assess.mend_{kind}", name=line.indicator.name, gain=shown(gain))
        found.append(_Repair(gain, message))
    return [*found, *_special(standing)]


def _special(standing: Standing) -> Iterator[_Repair]:
    sheet, filled = standing.sheet, standing.filled
    names = {each.id: each.name for each in sheet.deductions}
    for each in filled.deducted:
        message = Message.of("assess.mend_deduction", name=names[each.kind], gain=sheet.deduction)
        yield from (_Repair(Fraction(sheet.deduction), message) for _ in range(each.times))
    left = Fraction(sheet.bonus_most) - min(Fraction(filled.bonus or 0), Fraction(sheet.bonus_most))
    if left > 0:
        yield _Repair(left, Message.of("assess.earn_bonus", gain=shown(left)))


def _measures(standing: Standing, target: Level) -> Sequence[Message]:
    found = []
    for bound in standing.sheet.bounds:
        value = standing.filled.measure(bound.measure)
        if bound.level != target.id or value is None or bound.holds(value):
            continue
        measure = next(each for each in standing.sheet.measures if each.id == bound.measure)
        code = f"assess.bound_{bound.direction}"
        found.append(Message.of(code, name=measure.name, value=value, unit=measure.unit, bound=bound.value))
    return found


def fewest(need: Fraction, gains: Sequence[Fraction]) -> _Places | None:
    """Return the places of the fewest gains that reach ``need``, and of those the ones with the least to spare.

    None: all of them together are not enough.
    """
    if need <= 0:
        return ()
    order = sorted(range(len(gains)), key=lambda place: (-gains[place], place))
    total, count = Fraction(0), 0
    for place in order:
        total, count = total + gains[place], count + 1
        if total >= need:
            return _closest(need, gains, count) or tuple(sorted(order[:count]))
    return None


def _closest(need: Fraction, gains: Sequence[Fraction], count: int) -> _Places | None:
    sums: dict[tuple[int, Fraction], _Places] = {(0, Fraction(0)): ()}
    for place, gain in enumerate(gains):
        if gain <= 0:
            continue
        for (taken, total), places in list(sums.items()):
            if taken < count:
                sums.setdefault((taken + 1, total + gain), (*places, place))
        if len(sums) > _MOST_SUMS:
            return None
    enough = [(total, places) for (taken, total), places in sums.items() if taken == count and total >= need]
    return min(enough, default=(need, None), key=lambda each: each[0])[1]
