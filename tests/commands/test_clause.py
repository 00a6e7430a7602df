"""``tender-tool clause``: one clause from standard input, as a rule in words or as JSON."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.commands.calls import Call

TEXT = """投标人具有有效的售后服务认证证书（GB/T 27922-2011），五星级得3分，四星级得2.5分，其他不得分。
证明材料：提供扫描件及全国认证认可信息公共服务平台查询截图。"""


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    return monkeypatch


def _type(typed: pytest.MonkeyPatch, content: bytes) -> None:
    typed.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(content)))


def test_a_clause_is_told_in_plain_words(call: Call, typed: pytest.MonkeyPatch) -> None:
    _type(typed, TEXT.encode())
    called = call("clause")
    assert called.status == 0
    lines = called.out.splitlines()
    assert lines[:4] == ["五星级：3 分", "四星级：2.5 分", "最高 3 分", "没有或不能证明的：0 分"]
    assert "依据标准：GB/T 27922-2011" in lines
    assert "证书须在有效期内" in lines


def test_the_other_language_is_spoken(call: Call, typed: pytest.MonkeyPatch) -> None:
    _type(typed, TEXT.encode())
    assert "at most 3 points" in call("clause", "-", "--lang", "en").out


def test_the_json_has_the_agreed_keys(call: Call, typed: pytest.MonkeyPatch) -> None:
    _type(typed, b"\xef\xbb\xbf" + TEXT.encode())
    content = call("clause", "--json", "-").content
    assert [(tier["level"], tier["points"]) for tier in content["tiers"]] == [
        ("五星级", 3),
        ("四星级", Decimal("2.5")),
    ]
    assert content["max_points"] == 3
    assert content["otherwise_points"] == 0
    assert (content["per_item"], content["deduction"], content["names_issuer"]) == (None, None, None)
    assert content["standard"] == "GB/T 27922-2011"
    assert (content["requires_valid"], content["requires_online_check"]) == (True, True)
    assert content["only_top_level_scores"] is False
    (certificate,) = content["certificates"]
    wanted = {"kind": "after_sales", "scheme": "gbt27922-2011", "name": "售后服务认证证书", "level": None}
    assert {key: certificate[key] for key in wanted} == wanted
    assert (certificate["points"], certificate["effective_points"]) == (3, None)
    assert content["needs_review"] == []


def test_list_and_deduction_are_told(call: Call, typed: pytest.MonkeyPatch) -> None:
    _type(typed, "具有质量管理体系认证、环境管理体系认证的，每项得2分，最高4分。".encode())
    assert call("clause", "--json", "-").content["per_item"] == {"points": 2, "cap": 4}
    _type(typed, "全部提供得10分，每缺一项扣3分，扣完为止。".encode())
    assert call("clause", "--json", "-").content["deduction"] == {"start": 10, "per_missing": 3, "floor": 0}


def test_json_goes_to_a_file_and_words_to_the_screen(call: Call, typed: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _type(typed, TEXT.encode())
    called = call("clause", "--json", "rule.json")
    assert "最高 3 分" in called.out
    assert json.loads((tmp_path / "rule.json").read_text(encoding="utf-8"))["max_points"] == 3


@pytest.mark.parametrize("content", [b"", b" \n\t ", "五".encode() * 20_001, b"\xff\xfe\x00"])
def test_what_is_no_clause_is_refused_in_one_sentence(call: Call, typed: pytest.MonkeyPatch, content: bytes) -> None:
    _type(typed, content)
    called = call("clause")
    assert (called.status, called.out, len(called.lines)) == (2, "", 1)


def test_a_file_is_refused(call: Call) -> None:
    called = call("clause", "clause.txt")
    assert (called.status, len(called.lines)) == (2, 1)
    assert "clause.txt" in called.err


@pytest.fixture
def rule(project: Path) -> str:
    return str(project / "rules" / "rulesets" / "whole-table" / "ruleset.toml")


def test_the_clauses_of_a_rule_are_printed_by_group(call: Call, rule: str) -> None:
    called = call("clause", "--write", rule)
    assert called.status == 0
    assert "【商务】20分" in called.out
    assert "售后服务认证（2分）\n投标人" in called.out
    assert "五星级得2分，四星级得1.5分" in called.out


def test_the_clauses_are_written_in_the_style_asked_for_and_told_as_json(call: Call, rule: str) -> None:
    called = call("clause", "--write", rule, "--style", "lines", "--json", "-")
    (price, *_), *_ = (group["clauses"] for group in called.content)
    assert price["text"].startswith("价格分采用低价优先法计算：\n1. ")
    assert price["points"] == Decimal(30)
    assert price["read_back"] is True


def test_the_table_is_saved_for_word_and_no_file_is_lost(call: Call, rule: str, tmp_path: Path) -> None:
    path = tmp_path / "评分表.docx"
    assert call("clause", "--write", rule, "--out", str(path)).status == 0
    assert path.read_bytes().startswith(b"PK")
    assert call("clause", "--write", rule, "--out", str(path)).status == 2
    assert call("clause", "--write", rule, "--out", str(path), "--force").status == 0


def test_a_clause_that_is_not_read_back_as_the_rule_is_told(call: Call, rule: str, tmp_path: Path) -> None:
    path = tmp_path / "rule.toml"
    text = (
        Path(rule)
        .read_text(encoding="utf-8")
        .replace('kind = "price"', 'kind = "price"\nformula = "mean"\nabove = 0')
    )
    path.write_text(text, encoding="utf-8")
    called = call("clause", "--write", str(path))
    assert called.status == 1
    assert called.lines == ["请核对措辞，以下各项的条文读不回同一规则：价格分"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--style", "lines"), "--style 和 --out 只与 --write 一起使用"),
        (("--write", "rule.toml", "--out", "table.pdf"), "只能写成 Word 文件"),
    ],
)
def test_a_call_that_cannot_be_meant_is_refused(call: Call, arguments: tuple[str, ...], said: str) -> None:
    called = call("clause", *arguments)
    assert called.status == 2
    assert said in called.err
