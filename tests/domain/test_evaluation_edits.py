"""What each edit of an evaluation and of a table's lines does, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.edits.evaluation import (
    ConfirmPrice,
    CorrectPrice,
    DropMember,
    RecordDraw,
    RecordFact,
    RejectBid,
    SetMemberScore,
    SetProcedure,
    SettleLowPrice,
    TakeMembers,
)
from tender_tool.domain.edits.table import AddFactor, MoveFactor, RemoveFactor, SetFactor
from tender_tool.domain.edits.tender import SetPriceWeight
from tender_tool.domain.evaluation import (
    Draw,
    LowPriceReview,
    Member,
    MemberScore,
    PriceCorrection,
    Recorded,
    Rejection,
)
from tender_tool.domain.rule.factors import ManualFactor, PassFailFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.tender import Tender
from tests.scoring.made_tables import PLAN, PRICE, key, offers, whole

SERVICE = ManualFactor("服务", Decimal(10))


def _tender() -> Tender:
    return whole(offers("100", "110", "120"), PRICE, PLAN)


def _score(row: int, points: str, factor: str = PLAN.name) -> MemberScore:
    return MemberScore(key(row), factor, Decimal(points))


def test_a_member_taken_again_replaces_the_sheet_before() -> None:
    first, second = Member("张", (_score(2, "1"), _score(3, "2"))), Member("张", (_score(2, "9"),), "张.xlsx")
    other = Member("李", (_score(2, "5"),))
    after = TakeMembers((second,)).apply(TakeMembers((first, other)).apply(_tender()))
    assert set(after.evaluation.members) == {second, other}
    assert DropMember("张").apply(after).evaluation.members == (other,)
    assert DropMember("王").apply(after) == after


def test_a_typed_score_replaces_one_score_and_keeps_the_rest() -> None:
    held = TakeMembers((Member("张", (_score(2, "1"), _score(3, "2"))), Member("李"))).apply(_tender())
    after = SetMemberScore("张", _score(2, "7")).apply(held)
    assert [member.name for member in after.evaluation.members] == ["张", "李"]
    assert set(after.evaluation.members[0].scores) == {_score(2, "7"), _score(3, "2")}
    joined = SetMemberScore("王", _score(4, "3")).apply(after)
    assert joined.evaluation.members[-1] == Member("王", (_score(4, "3"),))


def test_a_bid_is_rejected_with_its_last_reason_and_taken_back_without_one() -> None:
    twice = RejectBid(key(2), "未签字").apply(RejectBid(key(2), "未盖章").apply(_tender()))
    assert twice.evaluation.rejected == (Rejection(key(2), "未签字"),)
    assert RejectBid(key(2), "").apply(twice) == _tender()
    assert (RejectBid(key(2), "x").label.code, RejectBid(key(2), "").label.code) == (
        "edit.reject_bid",
        "edit.readmit_bid",
    )


def test_the_last_of_each_record_counts() -> None:
    after = _tender()
    for price in (90, 80):
        after = CorrectPrice(PriceCorrection(key(2), Decimal(price), "opening_list")).apply(after)
        after = SettleLowPrice(LowPriceReview(key(2), "explained", str(price))).apply(after)
        after = RecordFact(Recorded(key(2), "服务", str(price))).apply(after)
        after = ConfirmPrice(key(2)).apply(after)
    held = after.evaluation
    assert [each.price for each in held.corrected] == [80]
    assert [each.reason for each in held.low_prices] == ["80"]
    assert [each.value for each in held.recorded] == ["80"]
    assert held.confirmed == (key(2),)
    assert [bidder.price for bidder in after.bidders] == [100, 110, 120]


def test_a_draw_among_the_same_bidders_replaces_the_one_before() -> None:
    after = RecordDraw(Draw((key(3), key(2)))).apply(RecordDraw(Draw((key(2), key(3)))).apply(_tender()))
    assert after.evaluation.draws == (Draw((key(3), key(2))),)
    assert len(RecordDraw(Draw((key(2), key(4)))).apply(after).evaluation.draws) == 2


def test_a_procedure_replaces_the_one_before() -> None:
    after = SetProcedure(Procedure(regime="214")).apply(_tender())
    assert replace(after, table=replace(after.table, procedure=_tender().table.procedure)) == _tender()


def test_lines_are_added_changed_and_removed_with_the_points_of_their_group() -> None:
    added = AddFactor("技术部分", SERVICE).apply(_tender())
    assert [(group.name, group.points) for group in added.table.groups] == [
        ("价格", Decimal(30)),
        ("技术部分", Decimal(50)),
    ]
    changed = SetFactor("服务", replace(SERVICE, points=Decimal(20))).apply(added)
    assert changed.table.points == 90
    assert RemoveFactor("服务").apply(changed).table == _tender().table
    new = AddFactor("商务部分", SERVICE).apply(_tender())
    assert [group.name for group in new.table.groups] == ["价格", "技术部分", "商务部分"]
    assert RemoveFactor("服务").apply(new) == _tender()


@pytest.mark.parametrize("edit", [SetFactor("没有", SERVICE), RemoveFactor("没有"), MoveFactor("没有", "价格", 0)])
def test_a_line_that_is_not_there_changes_nothing(edit: SetFactor | RemoveFactor | MoveFactor) -> None:
    assert edit.apply(_tender()) == _tender()


def test_a_line_under_a_new_name_keeps_what_was_recorded_for_it() -> None:
    held = SetMemberScore("张", _score(2, "7")).apply(_tender())
    after = SetFactor(PLAN.name, replace(PLAN, name="总体方案")).apply(held)
    assert [score.factor for score in after.evaluation.members[0].scores] == ["总体方案"]


def test_a_line_is_moved_into_another_group() -> None:
    after = MoveFactor(PLAN.name, "价格", 0).apply(_tender())
    assert [(group.name, group.points) for group in after.table.groups] == [("价格", Decimal(70))]
    assert [factor.name for factor in after.table.factors] == [PLAN.name, "价格"]


def test_the_weight_of_the_price_is_that_of_its_line() -> None:
    after = SetPriceWeight(Decimal(40)).apply(_tender())
    assert (after.table.price_points, after.table.groups[0].points) == (Decimal(40), Decimal(40))


def test_a_name_is_given_to_one_line_only() -> None:
    twice = AddFactor("商务部分", PassFailFactor(PLAN.name, Decimal(1))).apply(_tender())
    names = [factor.name for factor in twice.table.factors]
    assert len(names) == len(set(names))
