"""``tender-tool review``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.calls import Call

EXAMPLE = "五星级=5,四星级=4,三星级=3,二星级=1"
FAIR = "五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0"


@pytest.mark.parametrize(
    ("tiers", "status"),
    [
        (EXAMPLE, 1),
        ("五星级=2,四星级=3,三星级=1,达标级=0.5,无=0", 1),
        (FAIR, 0),
        ("五星级=3", 0),
        ("五星级及以上=2,四星级=1.5,三星级=1,达标级=0.5,无=0", 0),
    ],
    ids=["level not issued", "upside down", "fair", "warnings only", "note only"],
)
def test_the_status_is_one_only_for_an_error(call: Call, tiers: str, status: int) -> None:
    assert call("review", "--tiers", tiers).status == status
    assert call("review", "--tiers", tiers, "--json", "-").status == status


def test_the_json_has_the_keys_that_others_rely_on(call: Call) -> None:
    called = call("review", "--tiers", EXAMPLE, "--price-weight", "30", "--json", "-")
    content = called.content
    assert {"file", "law_as_of", "scoring_table", "rule", "checks", "findings"} <= set(content)
    assert (content["file"], content["scoring_table"]) == (None, None)
    assert content["rule"]["max_points"] == 5
    assert {"C04", "C07"} <= set(content["checks"]["no_hit"])
    assert isinstance(content["checks"]["cannot_tell"], list)
    codes = [finding["code"] for finding in content["findings"]]
    assert codes[0] == "C05"
    assert {"C01", "C05", "C06"} <= set(codes)


def test_a_finding_says_everything(call: Call) -> None:
    content = call("review", "--tiers", EXAMPLE, "--json", "-").content
    (finding,) = (each for each in content["findings"] if each["code"] == "C05")
    assert (finding["name"], finding["severity"], finding["verdict"]) == ("level-not-issued", "error", "hit")
    assert "二星级" in finding["evidence"]
    assert finding["basis"][0]["confidence"] in {"V1", "V2", "V3"}
    assert finding["fix"]
    assert finding["suppressed"] is None


def test_a_rule_file_is_named(call: Call, project: Path) -> None:
    path = project / "rules" / "rulesets" / "example-5431" / "ruleset.toml"
    called = call("review", path, "--json", "-")
    assert (called.status, called.content["file"]) == (1, str(path))
    assert "C05" in called.err


def test_json_may_go_to_a_file(call: Call, tmp_path: Path) -> None:
    assert call("review", "--tiers", FAIR, "--json", "review.json").status == 0
    assert json.loads((tmp_path / "review.json").read_text(encoding="utf-8"))["findings"] == []


@pytest.mark.parametrize(("language", "said"), [("zh", "提示性结论，需人工复核"), ("en", "judged by a person")])
@pytest.mark.parametrize("tiers", [EXAMPLE, FAIR])
def test_every_review_says_that_it_is_only_a_prompt(call: Call, tiers: str, language: str, said: str) -> None:
    assert said in call("review", "--tiers", tiers, "--lang", language).out


def test_people_are_told_what_and_what_to_do(call: Call) -> None:
    out = call("review", "--tiers", EXAMPLE, "--lang", "en").out
    assert out.startswith("[error] C05")
    assert "basic" in out
    assert "{" not in out


@pytest.mark.parametrize(
    "arguments",
    [(), ("rule.toml", "--tiers", FAIR), ("list.xlsx",), ("nowhere.toml",), ("--tiers", ""), ("--tiers", "五星级")],
    ids=["nothing", "two rules", "no rule file", "missing file", "no tiers", "unreadable tiers"],
)
def test_a_wrong_call_is_one_line_and_status_two(call: Call, arguments: tuple[str, ...]) -> None:
    called = call("review", *arguments)
    assert (called.status, called.out, len(called.lines)) == (2, "", 1)


def test_every_mistake_of_a_rule_file_is_a_line(call: Call, tmp_path: Path, project: Path) -> None:
    text = (project / "rules" / "rulesets" / "fair-default" / "ruleset.toml").read_text(encoding="utf-8")
    text = text.replace('id = "fair-default"\n', "").replace("points = 1.5", 'points = "x"')
    (tmp_path / "rule.toml").write_text(text.replace("digits = 2", "digits = 20"), encoding="utf-8")
    called = call("review", "rule.toml")
    assert (called.status, called.out, len(called.lines)) == (2, "", 3)
    assert all("rule.toml" in line for line in called.lines)
    for key in ("id", "rounding.digits", "groups[1].factors[1].tiers[2].points"):
        assert len([line for line in called.lines if key in line]) >= 1


def test_paths_are_told_from_the_folder_one_works_in(call: Call, project: Path, tmp_path: Path) -> None:
    source = project / "rules" / "rulesets" / "example-5431" / "ruleset.toml"
    (tmp_path / "rules").mkdir()
    copy = tmp_path / "rules" / "rule 1.toml"
    copy.write_bytes(source.read_bytes())
    called = call("review", copy, "--sarif", "-")
    (artifact,) = called.content["runs"][0]["artifacts"]
    assert artifact["location"]["uri"] == "rules/rule%201.toml"
    assert call("review", copy, "--json", "-").content["file"] == "rules/rule 1.toml"
