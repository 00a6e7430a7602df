"""Evaluation sheets: which there are, an even split to begin with, and what a filled one comes to."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from tender_tool import __version__
from tender_tool.domain.certification.assessment import Assessment, EvaluationSheet, IndicatorClass
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Language, Message
from tender_tool.domain.verification.proof import Proof
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.returned.assessment_sheet import read_assessment
from tender_tool.reports.forms.assessment_sheet import sheet_file_name, write_assessment
from tender_tool.reports.proof.package import Days
from tender_tool.ruleset import sheets as _sheets
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.law import law_as_of
from tender_tool.scoring.certification import assessment as _scoring
from tender_tool.services.verification.proofs import digest
from tender_tool.services.verification.sealing import seal_form

__all__ = [
    "assess",
    "even_split",
    "open_assessment",
    "rest_met",
    "save_assessment",
    "sheet",
    "sheet_file_name",
    "sheets",
]

_STEP = Decimal("0.5")


def sheets(folder: Path | None = None) -> tuple[EvaluationSheet, ...]:
    """Return the evaluation sheets of a rules folder, by default the program's own."""
    return _sheets.sheets(folder)


def sheet(sheet_id: str, folder: Path | None = None) -> EvaluationSheet:
    """Return the sheet with an id; raises InputError if there is none, with those there are."""
    known = sheets(folder)
    found = next((each for each in known if each.id == sheet_id), None)
    if found is None:
        names = ", ".join(each.id for each in known)
        raise InputError(Problem(Message.of("assess_sheet.unknown_sheet", sheet=sheet_id, known=names)))
    return found


def assess(of: EvaluationSheet, filled: Assessment) -> AssessmentResult:
    """Return what a filled sheet comes to."""
    return _scoring.assess(of, filled)


def open_assessment(path: Path, folder: Path | None = None) -> Assessment:
    """Return what was filled into an exported sheet; raises InputError with every cell that cannot be read."""
    return read_assessment(read_file(path), sheets(folder))


def save_assessment(of: EvaluationSheet, filled: Assessment, path: Path, language: Language = "zh") -> None:
    """Write a sheet, empty or filled, as a workbook with its proof; raises InputError if that is not possible."""
    result = assess(of, filled)
    proof = Proof("assessment", language, __version__, law_as_of().isoformat(), (), digest(of), ())

    def write(aside: Path) -> None:
        write_assessment(aside, of, filled, result, language)
        seal_form(aside, proof, Days())

    replace_file(path, write)


def even_split(of: EvaluationSheet, filled: Assessment) -> Assessment:
    """Return the sheet with the points that no source states divided as evenly as half points allow.

    It is a start for a person and no statement of the standard. What the sheet itself states stays.
    """
    parts = [(group.points, group) for group in of.classes if group.points is not None]
    open_groups = [group for group in of.classes if group.points is None]
    left = of.total - sum((points for points, _ in parts), start=Decimal(0))
    for points, group in parts:
        filled = _spread(filled, [each.id for each in group.indicators], points)
    return _spread(filled, _ids(open_groups), left) if open_groups else filled


def rest_met(of: EvaluationSheet, filled: Assessment) -> Assessment:
    """Return the sheet with every all-or-nothing indicator met that was not judged yet."""
    for each in of.indicators:
        answer = filled.answer(each.id)
        if (answer.kind or each.kind) == "all_or_nothing" and answer.met is None and not answer.deleted:
            filled = filled.with_answer(replace(answer, met=True))
    return filled


def _ids(groups: list[IndicatorClass]) -> list[str]:
    return [each.id for group in groups for each in group.indicators]


def _spread(filled: Assessment, indicators: list[str], points: Decimal) -> Assessment:
    count = len(indicators)
    steps, rest = divmod(points, _STEP)
    each, more = divmod(int(steps), count)
    for place, indicator in enumerate(indicators):
        own = (each + (1 if place < more else 0)) * _STEP + (rest if place == 0 else Decimal(0))
        filled = filled.with_answer(replace(filled.answer(indicator), points=own))
    return filled
