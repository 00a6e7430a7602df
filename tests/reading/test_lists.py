"""Bidder lists: where the table is, who is a bidder, and where each value was read."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.domain.bidder import BidderList
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import HEADER, bidders, xlsx

ALPHA = (1, "甲公司", 100, "五星级", "2027-01-01")
BETA = (2, "乙公司", 200, "四星级", "2027-02-01")


def _names(read: BidderList) -> list[str]:
    return [bidder.name for bidder in read.bidders]


def _levels(read: BidderList) -> list[str]:
    return [bidder.certificate.level for bidder in read.bidders]


def test_a_plain_list_is_read_with_the_cell_of_every_value(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, [HEADER, ALPHA, BETA]))
    alpha = read.bidders[0]
    assert (alpha.name, alpha.price, alpha.certificate.level) == ("甲公司", Decimal(100), "five_star")
    assert alpha.certificate.valid_until == date(2027, 1, 1)
    cells = alpha.cells()
    assert (cells["name"], cells["price"], cells["level"], cells["valid_until"]) == ("B2", "C2", "D2", "E2")
    assert (alpha.source.file, alpha.source.sheet, alpha.source.row) == ("list.xlsx", "名单", 2)
    assert (read.header_rows, read.first_row, read.last_row) == ((1,), 2, 3)


def test_keys_are_unique_even_where_names_are_not(tmp_path: Path) -> None:
    read = import_bidders(
        bidders(tmp_path, ("甲公司", 1, "五星级", ""), ("乙公司", 2, "无", ""), ("甲公司", 3, "无", ""))
    )
    assert len({bidder.key for bidder in read.bidders}) == 3
    assert {problem.message.code for problem in read.problems} == {"list.twice"}
    assert [problem.source.cell for problem in read.problems if problem.source] == ["B2", "B4"]


def test_title_rows_above_the_table_are_read_for_the_project(tmp_path: Path) -> None:
    above = [
        ("某市第一中学空调采购项目投标人情况一览表",),
        ("项目编号：ZC-2026-001", None, "开标时间：2026年3月1日 9时30分"),
        (),
    ]
    read = import_bidders(xlsx(tmp_path, [*above, HEADER, ALPHA]))
    assert (read.project_name, read.project_number) == ("某市第一中学空调采购项目", "ZC-2026-001")
    assert read.opened_on == date(2026, 3, 1)
    assert read.opened_on_source is not None
    assert read.opened_on_source.cell == "C2"
    assert (_names(read), read.header_rows) == (["甲公司"], (4,))


@pytest.mark.parametrize(
    "cells",
    [
        ("开标时间：2026年3月1日 9时30分",),
        ("开标时间：2026-03-01",),
        ("开标时间：2026-03-01 09:30",),
        ("开标时间：2026-3-1 09:30:00",),
        ("开标时间：2026/3/1 9:30",),
        ("开标日期:", "2026.3.1"),
        ("开标时间", datetime(2026, 3, 1, 9, 30)),  # noqa: DTZ001  (a cell has no time zone)
        ("项目：空调采购　开标时间：2026年3月1日",),
    ],
)
def test_the_opening_day_is_read_whatever_its_form(tmp_path: Path, cells: tuple[object, ...]) -> None:
    assert import_bidders(xlsx(tmp_path, [cells, HEADER, ALPHA])).opened_on == date(2026, 3, 1)


def test_an_opening_day_in_a_column_counts(tmp_path: Path) -> None:
    rows = [(*HEADER, "开标日期"), (*ALPHA, "2026-03-01"), (*BETA, "2026-03-01")]
    assert import_bidders(xlsx(tmp_path, rows)).opened_on == date(2026, 3, 1)


def test_no_opening_day_is_ever_assumed(tmp_path: Path) -> None:
    assert import_bidders(xlsx(tmp_path, [HEADER, ALPHA])).opened_on is None


def test_days_with_a_time_keep_their_day(tmp_path: Path) -> None:
    noon = datetime(2026, 3, 1, 12, 30)  # noqa: DTZ001  (a cell has no time zone)
    read = import_bidders(xlsx(tmp_path, [HEADER, (1, "甲公司", 1, "五星级", noon)]))
    assert read.bidders[0].certificate.valid_until == date(2026, 3, 1)


def test_a_grouped_header_is_understood(tmp_path: Path) -> None:
    rows = [
        ("序号", "投标人名称", "售后服务认证", None, None, "企业信用"),
        (None, None, "星级", "证书编号", "有效期至", "等级"),
        (1, "甲公司", "五星级", "A-1", "2027-01-01", "AAA"),
    ]
    read = import_bidders(xlsx(tmp_path, rows))
    certificate = read.bidders[0].certificate
    assert (certificate.level, certificate.number) == ("five_star", "A-1")
    assert read.header_rows == (1, 2)


def test_bidders_side_by_side_are_read_too(tmp_path: Path) -> None:
    rows = [
        ("投标人名称", "甲公司", "乙公司"),
        ("投标报价（元）", 100, 200),
        ("售后服务认证等级", "三星级", "无"),
        ("有效期至", "2027-01-01", None),
    ]
    read = import_bidders(xlsx(tmp_path, rows))
    assert (_names(read), _levels(read)) == (["甲公司", "乙公司"], ["three_star", "none"])
    assert read.bidders[0].cells()["level"] == "B3"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("合计", None, 300), "row.totals"),
        ((None, "平均报价", 150), "row.totals"),
        (("最高限价", None, 500), "row.totals"),
        (("备注：以上报价含税",), "row.note"),
        (("注：无",), "row.note"),
        (("记录人：张三", None, "监督人：李四"), "row.signature"),
        (("评委签字：",), "row.signature"),
        ((1, 2, 3, 4, 5), "row.numbering"),
        (HEADER, "row.header_again"),
    ],
)
def test_rows_that_are_no_bidders_are_left_out_with_the_reason(
    tmp_path: Path, row: tuple[object, ...], code: str
) -> None:
    read = import_bidders(xlsx(tmp_path, [HEADER, ALPHA, BETA, row]))
    assert _names(read) == ["甲公司", "乙公司"]
    assert [(skipped.row, skipped.why.message.code) for skipped in read.skipped] == [(4, code)]


@pytest.mark.parametrize(
    "name",
    [
        "SUMITOMO（中国）有限公司",
        "TotalEnergies 中国有限公司",
        "Notebook 科技有限公司",
        "平均律文化有限公司",
        "预算通软件有限公司",
        "汇总通信息有限公司",
        "日期印刷有限公司",
        "以上数码有限公司",
        "备注科技有限公司",
    ],
)
def test_a_firm_is_never_taken_for_a_row_of_totals(tmp_path: Path, name: str) -> None:
    read = import_bidders(bidders(tmp_path, (name, 1, "五星级", "2027-01-01"), ("乙公司", 2, "无", "")))
    assert _names(read) == [name, "乙公司"]


@pytest.mark.parametrize("name", ["打印时代科技有限公司", "统计之星软件有限公司", "提示音科技有限公司"])
def test_a_firm_is_no_note_in_a_list_of_two_columns(tmp_path: Path, name: str) -> None:
    rows = [("投标人名称", "售后服务认证等级"), (name, "五星级"), ("乙公司", "四星级")]
    assert _names(import_bidders(xlsx(tmp_path, rows))) == [name, "乙公司"]


def test_blank_rows_do_not_end_the_list(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, [HEADER, ALPHA, (), (), BETA]))
    assert (_names(read), read.skipped) == (["甲公司", "乙公司"], ())


def test_a_row_that_is_merged_into_the_one_above_is_no_bidder_of_its_own(tmp_path: Path) -> None:
    def dress(sheet: Worksheet) -> None:
        for column in "ABCDE":
            sheet.merge_cells(f"{column}2:{column}3")

    read = import_bidders(xlsx(tmp_path, [HEADER, ALPHA, ("",) * 5, BETA], dress))
    assert _names(read) == ["甲公司", "乙公司"]
    assert (read.skipped, [problem for problem in read.problems if problem.grade == "error"]) == ((), [])


def test_a_bidder_in_merged_rows_has_every_certificate_of_them(tmp_path: Path) -> None:
    rows = [HEADER, (1, "甲公司", 100, "ISO9001", "2027-01-01"), (None, None, None, "五星级", "2027-01-01"), BETA]
    read = import_bidders(xlsx(tmp_path, rows, lambda sheet: sheet.merge_cells("B2:B3")))
    assert _names(read) == ["甲公司", "乙公司"]
    assert [each.level for each in read.bidders[0].certificates] == ["five_star"]


def test_a_row_of_its_own_without_a_name_gives_nothing_to_the_bidder_above(tmp_path: Path) -> None:
    rows = [HEADER[:2] + HEADER[3:], (1, "甲公司", "无", ""), (2, None, "五星级", "2027-01-01")]
    read = import_bidders(xlsx(tmp_path, rows))
    assert [each.level for each in read.bidders[0].certificates] == ["none"]
    assert [skipped.row for skipped in read.skipped] == [3]


def test_a_list_without_levels_says_so(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, [("投标人名称", "报价"), ("甲公司", 1)]))
    assert _levels(read) == ["unclear"]
    assert [problem.message.code for problem in read.problems] == ["list.no_level_column"]


def test_a_register_on_another_sheet_is_joined_by_name(tmp_path: Path) -> None:
    def register(sheet: Worksheet) -> None:
        book = sheet.parent
        assert book is not None
        other = book.create_sheet("证书登记")
        for row in (("持证单位", "认证等级", "有效期至"), ("乙公司", "五星级", "2027-01-01")):
            other.append(row)

    read = import_bidders(xlsx(tmp_path, [("投标人名称", "报价"), ("甲公司", 1), ("乙公司", 2)], register))
    assert _levels(read) == ["none", "five_star"]
    assert read.bidders[1].cells()["level"] == "证书登记!B2"
    assert "list.register_joined" in {note.code for note in read.notes}


@pytest.mark.parametrize("price", [-5, 0, "-1,286,000", "0元"])
def test_a_price_of_nothing_or_less_is_said(tmp_path: Path, price: object) -> None:
    read = import_bidders(bidders(tmp_path, ("甲公司", price, "无", ""), ("乙公司", 5, "无", "")))
    assert [problem.source.cell for problem in read.problems if problem.source] == ["C2"]


def test_a_price_that_cannot_be_read_is_said_with_its_cell(tmp_path: Path) -> None:
    read = import_bidders(bidders(tmp_path, ("甲公司", "面议", "无", ""), ("乙公司", None, "无", "")))
    said = [(problem.message.code, problem.source.cell) for problem in read.problems if problem.source]
    assert said == [("list.price_unread", "C2"), ("list.price_missing", "C3")]


def test_a_unit_above_the_table_counts_for_the_prices(tmp_path: Path) -> None:
    rows = [("单位：万元",), ("投标人名称", "投标报价", "售后服务认证等级"), ("甲公司", 128.6, "无")]
    assert import_bidders(xlsx(tmp_path, rows)).bidders[0].price == Decimal(1286000)


def test_long_codes_stay_text_to_the_last_digit(tmp_path: Path) -> None:
    rows = [("投标人名称", "统一社会信用代码", "售后服务认证等级"), ("甲公司", "91310000123456789X", "无")]
    read = import_bidders(xlsx(tmp_path, rows))
    assert read.rows[1][1] == "91310000123456789X"
    rows[1] = ("甲公司", "012345678901234567", "无")
    assert import_bidders(xlsx(tmp_path, rows)).rows[1][1] == "012345678901234567"


def test_numbers_are_kept_without_binary_noise(tmp_path: Path) -> None:
    read = import_bidders(bidders(tmp_path, ("甲公司", 0.1 + 0.2, "无", ""), ("乙公司", 1286000.55, "无", "")))
    assert [bidder.price for bidder in read.bidders] == [Decimal("0.3"), Decimal("1286000.55")]


def test_a_formula_in_a_name_is_only_text(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("投标人名称,售后服务认证等级\n=1+1,五星级\n", encoding="utf-8")
    assert _names(import_bidders(path)) == ["=1+1"]
