"""A fifth scheme with its sheet is data only: read from a folder, scored, written and read back."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.__main__ import main
from tender_tool.domain.certification.assessment import Answer, Assessment
from tender_tool.domain.problem import InputError
from tender_tool.services.certification.assess import assess, open_assessment, save_assessment, sheet, sheets

SCHEME = """
format = 1
id = "example-2020"
title = { zh = "示例服务认证", en = "Example service certification" }
standard = "Q/EX 1-2020"
source = "its own rules"
as_of = 2026-11-21
marks = ["Q/EX1"]

[[levels]]
id = "gold"
name = { zh = "金级", en = "gold" }
score_from = 90

[[levels]]
id = "silver"
name = { zh = "银级", en = "silver" }
score_from = 75.5
"""
SHEET = """
format = 1
id = "example"
title = { zh = "示例评价表", en = "Example sheet" }
scheme = "example-2020"
source = "its own rules"
as_of = 2026-11-21
total = 60
deduction = 0.5
bonus_most = 2
rounding = { digits = 1, mode = "half_up" }

[[classes]]
id = "people"
name = { zh = "人员", en = "People" }
points = 60
indicators = [
  { id = "trained", name = { zh = "培训", en = "Training" }, points = 24 },
  { id = "prompt", name = { zh = "及时", en = "Promptness" }, kind = "sampled", points = 36 },
]

[[deductions]]
id = "complaint"
name = { zh = "被投诉", en = "complaint" }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path, text in (("schemes/example-2020/scheme.toml", SCHEME), ("sheets/example/sheet.toml", SHEET)):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def _filled(conforming: int) -> Assessment:
    answers = (Answer("trained", met=True), Answer("prompt", checked=40, conforming=conforming))
    return Assessment("example", "甲", answers)


@pytest.mark.parametrize(
    ("conforming", "score", "level"), [(40, "100.0", "gold"), (33, "89.5", "silver"), (1, "41.5", None)]
)
def test_it_scores_by_its_own_data(folder: Path, conforming: int, score: str, level: str | None) -> None:
    result = assess(sheet("example", folder), _filled(conforming))
    assert (result.score, result.level.id if result.level else None) == (Decimal(score), level)


def test_its_workbook_comes_back(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    of = sheet("example", folder)
    save_assessment(of, _filled(33), path, "en")
    assert assess(of, open_assessment(path, folder)) == assess(of, open_assessment(path, folder))
    assert assess(of, open_assessment(path, folder)).score == Decimal("89.5")


def test_the_command_line_takes_it(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sheet.xlsx"
    save_assessment(sheet("example", folder), _filled(33), path)
    with pytest.raises(SystemExit) as left:
        main(["assess", str(path), "--rules", str(folder), "--json", "-"])
    assert left.value.code == 0
    content = json.loads(capsys.readouterr().out)
    assert (content["score"], content["level"], content["next"]["level"]) == (89.5, "silver", "gold")


def test_a_sheet_may_name_a_scheme_of_the_program(folder: Path) -> None:
    path = folder / "sheets/example/sheet.toml"
    path.write_text(SHEET.replace('"example-2020"', '"gbt27922-2011"'), encoding="utf-8")
    of = sheet("example", folder)
    assert of.way is not None
    assert [each.id for each in sheets(folder)] == ["example"]


@pytest.mark.parametrize(
    ("was", "becomes", "code"),
    [
        ('scheme = "example-2020"', 'scheme = "unknown"', "rule.not_one_of"),
        ('id = "prompt"', 'id = "trained"', "rule.id_taken"),
        ("total = 60", "total = 100", "rule.classes_not_total"),
        ("bonus_most = 2", "bonus = 2", "rule.missing"),
    ],
)
def test_a_wrong_sheet_is_refused_with_what_is_wrong(folder: Path, was: str, becomes: str, code: str) -> None:
    path = folder / "sheets/example/sheet.toml"
    path.write_text(SHEET.replace(was, becomes), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        sheets(folder)
    assert code in [problem.message.code for problem in refused.value.problems]


def test_the_examples_of_the_manual_are_a_scheme_and_its_sheet(project: Path, tmp_path: Path) -> None:
    blocks = (project / "rules/README.md").read_text(encoding="utf-8").split("```toml\n")[1:]
    for kind in ("scheme", "sheet"):
        text = next(each.partition("```")[0] for each in blocks if f"/{kind}.schema.json" in each)
        (tmp_path / f"{kind}s/example").mkdir(parents=True)
        (tmp_path / f"{kind}s/example/{kind}.toml").write_text(text, encoding="utf-8")
    assert assess(sheet("example", tmp_path), _filled(33)).score == Decimal("89.50")


def test_a_sheet_that_was_filled_is_not_changed_by_scoring(folder: Path) -> None:
    filled = _filled(40)
    assess(sheet("example", folder), filled)
    assert filled == replace(_filled(40))
