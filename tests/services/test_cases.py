"""Every sentence with an expectation that stands beside a scheme, a rule set or a sheet holds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.ruleset.checks import check_files
from tender_tool.ruleset.data import rules_folder
from tender_tool.services.review.run_cases import Outcome, run_cases

OUTCOMES = run_cases()
# tests/fairness runs those of the checks.
HERE = [each for each in OUTCOMES if each.of not in check_files()]


@pytest.mark.parametrize("outcome", HERE, ids=[f"{each.of}: {each.name}" for each in HERE])
def test_a_case_holds(outcome: Outcome) -> None:
    assert outcome.holds, outcome.got


def test_every_scheme_rule_set_and_check_has_cases() -> None:
    folder = rules_folder()
    wanted = {path.parent.name for path in folder.glob("schemes/*/scheme.toml")}
    wanted |= {path.parent.name for path in folder.glob("rulesets/*/ruleset.toml")}
    wanted |= {f"sheets/{path.parent.name}" for path in folder.glob("sheets/*/sheet.toml")}
    wanted |= {path.stem for path in folder.glob("checks/*.toml")}
    assert {outcome.of for outcome in OUTCOMES} == wanted


def test_no_two_cases_of_one_thing_have_the_same_name() -> None:
    names = [(outcome.of, outcome.name) for outcome in OUTCOMES]
    assert len(set(names)) == len(names)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The schemes and rule sets in a folder of their own, free to change."""
    for name in ("schemes", "rulesets"):
        shutil.copytree(rules_folder() / name, tmp_path / name)
    return tmp_path


def test_a_case_that_does_not_hold_is_told(copied: Path) -> None:
    path = copied / "schemes" / "gbt27922-2011" / "cases.toml"
    case = '\n[[case]]\nname = "wrong"\ntext = "四星级"\nexpect = { level = "five_star" }\n'
    path.write_text(path.read_text(encoding="utf-8") + case, encoding="utf-8")
    wrong = [outcome for outcome in run_cases(copied) if not outcome.holds]
    assert [(outcome.of, outcome.name) for outcome in wrong] == [("gbt27922-2011", "wrong")]
    assert "four_star" in wrong[0].got


def test_a_rule_that_changes_breaks_its_cases(copied: Path) -> None:
    path = copied / "rulesets" / "fair-default" / "ruleset.toml"
    text = path.read_text(encoding="utf-8").replace("points = 1.5", "points = 1.4")
    path.write_text(text, encoding="utf-8")
    assert {outcome.of for outcome in run_cases(copied) if not outcome.holds} == {"fair-default"}


def test_a_mistake_in_a_file_of_cases_is_said(copied: Path) -> None:
    path = copied / "schemes" / "completeness" / "cases.toml"
    path.write_text('[[case]]\nname = "x"\nexpect = { level = 5 }\n', encoding="utf-8")
    with pytest.raises(InputError) as refused:
        run_cases(copied)
    assert [dict(problem.message.args).get("key") for problem in refused.value.problems] == [
        "case[1].text",
        "case[1].expect.level",
    ]
