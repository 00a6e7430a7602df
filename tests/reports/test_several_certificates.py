"""A bidder with several certificates: the one that counted is shown, and all of them can be found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.frames import scores_frame
from tender_tool.reports.result_json import result_json
from tender_tool.reports.scoring_sheet import write_scoring_sheet
from tender_tool.reports.values.read_values import ByHand, read_values
from tests.reports import made_tender
from tests.reports.made_results import FILE


@pytest.fixture
def two(results: Results) -> Results:
    """Results with one bidder: the certificate of its row has expired, one in a register counts."""
    expired = results.sheet.scores[1]
    place = Source(FILE, "证书登记", 9, "D9")
    second = Certificate(
        "四星", "four_star", Message.of("sample.no_points"), "gbt27922-2011", number="SC-7",
        confirmed=True,
        sources=(("level", place), ("certificate_no", Source(FILE, "证书登记", 9, "E9"))),
    )  # fmt: skip
    bidder = replace(expired.bidder, others=(second,))
    points = Decimal("1.5")
    paid = replace(expired.factors[0], certificate=second, points=points, valid=True)
    score = replace(expired, bidder=bidder, factors=(paid,), total=points, rank=1)
    return replace(results, sheet=ScoreSheet((score,)))


def test_the_sheet_shows_the_one_that_counted(two: Results, tmp_path: Path) -> None:
    write_scoring_sheet(two, tmp_path / "sheet.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "sheet.xlsx").worksheets[0]
    values = openpyxl.load_workbook(tmp_path / "sheet.xlsx", data_only=True).worksheets[0]
    assert [values.cell(8, column).value for column in (4, 5, 6, 8)] == ["四星", "四星级", "—", "有效"]
    assert str(sheet.cell(8, 9).value).startswith("=INDEX('多份证书'!")
    assert all(sheet.cell(8, column).protection.locked for column in range(1, 11))


def test_each_of_several_stands_on_a_sheet_of_its_own_to_be_changed(two: Results, tmp_path: Path) -> None:
    write_scoring_sheet(two, tmp_path / "sheet.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "sheet.xlsx", data_only=True)["多份证书"]
    told = [[sheet.cell(row, column).value for column in (4, 8, 10, 11)] for row in (4, 5)]
    assert told == [["五星级", "无效", 0, "—"], ["四星级", "有效", 1.5, "是"]]
    assert not any(sheet.cell(row, column).protection.locked for row in (4, 5) for column in (4, 5, 6, 7))


def test_a_list_with_one_certificate_each_has_no_such_sheet(results: Results, tmp_path: Path) -> None:
    write_scoring_sheet(results, tmp_path / "sheet.xlsx")
    assert "多份证书" not in openpyxl.load_workbook(tmp_path / "sheet.xlsx").sheetnames


def test_the_data_name_the_one_that_counted(two: Results) -> None:
    made = result_json(two)["bidders"][0]  # type: ignore[index]
    assert (made["level"], made["level_text"], made["valid_until"]) == ("four_star", "四星", None)
    assert made["cells"]["level"] == "D9"
    assert scores_frame(two.sheet)["level"][0] == "four_star"


def test_every_certificate_can_be_found(two: Results) -> None:
    values = read_values(two.sheet.scores[0].bidder, two, ByHand(two))
    found = {value.source.where(): value.text for value in values if value.source}
    assert found["名单!E5"] == "五星级"
    assert found["证书登记!D9"] == "四星"
    assert found["证书登记!E9"] == "SC-7"


def test_an_address_beyond_column_z_is_found(results: Results) -> None:
    bidder_list = results.tender.bidder_list
    assert bidder_list is not None
    wide = replace(bidder_list, rows=(tuple(f"c{column}" for column in range(60)),))
    source = Source(bidder_list.file, bidder_list.sheet, 1, "AB1")
    bidder = replace(results.sheet.scores[0].bidder, sources=(("name", source),))
    there = replace(results, tender=replace(results.tender, bidder_list=wide))
    assert read_values(bidder, there, ByHand(there))[0].text == "c27"


def test_points_decide_before_validity(tmp_path: Path) -> None:
    base = made_tender.with_several(made_tender.tender(complete=True))
    held = base.bidder_list
    assert held is not None
    best = held.bidders[0].certificate
    # Nobody knows how long the better one is valid, and the other one earns a twentieth of a point less.
    doubtful, sure = replace(best, valid_until=None), replace(best, text="四星级", level="four_star")
    bidders = (replace(held.bidders[0], certificate=sure, others=(doubtful,)), *held.bidders[1:])
    factor = base.table.certificate_factors[0]
    tiers = tuple(replace(tier, points=Decimal(100 - 5 * place)) for place, tier in enumerate(factor.tiers))
    near = base.table.with_factor(factor, replace(factor, tiers=tiers, weight=Decimal(1)))
    tender = replace(base, table=near, bidder_list=replace(held, bidders=bidders))
    write_scoring_sheet(made_tender.scored(tender), tmp_path / "sheet.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "sheet.xlsx", data_only=True)["多份证书"]
    rows = [row for row in sheet.iter_rows(min_row=4, values_only=True) if row[1] == held.bidders[0].name]
    assert [(row[9], row[10]) for row in rows] == [(0.95, "—"), (1, "是")]
    assert rows[1][12] > rows[0][12]
