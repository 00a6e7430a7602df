"""Certificate cells as they are written in the wild: read where they are sure, left to a person where not."""

from __future__ import annotations

from datetime import date

import pytest

from tender_tool.reading.certificate.levels import read_level

FIVE = (
    "五星级",
    "五星",
    "5星",
    "5 星级",
    "5 星",
    "５星",
    "五颗星",
    "★★★★★",
    "★ ★ ★ ★ ★",
    "⭐⭐⭐⭐⭐",
    "⭐️⭐️⭐️⭐️⭐️",
    "五星級",
    "伍星",
    "伍星级",
    "GB/T27922-2011 五星级",
    "GB/T 27922-2011 5星级",
    "GB/T 27922-2011标准五星级",
    "五星级（GB/T 27922-2011）",
    "商品售后服务评价体系认证（五星级）",
    "商品售后服务评价体系認證證書（五星級）",
    "北京五洲天宇认证中心颁发的五星级证书",
    "五星级（中国质量认证中心）",
    "ISO9001，五星级",
    "质量管理体系认证、商品售后服务五星级",
    "售后服务五星级，AAA级信用企业",
    "95",
    "95分",
    "95.0",
    "96.5",
    "96.5分",
    "得分：98",
    "100",
    "95分以上",
    "95分及以上",
    "五星级（98分）",
    "五星级，未过期",
)
FOUR = ("四星级", "四星", "4星", "四星級", "肆星", "★★★★", "★★★★☆", "GB/T27922-2011四星级", "90", "94.99", "90分")
THREE = ("三星级", "三星", "3 星级", "叁星", "★★★", "★★★☆☆", "80", "89.99", "85.5分")
BASIC = ("达标级", "达标", "達標級", "GB/T 27922-2011 达标级", "70", "79.99", "75分")
NO_CERTIFICATE = (
    "",
    " ",
    "无",
    "無",
    "无。",
    "（无）",
    "/",
    "／",
    "—",
    "——",
    "-",
    "--",
    "未提供",
    "暂无",
    "没有",
    "无证书",
    "未取得",
    "未达标",
    "不达标",
    "无星级",
    "0星",
    "办理中",
    "正在办理",
    "申报中",
    "五星级申报中",
    "已过期",
    "证书已过期",
    "已撤销",
    "69.99",
    "60分",
    "AAA级信用企业",
    "AAAAA级信用",
    "ISO9001质量管理体系认证",
    "高新技术企业证书",
)
FOR_A_PERSON = (
    "合格",
    "有",
    "是",
    "√",
    "详见附件",
    "详见附件3",
    "见投标文件第12页",
    "4.5星",
    "４．５星",
    "四星半",
    "☆☆☆☆☆",
    "★★",
    "★★★★★★",
    "一星级",
    "二星级",
    "2星",
    "六星级",
    "七星级",
    "十星",
    "十五星",
    "AAAAA级",
    "五级",
    "一级",
    "5级",
    "5A级",
    "90分以上",
    "四星级以上",
    "准五星级",
    "四星或五星",
    "四星级/五星级",
    "五星级？",
    "五星级（待核）",
    "非五星级",
    "无五星级证书",
    "拟申请五星级",
    "中标后取得五星级",
    "五星级（88分）",
    "101",
    "105分",
    "96.5%",
    "9.65",
    "5",
    "有证书",
    "售后服务认证证书",
)


def _readings(level: str, texts: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(text, level) for text in texts]


SURE = [
    *_readings("five_star", FIVE),
    *_readings("four_star", FOUR),
    *_readings("three_star", THREE),
    *_readings("basic", BASIC),
]


@pytest.mark.parametrize(("text", "level"), SURE)
def test_a_level_is_read_in_every_spelling(text: str, level: str) -> None:
    reading = read_level(text)
    assert (reading.level, reading.scheme) == (level, "gbt27922-2011")


@pytest.mark.parametrize("text", NO_CERTIFICATE)
def test_no_certificate_is_told_from_an_unclear_one(text: str) -> None:
    assert read_level(text).level == "none"


@pytest.mark.parametrize("text", FOR_A_PERSON)
def test_what_is_not_sure_is_left_to_a_person(text: str) -> None:
    assert read_level(text).level == "unclear"


@pytest.mark.parametrize("text", ["5分", "得分：5", "3分", "得5分"])
def test_the_points_of_a_rule_are_no_score_of_a_hundred(text: str) -> None:
    assert read_level(text).level == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        "五星级：无",
        "五星：否",
        "五星级 ×",
        "五星级（未取得）",
        "五星级未通过",
        "五星级证书未提供",
        "五星级证书暂未取得",
        "达标评审未通过",
        "五星级（申请未通过）",
    ],
)
def test_a_level_denied_behind_its_name_is_not_given(text: str) -> None:
    assert read_level(text).level in {"none", "unclear"}


@pytest.mark.parametrize("text", ["3-4星", "3~5星级", "三至四星", "四到五星", "四、五星级", "四/五星级", "四五星级"])
def test_a_range_of_levels_is_no_level(text: str) -> None:
    assert read_level(text).level == "unclear"


@pytest.mark.parametrize(
    "text",
    ["五级", "五 级", "5级", "Ⅴ级", "五级证书", "售后服务五级", "五级（最低）", "五等", "售后服务完善程度认证五级"],
)
def test_grade_five_is_never_taken_for_five_stars(text: str) -> None:
    assert read_level(text).level != "five_star"


@pytest.mark.parametrize(
    "text",
    [
        "GB/T 27925-2011 五星级",
        "五星级（GB/T 27925-2011）",
        "品牌认证 GB/T27925 五星级",
        "GB/T 31863-2015 五星级",
        "GB/T 36733 五星级",
    ],
)
def test_stars_of_another_standard_are_not_those_of_27922(text: str) -> None:
    assert read_level(text).level in {"none", "unclear"}


@pytest.mark.parametrize("text", ["五星级信用企业", "企业信用五星级", "信用评价五星", "诚信五星级企业"])
def test_stars_for_credit_are_no_after_sales_level(text: str) -> None:
    assert read_level(text).level in {"none", "unclear"}


@pytest.mark.parametrize(
    "text",
    [
        "AAA级信用企业\n五星级售后服务认证",
        "AAA级信用企业 五星级",
        "AAA信用/五星级",
        "AAA级信用企业（五星级售后）",
        "ISO9001 5星级",
        "ISO9001\n5星级",
    ],
)
def test_a_level_is_not_lost_beside_another_certificate(text: str) -> None:
    assert read_level(text).level in {"five_star", "unclear"}


@pytest.mark.parametrize("text", ["五星级（换证中）", "三星级，升级认证中", "四星级（复评中）"])
def test_a_held_level_that_is_being_renewed_is_left_to_a_person(text: str) -> None:
    assert read_level(text).level == "unclear"


@pytest.mark.parametrize(
    ("text", "level"), [("50分", "none"), ("49分", "unclear"), ("100分", "five_star"), ("101分", "unclear")]
)
def test_only_a_number_from_fifty_to_a_hundred_is_a_score(text: str, level: str) -> None:
    assert read_level(text).level == level


def test_a_score_that_contradicts_the_level_is_left_to_a_person() -> None:
    assert read_level("得分：88，五星级").level == "unclear"


@pytest.mark.parametrize(
    ("text", "level", "scheme"),
    [
        ("售后服务完善程度认证一级", "grade_1", "completeness"),
        ("售后服务完善程度认证（五级）", "grade_5", "completeness"),
        ("CTEAS售后服务体系完善程度认证七星级", "seven_star", "cteas1001-2017"),
        ("SB/T 10401-2006 五星级", "five_star", "sbt10401-2006"),
    ],
)
def test_levels_of_other_schemes_are_kept_apart(text: str, level: str, scheme: str) -> None:
    reading = read_level(text)
    assert (reading.level, reading.scheme) == (level, scheme)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("五星级（有效期至2026年5月）", date(2026, 5, 31)),
        ("五星级（有效期至2026年5月12日）", date(2026, 5, 12)),
        ("五星级，有效期至2026-05-12 00:00:00", date(2026, 5, 12)),
        ("五星级，2026/5/1到期", date(2026, 5, 1)),
        ("五星级 2023-05-13至2026-05-12", date(2026, 5, 12)),
        ("GB/T 27922-2011五星级（2026.5.12止）", date(2026, 5, 12)),
    ],
)
def test_the_end_of_validity_in_the_cell_is_read(text: str, last: date) -> None:
    reading = read_level(text)
    assert (reading.level, reading.valid_until, reading.day_unread) == ("five_star", last, False)


def test_a_day_that_nothing_explains_is_said_to_be_unread() -> None:
    reading = read_level("五星级 2026-05-12")
    assert (reading.level, reading.valid_until, reading.day_unread) == ("five_star", None, True)


def test_every_reading_keeps_the_text_and_says_why() -> None:
    reading = read_level(" 五星级 ")
    assert reading.text == " 五星级 "
    assert reading.why.message.code == "level.read"
