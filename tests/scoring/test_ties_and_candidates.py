"""What comes after equal totals, who is recommended, and when nobody is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.bidder import Claims
from tender_tool.domain.edits.evaluation import RecordDraw
from tender_tool.domain.evaluation import Draw, Evaluation, LowPriceReview, Recorded, Rejection
from tender_tool.domain.reasons.notes import BrandTied, CandidatesTied, Tied
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.rule.factors import ManualFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.tender import Tender
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import (
    ORDER_87,
    PLAN,
    PRICE,
    candidates,
    given,
    key,
    notes,
    offer,
    offers,
    parts,
    ranks,
    whole,
)

CONSULTATION = Procedure(regime="214")
FREE = Procedure(regime="none")
SERVICE = ManualFactor("服务", Decimal(30))
# Equal totals at three prices, and at one price with other points behind them.
THREE_PRICES = (("150", "100", "120"), ("40", "30", "35"), ("10", "10", "10"))
ONE_PRICE = (("100", "100", "100"), ("20", "30", "25"), ("20", "10", "15"))
Columns = tuple[Sequence[str], Sequence[str], Sequence[str]]


def _tender(columns: Columns, procedure: Procedure = ORDER_87, *draws: tuple[int, ...]) -> Tender:
    """Return bidders with prices, one member's points for the plan, and points for their service."""
    prices, technical, service = columns
    evaluation = given({"张": dict(enumerate(technical, start=2))})
    facts = tuple(Recorded(key(row), SERVICE.name, each, "按方案") for row, each in enumerate(service, start=2))
    held = tuple(Draw(tuple(map(key, rows))) for rows in draws)
    evaluation = replace(evaluation, recorded=facts, draws=held)
    return whole(offers(*prices), PRICE, PLAN, SERVICE, procedure=procedure, evaluation=evaluation)


def _tied_by(sheet: ScoreSheet) -> list[str | None]:
    return [score.tied_by.message.code if score.tied_by else None for score in sheet.scores]


def test_equal_totals_are_ordered_by_the_lower_price() -> None:
    sheet = score_bidders(_tender(THREE_PRICES))
    assert {score.total for score in sheet.scores} == {Decimal(70)}
    assert (ranks(sheet), candidates(sheet)) == ([3, 1, 2], [3, 1, 2])
    assert _tied_by(sheet) == ["tie.price"] * 3


@pytest.mark.parametrize(("regime", "wanted"), [("87", [1, 1, 1]), ("214", [3, 1, 2]), ("none", [1, 1, 1])])
def test_equal_prices_are_ordered_by_technical_points_in_a_consultation_only(regime: str, wanted: list[int]) -> None:
    sheet = score_bidders(_tender(ONE_PRICE, Procedure(regime=regime)))
    assert ranks(sheet) == wanted
    assert _tied_by(sheet) == ["tie.technical" if regime == "214" else "tie.shared"] * 3


def test_a_regime_without_ties_of_its_own_leaves_prices_alone() -> None:
    assert ranks(score_bidders(_tender(THREE_PRICES, FREE))) == [1, 1, 1]


def test_the_documents_factor_comes_after_the_regime() -> None:
    own = replace(ORDER_87, ties=("服务",))
    sheet = score_bidders(_tender(ONE_PRICE, own))
    assert (ranks(sheet), _tied_by(sheet)) == ([1, 3, 2], ["tie.factor"] * 3)
    assert ranks(score_bidders(_tender(THREE_PRICES, own))) == [3, 1, 2]


def test_a_price_that_is_not_known_tells_nobody_apart() -> None:
    evaluation = given({"张": dict.fromkeys((2, 3, 4), "30")})
    sheet = score_bidders(whole(offers("150", None, "120"), PLAN, evaluation=evaluation))
    assert (ranks(sheet), _tied_by(sheet)) == ([1, 1, 1], ["tie.shared"] * 3)


def test_a_factor_that_is_not_in_the_table_tells_nobody_apart() -> None:
    assert ranks(score_bidders(_tender(ONE_PRICE, replace(ORDER_87, ties=("没有这一项",))))) == [1, 1, 1]


def test_what_stays_equal_shares_its_rank_until_a_draw_is_recorded() -> None:
    before = score_bidders(_tender(ONE_PRICE))
    assert (ranks(before), candidates(before)) == ([1, 1, 1], [1, 1, 1])
    assert "note.tie" in notes(before)
    after = score_bidders(_tender(ONE_PRICE, ORDER_87, (4, 2, 3)))
    assert (ranks(after), candidates(after), _tied_by(after)) == ([2, 3, 1], [2, 3, 1], ["tie.draw"] * 3)
    assert "note.tie" not in notes(after)


def test_a_draw_does_not_go_before_the_price() -> None:
    assert ranks(score_bidders(_tender(THREE_PRICES, ORDER_87, (2, 3, 4)))) == [3, 1, 2]


def test_a_draw_among_others_decides_nothing() -> None:
    assert ranks(score_bidders(_tender(ONE_PRICE, ORDER_87, (2, 3)))) == [1, 1, 1]


def test_a_draw_held_again_takes_the_place_of_the_first() -> None:
    tender = _tender(ONE_PRICE, ORDER_87, (2, 3, 4))
    again = RecordDraw(Draw((key(4), key(3), key(2)))).apply(tender)
    assert ranks(score_bidders(again)) == [3, 2, 1]


def test_a_later_draw_among_fewer_bidders_goes_before_an_earlier_one() -> None:
    columns = (("100", "100", "120"), ("30", "30", "20"), ("10", "10", "10"))
    assert ranks(score_bidders(_tender(columns, ORDER_87, (2, 3, 4), (3, 2)))) == [2, 1, 3]


def test_part_of_a_tie_can_be_settled() -> None:
    columns = (("100", "100", "120"), ("30", "30", "35"), ("10", "10", "10"))
    sheet = score_bidders(_tender(columns))
    assert (ranks(sheet), _tied_by(sheet)) == ([1, 1, 3], ["tie.shared", "tie.shared", "tie.price"])


def test_bidders_without_a_tie_have_no_tie_broken() -> None:
    sheet = score_bidders(whole(offers("100", "110", "120"), PRICE))
    assert _tied_by(sheet) == [None] * 3


@pytest.mark.parametrize(
    ("wanted", "named"), [(1, [1, None, None, None]), (2, [1, 2, None, None]), (4, [1, 2, 3, 4])]
)
def test_so_many_candidates_are_recommended_as_the_document_asks_for(wanted: int, named: list[int | None]) -> None:
    procedure = replace(ORDER_87, candidates=wanted)
    sheet = score_bidders(whole(offers("100", "110", "120", "130"), PRICE, procedure=procedure))
    assert candidates(sheet) == named
    assert [score.candidate for score in sheet.candidates] == [each for each in named if each]


def test_candidates_tied_for_the_last_place_are_all_named() -> None:
    sheet = score_bidders(whole(offers("100", "110", "120", "120"), PRICE))
    assert candidates(sheet) == [1, 2, 3, 3]
    assert "note.tie" in notes(sheet)


@pytest.mark.parametrize("regime", ["87", "214", "bidding-law", "none"])
def test_with_fewer_than_three_valid_bids_nobody_is_recommended(regime: str) -> None:
    rejected = Evaluation(rejected=(Rejection(key(3), "未盖章"),))
    procedure = Procedure(regime=regime)
    sheet = score_bidders(whole(offers("100", "110", "120"), PRICE, procedure=procedure, evaluation=rejected))
    assert "note.too_few" in notes(sheet)
    assert (candidates(sheet), ranks(sheet)) == ([None] * 3, [1, None, 2])


def test_without_a_regime_nobody_is_recommended() -> None:
    assert candidates(score_bidders(whole(offers("1", "2", "3"), PRICE, procedure=Procedure()))) == [None] * 3


def test_while_anybody_waits_nobody_is_recommended() -> None:
    sheet = score_bidders(whole(offers("100", "110", "120", None), PRICE))
    assert (candidates(sheet), ranks(sheet)) == ([None] * 4, [1, 2, 3, None])
    assert "note.no_candidates_yet" in notes(sheet)


def test_a_bid_that_is_out_waits_for_nobody() -> None:
    bidders = (*offers("100", "110", "120"), offer(5, None, Claims(passed=False)))
    sheet = score_bidders(whole(bidders, PRICE))
    assert candidates(sheet) == [1, 2, 3, None]
    assert (sheet.scores[3].factors, sheet.scores[3].total, sheet.waiting) == ((), None, ())


def test_negotiation_knows_no_scoring() -> None:
    sheet = score_bidders(whole(offers("100", "110", "120"), PRICE, procedure=Procedure(regime="74")))
    assert sheet.refusal is not None
    assert sheet.refusal.code == "regime.no_scoring"
    assert all(not score.factors and score.total is None and score.rank is None for score in sheet.scores)
    assert candidates(sheet) == [None] * 3


def _brands(*pairs: tuple[str, str], procedure: Procedure = ORDER_87, draws: tuple[Draw, ...] = ()) -> ScoreSheet:
    bidders = [offer(row, price, Claims(brand=brand)) for row, (brand, price) in enumerate(pairs, start=2)]
    return score_bidders(whole(bidders, PRICE, procedure=procedure, evaluation=Evaluation(draws=draws)))


SAME = (("甲牌", "100"), ("甲 牌", "110"), ("乙牌", "120"), ("丙牌", "130"))


def test_of_one_brand_only_the_best_scored_is_a_candidate() -> None:
    sheet = _brands(*SAME)
    assert (candidates(sheet), ranks(sheet)) == ([1, None, 2, 3], [1, 2, 3, 4])
    assert "note.same_brand" in notes(sheet)


def test_a_bid_of_the_same_brand_stays_in_the_benchmark() -> None:
    sheet = _brands(("甲牌", "100"), ("甲牌", "80"), ("乙牌", "120"), ("丙牌", "160"))
    assert candidates(sheet) == [None, 1, 2, 3]
    assert [str(part.points) for part in parts(sheet, PRICE.name)] == ["24.00", "30.00", "20.00", "15.00"]


def test_one_brand_counts_as_one_bidder() -> None:
    sheet = _brands(*SAME[:3])
    assert candidates(sheet) == [None] * 3
    few = next(note for note in sheet.notes if note.message.code == "note.too_few")
    assert dict(few.message.args).get("count") == 2


@pytest.mark.parametrize("procedure", [CONSULTATION, replace(ORDER_87, same_brand=False)])
def test_elsewhere_brands_do_not_matter(procedure: Procedure) -> None:
    assert candidates(_brands(*SAME, procedure=procedure)) == [1, 2, 3, None]


def test_a_brand_of_a_bid_that_is_out_counts_for_nothing() -> None:
    bidders = (
        offer(2, "100", Claims(brand="甲", passed=False)),
        *(offer(row, str(row * 40), Claims(brand=brand)) for row, brand in ((3, "甲"), (4, "乙"), (5, "丙"))),
    )
    assert candidates(score_bidders(whole(bidders, PRICE))) == [None, 1, 2, 3]


TIED_BRAND = (("甲牌", "100"), ("甲牌", "100"), ("乙牌", "110"), ("丙牌", "120"), ("丁牌", "125"))


def test_brands_in_different_widths_tie_as_one_and_the_tie_names_its_bidders() -> None:
    sheet = _brands(("ＡＢＣ", "100"), ("abc ", "100"), ("ABC", "110"), ("乙牌", "120"), ("丙牌", "125"))
    (tie,) = (note.cause for note in sheet.notes if isinstance(note.cause, Tied))
    assert (type(tie), tie.tied) == (BrandTied, {key(2), key(3)})


def test_candidates_that_share_a_place_are_named_by_their_tie() -> None:
    sheet = score_bidders(whole(offers("100", "110", "120", "120"), PRICE))
    (tie,) = (note.cause for note in sheet.notes if isinstance(note.cause, Tied))
    assert (type(tie), tie.tied) == (CandidatesTied, {key(4), key(5)})


def test_a_score_knows_who_shares_its_rank() -> None:
    sheet = score_bidders(whole(offers("100", "120", "120"), PRICE))
    assert [score.tied_with for score in sheet.scores] == [set(), {key(3), key(4)}, {key(3), key(4)}]


def test_a_draw_settles_who_stands_for_a_brand() -> None:
    sheet = _brands(*TIED_BRAND, draws=(Draw((key(3), key(2))),))
    assert candidates(sheet) == [None, 1, 2, 3, None]


def test_a_brand_is_not_settled_by_the_price() -> None:
    bidders = [offer(row, price, Claims(brand="甲")) for row, price in ((2, "150"), (3, "100"), (4, "120"))]
    others = [offer(row, "200", Claims(brand=str(row))) for row in (5, 6)]
    evaluation = given({"张": {2: "40", 3: "30", 4: "35", 5: "0", 6: "0"}})
    sheet = score_bidders(whole((*bidders, *others), PRICE, PLAN, evaluation=evaluation))
    assert ranks(sheet)[:3] == [3, 1, 2]
    assert "note.brand_tie" in notes(sheet)


def test_while_a_brand_is_tied_nobody_is_recommended() -> None:
    sheet = _brands(*TIED_BRAND)
    assert "note.brand_tie" in notes(sheet)
    assert candidates(sheet) == [None] * 5


def test_a_low_price_not_proven_leaves_the_ranking() -> None:
    review = Evaluation(low_prices=(LowPriceReview(key(2), "not_proven", "无依据"),))
    sheet = score_bidders(whole(offers("40", "90", "100", "110"), PRICE, evaluation=review))
    assert (ranks(sheet), candidates(sheet)) == ([None, 1, 2, 3], [None, 1, 2, 3])
