"""Published worked examples, recomputed exactly, and the traps that published tools have fallen into."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from tender_tool.domain.edits.evaluation import ConfirmPrice, RejectBid
from tender_tool.domain.evaluation import Evaluation, Rejection
from tender_tool.domain.rule.factors import ManualFactor, PerItemFactor, PriceFactor
from tender_tool.domain.rule.table import Rounding
from tender_tool.reading.bidder_list.bidders import read_price
from tender_tool.scoring.factors.price import lowest_first
from tender_tool.scoring.rounding import rounded, rounded_ratio, total_of
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import (
    PRICE,
    candidates,
    earned,
    key,
    notes,
    offers,
    parts,
    ranks,
    recorded,
    table,
    waits,
    whole,
)
from ui.models.price_margin import margin


def _price(points: int) -> PriceFactor:
    return replace(PRICE, points=Decimal(points))


@pytest.mark.parametrize(
    ("full", "digits", "prices", "published"),
    [
        (35, 1, ("100000", "125000", "150000"), ["35.0", "28.0", "23.3"]),
        (1, 3, ("15000", "10000", "30000"), ["0.667", "1.000", "0.333"]),
    ],
    ids=["university of hawaii", "crown commercial service"],
)
def test_published_price_points(full: int, digits: int, prices: tuple[str, ...], published: list[str]) -> None:
    tender = whole(offers(*prices), _price(full), rounding=Rounding(digits))
    assert earned(tender) == published


def _linear(prices: list[int], full: int) -> list[Fraction]:
    """The South African formula X (1 − (Pt − Pmin) ÷ Pmin): not lawful under Order 87, so it is only here."""
    least = min(prices)
    return [full * (1 - Fraction(price - least, least)) for price in prices]


def test_the_linear_formula_gives_other_points_than_lowest_price_first() -> None:
    prices = [1_000_000, 1_100_000, 1_200_000]
    assert _linear(prices, 80) == [80, 72, 64]
    assert earned(whole(offers(*map(str, prices)), _price(80))) == ["80.00", "72.73", "66.67"]


@pytest.mark.parametrize(
    ("price", "code"),
    [("0", "price.zero"), ("-5", "price.negative"), (None, "price.missing"), ("0.00", "price.zero")],
)
def test_a_price_that_is_none_is_refused_and_spoils_nobody_else(price: str | None, code: str) -> None:
    sheet = score_bidders(whole(offers(price, "10", "12"), _price(15)))
    assert earned(whole(offers(price, "10", "12"), _price(15))) == [None, "15.00", "12.50"]
    assert waits(sheet.scores) == [{code}, set(), set()]
    assert (ranks(sheet), candidates(sheet)) == ([None, 1, 2], [None, None, None])


def test_a_negative_price_never_stands_first() -> None:
    sheet = score_bidders(whole(offers("-1000000", "900000", "950000"), _price(30)))
    assert ranks(sheet) == [None, 1, 2]
    assert [part.price and part.price.benchmark for part in parts(sheet, "价格")] == [None, 900000, 900000]


def test_a_tie_in_the_third_place_is_rounded_as_in_the_published_table() -> None:
    assert str(rounded(Decimal("4.015"), Rounding(2))) == "4.02"
    count = PerItemFactor("业绩", Decimal(5), Decimal("4.015"))
    tender = whole(offers("1", "2", "3"), count, evaluation=recorded((2, "业绩", "1", "")))
    assert earned(tender, "业绩")[0] == "4.02"


def test_nine_sevenths_stay_exact_to_the_last_digit() -> None:
    for digits in range(7):
        exact = Fraction(9, 7) * 10**digits
        half_up = int(exact + Fraction(1, 2))
        assert rounded_ratio(Decimal(9), Decimal(7), Rounding(digits)) == Decimal(half_up).scaleb(-digits)
    assert str(lowest_first(Decimal("0.9"), Decimal("0.7"), Decimal(1), Rounding(6))) == "1.285714"


EXTRACTED = ("23.0", "2300000", "2500000", "2900000")


def test_an_extracted_price_of_23_among_millions_stops_the_scoring() -> None:
    tender = whole(offers(*EXTRACTED), _price(40))
    sheet = score_bidders(tender)
    assert earned(tender) == [None] * 4
    assert "price.implausible_benchmark" in notes(sheet)
    assert [note.bidder for note in sheet.notes if note.message.code == "price.implausible_benchmark"] == [key(2)]
    assert (ranks(sheet), candidates(sheet)) == ([None] * 4, [None] * 4)


def test_once_confirmed_the_low_price_is_the_benchmark() -> None:
    confirmed = ConfirmPrice(key(2)).apply(whole(offers(*EXTRACTED), _price(40), rounding=Rounding(4)))
    assert earned(confirmed) == ["40.0000", "0.0004", "0.0004", "0.0003"]


def test_once_rejected_the_low_price_counts_for_nobody() -> None:
    rejected = RejectBid(key(2), "报价有误").apply(whole(offers(*EXTRACTED), _price(40)))
    assert earned(rejected) == ["40.00", "36.80", "31.72"]
    assert score_bidders(rejected).scores[0].rejected is not None


def test_an_extracted_price_of_thousands_of_millions_waits_until_it_is_confirmed() -> None:
    tender = whole(offers("2300000", "2500000", "2900000", "17247224171.0"), _price(40))
    assert earned(tender) == ["40.00", "36.80", "31.72", None]
    assert waits(score_bidders(tender).scores)[3] == {"price.implausibly_high"}
    assert candidates(score_bidders(tender)) == [None] * 4
    assert earned(ConfirmPrice(key(5)).apply(tender)) == ["40.00", "36.80", "31.72", "0.01"]


def test_a_high_price_confirmed_makes_no_other_price_implausible() -> None:
    tender = whole(offers("2300000", "2500000", "17247224171.0"), _price(40))
    assert earned(ConfirmPrice(key(4)).apply(tender)) == ["40.00", "36.80", "0.01"]


@pytest.mark.parametrize("other", ["23", "24"])
def test_every_implausibly_low_price_must_be_confirmed(other: str) -> None:
    tender = whole(offers("23", other, "2300000", "2400000", "2500000"), _price(40))
    assert earned(ConfirmPrice(key(2)).apply(tender)) == [None] * 5


@pytest.mark.parametrize(
    ("low", "stops"), [("10", False), ("9.99", True)], ids=["a tenth of the median", "just below a tenth"]
)
def test_a_price_stops_the_scoring_only_below_a_tenth_of_the_median_of_the_others(low: str, stops: bool) -> None:
    assert (earned(whole(offers(low, "90", "110"), PRICE))[0] is None) is stops


@pytest.mark.parametrize(("high", "waiting"), [("1000", False), ("1000.01", True)])
def test_a_price_waits_only_above_ten_times_the_median_of_the_others(high: str, waiting: bool) -> None:
    assert (earned(whole(offers("99", "101", high), PRICE))[2] is None) is waiting


def test_a_serial_number_is_no_price_and_text_is_no_number() -> None:
    assert read_price("≥30") is None
    assert read_price("价格 / ≥30 / 2") is None


def test_what_is_missing_is_never_scored() -> None:
    facts = ManualFactor("服务方案", Decimal(10))
    tender = whole(offers("100", "110", "120"), PRICE, facts, evaluation=recorded((2, "服务方案", "8", "完整")))
    sheet = score_bidders(tender)
    assert earned(tender, "服务方案") == ["8.00", None, None]
    assert [score.total for score in sheet.scores] == [Decimal("38.00"), None, None]
    assert (ranks(sheet), candidates(sheet)) == ([1, None, None], [None, None, None])


def test_weights_that_make_one_hundred_are_added_exactly() -> None:
    points = ["33.33", "33.33", "33.34"]
    assert total_of(map(Decimal, points)) == 100
    assert sum(map(float, ["0.1"] * 3)) != 0.3
    made = table(*(ManualFactor(f"第{place}项", Decimal("0.1")) for place in range(1000)))
    assert made.points == 100
    assert total_of(Decimal("0.1") for _ in range(1000)) == 100


WORTH = {
    "0.5": ("5.3", "2.6", "1.7", "1.3", "0.8"),
    "1": ("11.1", "5.3", "3.4", "2.6", "1.7"),
    "2": ("25.0", "11.1", "7.1", "5.3", "3.4"),
    "3": ("42.9", "17.6", "11.1", "8.1", "5.3"),
    "5": ("100.0", "33.3", "20.0", "14.3", "9.1"),
}


@pytest.mark.parametrize("points", WORTH)
def test_what_a_lead_is_worth_in_price(points: str) -> None:
    for weight, percent in zip((10, 20, 30, 40, 60), WORTH[points], strict=True):
        found = margin(Decimal(points), Decimal(weight))
        assert found is not None
        assert found.text() == f"{percent} %"


@pytest.mark.parametrize("points", WORTH)
@pytest.mark.parametrize("weight", [10, 20, 30, 40, 60])
def test_a_price_that_much_higher_costs_just_that_lead(points: str, weight: int) -> None:
    lead, full = Decimal(points), Decimal(weight)
    # The premium k ÷ (W − k) as an exact price: low × W ÷ (W − k), with low chosen so that it comes out even.
    low, high = full - lead, full
    first, second = (
        Decimal(each or "0") for each in earned(whole(offers(str(low), str(high)), replace(PRICE, points=full)))
    )
    assert first - second == lead


def test_a_lead_of_all_the_price_points_is_made_up_for_by_no_price() -> None:
    found = margin(Decimal(10), Decimal(10))
    assert found is not None
    assert found.percent is None


def test_a_rejected_bid_is_no_benchmark() -> None:
    evaluation = Evaluation(rejected=(Rejection(key(2), "未签字"),))
    assert earned(whole(offers("50", "100", "125"), PRICE, evaluation=evaluation)) == ["30.00", "24.00"]
