"""A review as SARIF 2.1.0: what the standard asks of the parts that are written.

The official schema comes with no package that is needed here, so its rules for these parts stand in the tests.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from tender_tool.domain.review.finding import Review
from tender_tool.domain.text import Language
from tender_tool.reports.sarif import sarif_json
from tender_tool.ruleset.checks import check_files
from tests.reports.made_results import finding

REVIEW = Review(
    (finding("C05", "error"), finding("C03", "warning", suppressed=True), finding("C17", "info", "needs_review")),
    ("C01",),
    (),
    "2026-11-20",
)
LOG_KEYS = {"$schema", "version", "runs"}
RUN_KEYS = {"tool", "columnKind", "properties", "results", "artifacts"}
RULE_KEYS = {"id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"}
RESULT_KEYS = {"ruleId", "ruleIndex", "level", "kind", "message", "locations", "properties", "suppressions"}
LEVELS = {"none", "note", "warning", "error"}
KINDS = {"notApplicable", "pass", "fail", "review", "open", "informational"}


def _run(file: str | None = "招标 文件.docx", language: Language = "zh") -> Any:  # noqa: ANN401  (JSON)
    (run,) = sarif_json(REVIEW, file, language)["runs"]  # type: ignore[misc, attr-defined]
    return run


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    return [value] if isinstance(value, str) else []


def test_the_log_has_a_version_and_one_run() -> None:
    log = sarif_json(REVIEW, "a.docx", "zh")
    assert set(log) == LOG_KEYS
    assert log["version"] == "2.1.0"
    assert set(_run()) == RUN_KEYS


@pytest.mark.parametrize(("language", "tag"), [("zh", "zh-CN"), ("en", "en")])
def test_the_tool_names_itself_and_its_language(language: Language, tag: str) -> None:
    driver = _run(language=language)["tool"]["driver"]
    assert driver["name"] == "tender-tool"
    assert driver["language"] == tag
    assert re.fullmatch(r"[a-zA-Z]{2}(-[a-zA-Z]{2})?", driver["language"])


def test_every_check_is_declared_once() -> None:
    rules = _run()["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(check_files())
    for rule in rules:
        assert set(rule) == RULE_KEYS
        assert rule["defaultConfiguration"]["level"] in LEVELS
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", rule["name"])
        assert all(rule[part]["text"] for part in ("shortDescription", "fullDescription", "help"))


def test_a_result_points_at_its_rule_and_its_place() -> None:
    run = _run()
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(REVIEW.findings)
    for result in run["results"]:
        assert set(result) <= RESULT_KEYS
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in LEVELS
        assert result["kind"] in KINDS
        assert result["message"]["text"]
        (location,) = result["locations"]
        assert location["logicalLocations"][0]["fullyQualifiedName"]
        assert location["physicalLocation"]["region"]["startLine"] >= 1
        assert location["physicalLocation"]["artifactLocation"]["index"] < len(run["artifacts"])


def test_only_what_fails_has_a_level() -> None:
    kinds = {result["ruleId"]: (result["kind"], result["level"]) for result in _run()["results"]}
    assert kinds == {"C05": ("fail", "error"), "C03": ("fail", "warning"), "C17": ("review", "none")}


def test_what_was_accepted_says_why() -> None:
    (accepted,) = (each for each in _run()["results"] if "suppressions" in each)
    (suppression,) = accepted["suppressions"]
    assert suppression["kind"] in {"inSource", "external"}
    assert suppression["status"] in {"accepted", "underReview", "rejected"}
    assert suppression["justification"] == "经集体研究保留"


def test_the_file_is_named_as_an_address() -> None:
    uri = _run("文件 1\\标书.docx")["artifacts"][0]["location"]["uri"]
    assert re.fullmatch(r"[A-Za-z0-9%/._:~-]+", uri)
    assert uri.endswith(".docx")


def test_typed_tiers_are_no_file() -> None:
    run = _run(None)
    assert "artifacts" not in run
    assert all("physicalLocation" not in result["locations"][0] for result in run["results"])


def test_the_languages_differ_and_no_text_is_empty() -> None:
    in_chinese, in_english = _run(language="zh"), _run(language="en")
    assert in_chinese["results"][0]["message"] != in_english["results"][0]["message"]
    assert all(text.strip() for run in (in_chinese, in_english) for text in _texts(run))
