"""Which level a score and the figures beside it earn."""

from __future__ import annotations

from fractions import Fraction

from tender_tool.domain.certification.assessment import Assessment, EvaluationSheet
from tender_tool.domain.certification.assessment_result import ClassResult
from tender_tool.domain.certification.scheme import Level


def lined_levels(sheet: EvaluationSheet) -> tuple[Level, ...]:
    """Return the levels that a score or a figure can earn, the highest first."""
    bound = {each.level for each in sheet.bounds}
    return tuple(each for each in sheet.scheme.levels if each.score_from is not None or each.id in bound)


def level_earned(
    sheet: EvaluationSheet, filled: Assessment, score: Fraction, classes: tuple[ClassResult, ...]
) -> Level | None:
    """Return the highest level earned, or None; while a class is below its minimum there is none."""
    if any(group.reached is False for group in classes):
        return None
    return next((level for level in lined_levels(sheet) if meets_lines(sheet, filled, score, level)), None)


def meets_lines(sheet: EvaluationSheet, filled: Assessment, score: Fraction, level: Level) -> bool:
    """Tell whether score and figures meet a level's own lines, inclusive."""
    if level.score_from is not None and score < Fraction(level.score_from):
        return False
    values = [(bound, filled.measure(bound.measure)) for bound in sheet.bounds if bound.level == level.id]
    return all(value is not None and bound.holds(value) for bound, value in values)
