"""What a row's sentences give and take, with the words before the points, and the ladders among them."""

from __future__ import annotations

import pytest

from tender_tool.reading.clauses.lexer.text import clause_text
from tender_tool.reading.clauses.said.given import caps, deducted, given, most, parts
from tender_tool.reading.clauses.said.ladders import ladders
from tender_tool.reading.clauses.said.words import Wording, quoted


def _row(text: str) -> Wording:
    return Wording(clause_text(text))


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("方案完整的，4分；一般的，2分。", [(4, "方案完整的,", False), (2, "一般的,", False)]),
        ("方案完整的，4分，方案一般的，2分。", [(4, "方案完整的,", False), (2, ",方案一般的,", False)]),
        ("方案优，4分", [(4, "方案优,", False)]),
        ("每项得2分，最高6分", [(2, "每项", True)]),
        ("专利得2分/个", [(2, "专利", True)]),
        ("对各个要求的理解全面得10分", [(10, "对各个要求的理解全面", False)]),
        ("未提供不得分", [(0, "未提供", False)]),
        ("售后服务(5分)", []),
        ("具有绿色认证得满分", []),
    ],
)
def test_points_are_given_for_the_words_before_them(text: str, points: list[tuple[int, str, bool]]) -> None:
    assert [(each.points, each.words, each.each) for each in given(_row(text))] == points


def test_full_points_that_are_known_elsewhere_are_given() -> None:
    assert [each.points for each in given(_row("具有绿色认证得满分；具有低碳认证得2分"))] == [2]
    assert [each.points for each in given(_row("具有绿色认证得满分；具有低碳认证得2分"), 5)] == [5, 2]


@pytest.mark.parametrize(("text", "lowest"), [("得1-3分", 1), ("得3-1分", None), ("得3-3分", None), ("得3分", None)])
def test_a_rising_range_of_points_has_a_lowest(text: str, lowest: int | None) -> None:
    assert [each.lowest for each in given(_row(f"方案较好的{text}"))] == [lowest]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("全部满足得10分。每缺一项扣2分，每错一项扣1分", [(2, "每缺一项扣"), (1, ",每错一项扣")]),
        ("缺少的按每项1分扣减", [(1, "缺少的按每项")]),
        ("具有认证的每项得1分", []),
    ],
)
def test_what_falls_away_is_told_with_its_words(text: str, taken: list[tuple[int, str]]) -> None:
    assert [(each.points, each.words) for each in deducted(_row(text))] == taken


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("满分12分：外观4分、焊接5分、喷涂3分", [((4, 5, 3), 12, False)]),
        ("三项依次为30分、70分，合计100分", [((30, 70), 100, True)]),
        ("满分12分：外观4分", []),
        ("满分12分，最高10分：外观4分、焊接5分", []),
        ("外观4分、焊接5分", []),
        ("满分9分：外观4分、焊接和喷涂的各项工艺检验值5分", [((4, 5), 9, False)]),
        ("满分9分：外观4分、焊接和喷涂的各项工艺检验数值5分", []),
    ],
)
def test_parts_beside_one_whole_are_told(text: str, told: list[tuple[tuple[int, ...], int, bool]]) -> None:
    assert [(each.points, each.whole, each.added) for each in parts(_row(text))] == told


def test_what_is_stated_as_the_most_is_no_gift() -> None:
    row = _row("每个得2分，最高6分；每人得1分，最多4分")
    assert [value for value, _ in caps(row)] == [6, 4]
    assert most(row) == 6
    assert (caps(_row("得2分")), most(_row("得2分"))) == ((), None)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("1.800平方米以上得2分；2.600平方米以上得1分", [["800平方米以上", "600平方米以上"]]),
        ("3个以上得3分；2个得2分；1个得1分", [["3个以上", "2个", "1个"]]),
        ("3个以上得3分；2个得3分", []),
        ("场地1.5公里以内得2分；场地2.5公里以内得1分", [["1.5公里以内", "2.5公里以内"]]),
        ("汽车维修3个得3分；汽车保养2个得2分", [["3个", "2个"]]),
        ("3个以上得3分；每缺一项扣1分；2个得2分", []),
    ],
)
def test_steps_over_one_number_are_a_ladder_of_their_own(text: str, steps: list[list[str]]) -> None:
    assert [[rung.said for rung in ladder] for ladder in ladders(_row(text))] == steps


def test_more_than_four_wordings_are_cut() -> None:
    row = _row("甲级、乙级、丙级、丁级、戊级")
    assert quoted(row.find("甲级", "乙级", "丙级", "丁级")) == "甲级；乙级；丙级；丁级"
    assert quoted(row.find("[甲乙丙丁戊]级")) == "甲级；乙级；丙级；丁级…"
