"""Which table is the list and which a register, and whose certificates a register holds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.bidder import BidderList
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import HEADER, Row, xlsx

CERTIFICATES = ("投标人名称", "证书编号", "发证日期", "有效期至", "售后服务认证等级", "认证机构")
PAPER = ("甲公司", "Z-1", "2024-01-01", "2027-01-01", "五星级", "某认证中心")


def _read(folder: Path, **sheets: Sequence[Row]) -> BidderList:
    book = openpyxl.Workbook()
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.remove(book.worksheets[0])
    book.save(folder / "list.xlsx")
    return import_bidders(folder / "list.xlsx")


def _levels(read: BidderList) -> dict[str, str]:
    return {bidder.name: bidder.certificate.level for bidder in read.bidders}


def test_a_table_that_looks_like_a_register_is_not_the_list(tmp_path: Path) -> None:
    named = [("投标人名称", "售后服务认证等级"), ("甲公司", "五星级"), ("乙公司", "四星级")]
    read = _read(tmp_path, 证书=[CERTIFICATES, PAPER], 投标人=named)
    assert (read.sheet, _levels(read)) == ("投标人", {"甲公司": "five_star", "乙公司": "four_star"})


def test_a_table_with_prices_is_the_list_whatever_else_another_states(tmp_path: Path) -> None:
    stating = [
        ("投标人名称", "统一社会信用代码", "售后服务认证等级", "有效期至", "证书状态"),
        ("甲公司", "", "五星级", "2027-01-01", "有效"),
    ]
    priced = [("投标人名称", "投标报价（元）"), ("甲公司", 100), ("乙公司", 110)]
    read = _read(tmp_path, 名册=stating, 开标=priced)
    assert (read.sheet, _levels(read)) == ("开标", {"甲公司": "five_star", "乙公司": "none"})


@pytest.mark.parametrize(
    ("again", "names"),
    [("甲公司", ["甲公司", "乙公司"]), ("丁公司", ["甲公司", "乙公司", "丁公司", "丙公司"])],
    ids=["a bidder again", "others only"],
)
def test_a_second_table_goes_on_with_the_list_only_where_it_names_others(
    tmp_path: Path, again: str, names: list[str]
) -> None:
    first = [HEADER, (1, "甲公司", 100, "五星级", "2027-01-01"), (2, "乙公司", 200, "四星级", "2027-01-01")]
    second = [
        ("投标人名称", "投标报价（元）", "售后服务认证等级", "有效期至", "备注"),
        (again, 90, "三星级", "2027-01-01", ""),
        ("丙公司", 95, "三星级", "2027-01-01", ""),
    ]
    read = import_bidders(xlsx(tmp_path, [*first, ("",), *second]))
    assert [bidder.name for bidder in read.bidders] == names


@pytest.mark.parametrize(
    ("bidder", "owner", "level"),
    [("甲公司", "甲天下公司", "none"), ("西湖公司", "西湖物业公司", "unclear")],
    ids=["one sign alike", "two signs alike"],
)
def test_an_alike_name_in_a_register_leaves_the_level_open(
    tmp_path: Path, bidder: str, owner: str, level: str
) -> None:
    register = [
        ("获证组织名称", "售后服务认证等级", "有效期至"),
        (owner, "五星级", "2027-01-01"),
        ("乙公司", "四星级", "2027-01-01"),
    ]
    read = _read(tmp_path, 投标人=[("投标人名称", "投标报价（元）"), (bidder, 100), ("乙公司", 110)], 台账=register)
    assert _levels(read) == {bidder: level, "乙公司": "four_star"}
