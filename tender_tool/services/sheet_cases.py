"""Cases of evaluation sheets: filled as their file says, and scored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tender_tool.domain.certification.assessment import Answer, Assessment, Deducted, EvaluationSheet, Figure
from tender_tool.ruleset.files.cases import SheetCase, sheet_cases
from tender_tool.services.assess import assess, even_split, sheets

SheetOutcome = tuple[str, str, dict[str, object], dict[str, object]]


def filled_by(of: EvaluationSheet, case: SheetCase) -> Assessment:
    """Return the sheet as a case fills it."""
    filled = even_split(of, Assessment(of.id))
    for indicator in of.indicators:
        filled = filled.with_answer(_answer(filled.answer(indicator.id), indicator.kind == "rated", case))
    return replace(
        filled,
        deducted=tuple(Deducted(kind, times) for kind, times in case.deductions.items()),
        bonus=case.bonus,
        measured=tuple(Figure(measure, value) for measure, value in case.measured.items()),
        least=tuple(Figure(group, value) for group, value in case.least.items()),
    )


def _answer(answer: Answer, usually_rated: bool, case: SheetCase) -> Answer:
    name = answer.indicator
    answer = replace(answer, points=case.points.get(name, answer.points), deleted=name in case.deleted)
    if name in case.rated:
        return replace(answer, kind="rated", rating=case.rated[name])
    if name in case.sampled:
        checked, conforming = case.sampled[name]
        return replace(answer, kind="sampled", checked=checked, conforming=conforming)
    return answer if usually_rated else replace(answer, met=name not in case.missed)


def sheet_outcomes(root: Path) -> Iterator[SheetOutcome]:
    """Yield whose a case is, its name, what came out and what was expected, for every sheet of a rules folder."""
    for of in sheets(root):
        for case in sheet_cases(root / "sheets" / of.id):
            result = assess(of, filled_by(of, case))
            way = result.next.way if result.next else None
            got: dict[str, object] = {
                "score": result.score,
                "level": result.level.id if result.level else "none" if result.done else "open",
                "next": result.next.level.id if result.next else "none",
                "way": None if way is None else len(way),
            }
            yield f"sheets/{of.id}", case.name, got, case.expect.model_dump(exclude_none=True)
