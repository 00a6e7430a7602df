"""What stands elsewhere on a list against a row's plain level is never passed over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.domain.results.score import FactorScore
from tender_tool.services import rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.score_bidders import score_bidders

Rows = list[list[object]]


def _scores(folder: Path, rows: Rows, register: Rows | None = None) -> list[FactorScore]:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for row in register or []:
        (book["证书"] if "证书" in book.sheetnames else book.create_sheet("证书")).append(row)
    book.save(folder / "list.xlsx")
    tender = ImportBidders(import_bidders(folder / "list.xlsx")).apply(rules.new_tender())
    tender = replace(tender, opened_on=date(2026, 3, 1))
    return [score.factors[0] for score in score_bidders(tender).scores]


@pytest.mark.parametrize(
    "remark",
    [
        "证书为母公司持有",
        "网上查询结果为四星级",
        "复印件未加盖公章",
        "经查证书已降级",
        "认证范围不含本项目产品",
        "弃标",
        "证书编号有误",
        "实际有效期至2026-1-1",
        "认证机构已被撤销资质",
        "资格审查不通过",
    ],
)
def test_a_remark_that_speaks_against_the_row_leaves_it_to_a_person(tmp_path: Path, remark: str) -> None:
    rows: Rows = [["投标人", "售后服务认证等级", "有效期至", "备注"], ["甲公司", "五星级", "2027-1-1", remark]]
    (score,) = _scores(tmp_path, rows)
    assert score.points is None


@pytest.mark.parametrize("remark", ["小微企业", "含税", "已核实", "网上查询有效"])
def test_a_harmless_remark_changes_nothing(tmp_path: Path, remark: str) -> None:
    rows: Rows = [["投标人", "售后服务认证等级", "有效期至", "备注"], ["甲公司", "五星级", "2027-1-1", remark]]
    (score,) = _scores(tmp_path, rows)
    assert (score.points, score.needs_review) == (2, False)


@pytest.mark.parametrize("standard", ["T/CAS 305-2018", "DB44/T 1234", "QB/T 4784-2015", "品牌认证", "星级服务企业"])
def test_stars_of_another_standard_are_left_to_a_person(tmp_path: Path, standard: str) -> None:
    rows: Rows = [["投标人", "认证标准", "等级", "有效期至"], ["甲公司", standard, "五星级", "2027-1-1"]]
    (score,) = _scores(tmp_path, rows)
    assert score.points is None


def test_the_day_of_a_licence_is_not_the_certificates(tmp_path: Path) -> None:
    header: list[object] = ["投标人", "安全生产许可证", "有效期至", "售后服务认证等级"]
    (score,) = _scores(tmp_path, [header, ["甲公司", "有", "2040-1-1", "五星级"]])
    assert (score.valid, score.needs_review) == (None, True)


def test_another_awards_stars_are_not_the_certificates(tmp_path: Path) -> None:
    (score,) = _scores(tmp_path, [["投标人", "物业服务企业星级", "有效期至"], ["甲公司", "五星级", "2027-1-1"]])
    assert score.points is None


def test_a_register_row_whose_code_is_another_bidders_is_given_to_nobody(tmp_path: Path) -> None:
    codes = ("91110000600037341L", "91110108551385082Q")
    rows: Rows = [["投标人", "统一社会信用代码", "报价"], ["甲公司", codes[0], 1], ["乙公司", codes[1], 2]]
    register: Rows = [
        ["投标人名称", "统一社会信用代码", "等级", "有效期至"],
        ["甲公司", codes[1], "五星级", "2027-1-1"],
    ]
    assert [score.points for score in _scores(tmp_path, rows, register)] == [None, None]


@pytest.mark.parametrize(
    ("issued", "until"), [("2023-04-01", "2023-04-01"), ("", "2026-02-28（已续期至2029-02-28）")]
)
def test_days_that_contradict_each_other_are_left_to_a_person(tmp_path: Path, issued: str, until: str) -> None:
    rows: Rows = [["投标人", "等级", "发证日期", "证书有效期"], ["甲公司", "五星级", issued, until]]
    (score,) = _scores(tmp_path, rows)
    assert (score.valid, score.needs_review) == (None, True)


@pytest.mark.parametrize(
    "text", ["五星级（自评）", "五星级（假）", "五星级承诺", "五星好评", "9" * 32767, "五" * 32767]
)
def test_a_level_with_a_riddle_beside_it_is_left_to_a_person(tmp_path: Path, text: str) -> None:
    (score,) = _scores(tmp_path, [["投标人", "售后服务认证等级", "有效期至"], ["甲公司", text, "2027-1-1"]])
    assert score.points is None
