"""The formula of a price is read by its benchmark and its slope; what is not one of ours is never made into one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.reading.document_rule.as_rule import as_rule
from tender_tool.reading.document_rule.price_formula import Benchmark, price_formula
from tests.reading.documents.made_tender import HEADER, PLAN
from tests.reading.scoring_table.form import scoring_of_blocks

LOWEST = [
    "满足招标文件要求且投标价格最低的投标报价为评标基准价，其价格分为满分。得分＝（评标基准价/投标报价）×30。",
    "价格分采用低价优先法计算，评标过程中不得去掉报价中的最高报价和最低报价。",
    "经价格扣除后最低的评标报价为基准价，磋商报价得分=（基准价/最后报价）×30%×100",
    "投标报价=预算金额×（1-下浮率），以最低投标报价为基准价，得分=基准价/投标报价×10",
]
MEANS = {
    "以有效报价的算术平均值为基准价，每高1%扣0.6分，每低1%扣0.2分，不足1%的按内插法计算，扣完为止。": (
        "0.6",
        "0.2",
        0,
    ),
    "平均价为评标基准价，等于基准价得满分，每偏离1%扣1分。": ("1", "1", 0),
    "平均价为评标基准价，每偏离2%扣1分，最低0分。": ("0.5", "0.5", 0),
    "去掉一个最高价和一个最低价后的平均值为基准价，每高1%扣1分，每低1%扣0.5分。": ("1", "0.5", 1),
    "去掉最高和最低报价各两个后求平均作为基准价，每上浮1%扣1分，每下浮1%扣0.5分。": ("1", "0.5", 2),
}
NOT_OURS: dict[str, tuple[Benchmark, ...]] = {
    "以有效报价的中位数为评标基准价，每偏离1%扣1分，最低得0分": ("median",),
    "以最低有效报价为基准价，每高于基准价1%扣1分": ("lowest",),
    "评标基准价=平均值×(1-下浮系数)，下浮系数开标时随机抽取，每偏离1%扣1分": ("mean", "adjusted", "drawn"),
    "有效投标人5家及以上时，去掉一个最高价和一个最低价后求平均为基准价，每高1%扣1分，每低1%扣0.5分": (
        "adjusted",
        "trimmed",
    ),
    "下浮率最高的得满分，其他按比例得分": ("highest", "rate"),
    "折扣率最低的为评标基准价": ("rate", "lowest"),
    "报价最高的得满分": ("highest",),
    "以次低价为基准价": ("second_lowest",),
    "报价得分=45×（最高价+最低价-报价）/最高价，直线内插": ("adjusted", "lowest"),
    "以最高限价为评标基准价": ("limit",),
    "平均值为基准价，每偏离1%扣1分，最低得10分": ("mean", "adjusted"),
    "平均值为基准价，每高1%扣1分，每低1%扣0.5分，每高2%以上每高1%扣2分": ("mean", "adjusted"),
    "平均值为基准价，每高1%扣1分": ("mean",),
    "平均值为基准价，得分=基准价/报价×30，每偏离1%扣1分": ("mean",),
    "去掉最高价后求平均为基准价，每偏离1%扣1分": ("trimmed",),
    "报价得分=（评标基准价/投标报价）×30": (),
    "报价合理的得10分": (),
    "": (),
}


@pytest.mark.parametrize("text", LOWEST)
def test_the_lowest_price_is_read_where_it_alone_is_the_benchmark(text: str) -> None:
    read = price_formula(text)
    assert (read.formula, read.benchmarks) == ("lowest", ("lowest",))


@pytest.mark.parametrize(("text", "slope"), MEANS.items())
def test_a_mean_is_read_with_its_slopes_and_what_is_left_out(text: str, slope: tuple[str, str, int]) -> None:
    above, below, trim = slope
    read = price_formula(text)
    assert (read.formula, read.slope.above, read.slope.below) == ("mean", Decimal(above), Decimal(below))
    assert read.trim == trim


@pytest.mark.parametrize(("text", "benchmarks"), NOT_OURS.items())
def test_another_formula_is_no_rule_of_ours(text: str, benchmarks: tuple[Benchmark, ...]) -> None:
    read = price_formula(text)
    assert (read.formula, read.benchmarks) == ("unread", benchmarks)
    assert bool(read.words) == bool(benchmarks)


@pytest.mark.parametrize(
    ("text", "formula", "state"),
    [(LOWEST[0], "lowest", "understood"), (next(iter(MEANS)), "mean", "understood"), ("面议", "unread", "check")],
)
def test_the_row_becomes_the_price_by_what_was_read(text: str, formula: str, state: str) -> None:
    scoring = scoring_of_blocks(["评标办法", [HEADER, ["1", "价格", "30", text], ["2", "技术", "70", PLAN]]])
    assert scoring is not None
    row = as_rule(scoring, "招标.docx").rows[0]
    assert isinstance(row.factor, PriceFactor)
    assert (row.factor.formula, row.factor.points, row.state) == (formula, 30, state)
    assert bool(row.reasons) == (state == "check")
