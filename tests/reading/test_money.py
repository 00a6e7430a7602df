"""Prices: exact, in yuan, and only where the cell holds one plain amount."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.reading.bidder_list.bidders import read_price


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1286000", "1286000"),
        ("1,286,000", "1286000"),
        ("1，286，000", "1286000"),
        ("1 286 000", "1286000"),
        ("1,286,000.50", "1286000.50"),
        ("￥1286000", "1286000"),
        ("¥ 1,286,000.00", "1286000.00"),
        ("人民币1286000元整", "1286000"),
        ("RMB 100", "100"),
        ("1286000 元", "1286000"),
        ("１２８６０００", "1286000"),
        ("128.6万元", "1286000"),
        ("128.6万", "1286000"),
        ("0.5亿元", "50000000"),
        ("20.025", "20.025"),
        ("0.1", "0.1"),
        ("1.286E6", "1286000"),
        ("1.286e+06", "1286000"),
    ],
)
def test_an_amount_is_read_exactly(text: str, amount: str) -> None:
    assert read_price(text) == Decimal(amount)


@pytest.mark.parametrize(
    "header", ["报价（万元）", "投标报价(万元)", "投标报价›万元", "报价（单位：万元）", "报价（万）"]
)
def test_the_header_gives_the_unit(header: str) -> None:
    assert read_price("128.6", header) == Decimal(1286000)


def test_the_unit_of_the_cell_goes_before_that_of_the_header() -> None:
    assert read_price("1286000元", "报价（万元）") == Decimal(1286000)
    assert read_price("128.6万元", "报价（元）") == Decimal(1286000)


def test_the_unit_of_the_header_holds_for_a_number_with_an_exponent_too() -> None:
    assert read_price("1.286E2", "报价（万元）") == Decimal(1286000)


@pytest.mark.parametrize(
    "text",
    [
        "面议",
        "壹佰万元",
        "98%",
        "下浮5%",
        "100~200万",
        "约100万",
        "1,28,000",
        "1.286.000",
        "NaN",
        "Infinity",
        "=1+1",
        "-",
    ],
)
def test_what_is_no_plain_amount_is_not_read(text: str) -> None:
    assert read_price(text) is None
