"""Evaluation sheets as workbooks: what is filled in comes back, and the formulas say what the engine says."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.certification.assessment import Answer, Assessment, EvaluationSheet, Fulfilled
from tender_tool.domain.problem import InputError
from tender_tool.domain.text import Language
from tender_tool.services.certification.assess import (
    assess,
    even_split,
    open_assessment,
    save_assessment,
    sheet,
    sheets,
)
from tests.scoring.made_sheets import deducted, gbt, graded, met

OFFICE = shutil.which("soffice")


def _ordered(filled: Assessment) -> Assessment:
    return replace(filled, answers=tuple(sorted(filled.answers, key=lambda each: each.indicator)))


def _full() -> Assessment:
    filled = deducted(met(gbt(), "support", "norms"), 2, "1.5")
    sampled = Answer("delivery", Decimal(6), "sampled", checked=30, conforming=29, evidence=("site", "customers"))
    filled = filled.with_answer(replace(sampled, remark="=1+1"))
    filled = filled.with_answer(Answer("recycling", Decimal("5.5"), deleted=True))
    return replace(
        filled,
        conditions=(Fulfilled("fund", True), Fulfilled("legal_person", False)),
        people=21,
        qualified=2,
        running_since=date(2025, 11, 30),
        on=date(2026, 3, 1),
    )


def _filled_sheets() -> list[tuple[EvaluationSheet, Assessment]]:
    of = sheet("completeness")
    manufacturer = sheet("sbt10401-manufacturer")
    good = graded(of, ("80", "70", "60", "60.5", "60"), "48", "90")
    return [(gbt(), _full()), (of, good), (manufacturer, met(manufacturer, "idea"))]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("number", range(3))
def test_what_was_filled_in_comes_back(tmp_path: Path, number: int, language: Language) -> None:
    of, filled = _filled_sheets()[number]
    path = tmp_path / "sheet.xlsx"
    save_assessment(of, filled, path, language)
    assert _ordered(open_assessment(path)) == _ordered(filled)


@pytest.mark.parametrize("of", sheets(), ids=[each.id for each in sheets()])
def test_an_empty_sheet_comes_back_empty(tmp_path: Path, of: EvaluationSheet) -> None:
    path = tmp_path / "sheet.xlsx"
    save_assessment(of, Assessment(of.id), path)
    read = open_assessment(path)
    assert _ordered(read) == _ordered(Assessment(of.id, answers=tuple(Answer(x.id) for x in of.indicators)))


def _figures(path: Path) -> dict[str, object]:
    """The lines that are computed, by their label."""
    tab = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    rows = [row for row in tab.iter_rows(min_row=5) if row[0].value is None and row[2].value]
    return {str(row[2].value): row[10].value for row in rows}


def test_the_stored_values_are_the_engines(tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    save_assessment(gbt(), _full(), path)
    result = assess(gbt(), _full())
    found = _figures(path)
    assert result.level is not None
    assert (Decimal(str(found["总分"])), found["等级"]) == (result.score, result.level.name.zh)


@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice here to recalculate with")
def test_recalculated_it_says_the_same(tmp_path: Path) -> None:
    cases = [*_filled_sheets(), (gbt(), even_split(gbt(), Assessment("gbt27922-2011")))]
    wrong = met(gbt())
    cases.append((gbt(), wrong.with_answer(replace(wrong.answer("staff"), points=Decimal(1)))))
    for number, (of, filled) in enumerate(cases):
        save_assessment(of, filled, tmp_path / f"{number}.xlsx")
    for kind, pattern in (("ods", "*.xlsx"), ("xlsx:Calc MS Excel 2007 XML", "*.ods")):
        files = [str(path) for path in sorted(tmp_path.glob(pattern))]
        home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
        # Stored values go with another kind of file, so that the second opening computes everything.
        out = tmp_path if kind == "ods" else tmp_path / "again"
        command = [str(OFFICE), home, "--headless", "--convert-to", kind, "--outdir", str(out), *files]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
    for number in range(len(cases)):
        first, again = _figures(tmp_path / f"{number}.xlsx"), _figures(tmp_path / "again" / f"{number}.xlsx")
        assert {name: _near(value) for name, value in first.items()} == {n: _near(v) for n, v in again.items()}


def _near(value: object) -> object:
    return round(Decimal(str(value)), 3) if isinstance(value, (int, float)) else value


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("E5", "六分", "assess_sheet.not_a_number"),
        ("G5", 2.5, "assess_sheet.not_whole"),
        ("F5", "也许", "assess_sheet.not_yes"),
        ("D5", "看心情", "assess_sheet.not_a_kind"),
        ("L5", "听说", "assess_sheet.not_evidence"),
        ("A5", "staff", "assess_sheet.twice"),
        ("A5", None, "assess_sheet.missing_rows"),
        ("E4", "x", "assess_sheet.missing_columns"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_cell(tmp_path: Path, cell: str, value: object, code: str) -> None:
    path = tmp_path / "sheet.xlsx"
    save_assessment(gbt(), met(gbt()), path)
    book = openpyxl.load_workbook(path)
    book.worksheets[0][cell] = value
    book.save(path)
    with pytest.raises(InputError) as refused:
        open_assessment(path)
    assert code in [problem.message.code for problem in refused.value.problems]
    if code.startswith("assess_sheet.not_"):
        assert refused.value.problems[0].source is not None
        assert refused.value.problems[0].source.where() == f"评价表!{cell}"


def test_the_same_sheet_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        save_assessment(gbt(), _full(), tmp_path / name)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_sheet_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        save_assessment(gbt(), _full(), tmp_path / "nowhere" / "sheet.xlsx")
