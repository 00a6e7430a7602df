"""A person chooses the sheet, a column, a cell's text or a level, and the list is read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.tender import DecideLevel
from tender_tool.domain.problem import InputError
from tender_tool.domain.tender import Tender
from tender_tool.services import import_bidders as service
from tender_tool.services import rules
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import HEADER, xlsx

ROWS = [
    (*HEADER, "备用等级"),
    (1, "甲公司", 100, "五星级", "2027-01-01", "三星级"),
    (2, "乙公司", "面议", "详见附件", "2027-01-01", "四星级"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook with two sheets that hold a list."""

    def second(sheet: Worksheet) -> None:
        book = sheet.parent
        assert book is not None
        other = book.create_sheet("第二包")
        for row in (HEADER, (1, "丙公司", 5, "无", None)):
            other.append(row)
        book.create_sheet("空表")

    return xlsx(tmp_path, ROWS, second)


@pytest.fixture
def read(path: Path) -> BidderList:
    """The list of the first sheet."""
    return import_bidders(path)


def choose_sheet(held: BidderList, sheet: str) -> BidderList:
    """Return the list read from another sheet."""
    return service.choose_sheet(held, sheet).bidder_list


def choose_column(held: BidderList, column: int, field: str | None) -> BidderList:
    """Return the list read with a column taken for a field."""
    return service.choose_column(held, column, field).bidder_list


def correct_cell(held: BidderList, cell: str, text: str) -> BidderList:
    """Return the list read with another text in a cell."""
    return service.correct_cell(held, cell, text).bidder_list


def _levels(held: BidderList) -> list[str]:
    return [bidder.certificate.level for bidder in held.bidders]


def test_another_sheet_of_the_file_is_read(read: BidderList) -> None:
    other = choose_sheet(read, "第二包")
    assert (other.sheet, [bidder.name for bidder in other.bidders]) == ("第二包", ["丙公司"])
    assert choose_sheet(other, "名单").bidders == read.bidders


@pytest.mark.parametrize("sheet", ["空表", "没有"])
def test_a_sheet_without_a_list_is_refused(read: BidderList, sheet: str) -> None:
    with pytest.raises(InputError):
        choose_sheet(read, sheet)


def test_another_column_is_taken_for_the_level(read: BidderList) -> None:
    chosen = choose_column(read, 5, "level")
    assert _levels(chosen) == ["three_star", "four_star"]
    assert chosen.bidders[0].cells()["level"] == "F2"
    assert [column.index for column in chosen.columns if column.field == "level"] == [5]


def test_a_column_may_be_left_unused(read: BidderList) -> None:
    assert [bidder.price for bidder in choose_column(read, 2, None).bidders] == [None, None]


def test_a_list_cannot_lose_its_names(read: BidderList) -> None:
    with pytest.raises(InputError):
        choose_column(read, 1, None)


def test_a_corrected_cell_is_read_anew_and_its_problem_goes(read: BidderList) -> None:
    assert {"list.price_unread", "level.elsewhere"} <= {problem.message.code for problem in read.problems}
    mended = correct_cell(correct_cell(read, "C3", "90"), "D3", "四星级")
    assert (mended.bidders[1].price, _levels(mended)) == (Decimal(90), ["five_star", "four_star"])
    assert mended.problems == ()
    assert mended.bidders[1].certificate.text == "四星级"


def test_a_correction_can_be_corrected(read: BidderList) -> None:
    mended = correct_cell(correct_cell(read, "D3", "四星级"), "D3", "三星级")
    assert _levels(mended)[1] == "three_star"


def test_choices_add_up(read: BidderList) -> None:
    both = correct_cell(choose_column(read, 5, "level"), "F2", "达标级")
    assert _levels(both) == ["basic", "four_star"]


def test_the_file_is_not_needed_again(path: Path, read: BidderList) -> None:
    path.unlink()
    assert _levels(correct_cell(read, "D3", "四星级")) == ["five_star", "four_star"]


def test_a_decision_outlasts_another_choice(read: BidderList) -> None:
    tender = Tender(rules.new_tender().table, bidder_list=read)
    decided = DecideLevel(read.bidders[1].key, "three_star", "gbt27922-2011", "三星级").apply(tender).bidder_list
    assert decided is not None
    assert _levels(correct_cell(decided, "C3", "90")) == ["five_star", "three_star"]


def test_a_decided_level_is_no_open_problem_any_more(read: BidderList) -> None:
    tender = Tender(rules.new_tender().table, bidder_list=read)
    decided = DecideLevel(read.bidders[1].key, "three_star", "gbt27922-2011", "三星级").apply(tender).bidder_list
    assert decided is not None
    assert "level.elsewhere" not in {problem.message.code for problem in decided.problems}


def test_the_list_read_before_stays_as_it_was(path: Path, read: BidderList) -> None:
    correct_cell(read, "D3", "四星级")
    choose_column(read, 5, "level")
    assert read == import_bidders(path)


def test_reading_the_list_again_leaves_what_a_person_has_set(read: BidderList) -> None:
    filled = replace(rules.new_tender(), name="灯具", opened_on=date(2026, 4, 1), bidder_list=read)
    after = service.correct_cell(read, "D3", "四星级").apply(filled)
    assert (after.name, after.opened_on) == ("灯具", date(2026, 4, 1))
    assert _levels(read) != [bidder.certificate.level for bidder in after.bidders]
