"""What the words of a row say: sentences, places, denials, points and judgement."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.fairness.subject.row_words import Wording, quoted, wording
from tender_tool.fairness.subject.under_review import Row
from tender_tool.reading.clauses.said.given import deducted, given
from tender_tool.reading.clauses.said.judged import judgement


def _words(text: str) -> Wording:
    return wording(Row("", "item", text))


def test_each_line_of_a_list_is_a_sentence() -> None:
    sentences = _words("方案包括：\n1.路线\n2.车辆\n每项得5分。").sentences
    assert [each.plain for each in sentences] == ["方案包括:", "1.路线", "2.车辆每项得5分。"]
    assert [each.listed for each in sentences] == [False, True, True]


def test_a_line_broken_by_the_page_is_one_sentence() -> None:
    assert len(_words("护理人员态度和蔼，\n手法熟练的得5分").sentences) == 2
    assert len(_words("护理人员态度和\n蔼的得5分").sentences) == 1


@pytest.mark.parametrize(
    "text", ["不得将样品作为评审因素", "样品除外", "无需提供样品", "不限样品", "样品不作为评分因素", "不要求样品"]
)
def test_denied_words_are_not_found(text: str) -> None:
    assert not _words(text).find("样品")
    assert _words(text).find("样品", denied=True)


@pytest.mark.parametrize("text", ["提供样品的得5分，否则不得分", "包括但不限于样品", "样品完好得5分，破损的不得分"])
def test_words_near_a_denial_of_something_else_are_found(text: str) -> None:
    assert _words(text).find("样品")


def test_words_are_quoted_as_printed_and_once() -> None:
    found = _words("（Ａ级）证书；（Ａ级）证书").find("[(]A级[)]证书")
    assert quoted(found) == "（Ａ级）证书"


def test_points_come_with_what_they_are_for() -> None:
    awards = given(_words("每提供一份得2分，最高10分；未提供的不得分。优的8-10分。"))
    assert [(each.points, each.each, each.lowest) for each in awards] == [
        (Decimal(2), True, None),
        (Decimal(0), False, None),
        (Decimal(10), False, Decimal(8)),
    ]


def test_deductions_keep_the_words_before_them() -> None:
    found = deducted(_words("全部满足得100分，重要参数每项扣20分，其他每项扣5分。"))
    assert [each.points for each in found] == [Decimal(20), Decimal(5)]
    assert "重要参数" in found[0].words
    assert "重要参数" not in found[1].words


def _judged(text: str) -> tuple[Decimal, Decimal]:
    row = Row("", "item", text, full=Decimal(100))
    found = judgement(wording(row), row.full)
    return found.judged, found.listed


def test_two_grades_with_the_same_points_are_one_ladder() -> None:
    text = "包括路线、车辆，每有一项得30分。在此基础上：评审为优的加40分；评审为良的加20分；评审为差的加20分。"
    assert _judged(text) == (Decimal(40), Decimal(60))


def test_the_judged_part_is_the_best_grade() -> None:
    text = "包括路线、车辆，每有一项得30分。在此基础上：评审为优的加40分；评审为良的加20分；评审为差的不加分。"
    assert _judged(text) == (Decimal(40), Decimal(60))


def test_grades_that_rise_count_once() -> None:
    assert _judged("方案不合理得0分；方案较合理得50分；方案非常合理得100分。") == (Decimal(100), Decimal(0))


def test_two_falling_ladders_are_added() -> None:
    text = "路线评审为优得50分；评审为良得20分。车辆评审为优得50分；评审为良得20分。"
    assert _judged(text) == (Decimal(100), Decimal(0))


def test_a_grade_on_another_partys_paper_is_not_judged() -> None:
    assert _judged("履约评价为优的得60分；履约评价为良的得40分。")[0] == 0
