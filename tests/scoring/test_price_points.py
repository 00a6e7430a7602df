"""Deductions, corrections and the mean formula: what is evaluated, and by what it is divided."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.bidder import Claims
from tender_tool.domain.evaluation import Evaluation, LowPriceReview, PriceCorrection
from tender_tool.domain.results.score import PriceDetail
from tender_tool.domain.rule.procedure import Preferences, Procedure
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import ORDER_87, PRICE, earned, key, notes, offer, offers, parts, waits, whole

SMALL, PARTNER, DOMESTIC = Claims(small=True), Claims(partner=True), Claims(domestic=True)
RATES = Preferences(small=Decimal(12), partner=Decimal(4), domestic=Decimal(20))
GOODS = replace(ORDER_87, object="goods", preferences=RATES)


def _details(tender: Tender) -> list[PriceDetail]:
    return [part.price for part in parts(score_bidders(tender), PRICE.name) if part.price is not None]


def _evaluated(*claims: Claims, procedure: Procedure = GOODS) -> list[Decimal]:
    bidders = [offer(number, "1000", each) for number, each in enumerate(claims, start=2)]
    return [detail.evaluated for detail in _details(whole(bidders, PRICE, procedure=procedure))]


def test_deductions_add_up_each_on_the_original_price() -> None:
    both = Claims(small=True, domestic=True)
    assert _evaluated(both, Claims(), SMALL, DOMESTIC) == [680, 1000, 880, 800]
    detail = _details(whole((offer(2, "999.99", both), offer(3, "1000")), PRICE, procedure=GOODS))[0]
    assert [(each.kind, each.amount) for each in detail.deductions] == [
        ("small", Decimal("119.9988")),
        ("domestic", Decimal("199.998")),
    ]
    assert (detail.counted, detail.evaluated) == (Decimal("999.99"), Decimal("679.9932"))


def test_the_benchmark_and_the_points_are_of_the_evaluated_prices() -> None:
    tender = whole((offer(2, "1000", SMALL), offer(3, "900")), PRICE, procedure=GOODS)
    assert [detail.benchmark for detail in _details(tender)] == [Decimal(880), Decimal(880)]
    assert earned(tender) == ["30.00", "29.33"]


def test_bidding_with_a_small_firm_is_not_added_to_being_one() -> None:
    assert _evaluated(Claims(small=True, partner=True), PARTNER, Claims()) == [880, 960, 1000]


def test_a_reserved_package_knows_no_deduction_for_size() -> None:
    reserved = replace(GOODS, reserved=True)
    assert _evaluated(SMALL, PARTNER, Claims(), procedure=reserved) == [1000, 1000, 1000]
    assert _evaluated(Claims(small=True, domestic=True), Claims(), procedure=reserved) == [800, 1000]
    tender = whole((offer(2, "1000", SMALL), offer(3, "1000"), offer(4, "1000")), PRICE, procedure=reserved)
    assert "note.reserved" in notes(score_bidders(tender))


def test_domestic_products_are_preferred_only_where_others_compete() -> None:
    assert _evaluated(DOMESTIC, Claims(domestic=False)) == [800, 1000]
    assert _evaluated(DOMESTIC, DOMESTIC, DOMESTIC) == [1000, 1000, 1000]
    tender = whole([offer(number, "1000", DOMESTIC) for number in (2, 3, 4)], PRICE, procedure=GOODS)
    assert "note.all_domestic" in notes(score_bidders(tender))


def test_a_foreign_product_whose_bid_is_out_competes_with_nobody() -> None:
    bidders = [offer(2, "1000", DOMESTIC), offer(3, "1000", DOMESTIC), offer(4, "1000", Claims(passed=False))]
    assert [detail.deductions for detail in _details(whole(bidders, PRICE, procedure=GOODS))] == [(), ()]


def test_a_claim_without_a_rate_in_the_document_deducts_nothing_and_says_so() -> None:
    tender = whole((offer(2, "1000", SMALL), offer(3, "1000"), offer(4, "1000")), PRICE)
    assert [detail.evaluated for detail in _details(tender)] == [1000, 1000, 1000]
    assert "note.rate_not_stated" in notes(score_bidders(tender))


@pytest.mark.parametrize(
    ("bought", "rates", "noted"),
    [
        ("goods", Preferences(small=Decimal(8)), True),
        ("goods", Preferences(small=Decimal(10)), False),
        ("goods", Preferences(small=Decimal(12)), False),
        ("services", Preferences(small=Decimal(20)), False),
        ("goods", Preferences(small=Decimal("20.01")), True),
        ("goods", Preferences(partner=Decimal("3.99")), True),
        ("it", Preferences(partner=Decimal(6)), False),
        ("works", Preferences(small=Decimal(5)), False),
        ("works", Preferences(small=Decimal(10)), True),
        ("works", Preferences(partner=Decimal(2)), False),
        ("goods", Preferences(domestic=Decimal(20)), False),
        ("goods", Preferences(domestic=Decimal(19)), True),
    ],
)
def test_a_rate_outside_what_the_law_allows_is_noted(bought: str, rates: Preferences, noted: bool) -> None:
    tender = whole(offers("1", "2", "3"), PRICE, procedure=replace(ORDER_87, object=bought, preferences=rates))
    assert ("note.rate_out_of_band" in notes(score_bidders(tender))) is noted


def test_works_know_no_deduction_for_domestic_products() -> None:
    rates = replace(ORDER_87, object="works", preferences=Preferences(domestic=Decimal(20)))
    assert "note.rate_without_law" in notes(score_bidders(whole(offers("1", "2", "3"), PRICE, procedure=rates)))


@pytest.mark.parametrize(("small", "domestic"), [(50, 50), (60, 50)])
def test_deductions_that_leave_nothing_are_refused(small: int, domestic: int) -> None:
    rates = Preferences(small=Decimal(small), domestic=Decimal(domestic))
    bidders = (offer(2, "100", Claims(small=True, domestic=True)), offer(3, "100"), offer(4, "110"))
    points = earned(whole(bidders, PRICE, procedure=replace(ORDER_87, preferences=rates)))
    assert points[0] is None
    assert points[1:] == ["30.00", "27.27"]


def test_while_a_claim_cannot_be_read_the_price_waits() -> None:
    tender = whole((offer(2, "90", Claims(unread=("size",))), offer(3, "100"), offer(4, "125")), PRICE)
    assert earned(tender) == [None, "30.00", "24.00"]
    assert waits(score_bidders(tender).scores)[0] == {"price.claim_unread"}


@pytest.mark.parametrize("step", ["opening_list", "amount_in_words", "decimal_point", "unit_prices"])
def test_a_corrected_price_counts_and_the_price_of_the_bid_stays(step: str) -> None:
    correction = PriceCorrection(key(2), Decimal(80), step, "按顺序修正")  # type: ignore[arg-type]
    tender = whole(offers("160", "100"), PRICE, evaluation=Evaluation(corrected=(correction,)))
    assert earned(tender) == ["30.00", "24.00"]
    detail = _details(tender)[0]
    assert (detail.counted, detail.corrected) == (Decimal(80), correction)
    score = score_bidders(tender).scores[0]
    assert score.bidder.price == 160
    assert f"price.corrected_{step}" in {reason.message.code for reason in score.reasons}


def test_a_correction_reads_a_price_that_the_list_does_not_hold() -> None:
    correction = PriceCorrection(key(2), Decimal(80), "opening_list")
    assert earned(whole(offers(None, "100"), PRICE, evaluation=Evaluation(corrected=(correction,)))) == [
        "30.00",
        "24.00",
    ]


def test_a_price_not_proven_is_out_of_the_benchmark() -> None:
    review = LowPriceReview(key(2), "not_proven", "无成本依据")
    tender = whole(offers("40", "90", "100"), PRICE, evaluation=Evaluation(low_prices=(review,)))
    assert earned(tender) == ["30.00", "27.00"]
    rejected = score_bidders(tender).scores[0].rejected
    assert rejected is not None
    assert rejected.message.code == "reject.low_price"


MEAN = replace(PRICE, formula="mean")
UNREAD = replace(PRICE, formula="unread")
FREE = Procedure(regime="none")


def test_a_formula_that_was_not_read_gives_no_points_until_a_person_chooses_one() -> None:
    tender = whole(offers("90", "100"), UNREAD, procedure=FREE)
    scores = score_bidders(tender).scores
    assert [score.factors[0].points for score in scores] == [None, None]
    assert scores[0].factors[0].reasons[0].message.code == "price.formula_unread"


def test_points_are_taken_off_for_each_percent_from_the_mean() -> None:
    tender = whole(offers("90", "100", "110"), MEAN, procedure=FREE)
    assert earned(tender) == ["25.00", "30.00", "20.00"]
    assert [detail.benchmark for detail in _details(tender)] == [100, 100, 100]


def test_the_highest_and_the_lowest_can_be_left_out_of_the_mean() -> None:
    trimmed = replace(MEAN, trim=1)
    assert earned(whole(offers("50", "90", "110", "400"), trimmed, procedure=FREE)) == [
        "5.00",
        "25.00",
        "20.00",
        "0.00",
    ]


@pytest.mark.parametrize(
    ("prices", "trim", "mean"),
    [(("100", "200"), 1, 150), (("100", "200", "300", "600"), 2, 300), (("100", "190", "400"), 1, 190)],
    ids=["one of two", "two of four", "one of three"],
)
def test_where_leaving_out_would_leave_no_price_all_of_them_count(
    prices: tuple[str, ...], trim: int, mean: int
) -> None:
    tender = whole(offers(*prices), replace(MEAN, trim=trim), procedure=FREE)
    assert {detail.benchmark for detail in _details(tender)} == {mean}


def test_points_from_the_mean_are_rounded_once_from_the_exact_quotient() -> None:
    tender = whole(
        offers("1", "1", "1.0000004"), replace(MEAN, below=Decimal(1)), procedure=FREE, rounding=Rounding(6)
    )
    assert earned(tender) == ["29.999987", "29.999987", "29.999973"]


def test_the_sentence_on_the_mean_says_what_was_left_out() -> None:
    part = parts(score_bidders(whole(offers("100", "200", "300"), replace(MEAN, trim=2), procedure=FREE)), "价格")[0]
    (said,) = (reason for reason in part.reasons if reason.message.code == "price.mean")
    assert dict(said.message.args).get("count") == 3
    assert dict(said.message.args).get("trim") == 0
