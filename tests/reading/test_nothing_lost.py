"""Every line of a list is accounted for: title, header, bidder, register, or left out with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from tender_tool.domain.input_file import Choices
from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import NoProgress
from tender_tool.reading.bidder_list.accounts import lines_of
from tender_tool.reading.bidder_list.choice import choose
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.files.workbook import read_book
from tender_tool.ruleset.wording import say
from tender_tool.services.import_bidders import import_bidders
from tests.reading.corpus.kinds import Listing
from tests.reading.corpus.lists import LISTINGS
from tests.reading.corpus.writers import write
from tests.reading.made_lists import xlsx


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.id)
def test_each_line_is_taken_for_one_thing(listing: Listing, tmp_path: Path) -> None:
    chosen = choose(read_book(read_file(write(listing, tmp_path)), NoProgress()), Choices())
    table = chosen.table
    lines = [line for entry in table.entries for line in entry.rows]
    lines += [skipped.row - 1 for skipped in table.skipped]
    assert len(lines) == len(set(lines))
    assert not set(lines) & set(table.layout.header)
    below = range(table.layout.first_row, table.layout.last_row + 1)
    filled = {line for line in below if any(cell.strip() for cell in table.layout.sheet.rows[line])}
    assert filled <= set(lines_of(table))


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.id)
def test_no_list_of_the_corpus_loses_a_line(listing: Listing, tmp_path: Path) -> None:
    codes = {problem.message.code for problem in import_bidders(write(listing, tmp_path)).problems}
    assert not codes & {"list.line_lost", "list.bidder_above"}


def test_a_bidder_above_the_header_is_said(tmp_path: Path) -> None:
    rows = [
        ("甲山有限公司", 100, "五星级", "2027-01-01"),
        ("投标人名称", "投标报价", "售后服务认证等级", "有效期至"),
        ("乙水有限公司", 200, "四星级", "2027-02-01"),
    ]
    read = import_bidders(xlsx(tmp_path, rows))
    assert [bidder.name for bidder in read.bidders] == ["乙水有限公司"]
    said = next(problem for problem in read.problems if problem.message.code == "list.bidder_above")
    assert said.source is not None
    assert said.source.cell == "A1"


def test_a_firms_own_row_is_never_a_header(tmp_path: Path) -> None:
    rows = [
        ("投标人名称", "投标报价", "售后服务认证等级", "有效期至"),
        ("供应商名称有限公司", 100, "五星级", "2027-01-01"),
        ("投标报价咨询有限公司", 200, "四星级", "2027-02-01"),
    ]
    read = import_bidders(xlsx(tmp_path, rows))
    assert [bidder.name for bidder in read.bidders] == ["供应商名称有限公司", "投标报价咨询有限公司"]


def test_a_person_says_which_row_is_the_header(tmp_path: Path) -> None:
    rows = [
        ("投标人名称", "投标报价", "售后服务认证等级", "有效期至"),
        ("甲山有限公司", 100, "五星级", "2027-01-01"),
        ("单位名称", "价", "级别", "止"),
        ("乙水有限公司", 200, "四星级", "2027-02-01"),
    ]
    path = xlsx(tmp_path, rows)
    assert "甲山有限公司" in [bidder.name for bidder in import_bidders(path).bidders]
    read = import_bidders(path, header_row=3)
    assert read.header_rows == (3,)
    assert [bidder.name for bidder in read.bidders] == ["乙水有限公司"]


@pytest.mark.parametrize("row", [1, 2, 99])
def test_a_row_that_cannot_be_the_header_is_refused_with_its_number(tmp_path: Path, row: int) -> None:
    rows = [("情况一览",), ("甲山有限公司", 100), ("投标人名称", "投标报价"), ("乙水有限公司", 200)]
    with pytest.raises(InputError) as refused:
        import_bidders(xlsx(tmp_path, rows), header_row=row)
    (problem,) = refused.value.problems
    assert problem.message.code == "list.no_header_at"
    assert str(row) in say(problem.message, "zh")
