"""Which prices start a review: strictly below a share, by the price of the bid, from the day of the notice on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tender_tool.domain.bidder import Claims
from tender_tool.domain.evaluation import Evaluation, LowPriceReview
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.rule.procedure import LowPriceRates, Preferences, Procedure
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import ORDER_87, PRICE, candidates, key, notes, offer, offers, whole

CEILING = replace(ORDER_87, ceiling=Decimal(100))


def _reviews(*prices: str, procedure: Procedure = CEILING, on: date = date(2026, 2, 1)) -> set[tuple[str, str]]:
    tender = replace(whole(offers(*prices), PRICE, procedure=procedure), opened_on=on)
    return {
        (note.message.code.removeprefix("note.low_"), note.bidder or "")
        for note in score_bidders(tender).notes
        if note.message.code.startswith("note.low_")
    }


def test_forty_among_ninety_and_a_hundred_starts_a_review_by_two_rules_and_not_by_the_mean() -> None:
    assert _reviews("40", "90", "100") == {("second", key(2)), ("ceiling", key(2))}


def test_forty_six_starts_none() -> None:
    assert _reviews("46", "90", "100") == set()


@pytest.mark.parametrize(
    ("price", "rules"), [("45", set()), ("44.99", {("second", "名单!2"), ("ceiling", "名单!2")})]
)
def test_exactly_the_share_starts_none(price: str, rules: set[tuple[str, str]]) -> None:
    assert _reviews(price, "90", "100") == rules


@pytest.mark.parametrize(("price", "starts"), [("50", False), ("49.99", True)])
def test_the_mean_takes_in_the_price_itself(price: str, starts: bool) -> None:
    # (50 + 80 + 170) ÷ 3 × 50 % = 50; without a ceiling, and the second lowest asks for less.
    assert (("mean", key(2)) in _reviews(price, "80", "170", procedure=ORDER_87)) is starts


def test_the_mean_can_be_met_by_more_than_the_lowest() -> None:
    assert _reviews("30", "31", "200", "250", procedure=ORDER_87) == {("mean", key(2)), ("mean", key(3))}


def test_two_equal_lowest_prices_are_not_low_against_each_other() -> None:
    assert _reviews("40", "40", "60", procedure=ORDER_87) == set()


@pytest.mark.parametrize("on", [date(2026, 1, 31), date(2025, 6, 1), date(2017, 10, 1)])
def test_before_the_notice_there_is_no_review(on: date) -> None:
    assert _reviews("40", "90", "100", on=on) == set()


def test_without_an_opening_day_there_is_none_to_tell_by() -> None:
    tender = replace(whole(offers("40", "90", "100"), PRICE, procedure=CEILING), opened_on=None)
    assert not [code for code in notes(score_bidders(tender)) if code.startswith("note.low")]


@pytest.mark.parametrize("regime", ["bidding-law", "none", ""])
def test_other_regimes_know_no_such_review(regime: str) -> None:
    assert _reviews("40", "90", "100", procedure=replace(CEILING, regime=regime)) == set()


def test_a_consultation_knows_it() -> None:
    assert _reviews("40", "90", "100", procedure=replace(CEILING, regime="214"))


def test_the_budget_stands_in_for_a_ceiling() -> None:
    assert ("ceiling", key(2)) in _reviews("40", "41", "42", procedure=replace(ORDER_87, budget=Decimal(100)))
    both = replace(ORDER_87, budget=Decimal(100), ceiling=Decimal(80))
    assert _reviews("40", "41", "42", procedure=both) == set()


@pytest.mark.parametrize(
    ("rates", "prices", "rule"),
    [
        (LowPriceRates(second=Decimal(65)), ("58.49", "90", "100"), "second"),
        (LowPriceRates(mean=Decimal(65)), ("53.69", "90", "104.23"), "mean"),
        (LowPriceRates(ceiling=Decimal(65)), ("64.99", "90", "100"), "ceiling"),
    ],
)
def test_a_document_may_ask_for_up_to_sixty_five(rates: LowPriceRates, prices: tuple[str, ...], rule: str) -> None:
    assert _reviews(*prices) == set()
    assert _reviews(*prices, procedure=replace(CEILING, low_price=rates)) == {(rule, key(2))}


def test_exactly_sixty_five_starts_none() -> None:
    own = LowPriceRates(Decimal(65), Decimal(65), Decimal(65))
    assert _reviews("65", "100", "100", procedure=replace(CEILING, low_price=own)) == set()


def test_a_document_cannot_ask_for_less_than_the_notice() -> None:
    own = replace(CEILING, low_price=LowPriceRates(Decimal(10), Decimal(10), Decimal(10)))
    assert _reviews("40", "90", "100", procedure=own) == {("second", key(2)), ("ceiling", key(2))}


def test_the_price_of_the_bid_counts_before_any_deduction() -> None:
    preferred = replace(CEILING, preferences=Preferences(small=Decimal(20)))
    bidders = (offer(2, "46", Claims(small=True)), offer(3, "90"), offer(4, "100"))
    sheet = score_bidders(whole(bidders, PRICE, procedure=preferred))
    assert not [code for code in notes(sheet) if code.startswith("note.low")]


def _sheet(review: LowPriceReview | None) -> ScoreSheet:
    held = Evaluation(low_prices=(review,) if review else ())
    return score_bidders(whole(offers("40", "90", "100", "100"), PRICE, procedure=CEILING, evaluation=held))


def test_nobody_is_out_for_a_low_price_alone() -> None:
    sheet = _sheet(None)
    assert [score.rejected for score in sheet.scores] == [None] * 4
    assert [score.rank for score in sheet.scores] == [1, 2, 3, 3]


def test_an_explanation_that_stands_is_said_once() -> None:
    codes = notes(_sheet(LowPriceReview(key(2), "explained", "库存清理")))
    assert codes.count("note.low_price_explained") == 1
    assert not [code for code in codes if code in {"note.low_second", "note.low_ceiling"}]


def test_what_is_not_proven_is_out() -> None:
    sheet = _sheet(LowPriceReview(key(2), "not_proven", "无依据"))
    assert [score.rank for score in sheet.scores] == [None, 1, 2, 2]
    assert candidates(sheet) == [None, 1, 2, 2]


def test_every_note_on_a_low_price_names_its_cell() -> None:
    found = [note for note in _sheet(None).notes if note.message.code.startswith("note.low_")]
    assert {note.source.cell for note in found if note.source} == {"B2"}
    assert {note.grade for note in found} == {"warning"}
