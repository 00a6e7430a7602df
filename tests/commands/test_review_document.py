"""``tender-tool review`` on tender documents."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.review.finding import Review
from tests.commands.calls import Call
from tests.reading.documents.made_pages import Page, pages_bytes
from tests.reading.documents.made_word import word_bytes

CERTIFICATE = "具有商品售后服务评价体系认证证书，五星级得5分，四星级得3分，其他不得分。"


@pytest.fixture
def tender(tmp_path: Path) -> Path:
    path = tmp_path / "招标.docx"
    rows = [["序号", "评分因素", "分值", "评分标准"], ["1", "价格", "30", "低价"], ["2", "技术", "65", "酌情"]]
    path.write_bytes(word_bytes("评标办法", [*rows, ["3", "售后认证", "5", CERTIFICATE]]))
    return path


def test_the_json_has_the_keys_that_others_rely_on(call: Call, tender: Path) -> None:
    called = call("review", tender, "--json", "-")
    assert called.status == int(any(each["severity"] == "error" for each in called.content["findings"]))
    content = called.content
    assert {"file", "law_as_of", "scoring_table", "checks", "findings"} <= set(content)
    table = content["scoring_table"]
    assert (table["total"], table["adds_up"], table["differs"]) == (100, True, [])
    assert [(group["name"], group["weight"], group["items"]) for group in table["groups"]] == [
        ("价格", 30, []),
        ("技术", 65, []),
        ("售后认证", 5, []),
    ]
    last = table["groups"][-1]
    assert (last["bound"], last["where"], last["inner_full"]) == (None, "table 1, row 4", None)
    assert last["clauses"][0]["tiers"][0]["points"] == 5


def test_people_read_the_groups_and_that_they_add_up(call: Call, tender: Path) -> None:
    called = call("review", tender)
    assert "售后认证  5" in called.out
    assert "相加相符" in called.out
    assert "adds up" in call("review", tender, "--lang", "en").out


def test_a_table_that_does_not_add_up_says_what_differs(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "差.docx"
    rows = [["评分因素", "分值", "评分标准"], ["价格", "30", "低价"], ["技术", "60", "酌情"]]
    path.write_bytes(word_bytes("评标办法", rows))
    called = call("review", path, "--json", "-")
    assert called.status == 1
    assert called.content["scoring_table"]["adds_up"] is False
    assert "90" in called.content["scoring_table"]["differs"][0]
    assert "不是 100" in called.err


def test_pages_of_which_nothing_was_read_are_named(call: Call, tmp_path: Path) -> None:
    text, picture = Page(), Page()
    text.text(60, 100, "本项目采用最低评标价法，按通过审查的投标人的报价由低到高排序。")
    picture.picture(0, 0, 595, 842)
    path = tmp_path / "询价.pdf"
    path.write_bytes(pages_bytes([text, picture, picture]))
    assert call("review", path, "--json", "-").content["unread_pages"] == [2, 3]
    assert "第 2–3 页" in call("review", path).out
    assert "nothing was read" in call("review", path, "--lang", "en").out


def test_a_workbook_is_reviewed_as_a_document(call: Call, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["评分因素", "分值", "评分标准"], ["价格", 30, "低价"], ["技术", 70, "酌情"]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "评分表.xlsx")
    table = call("review", tmp_path / "评分表.xlsx", "--json", "-").content["scoring_table"]
    assert [(group["name"], group["weight"]) for group in table["groups"]] == [("价格", 30), ("技术", 70)]


def test_a_document_without_scoring_says_so(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "询价.txt"
    path.write_text("本项目采用最低评标价法。\n", encoding="utf-8")
    called = call("review", path, "--json", "-")
    assert (called.status, called.content["scoring_table"]) == (0, None)
    assert "没有评分表" in called.err


def test_a_damaged_document_leaves_with_two_and_one_line(call: Call, tender: Path) -> None:
    tender.write_bytes(tender.read_bytes()[:400])
    called = call("review", tender, "--json", "-")
    assert (called.status, called.out, len(called.lines)) == (2, "", 1)
    assert "招标.docx" in called.err


def test_a_document_and_tiers_exclude_each_other(call: Call, tender: Path) -> None:
    called = call("review", tender, "--tiers", "五星级=5")
    assert (called.status, len(called.lines)) == (2, 1)


def test_nothing_found_is_said_only_of_a_table_read_in_full(
    call: Call, tender: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = Review((), (), (), "2026-01-01")
    monkeypatch.setattr("tender_tool.commands.review.review_document", lambda *_, **__: nothing)
    path = tmp_path / "只有各部分.docx"
    path.write_bytes(word_bytes("评标办法", [["评分因素", "分值"], ["价格", "40"], ["技术", "60"]]))
    assert "没有发现问题（读了 3 项评分、2 条评分标准）" in call("review", tender).out
    called = call("review", path)
    assert "没有发现问题" not in called.out
    assert "这不等于没有问题" in called.out


def test_other_tables_are_told_of(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "两个包.docx"
    first, second = (
        [["评分因素", "分值", "评分标准"], ["价格", price, "最低报价得满分"], ["方案", plan, "酌情"]]
        for price, plan in (("30", "70"), ("50", "50"))
    )
    path.write_bytes(word_bytes("第一包评分标准", first, "第二包评分标准", second))
    assert "还有 1 张可能的评分表" in call("review", path).out
