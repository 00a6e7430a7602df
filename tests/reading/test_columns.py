"""What a column is: by the parts of its header, by what stands in it, and by what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tender_tool.domain.bidder import BidderList
from tender_tool.services.import_bidders import choose_column, import_bidders
from tests.reading.made_lists import xlsx

FIRMS = ("甲山科技有限公司", "乙水贸易有限公司", "丙木商行")


def _read(folder: Path, header: Sequence[str], *columns: Sequence[object]) -> BidderList:
    rows = [("投标人名称", *header), *zip(FIRMS, *columns, strict=True)]
    return import_bidders(xlsx(folder, rows))


def _levels(read: BidderList) -> list[str]:
    return [bidder.certificate.level for bidder in read.bidders]


def _asked(read: BidderList) -> list[str]:
    return [problem.message.code for problem in read.problems if problem.bidder is None]


STARS = ("五星级", "四星级", "无")
READ = ["five_star", "four_star", "none"]


@pytest.mark.parametrize(
    "header",
    [
        "认证级别（售后服务）",
        "所获售后服务认证档次",
        "Certificate level",
        "售后保障体系星等",
        "③供应商取得的售后服务认证\n等级情况",
        "B. 商品售后服务评鉴结果",
    ],
)
def test_a_header_of_known_parts_is_a_level_in_any_order(tmp_path: Path, header: str) -> None:
    read = _read(tmp_path, (header,), STARS)
    assert _levels(read) == READ
    assert not _asked(read)


@pytest.mark.parametrize("header", ["级别", "结果", "情况", "企业星级", "用户满意度评星"])
def test_levels_under_a_header_that_does_not_say_of_what_are_one_question(tmp_path: Path, header: str) -> None:
    read = _read(tmp_path, (header,), STARS)
    assert _levels(read) == ["unclear"] * 3
    assert _asked(read) == ["list.asked_level"]
    asked = next(column for column in read.columns if column.asked)
    assert (asked.letter, asked.asked, asked.fitting, asked.filled) == ("B", ("level",), 3, 3)
    answered = choose_column(read, asked.index, "level").bidder_list
    assert _levels(answered) == READ
    assert not _asked(answered)


@pytest.mark.parametrize("header", ["酒店星级", "信用等级", "制造商售后服务认证等级", "售后服务方案"])
def test_levels_under_a_header_that_denies_are_left_alone(tmp_path: Path, header: str) -> None:
    read = _read(tmp_path, (header,), STARS)
    assert "five_star" not in _levels(read)
    assert not any(column.asked for column in read.columns)


def test_two_columns_that_contradict_each_other_are_asked_about(tmp_path: Path) -> None:
    header = ("售后服务星级（自报）", "售后服务星级（复核）")
    read = _read(tmp_path, header, STARS, ("四星级", "四星级", "无"))
    assert _asked(read) == ["list.asked_level"]
    assert [column.letter for column in read.columns if column.asked] == ["B", "C"]


def test_a_level_inside_a_text_of_honours_needs_no_word_in_the_header(tmp_path: Path) -> None:
    honours = (
        "高新技术企业；商品售后服务评价体系认证五星级（有效期至2027年5月1日）；AAA级信用企业",
        "ISO9001质量管理体系认证；售后服务四星级认证",
        "守合同重信用企业",
    )
    read = _read(tmp_path, ("企业资质及荣誉",), honours)
    assert _levels(read)[:2] == ["five_star", "four_star"]
    assert read.bidders[0].certificate.valid_until is not None


def test_a_day_in_the_levels_cell_ends_the_validity_where_the_header_says_so(tmp_path: Path) -> None:
    read = _read(tmp_path, ("售后等级/有效期",), ("五星级/2027-01-15", "四星级，2026.12.31", "无"))
    assert [str(bidder.certificate.valid_until) for bidder in read.bidders] == ["2027-01-15", "2026-12-31", "None"]


@pytest.mark.parametrize(
    "header", ["质量管理体系证书有效期", "特种设备证到期日", "投标有效期至", "Safety permit expiry"]
)
def test_days_of_other_papers_are_not_the_certificates(tmp_path: Path, header: str) -> None:
    days = ("2020-01-01", "2021-01-01", "2022-01-01")
    read = _read(tmp_path, ("报价", header, "售后服务认证等级"), (1, 2, 3), days, STARS)
    assert all(bidder.certificate.valid_until is None for bidder in read.bidders)


def test_days_beside_the_level_under_an_unknown_header_are_one_question(tmp_path: Path) -> None:
    days = ("2027-01-01", "2026-12-31", "")
    read = _read(tmp_path, ("售后服务认证等级", "日期"), STARS, days)
    assert _asked(read) == ["list.asked_valid_until"]
    asked = next(column for column in read.columns if column.asked)
    answered = choose_column(read, asked.index, "valid_until").bidder_list
    assert str(answered.bidders[0].certificate.valid_until) == "2027-01-01"
