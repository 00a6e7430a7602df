"""Where words, numbers, items and margins begin and end, at their bounds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.documents.clause import Clause
from tender_tool.reading.clauses import read_clause
from tender_tool.reading.clauses.lexer.text import clause_text
from tender_tool.reading.clauses.lexer.tokens import read_tokens


def _names(clause: Clause) -> list[str]:
    return [certificate.name for certificate in clause.certificates]


@pytest.mark.parametrize(("number", "kind"), [("30", "#"), ("31", "n")])
def test_a_line_begins_an_item_up_to_the_thirtieth(number: str, kind: str) -> None:
    assert read_tokens(clause_text(f"{number}、具有绿色认证证书得2分"))[0].kind == kind


@pytest.mark.parametrize("heading", ["备注\n", "备注：", "（备注）\n", "注：1、"])
def test_a_heading_stands_before_a_colon_a_line_or_a_list(heading: str) -> None:
    clause = read_clause(f"具有绿色认证证书得2分。\n{heading}具有低碳认证证书得3分，未提供不得分。")
    assert (clause.max_points, clause.otherwise_points) == (2, 0)


def test_a_word_of_a_heading_inside_a_line_is_none() -> None:
    assert read_clause("具有绿色认证证书得2分。备注栏所列低碳认证证书得3分。").max_points == 5


def test_a_name_of_two_characters_is_a_certificate() -> None:
    assert _names(read_clause("具有绿色认证证书得2分。")) == ["绿色认证证书"]


def test_numbers_beside_the_longest_cell_are_left_out_and_words_behind_it_stay() -> None:
    clause = read_clause(
        "3 | 企业认证 | 投标人具有绿色认证证书的得2分，具有低碳认证证书的得2分 | 4 | 未提供证书复印件的不得分"
    )
    assert (clause.max_points, clause.otherwise_points) == (4, 0)


def test_long_words_before_the_longest_cell_stay() -> None:
    clause = read_clause(
        "具有绿色认证证书的投标人可得2分以下不得分 | 具有低碳认证证书的投标人得3分，未提供证书复印件的不得分"
    )
    assert clause.max_points == 5


def test_a_cap_may_follow_without_a_sign() -> None:
    clause = read_clause("每提供一个业绩得2分最高6分")
    assert clause.per_item is not None
    assert (clause.per_item.points, clause.per_item.cap, clause.max_points) == (2, 6, 6)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("得1. 5分", "1.5"),
        ("得1\n0分", "10"),
        ("得 100 分", "100"),
        ("得10\n0分", "100"),
        ("得满分的8\n0%，共5分", "4"),
    ],
)
def test_white_space_inside_points_parts_nothing(text: str, points: str) -> None:
    assert read_clause(f"五星级{text}，四星级得1分").tiers[0].points == Decimal(points)


def test_white_space_between_a_name_and_points_parts_them() -> None:
    clause = read_clause("五星级ISO27001\n2分，四星级1分")
    assert [tier.points for tier in clause.tiers] == [2, 1]


@pytest.mark.parametrize(
    ("text", "standard"),
    [("ISO9001", None), ("ISO90011", None), ("GB/T 36733", "GB/T 36733"), ("GB/T 31950-2015", "GB/T 31950-2015")],
)
def test_the_standard_of_a_management_system_is_none_of_a_level(text: str, standard: str | None) -> None:
    found = read_clause(f"依据{text}认证，一级得2分，二级得1分").standard
    assert (found.words if found else None) == standard


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("不低于四星级得2分，三星级得1分", ["不低于四星级", "三星级"]),
        ("未达到五星级得1分，五星级得3分", ["未达到五星级", "五星级"]),
        ("四星级以上五星级以下得2分，四星级以下得1分", ["四星级以上五星级以下", "四星级以下"]),
        ("持证率≥90%得3分，80%以上得2分", ["≥90%", "80%以上"]),
        ("平均年龄45岁以下得3分，45-50岁得2分", ["45岁以下", "45-50岁"]),
        ("评分95分及以上得3分，90分（含）-95分（不含）得2分", ["95分及以上", "90分（含）-95分（不含）"]),
        ("五星级（95分以上）得3分，四星级（90分以上）得2分", ["五星级", "四星级"]),
        ("1小时内到达得3分，两小时内到达得2分", ["1小时内", "两小时内"]),
        ("满足两项内容得3分，满足一项内容得2分", ["两项", "一项"]),
        ("一等奖得3分，二等奖得2分", ["一等奖", "二等奖"]),
        ("5人（含）至10人（不含）得2分，5人以下得1分", ["5人（含）至10人（不含）", "5人以下"]),
        ("省级奖项5项以上得3分，3-4项得2分", ["5项以上", "3-4项"]),
        ("2022年1月1日以来业绩3个得3分，2个得2分", ["3个", "2个"]),
    ],
)
def test_a_step_is_its_own_words(text: str, tiers: list[str]) -> None:
    assert [tier.words for tier in read_clause(text).tiers] == tiers


def test_one_measure_alone_is_a_condition_and_no_step() -> None:
    assert read_clause("近3年内具有类似业绩的得2分").tiers == ()
    assert read_clause("项目经理具有高级职称的得2分").tiers == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("质量、环境、职业健康安全管理体系认证证书每个2分", ["质量", "环境", "职业健康安全管理体系认证证书"]),
        ("质量、环境和能源管理体系认证得2分", ["质量", "环境", "能源管理体系认证"]),
        ("ISO9001、ISO14001管理体系认证得2分", ["ISO9001", "ISO14001管理体系认证"]),
        ("持有A、B类安全证书得2分", ["A、B类安全证书"]),
        ("良好信誉、质量管理体系认证得2分", ["质量管理体系认证"]),
        ("具有3C认证证书得1分", ["3C认证证书"]),
        ("甲认证和乙数据中心颁发的绿色证书得1分", ["绿色证书"]),
    ],
)
def test_certificates_share_a_noun_and_keep_their_letters(text: str, names: list[str]) -> None:
    assert _names(read_clause(text)) == names


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("由CQC颁发的绿色认证证书得2分", "CQC"),
        ("由指定机构颁发的绿色认证证书得2分", None),
        ("由社保中心出具的社保证明齐全得2分", None),
    ],
)
def test_who_issues_a_certificate_is_named_and_who_issues_a_paper_is_not(text: str, issuer: str | None) -> None:
    assert read_clause(text).names_issuer == issuer


def test_a_levelled_certificate_is_worth_its_best_step() -> None:
    clause = read_clause("售后服务认证证书：三星级得1分，五星级得3分。")
    assert [certificate.points for certificate in clause.certificates] == [3]


def test_places_among_bidders_are_doubted_from_the_first() -> None:
    doubts = read_clause("第一名得5分，第二名得3分。").needs_review
    assert ("tiers", "第一名得5分") in [(doubt.field, doubt.words) for doubt in doubts]


def test_what_each_earns_behind_items_with_points_speaks_of_the_last_item() -> None:
    clause = read_clause("1.具有绿色认证证书得2分；2.类似业绩。每提供一个得1分，最高3分。")
    assert clause.max_points == 5


def test_two_lists_with_caps_add_up() -> None:
    same = read_clause("提供绿色认证证书，每个得1分，最高3分；提供低碳认证证书，每个得1分，最高3分。")
    assert same.max_points == 6
    assert "max_points" in {doubt.field for doubt in same.needs_review}
    told = read_clause("1.提供绿色认证证书，每个得1分，最高5分；2.提供低碳认证证书，每个得1分，最高5分。")
    assert told.max_points == 10


def test_a_cap_of_what_is_added_leaves_what_it_is_added_to() -> None:
    clause = read_clause("具有三星级认证得2分，每高一个星级加1分，最多加2分。")
    assert clause.max_points == 4
    assert {"max_points", "tiers"} <= {doubt.field for doubt in clause.needs_review}


@pytest.mark.parametrize(
    ("text", "most", "doubted"),
    [
        ("五星级得3分，四星级得2分，最高3分", 3, False),
        ("五星级得3分，四星级得2分，最高5分", 5, True),
        ("五星级得3分，四星级得2分，最高2分", 2, True),
        ("具有绿色认证得2分，具有低碳认证得2分，最高4分", 4, False),
        ("具有绿色认证得2分，具有低碳认证得2分，合计5分", 5, True),
        ("具有绿色认证得2分，具有低碳认证得2分，合计3分", 3, True),
        ("每提供一个业绩得2分，最高3分", 3, False),
        ("五星级得5分，最高5分，四星级得3分", 5, False),
        ("设有网点得2分，承诺设立得2分", 4, True),
        ("设有网点得2分，承诺设立得2分，最高2分", 2, False),
        ("具有认证得60%，其中五星级得100%", 100, True),
    ],
)
def test_a_stated_sum_decides_or_is_doubted(text: str, most: int, doubted: bool) -> None:
    clause = read_clause(text)
    assert clause.max_points == most
    assert ("max_points" in {doubt.field for doubt in clause.needs_review}) is doubted


@pytest.mark.parametrize("text", ["得(2,3]分", "得（1-2]分", "得【2】分"])
def test_amounts_that_no_reading_covers_are_doubted(text: str) -> None:
    doubted = {doubt.field for doubt in read_clause(f"方案优秀的{text}。").needs_review}
    assert {"max_points", "tiers"} <= doubted


def test_points_behind_the_first_award_are_no_heading() -> None:
    tiers = read_clause("五星级认证得满分，四星级认证得2分。\n附加说明（5分）").tiers
    assert [tier.points for tier in tiers] == [None, 2]
    headed = read_clause("售后服务（5分）\n五星级认证得满分，四星级认证得2分。").tiers
    assert [tier.points for tier in headed] == [5, 2]


@pytest.mark.parametrize(
    ("text", "tier"),
    [("具有二级资质的企业，提供3个以上业绩得3分", "3个以上"), ("提供3个以上业绩的企业，资质达到一级得3分", "一级")],
)
def test_the_step_stands_in_the_last_part_of_its_words(text: str, tier: str) -> None:
    assert [each.words for each in read_clause(text).tiers] == [tier]


def test_a_number_below_the_clause_in_its_own_column_is_no_weight() -> None:
    lines = ["投标人具有绿色认证证", "书的得满分，具有低碳", "认证证书的得满分的一", "半。", "7"]
    assert read_clause("\n".join(" " * 6 + line for line in lines)).max_points != 7


def test_a_point_in_a_version_ends_no_sentence() -> None:
    assert _names(read_clause("具有软件V2.0版绿色认证证书得2分。")) == ["软件V2.0版绿色认证证书"]
    assert read_clause("五星级得3分.四星级得2分.无证书得0分.").otherwise_points == 0


def test_two_readings_are_doubted_with_the_last_words() -> None:
    doubts = read_clause("设有网点得2分，承诺设立得2分。").needs_review
    assert {doubt.words for doubt in doubts} == {"承诺设立得2分"}
