"""``level``, ``schemes``, ``checks``, ``explain``, ``cases`` and what is printed about the program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import tender_tool
from tests.commands.calls import Call


@pytest.mark.parametrize(
    ("text", "level", "needs_review"),
    [
        ("五星级", "five_star", False),
        ("无", "none", False),
        ("", "none", False),
        ("二星级", "unclear", True),
        ("五级", "unclear", True),
        ("五星级（有效期至2026年5月）", "five_star", False),
    ],
)
def test_a_cell_is_read(call: Call, text: str, level: str, needs_review: bool) -> None:
    content = call("level", text, "--json", "-").content
    assert (content["text"], content["level"], content["needs_review"]) == (text, level, needs_review)
    assert {"scheme", "valid_until", "status", "reason"} <= set(content)
    called = call("level", text)
    assert (called.status, called.out.splitlines()[0]) == (0, level)
    assert content["reason"]["text"] in called.out


def test_the_date_in_a_cell_is_told(call: Call) -> None:
    content = call("level", "五星级（有效期至2026年5月）", "--json", "-").content
    assert (content["scheme"], content["valid_until"]) == ("gbt27922-2011", "2026-05-31")


def test_the_schemes_are_listed(call: Call) -> None:
    content = call("schemes", "--json", "-").content
    assert [scheme["id"] for scheme in content] == sorted(scheme["id"] for scheme in content)
    (gbt,) = (scheme for scheme in content if scheme["id"] == "gbt27922-2011")
    assert [(level["id"], level["score_from"]) for level in gbt["levels"]] == [
        ("five_star", 95),
        ("four_star", 90),
        ("three_star", 80),
        ("basic", 70),
    ]
    called = call("schemes")
    assert all(scheme["id"] in called.out and scheme["title"] in called.out for scheme in content)


def test_the_checks_are_listed(call: Call) -> None:
    content = call("checks", "--json", "-").content
    assert {"C01", "C04", "C05", "C06", "C07"} <= {check["code"] for check in content}
    assert {"code", "name", "title", "severity"} <= set(content[0])
    lines = call("checks").out.splitlines()
    assert [line.split()[0] for line in lines] == [check["code"] for check in content]


@pytest.mark.parametrize("code", ["C01", "c01", "C07"])
def test_a_check_is_explained(call: Call, code: str) -> None:
    called = call("explain", code)
    assert called.status == 0
    assert called.out.startswith(f"# {code.upper()}")
    content = call("explain", code, "--json", "-").content
    assert content["code"] == code.upper()
    assert content["page"].rstrip() == called.out.rstrip()


def test_an_unknown_check_is_answered_with_those_known(call: Call) -> None:
    called = call("explain", "C99")
    assert called.status == 2
    assert "C99" in called.err
    assert "C01" in called.err


@pytest.mark.parametrize("command", ["schemes", "checks"])
def test_lists_are_told_in_either_language(call: Call, command: str) -> None:
    assert call(command, "--lang", "en").out != call(command, "--lang", "zh").out


@pytest.mark.parametrize(
    "arguments", [("schemes",), ("checks",), ("explain", "C01"), ("level", "五星级"), ("cases",)]
)
def test_json_may_go_to_a_file(call: Call, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert call(*arguments, "--json", "told.json").status == 0
    text = (tmp_path / "told.json").read_text(encoding="utf-8")
    assert json.loads(text)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_every_case_holds_from_the_command_line_too(call: Call) -> None:
    called = call("cases", "--json", "-")
    assert called.status == 0
    assert all(case["holds"] for case in called.content)
    assert str(len(called.content)) in called.err


def test_the_version_and_the_help_are_told(call: Call) -> None:
    version = call("--version")
    assert (version.status, version.out.strip().split()[-1]) == (0, tender_tool.__version__)
    told = call("--help")
    assert told.status == 0
    assert all(command in told.out for command in ("score", "review", "level", "explain", "schemes", "checks"))


@pytest.mark.parametrize("command", ["score", "review", "level", "explain", "schemes", "checks", "cases"])
def test_every_command_has_help(call: Call, command: str) -> None:
    called = call(command, "--help")
    assert called.status == 0
    assert "--json" in called.out
