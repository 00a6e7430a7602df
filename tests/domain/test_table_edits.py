"""Factors are moved and renamed, and what was recorded for them goes with them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.edits.table import MoveFactor, SetFactor
from tender_tool.domain.evaluation import Evaluation, Member, MemberScore, Recorded
from tender_tool.domain.rule.factors import CommitteeFactor, PassFailFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Text

ONE, TWO, THREE = (CommitteeFactor(name, Decimal(points)) for name, points in (("一", 5), ("二", 10), ("三", 20)))


@pytest.fixture
def tender() -> Tender:
    """A tender with two groups."""
    groups = (Group("技术", Decimal(15), (ONE, TWO)), Group("商务", Decimal(20), (THREE,)))
    table = ScoringTable("t", Text("表", "table"), groups, procedure=Procedure(ties=("price", "二")))
    member = Member("甲", (MemberScore("b", "一", Decimal(1)), MemberScore("b", "二", Decimal(2))))
    return Tender(table, evaluation=Evaluation((member,), (Recorded("b", "二", "3"),)))


def _shape(tender: Tender) -> list[tuple[str, int, list[str]]]:
    return [(group.name, int(group.points), [each.name for each in group.factors]) for group in tender.table.groups]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (MoveFactor("二", "技术", 0), [("技术", 15, ["二", "一"]), ("商务", 20, ["三"])]),
        (MoveFactor("二", "商务", 1), [("技术", 5, ["一"]), ("商务", 30, ["三", "二"])]),
        (MoveFactor("三", "技术", 0), [("技术", 35, ["三", "一", "二"])]),
        (MoveFactor("一", "其他", 0), [("技术", 10, ["二"]), ("商务", 20, ["三"]), ("其他", 5, ["一"])]),
        (MoveFactor("四", "技术", 0), [("技术", 15, ["一", "二"]), ("商务", 20, ["三"])]),
    ],
    ids=["within", "across", "the last of its group", "into a new group", "unknown"],
)
def test_a_factor_moves_and_the_sums_follow(
    tender: Tender, edit: MoveFactor, expected: list[tuple[str, int, list[str]]]
) -> None:
    assert _shape(edit.apply(tender)) == expected


def test_under_another_name_a_factor_keeps_what_was_recorded(tender: Tender) -> None:
    after = SetFactor("二", replace(TWO, name="方案")).apply(tender)
    assert [score.factor for score in after.evaluation.members[0].scores] == ["一", "方案"]
    assert after.evaluation.recorded[0].factor == "方案"
    assert after.table.procedure.ties == ("price", "方案")


def test_other_figures_leave_what_was_recorded_alone(tender: Tender) -> None:
    after = SetFactor("二", PassFailFactor("二", Decimal(3))).apply(tender)
    assert after.evaluation == tender.evaluation
    assert after.table.points == 28
