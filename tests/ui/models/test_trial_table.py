"""The table of what is tried: who moves is marked, in the order of the places tried."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pytestqt.modeltest import ModelTester

from tender_tool.domain.results.comparison import RankChange
from tender_tool.domain.rule.table import Rounding
from ui.models.roles import Role
from ui.pages.review.trial.trial_table import CHANGE, NAME, TrialModel

NAMES = {"a": "甲公司", "b": "乙公司", "c": "丙公司"}


def _change(key: str, before: int | None, after: int | None) -> RankChange:
    return RankChange(key, before, after, Decimal(90), Decimal(80))


@pytest.fixture
def model(qtmodeltester: ModelTester) -> TrialModel:
    """Two bidders that change places, and one without a place."""
    made = TrialModel()
    made.show_changes((_change("c", None, None), _change("a", 1, 2), _change("b", 2, 1)), NAMES, Rounding())
    qtmodeltester.check(made)
    return made


def test_rows_stand_in_the_order_tried_with_those_without_a_place_last(model: TrialModel) -> None:
    assert [model.index(row, NAME).data() for row in range(3)] == ["乙公司", "甲公司", "丙公司"]


def test_who_moves_is_marked_by_an_arrow_and_a_colour(model: TrialModel) -> None:
    pills = [model.index(row, CHANGE).data(Role.PILL) for row in range(3)]
    assert pills[0] is not None
    assert pills[0][0].startswith("▲ 1")
    assert pills[0][1] == "good"
    assert pills[1] == ("▼ 1", "warning")
    assert pills[2] is None


def test_who_stays_is_said_in_a_word(model: TrialModel) -> None:
    assert model.index(0, CHANGE).data() == ""
    assert model.index(2, CHANGE).data()
