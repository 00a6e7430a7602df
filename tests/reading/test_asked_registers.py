"""A register on another sheet that may state the levels: it is asked about, and one answer reads all bidders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.acts.trail import UNSIGNED, Place
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.services.acts import done, history, take_back
from tender_tool.services.import_bidders import choose_column, choose_sheet, import_bidders
from tender_tool.services.projects import open_project, save
from tender_tool.services.rules import new_tender
from tender_tool.store.codec import decode, encode

FIRMS = ("甲山科技有限公司", "乙水贸易有限公司", "丙木商行")
STARS = ("五星级", "四星级", "三星级")
READ = ["five_star", "four_star", "three_star"]


def book_with_register(folder: Path, header: Sequence[str], *columns: Sequence[object]) -> Path:
    """Write a list with prices only, and a sheet 证书 that has these columns beside the same firms."""
    book = openpyxl.Workbook()
    book.remove(book["Sheet"])
    sheets = {
        "名单": [("投标人名称", "投标报价"), *((firm, 100 + place) for place, firm in enumerate(FIRMS))],
        "证书": [header, *zip(FIRMS, *columns, strict=True)],
    }
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(folder / "名单.xlsx")
    return folder / "名单.xlsx"


def _levels(read: BidderList) -> list[str]:
    return [bidder.certificate.level for bidder in read.bidders]


def _asked(read: BidderList) -> list[tuple[str, str]]:
    of_list = (problem for problem in read.problems if problem.bidder is None)
    return [(problem.message.code, problem.source.where() if problem.source else "") for problem in of_list]


def _answered(read: BidderList, column: int, field: str | None) -> BidderList:
    return choose_column(read, column, field, sheet="证书").bidder_list


@pytest.mark.parametrize("header", [("单位名称", "级别"), ("投标人名称", "结果"), ("持证单位", "情况")])
def test_a_sheet_of_levels_that_does_not_say_of_what_is_one_question(tmp_path: Path, header: Sequence[str]) -> None:
    read = import_bidders(book_with_register(tmp_path, header, STARS))
    assert _levels(read) == ["unclear"] * 3
    assert _asked(read) == [("list.asked_level", "证书!1")]
    (register,) = read.registers
    assert [(column.letter, column.asked) for column in register.columns if column.asked] == [("B", ("level",))]
    answered = _answered(read, 1, "level")
    assert _levels(answered) == READ
    assert not _asked(answered)
    assert answered.bidders[0].cells()["level"] == "证书!B2"


def test_no_is_an_answer_and_the_sheet_stays_in_sight(tmp_path: Path) -> None:
    read = import_bidders(book_with_register(tmp_path, ("单位名称", "级别"), STARS))
    answered = _answered(read, 1, None)
    assert _levels(answered) == ["unclear"] * 3
    assert _asked(answered) == [("list.no_level_column", "名单!1")]
    assert [each.sheet for each in answered.registers] == ["证书"]
    assert _levels(_answered(answered, 1, "level")) == READ


def test_a_register_that_names_the_standard_asks_for_its_level_too(tmp_path: Path) -> None:
    header = ("持证单位", "认证标准", "结果")
    read = import_bidders(book_with_register(tmp_path, header, ("GB/T 27922-2011",) * 3, STARS))
    assert _asked(read) == [("list.asked_level", "证书!1")]
    assert _levels(_answered(read, 2, "level")) == READ


def test_the_days_of_a_register_are_asked_about_once_its_level_is_known(tmp_path: Path) -> None:
    days = ("2027-01-01", "2027-02-01", "2027-03-01")
    read = import_bidders(book_with_register(tmp_path, ("公司名称", "结果", "日期"), STARS, days))
    answered = _answered(read, 1, "level")
    assert _asked(answered) == [("list.asked_valid_until", "证书!1")]
    dated = _answered(answered, 2, "valid_until")
    assert [str(bidder.certificate.valid_until) for bidder in dated.bidders] == list(days)
    assert _levels(dated) == READ


def test_a_sheet_of_other_firms_is_not_asked_about(tmp_path: Path) -> None:
    path = book_with_register(tmp_path, ("单位名称", "级别"), STARS)
    book = openpyxl.load_workbook(path)
    for row in range(2, 5):
        book["证书"].cell(row, 1).value = f"别家{row}有限公司"
    book.save(path)
    assert ("list.asked_level", "证书!1") not in _asked(import_bidders(path))


def test_another_sheet_begins_without_the_answers(tmp_path: Path) -> None:
    read = import_bidders(book_with_register(tmp_path, ("投标人名称", "级别"), STARS))
    other = choose_sheet(_answered(read, 1, "level"), "证书").bidder_list
    assert not other.choices.others
    assert _asked(other) == [("list.asked_level", "证书!1")]


def test_an_answer_leaves_a_line_with_its_place_and_can_be_taken_back(tmp_path: Path) -> None:
    read = import_bidders(book_with_register(tmp_path, ("单位名称", "级别"), STARS))
    tender = done(new_tender(), ImportBidders(read), UNSIGNED)
    tender = done(tender, choose_column(read, 1, "level", sheet="证书"), UNSIGNED)
    (change,) = tender.acts[-1].changes
    assert change.place == Place("column", ("1", "证书"))
    assert (change.read, change.source and change.source.where()) == ("级别", "证书!1")
    assert tender.acts[-1].scores
    row = next(row for row in history(tender, "zh") if row.number == tender.acts[-1].number)
    assert (row.what, row.was, row.now) == ("列的含义 证书!B", "级别", "售后服务认证等级")
    back = done(tender, take_back(tender, tender.acts[-1].number, UNSIGNED), UNSIGNED)
    assert back.bidder_list is not None
    assert not back.bidder_list.choices.others
    assert _levels(back.bidder_list) == ["unclear"] * 3


def test_an_answer_is_kept_in_the_project_file(tmp_path: Path) -> None:
    read = import_bidders(book_with_register(tmp_path, ("单位名称", "级别"), STARS))
    tender = choose_column(read, 1, "level", sheet="证书").apply(new_tender())
    save(tender, (), tmp_path / "a.tender")
    assert open_project(tmp_path / "a.tender").tender == tender


def test_a_list_kept_before_registers_could_be_asked_about_opens(tmp_path: Path) -> None:
    read = import_bidders(book_with_register(tmp_path, ("单位名称", "级别"), STARS))
    data = encode(read)
    del data["registers"], data["choices"]["others"]
    opened = decode(data)
    assert (opened.registers, opened.choices.others) == ((), ())
    assert _levels(_answered(opened, 1, "level")) == READ
