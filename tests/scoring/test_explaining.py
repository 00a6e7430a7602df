"""Why the ranking is as it is: leads by factor, what a factor does to the first place, what another price does."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.bidder import Claims
from tender_tool.domain.edits.evaluation import ConfirmPrice, CorrectPrice, RejectBid
from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.evaluation import Evaluation, PriceCorrection
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.rule.procedure import Preferences, Procedure
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tender_tool.services.explain_scores import compare, factor_effects, neighbours, price_to_overtake, what_if
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import ORDER_87, PLAN, PRICE, given, key, offer, offers, ranks, whole
from tests.scoring.made_tenders import GBT

LEVELS = ("five_star", "four_star", "three_star", "basic")
CENT = Decimal("0.01")


def _certificate(*points: str, inner: str = "") -> CertificateFactor:
    tiers = tuple(Tier(level, level, Decimal(each)) for level, each in zip(LEVELS, points, strict=False))
    factor = CertificateFactor("售后服务认证", GBT, tiers, Decimal(0))
    return replace(factor, weight=factor.printed, inner=Decimal(inner)) if inner else factor


def _tender(
    bids: Sequence[tuple[str, str, str]], factor: CertificateFactor, rounding: Rounding | None = None
) -> Tender:
    """Return bidders with a price, a member's points and a level each."""
    bidders = [offer(row, price, level=level) for row, (price, _, level) in enumerate(bids, start=2)]
    evaluation = given({"张": {row: points for row, (_, points, _) in enumerate(bids, start=2)}})
    return whole(bidders, PRICE, PLAN, factor, evaluation=evaluation, rounding=rounding)


def _first_at(tender: Tender, factor: CertificateFactor, full: Decimal) -> set[str]:
    """Who has the highest total once the factor is worth ``full`` points: scored anew."""
    rated = replace(factor, weight=full, inner=factor.printed)
    scores = score_bidders(SetFactor(factor.name, rated).apply(tender)).scores
    most = max(score.total for score in scores if score.total is not None)
    return {score.bidder.key for score in scores if score.total == most}


def _change_by_brute_force(tender: Tender, factor: CertificateFactor, full: Decimal) -> Decimal | None:
    now = _first_at(tender, factor, full)
    steps = (Decimal(step) / 100 for step in range(10_001))
    return next(
        (
            tried
            for tried in sorted(steps, key=lambda each: (abs(each - full), each))
            if _first_at(tender, factor, tried) != now
        ),
        None,
    )


CLOSE = [("100", "20", "five_star"), ("100", "21.5", "three_star"), ("110", "24", "none")]


@pytest.mark.parametrize(
    ("bids", "points"),
    [
        (CLOSE, ("2", "1.5", "1", "0.5")),
        (CLOSE, ("5", "4", "3", "1")),
        ([("100", "30", "five_star"), ("90", "20", "none"), ("95", "25", "basic")], ("2", "1.5", "1", "0.5")),
        ([("100", "30", "none"), ("100", "28", "five_star"), ("100", "29", "four_star")], ("1", "0.8", "0.6", "0.2")),
        ([("100", "20", "five_star"), ("100", "20", "five_star"), ("100", "20", "five_star")], ("2", "1", "1", "1")),
    ],
)
def test_the_full_points_that_change_the_first_place_are_the_nearest_of_all(
    bids: list[tuple[str, str, str]], points: tuple[str, ...]
) -> None:
    factor = _certificate(*points)
    tender = _tender(bids, factor)
    effect = next(each for each in factor_effects(tender, score_bidders(tender)) if each.factor == factor.name)
    assert set(effect.first) == _first_at(tender, factor, factor.points)
    assert effect.changes_at == _change_by_brute_force(tender, factor, factor.points)


@pytest.mark.parametrize("digits", [0, 1, 2])
def test_the_nearest_change_is_found_where_shares_lie_close_together(digits: int) -> None:
    factor = _certificate("2", "1.98", "1", "0.5")
    bids = [("100", "20", "five_star"), ("100", "20.1", "four_star"), ("125", "2", "none")]
    tender = _tender(bids, factor, Rounding(digits))
    effect = factor_effects(tender, score_bidders(tender))[2]
    assert effect.changes_at == _change_by_brute_force(tender, factor, factor.points)


def test_the_nearest_change_rests_on_the_tier_and_not_on_its_rounding() -> None:
    factor = _certificate("2", "1.125", "1", "0.5")
    bids = [("100", "20", "four_star"), ("100", "21.4", "none"), ("100", "0", "five_star")]
    tender = _tender(bids, factor)
    effect = factor_effects(tender, score_bidders(tender))[2]
    assert effect.changes_at == _change_by_brute_force(tender, factor, factor.points)


def test_a_factor_that_decides_says_so() -> None:
    bids = [("102", "30", "five_star"), ("90", "28", "none"), ("100", "20", "none")]
    factor = _certificate("5", "4", "3", "1")
    tender = _tender(bids, factor)
    effect = factor_effects(tender, score_bidders(tender))[2]
    assert (effect.first, effect.without, effect.decides) == ((key(2),), (key(3),), True)


def test_who_waits_is_left_out_of_every_effect() -> None:
    tender = _tender([*CLOSE, ("50", "40", "unclear")], _certificate("2", "1"))
    for effect in factor_effects(tender, score_bidders(tender)):
        assert key(5) not in (*effect.first, *effect.without)


def test_neighbours_differ_by_their_factors_and_the_differences_make_the_lead() -> None:
    tender = _tender(CLOSE, _certificate("2", "1.5", "1", "0.5"))
    sheet = score_bidders(tender)
    found = neighbours(sheet)
    order = [score.bidder.key for score in sheet.ranked]
    assert [(each.higher, each.lower) for each in found] == list(itertools.pairwise(order))
    totals = {score.bidder.key: score.total or Decimal(0) for score in sheet.scores}
    for each in found:
        assert each.lead == totals[each.higher] - totals[each.lower] == sum(part.points for part in each.differences)
        assert [part.factor for part in each.differences] == [factor.name for factor in tender.table.factors]


def test_what_broke_a_tie_is_said_between_the_two() -> None:
    evaluation = given({"张": {2: "20", 3: "25", 4: "0"}})
    sheet = score_bidders(whole(offers("100", "120", "150"), PRICE, PLAN, evaluation=evaluation))
    first, second = neighbours(sheet)
    assert first.lead == 0
    assert first.tied_by is not None
    assert first.tied_by.message.code == "tie.price"
    assert second.tied_by is None


def test_a_bidder_compared_with_itself_leads_by_nothing() -> None:
    one = score_bidders(_tender(CLOSE, _certificate("2"))).scores[0]
    assert compare(one, one).lead == 0


def _at(tender: Tender, row: int, price: Decimal) -> list[int | None]:
    tried = CorrectPrice(PriceCorrection(key(row), price, "opening_list")).apply(tender)
    return ranks(score_bidders(ConfirmPrice(key(row)).apply(tried)))


PLANNED = [("120", "24", "none"), ("100", "25", "none"), ("110", "22", "five_star"), ("130", "30", "none")]


@pytest.mark.parametrize(("lower", "higher"), [(2, 3), (2, 4), (2, 5), (4, 3), (4, 5), (3, 5)])
def test_one_cent_more_would_not_overtake(lower: int, higher: int) -> None:
    tender = _tender(PLANNED, _certificate("2", "1"))
    now = ranks(score_bidders(tender))
    price = price_to_overtake(tender, key(lower), key(higher))
    if (now[lower - 2] or 0) < (now[higher - 2] or 0):
        assert price is None
        return
    assert price is not None
    below, above = _at(tender, lower, price), _at(tender, lower, price + CENT)
    assert (below[lower - 2] or 0) < (below[higher - 2] or 0)
    assert (above[lower - 2] or 0) >= (above[higher - 2] or 0)


def test_deductions_stay_as_they_are_while_a_price_is_tried() -> None:
    rates = replace(ORDER_87, preferences=Preferences(small=Decimal(10)))
    bidders = (offer(2, "115", Claims(small=True)), offer(3, "100"), offer(4, "120"))
    tender = whole(bidders, PRICE, procedure=rates)
    assert price_to_overtake(tender, key(2), key(3)) == Decimal("111.09")
    assert _at(tender, 2, Decimal("111.09"))[:2] == [1, 2]
    assert _at(tender, 2, Decimal("111.10"))[:2] == [2, 1]


def test_no_price_makes_up_for_too_great_a_lead() -> None:
    evaluation = given({"张": {2: "0", 3: "40", 4: "10"}})
    assert (
        price_to_overtake(whole(offers("100", "100", "100"), PRICE, PLAN, evaluation=evaluation), key(2), key(3))
        is None
    )


@pytest.mark.parametrize("lower", ["没有", key(5)])
def test_who_has_no_rank_overtakes_nobody(lower: str) -> None:
    tender = RejectBid(key(5), "未盖章").apply(whole(offers("100", "110", "120", "90"), PRICE))
    assert price_to_overtake(tender, lower, key(2)) is None


@pytest.mark.parametrize("price", ["0", "-5"])
def test_a_price_that_was_refused_overtakes_nobody(price: str) -> None:
    assert price_to_overtake(whole(offers(price, "100", "110"), PRICE), key(2), key(3)) is None


def test_a_corrected_price_is_where_the_search_begins() -> None:
    corrected = Evaluation(corrected=(PriceCorrection(key(2), Decimal(250), "opening_list"),))
    tender = whole(offers("100", "200", "300"), PRICE, evaluation=corrected)
    assert ranks(score_bidders(tender)) == [2, 1, 3]
    assert price_to_overtake(tender, key(2), key(3)) == Decimal("199.99")


def test_a_search_does_not_make_other_prices_implausible() -> None:
    evaluation = given({"张": {2: "20", 3: "30", 4: "0"}})
    tender = whole(offers("1000", "600", "100"), PRICE, PLAN, evaluation=evaluation)
    assert _at(tender, 2, Decimal(200))[:2] == [1, 2]
    assert price_to_overtake(tender, key(2), key(3)) is not None


def test_by_another_formula_no_price_is_named() -> None:
    mean = replace(PRICE, formula="mean", below=Decimal(2))
    evaluation = given({"张": {2: "20", 3: "22", 4: "19"}})
    tender = whole(offers("100", "130", "102"), mean, PLAN, procedure=Procedure(regime="none"), evaluation=evaluation)
    assert price_to_overtake(tender, key(3), key(2)) is None


def test_trying_out_changes_nothing() -> None:
    tender = _tender(PLANNED, _certificate("2", "1"))
    kept, sheet = replace(tender), score_bidders(tender)
    changes = what_if(tender, RejectBid(key(3), "试算"))
    assert tender == kept
    assert score_bidders(tender) == sheet
    assert [each.before for each in changes] == ranks(sheet)
    assert changes[1].after is None
    assert changes == what_if(tender, RejectBid(key(3), "试算"), sheet)
    assert [each.total_before for each in changes] == [score.total for score in sheet.scores]
