"""Header words to fields."""

from __future__ import annotations

import pytest

from tender_tool.reading.columns.headers import match_header
from tests.reading.seen_headers import SEEN

EXACT = [(field, word) for field, words in SEEN.items() for word in words]


@pytest.mark.parametrize(("field", "word"), EXACT, ids=[f"{field}-{word}" for field, word in EXACT])
def test_every_header_that_was_seen_means_its_own_field(field: str, word: str) -> None:
    assert match_header((word,)).field == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("投标人名称*", "name"),
        ("1、投标人名称", "name"),
        ("投标人名称（盖章）", "name"),
        ("投 标 人 名 称", "name"),
        ("投標人名稱", "name"),
        ("投标报价（元）", "price"),
        ("投标报价(万元)", "price"),
        ("報價", "price"),
        ("售后服务认证等级（星级）", "level"),
        ("售後服務認證等級", "level"),
        ("GB/T 27922-2011 认证星级", "level"),
        ("证书有效期至", "valid_until"),
        ("有效期起", "valid_from"),
        ("发证日期", "issued_on"),
        ("证书编号：", "certificate_no"),
        ("证书状态", "status"),
        ("统一社会信用代码", "credit_code"),
    ],
)
def test_unit_numbering_and_spelling_do_not_matter(header: str, field: str) -> None:
    assert match_header((header,)).field == field


@pytest.mark.parametrize(
    "header",
    [
        "投标人编号",
        "供应商数量",
        "报价得分",
        "价格权重",
        "单价",
        "信用等级",
        "资质等级",
        "售后服务方案",
        "售后服务承诺",
        "售后服务认证得分",
        "投标有效期",
        "营业执照有效期",
        "质保期",
        "评分标准",
        "身份证编号",
        "",
    ],
)
def test_a_header_that_only_looks_alike_is_not_taken(header: str) -> None:
    assert match_header((header,)).field is None


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        (("售后服务认证", "星级"), "level"),
        (("售后服务认证", "有效期至"), "valid_until"),
        (("售后服务认证", "证书编号"), "certificate_no"),
        (("投标报价", "（元）"), "price"),
        (("企业信用", "等级"), None),
        (("企业资质", "资质等级"), None),
    ],
)
def test_a_grouped_header_is_read_with_its_heading(lines: tuple[str, ...], field: str | None) -> None:
    assert match_header(lines).field == field


def test_a_known_column_that_is_not_needed_is_no_riddle() -> None:
    assert match_header(("联系电话",)).sureness == "unused"
    assert match_header(("神秘栏目",)).sureness == "unsure"
