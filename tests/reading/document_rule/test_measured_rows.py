"""Rows whose clause measures one number, asks for one thing, or deducts down to a floor."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.rule.factors import Band, DeductionFactor, Factor, NumberFactor, PassFailFactor
from tender_tool.reading.clauses import read_clause
from tender_tool.reading.document_rule.row_factor import RowFigures, described

FIVE, THREE, ONE = Decimal(5), Decimal(3), Decimal(1)


def factor(text: str, full: str = "5") -> Factor | None:
    return described(RowFigures("行", Decimal(full), None, text), read_clause(text))


@pytest.mark.parametrize(
    "text",
    [
        "质保期5年及以上得5分，3年（含）至5年（不含）得3分，3年（不含）以下得1分。",
        "质保期≥5年的得5分；3年≤质保期<5年的得3分；质保期<3年的得1分。",
    ],
)
def test_steps_over_a_number_are_its_bands(text: str) -> None:
    made = factor(text)
    assert isinstance(made, NumberFactor)
    assert made.unit == "年"
    assert made.bands == (Band(FIVE, FIVE), Band(THREE, THREE, FIVE), Band(ONE, None, THREE))


@pytest.mark.parametrize(
    "text",
    [
        "质保期5年以上得5分，3年以上得3分。",
        "质保期3年以上得3分，5年以上得5分。",
        "提供7座以上车辆的得5分，5座车辆的得3分。",
        "注册资金500万元以上得5分，服务人员10人以上得3分。",
    ],
)
def test_steps_that_overlap_leave_a_hole_or_measure_something_else_are_for_a_person(text: str) -> None:
    assert not isinstance(factor(text), NumberFactor)


def test_one_thing_that_is_there_or_not_is_yes_or_no() -> None:
    assert isinstance(factor("提供样品的得5分，未提供的不得分。"), PassFailFactor)


@pytest.mark.parametrize(
    "text",
    [
        "提供完善方案的得5分，未提供的不得分。",
        "方案得分为0分至5分，未提供的不得分。",
        "提供样品的最高得5分，未提供的不得分。",
        "提供3项的得5分，提供2项的得X分，未提供的不得分。",
        "提供样品的得5分。",
        "提供样品的得3分，未提供的不得分。",
    ],
)
def test_what_is_judged_ranged_capped_or_left_open_is_not(text: str) -> None:
    assert not isinstance(factor(text), PassFailFactor)


@pytest.mark.parametrize(("words", "floor"), [("最低得2分", "2"), ("本项最低2分", "2"), ("扣完为止", "0")])
def test_a_deduction_ends_at_its_floor(words: str, floor: str) -> None:
    made = factor(f"全部满足的得5分，每缺少一项扣1分，{words}。")
    assert isinstance(made, DeductionFactor)
    assert made.floor == Decimal(floor)


def test_hours_stay_hours_and_mixed_units_are_minutes() -> None:
    hours = factor("2小时以内（含）得5分，2小时（不含）至4小时（含）得3分。")
    assert isinstance(hours, NumberFactor)
    assert (hours.unit, hours.bands[0].high) == ("小时", Decimal(2))
    mixed = factor("30分钟以内（含）得5分，30分钟（不含）至1小时（含）得3分。")
    assert isinstance(mixed, NumberFactor)
    assert (mixed.unit, mixed.bands[1].high) == ("分钟", Decimal(60))
