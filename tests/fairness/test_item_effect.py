"""What a certificate item does to the result: with bidders, and before there are any."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tender_tool.domain.edits.evaluation import RecordFact
from tender_tool.domain.edits.table import AddFactor, RemoveFactor, SetFactor
from tender_tool.domain.edits.tender import SetPriceWeight
from tender_tool.domain.evaluation import Recorded
from tender_tool.domain.review.item_effect import ItemEffect, LeftOut
from tender_tool.domain.rule.factors import ManualFactor, PriceFactor
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.review.item_effect import item_effects, item_forecasts
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from tests.fairness.made_tenders import FAIR, STEEP, bidder, tender, whole_table

DEARER = (bidder("甲", "1020000", "五星级"), bidder("乙", "1000000", "无"))


def _effect(of: Tender) -> ItemEffect:
    (effect,) = item_effects(of, score_bidders(of))
    return effect


def test_the_dearer_bidder_wins_by_the_item_alone() -> None:
    effect = _effect(tender(STEEP, *DEARER))
    assert (effect.first, effect.without, effect.at_one) == (("甲",), ("乙",), ("甲",))
    assert effect.decides
    assert effect.full == 5


def test_at_one_point_the_lead_may_not_be_enough() -> None:
    effect = _effect(tender(STEEP, bidder("甲", "1100000", "五星级"), bidder("乙", "1000000", "无")))
    assert (effect.first, effect.at_one) == (("甲",), ("乙",))
    # 30 − 30 ÷ 1.1 = 2.73: with less than that in all the cheaper bidder stands first.
    assert effect.changes_at == Decimal("2.73")


def test_the_suggested_tiers_are_tried_too() -> None:
    effect = _effect(tender(STEEP, bidder("甲", "1100000", "五星级"), bidder("乙", "1000000", "无")))
    assert effect.fix is not None
    assert effect.with_fix == ("乙",)
    assert _effect(tender(FAIR, *DEARER)).fix is None


def test_who_could_earn_anything_is_counted_by_level() -> None:
    bids = (*DEARER, bidder("丙", "990000", "四星级"), bidder("丁", "980000", "五星级", valid_until="2025-01-01"))
    effect = _effect(tender(FAIR, *bids))
    assert [(each.level, each.bidders) for each in effect.holders][:3] == [
        ("five_star", 1),
        ("four_star", 1),
        ("three_star", 0),
    ]
    assert effect.could_earn == 2


def test_who_gets_no_more_than_without_a_certificate_holds_nothing() -> None:
    bids = (bidder("甲", "1000000", "五星级"), bidder("乙", "990000", "达标级"))
    effect = _effect(tender("五星级=2,达标级=0.5,无=0.5", *bids))
    assert {each.level: each.bidders for each in effect.holders} == {"five_star": 1, "basic": 0}


@pytest.mark.parametrize(
    ("bodies", "issuer"),
    [(("某认证中心",), ""), (("某认证中心", "某认证中心"), "某认证中心"), (("某认证中心", "另一中心"), "")],
    ids=["one holder", "two of one body", "two of two bodies"],
)
def test_one_issuer_behind_all_certificates_is_named_from_two_holders_on(
    bodies: tuple[str, ...], issuer: str
) -> None:
    holders = [bidder(f"第{n}家", "1000000", "五星级", body=body) for n, body in enumerate(bodies)]
    assert _effect(tender(STEEP, *holders, bidder("丁", "990000", "无"))).one_issuer == issuer


def test_a_tie_without_the_item_goes_by_the_price() -> None:
    of = tender(STEEP, bidder("甲", "1000000", "五星级"), bidder("乙", "1000000", "无"))
    assert _effect(of).without == ("甲", "乙")


def test_what_is_tried_out_is_what_scoring_without_the_item_gives() -> None:
    of = tender(STEEP, *DEARER, bidder("丙", "1010000", "三星级"))
    name = of.table.certificate_factors[0].name
    bare = score_bidders(RemoveFactor(name).apply(of))
    assert _effect(of).without == tuple(score.bidder.key for score in bare.scores if score.rank == 1)


@given(
    prices=st.lists(st.integers(800, 1200), min_size=2, max_size=5),
    levels=st.lists(st.sampled_from(["五星级", "四星级", "三星级", "达标级", "无"]), min_size=5, max_size=5),
)
@settings(max_examples=60)
def test_the_item_at_its_own_points_changes_nothing(prices: list[int], levels: list[str]) -> None:
    bids = [
        bidder(f"第{n}家", str(price), level) for n, (price, level) in enumerate(zip(prices, levels, strict=False))
    ]
    of = tender("五星级=1,四星级=0.8,三星级=0.6,达标级=0.2,无=0", *bids)
    effect = _effect(of)
    assert effect.at_one == effect.first
    bare = score_bidders(RemoveFactor(of.table.certificate_factors[0].name).apply(of))
    assert effect.without == tuple(score.bidder.key for score in bare.scores if score.rank == 1)


def test_a_losing_bidder_can_decide_by_its_price_alone() -> None:
    # 丙 is cheapest and has a poor plan; without it the benchmark rises, and with it the gap between the other two.
    of = tender(
        "五星级=3,四星级=2,三星级=1,达标级=0.5,无=0",
        bidder("甲", "1120000", "五星级"),
        bidder("乙", "1000000", "无"),
        bidder("丙", "600000", "无"),
    )
    of = AddFactor("技术", ManualFactor("方案", Decimal(20))).apply(of)
    for who, points in (("甲", "20"), ("乙", "20"), ("丙", "0")):
        of = RecordFact(Recorded(who, "方案", points, "按要点计分")).apply(of)
    effect = _effect(of)
    assert effect.first == ("甲",)
    assert effect.left_out == (LeftOut("丙", ("乙",)),)


def test_with_a_mean_every_bidder_can_decide() -> None:
    of = tender(
        FAIR,
        bidder("甲", "1000000", "无"),
        bidder("乙", "1100000", "无"),
        bidder("丙", "1300000", "无"),
    )
    of = SetFactor("价格", PriceFactor("价格", Decimal(30), "mean")).apply(of)
    effect = _effect(of)
    assert effect.first == ("乙",)
    assert {(each.bidder, each.first) for each in effect.left_out} == {("丙", ("甲",))}


def test_the_premium_is_told_for_each_pair_of_levels() -> None:
    effect = _effect(tender(STEEP, *DEARER))
    best = effect.leverage[0]
    assert (best.high.zh, best.lead, best.percent) == ("五星级", 5, Decimal("20.0"))
    assert best.yuan == Decimal("200000.00")
    assert len(effect.leverage) == 10


@pytest.mark.parametrize(
    ("weight", "points", "percent"), [(30, "2", "7.1"), (10, "2", "25.0"), (30, "3", "11.1"), (60, "5", "9.1")]
)
def test_premiums_are_those_of_the_arithmetic(weight: int, points: str, percent: str) -> None:
    of = Tender(rules.typed_tiers(f"五星级={points},无=0", Decimal(weight)))
    (forecast,) = item_forecasts(of)
    assert forecast.leverage[0].percent == Decimal(percent)


def test_no_price_makes_up_for_as_many_points_as_it_has() -> None:
    (forecast,) = item_forecasts(Tender(rules.typed_tiers("五星级=10,无=0", Decimal(10))))
    assert forecast.leverage[0].percent is None


def test_a_smaller_item_decides_less_often_and_one_of_nothing_never() -> None:
    shares = []
    for tiers in (STEEP, FAIR, "五星级=0,四星级=0,三星级=0,达标级=0,无=0"):
        (forecast,) = item_forecasts(Tender(rules.typed_tiers(tiers, Decimal(30))))
        shares.append(forecast.percent)
    assert shares[0] > shares[1] > shares[2] == 0


def test_equal_certificates_never_decide() -> None:
    (forecast,) = item_forecasts(Tender(rules.typed_tiers(STEEP, Decimal(30))))
    alike = [mix for mix in forecast.mixes if len(set(mix.levels)) == 1]
    assert alike
    assert all(mix.changed == 0 for mix in alike)


def test_a_forecast_is_the_same_each_time_and_needs_the_price() -> None:
    of = whole_table(30, 68)
    assert item_forecasts(of) == item_forecasts(of)
    bare = SetPriceWeight(None).apply(Tender(rules.typed_tiers(FAIR)))
    assert item_forecasts(bare) == ()


def test_the_review_tells_what_the_item_did() -> None:
    of = tender(STEEP, *DEARER)
    (finding,) = (
        x for x in review_rules(of, score_bidders(of)).findings if (x.code, x.kind) == ("R03", "winner_changes")
    )
    assert finding.severity == "warning"
    assert "乙" in finding.message.zh
    assert "20%" in finding.message.zh
