"""``tender-tool assess``: evaluation sheets on the command line."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.services.certification.assess import save_assessment, sheets
from tests.commands.calls import Call
from tests.scoring.made_sheets import gbt, met, scoring


def test_it_lists_the_sheets(call: Call) -> None:
    assert [each["id"] for each in call("assess", "--json", "-").content] == [each.id for each in sheets()]


@pytest.mark.parametrize("of", [each.id for each in sheets()])
def test_an_empty_sheet_is_written_and_says_what_is_open(call: Call, tmp_path: Path, of: str) -> None:
    assert call("assess", "--scheme", of, "--template", "out.xlsx").status == 0
    called = call("assess", "out.xlsx", "--json", "-")
    assert called.status == 1
    assert (called.content["score"], called.content["level"]) == (None, None)
    assert called.content["waiting"][0]["code"] == "points_open"
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]


@pytest.mark.parametrize(
    ("score", "level"), [("69.99", "none"), ("70", "basic"), ("94.99", "four_star"), ("95", "five_star")]
)
def test_score_and_level_come_out_exactly(call: Call, tmp_path: Path, score: str, level: str) -> None:
    save_assessment(gbt(), scoring(gbt(), score), tmp_path / "in.xlsx")
    content = call("assess", "in.xlsx", "--json", "-").content
    assert (Decimal(content["score"]), content["level"]) == (Decimal(score), level)


def test_people_are_told_every_step_and_the_way_up(call: Call, tmp_path: Path) -> None:
    save_assessment(gbt(), met(gbt(), "relations"), tmp_path / "in.xlsx")
    called = call("assess", "in.xlsx", "--lang", "en")
    assert "Customer relations: not met, all 12.5 points are lost" in called.out
    assert "The shortest way to four-star" in called.out


def test_the_result_is_written_as_a_sheet(call: Call, tmp_path: Path) -> None:
    save_assessment(gbt(), met(gbt()), tmp_path / "in.xlsx")
    call("assess", "in.xlsx", "--out", "out.xlsx")
    assert call("assess", "out.xlsx", "--json", "-").content["score"] == 100


@pytest.mark.parametrize(
    "arguments",
    [
        ("--template", "x.xlsx"),
        ("--scheme", "nothing", "--template", "x.xlsx"),
        ("missing.xlsx",),
    ],
)
def test_a_wrong_call_is_refused_in_a_line(call: Call, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    called = call("assess", *arguments)
    assert (called.status, len(called.lines)) == (2, 1)
    assert not list(tmp_path.iterdir())
