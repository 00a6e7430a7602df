"""A list of twenty thousand bidders is read and scored right."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter

from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.score_bidders import score_bidders

ROWS = 20_000
LEVELS = ("五星级", "四星", "★★★", "达标", "无", "详见附件", "二星级", "92.5分")
POINTS = (Decimal(5), Decimal(4), Decimal(3), Decimal(0), Decimal(0), None, None, Decimal(4))


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> ScoreSheet:
    """The scores of the whole list on 2026-03-01."""
    path: Path = tmp_path_factory.mktemp("large") / "list.xlsx"
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    page = book.add_worksheet("名单")
    page.write_row(0, 0, ("序号", "投标人名称", "投标报价（元）", "售后服务认证等级", "有效期至"))
    for number in range(1, ROWS + 1):
        until = "2026-02-28" if number % 5 == 0 else "2026-03-01"
        page.write_row(number, 0, (number, f"第{number}公司", 1_000_000 + number, LEVELS[number % 8], until))
    book.close()
    tender = Tender(rules.typed_tiers("五星级=5,四星级=4,三星级=3,无=0"), opened_on=date(2026, 3, 1))
    return score_bidders(replace(tender, bidder_list=import_bidders(path)))


def _wanted(number: int) -> Decimal | None:
    points = POINTS[number % 8]
    return Decimal(0) if points and number % 5 == 0 else points


def test_every_row_is_a_bidder(sheet: ScoreSheet) -> None:
    assert len(sheet.scores) == ROWS
    assert [score.bidder.source.row for score in sheet.scores] == list(range(2, ROWS + 2))


def test_every_row_has_its_points(sheet: ScoreSheet) -> None:
    wanted = Counter(_wanted(number) for number in range(1, ROWS + 1))
    assert Counter(score.total for score in sheet.scores) == wanted


@pytest.mark.parametrize("number", [1, 5, 8, 13, 14, 9_999, 10_000, 19_992, 20_000])
def test_single_rows_are_right(sheet: ScoreSheet, number: int) -> None:
    score = sheet.scores[number - 1]
    assert (score.bidder.name, score.bidder.price) == (f"第{number}公司", Decimal(1_000_000 + number))
    assert score.total == _wanted(number)
    assert score.bidder.cells()["level"] == f"D{number + 1}"


def test_ranks_go_by_the_points_of_all(sheet: ScoreSheet) -> None:
    five = sum(_wanted(number) == Decimal(5) for number in range(1, ROWS + 1))
    firsts = {score.rank for score in sheet.scores if score.total == Decimal(5)}
    seconds = {score.rank for score in sheet.scores if score.total == Decimal(4)}
    assert (firsts, seconds) == ({1}, {five + 1})
    assert len(sheet.waiting) == sum(_wanted(number) is None for number in range(1, ROWS + 1))
