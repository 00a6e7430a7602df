"""Points and weights in cells, names and criteria."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.reading.scoring_table.cells.points import (
    cell_points,
    criteria_points,
    named_points,
    without_numbering,
)

CELLS = {
    "30": "30",
    "30%": "30",
    "３０分": "30",
    "(10分)": "10",
    "10.50": "10.5",
    "0~30": "30",
    "0-10分": "10",
    "5\n（客观分）": "5",
    "满分15分": "15",
    "三十五分": "35",
    "15分（客观5分，主观10分）": "15",
}


@pytest.mark.parametrize(("text", "value"), CELLS.items(), ids=CELLS)
def test_a_cell_of_points(text: str, value: str) -> None:
    points = cell_points(text)
    assert points is not None
    assert (points.value, points.bound) == (Decimal(value), None)


@pytest.mark.parametrize(
    ("text", "value", "bound"), [("≥30", 30, "min"), ("≤ 54%", 54, "max"), ("不高于5", 5, "max")]
)
def test_a_sign_makes_a_weight_a_bound(text: str, value: int, bound: str) -> None:
    points = cell_points(text)
    assert points is not None
    assert (points.value, points.bound) == (Decimal(value), bound)


@pytest.mark.parametrize("text", ["", "无", "1、具有资质", "2020年", "10分/个", "……", "300000", "专家打分"])
def test_other_cells_hold_no_points(text: str) -> None:
    assert cell_points(text) is None


NAMES = {
    "商务部分（15分）": ("商务部分", 15),
    "一、价格部分（30 分）": ("价格部分", 30),
    "2.2 商务评审（权重20%）：": ("商务评审", 20),
    "售后服务 5分": ("售后服务", 5),
    "报价得分 10 分": ("报价得分", 10),
    "施工组织设计：40分": ("施工组织设计", 40),
    "价格项（F1×A1）满分为40分。": ("价格项（F1×A1）", 40),
    "业绩（每个2分，最高10分）": ("业绩", 10),
    "公司认证情况（客观项15分）": ("公司认证情况", 15),
    "（1）价格分30分：以最低价为准": ("价格分", 30),
    "技术部分（五十分）": ("技术部分", 50),
}


@pytest.mark.parametrize(("text", "read"), NAMES.items(), ids=NAMES)
def test_a_name_with_its_points(text: str, read: tuple[str, int]) -> None:
    named = named_points(text)
    assert named is not None
    assert (named.name, named.points.value) == read


@pytest.mark.parametrize(
    "text",
    [
        "拟派负责人（仅限1人）",
        "每提供一个得2分",
        "具有一名得5分",
        "优（8-10分）",
        "良好：5分",
        "方案完整的得10分",
        "证书（每个2分）",
    ],
)
def test_other_names_carry_no_points(text: str) -> None:
    assert named_points(text) is None


def test_criteria_name_their_most_points_once() -> None:
    assert criteria_points("每个得3分，最高得15分。") == 15
    assert criteria_points("甲项最高5分，乙项最高8分") is None
    assert criteria_points("每个得3分") is None


def test_numbers_before_a_heading_are_no_part_of_it() -> None:
    assert without_numbering("第一部分 价格") == "价格"
    assert without_numbering("3.1附表1：商务评分") == "商务评分"
    assert without_numbering("（二）技术") == "技术"
    assert without_numbering("7×24小时服务") == "7×24小时服务"
