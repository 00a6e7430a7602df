"""A wrong call or input: status 2, one line that says what and what to do, and nothing written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tender_tool.reading.evidence.engine import is_installed
from tests.commands.calls import Call
from tests.reading.made_lists import HEADER, bidders, xlsx

GOOD = ("甲公司", 1, "五星级", "2027-01-01")
RULE = """format = 2
id = "x"
title = { zh = "甲" }
source = "s"
as_of = 2026-01-01
[[groups]]
name = "g"
[[groups.factors]]
kind = "certificate"
name = "n"
scheme = "gbt27922-2011"
tiers = [ { level = "五星级", points = "5" } ]
"""


def _nothing_written(folder: Path, *known: str) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(known)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--bogus",),
        ("score",),
        ("score", "list.xlsx", "--bogus"),
        ("score", "list.xlsx", "second.xlsx"),
        ("score", "list.xlsx", "--opened-on", "2026-02-30"),
        ("score", "list.xlsx", "--opened-on", "01.03.2026"),
        ("score", "list.xlsx", "--opened-on"),
        ("score", "list.xlsx", "--price-weight", "0"),
        ("score", "list.xlsx", "--price-weight", "101"),
        ("score", "list.xlsx", "--price-weight", "nan"),
        ("score", "list.xlsx", "--price-weight", "thirty"),
        ("score", "list.xlsx", "--lang", "fr"),
        ("score", "list.xlsx", "--tiers", ""),
        ("score", "list.xlsx", "--tiers", "五星级"),
        ("score", "list.xlsx", "--tiers", "五星级=5", "--rules", "rule.toml"),
        ("score", "list.xlsx", "--rules", "nowhere.toml"),
        ("score", "list.xlsx", "--rules", "list.xlsx"),
        ("score", "list.xlsx", "--sheet", "没有"),
        ("level",),
        ("level", "五星级", "四星级"),
        ("explain",),
        ("explain", "C99"),
        ("checks", "C01"),
        ("nowhere.xlsx",),
        ("scoer", "list.xlsx"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_one_line_and_writes_nothing(call: Call, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    bidders(tmp_path, GOOD)
    extra = ("--out", "out", "--json", "result.json") if arguments[:2] == ("score", "list.xlsx") else ()
    called = call(*arguments, *extra)
    assert (called.status, called.out, len(called.lines)) == (2, "", 1)
    assert "Traceback" not in called.err
    _nothing_written(tmp_path, "list.xlsx")


def _bytes(content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / "list.xlsx").write_bytes(content)


def _truncated(folder: Path) -> None:
    path = bidders(folder, GOOD)
    path.write_bytes(path.read_bytes()[:-300])


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda _: None, "找不到"),
    "empty": (_bytes(b""), "空"),
    "picture": (_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100)), "损坏" if is_installed() else "图片"),
    "PDF": (_bytes(b"%PDF-1.4\n"), "损坏"),
    "truncated": (_truncated, "损坏"),
    "no name column": (lambda folder: xlsx(folder, [("序号", "报价"), (1, 5)]), "投标人名称"),
    "no bidders": (lambda folder: xlsx(folder, [HEADER]), "没有投标人"),
    "folder": (lambda folder: (folder / "list.xlsx").mkdir(), "文件夹"),
}


@pytest.mark.parametrize(("make", "said"), BAD.values(), ids=BAD)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_bad_list_is_one_line_that_names_the_file(
    call: Call, tmp_path: Path, make: Callable[[Path], object], said: str, language: str
) -> None:
    make(tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    called = call("score", "list.xlsx", "--out", "out", "--json", "result.json", "--lang", language)
    assert (called.status, called.out, len(called.lines)) == (2, "", 1)
    assert "list.xlsx" in called.err
    assert language == "en" or said in called.err
    _nothing_written(tmp_path, *before)


def test_a_rule_file_with_three_mistakes_is_three_lines(call: Call, tmp_path: Path) -> None:
    bidders(tmp_path, GOOD)
    (tmp_path / "rule.toml").write_text(RULE, encoding="utf-8")
    called = call("score", "list.xlsx", "--rules", "rule.toml", "--out", "out", "--json", "-")
    assert (called.status, called.out, len(called.lines)) == (2, "", 3)
    assert all("rule.toml" in line for line in called.lines)
    for key in ("format", "title.en", "groups[1].factors[1].tiers[1].points"):
        assert len([line for line in called.lines if key in line]) == 1
    _nothing_written(tmp_path, "list.xlsx", "rule.toml")


def test_every_tier_that_cannot_be_read_is_a_line(call: Call, tmp_path: Path) -> None:
    bidders(tmp_path, GOOD)
    called = call("score", "list.xlsx", "--tiers", "五星级=x,四星级=4,三星级", "--out", "out")
    assert (called.status, len(called.lines)) == (2, 2)
    _nothing_written(tmp_path, "list.xlsx")


@pytest.mark.parametrize("target", ["nowhere/result.json", "folder"])
@pytest.mark.parametrize("command", ["score", "review", "level", "schemes", "checks", "explain", "cases"])
def test_json_that_cannot_be_written_is_one_line(call: Call, tmp_path: Path, command: str, target: str) -> None:
    bidders(tmp_path, GOOD)
    (tmp_path / "folder").mkdir()
    arguments = {
        "score": ("list.xlsx", "--out", "out"),
        "review": ("--tiers", "五星级=1"),
        "level": ("五星级",),
        "explain": ("C01",),
    }
    called = call(command, *arguments.get(command, ()), "--json", target)
    assert (called.status, len(called.lines)) == (2, 1)
    assert target in called.err
    _nothing_written(tmp_path, "list.xlsx", "folder")


def test_an_out_folder_that_cannot_be_made_is_one_line(call: Call, tmp_path: Path) -> None:
    bidders(tmp_path, GOOD)
    called = call("score", "list.xlsx", "--out", "list.xlsx", "--json", "result.json")
    assert (called.status, called.out, len(called.lines)) == (2, "", 1)
    _nothing_written(tmp_path, "list.xlsx")


def test_a_wrong_call_is_answered_in_the_language_asked_for(call: Call) -> None:
    assert "does not exist" in call("score", "nowhere.xlsx", "--lang", "en").err
    assert "does not exist" in call("score", "nowhere.xlsx", "--lang=en").err
    assert "找不到" in call("score", "nowhere.xlsx").err
