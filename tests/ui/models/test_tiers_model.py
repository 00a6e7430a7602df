from __future__ import annotations

from decimal import Decimal

import pytest
from pytestqt.modeltest import ModelTester

from tender_tool.domain.edits.tender import UseTable
from tender_tool.services.rules import new_tender, rulesets, scheme_of
from ui.models.roles import Role
from ui.models.tier_table import LEVEL, POINTS, TOTAL, TierTable
from ui.models.tiers_model import TiersModel
from ui.session import Session


class Shown:
    """A model that follows its session as the page makes it."""

    def __init__(self) -> None:
        self.session = Session(new_tender())
        self.session.do(UseTable(next(table for table in rulesets() if table.id == "example-5431")))
        self.model = TiersModel(self.session)
        self.session.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        factor = self.session.tender.table.certificate_factors[0]
        self.model.show_table(TierTable(factor, scheme_of(factor), self.session.tender, "zh"))

    def words(self) -> list[str]:
        return [tier.words for tier in self.session.tender.table.certificate_factors[0].tiers]


@pytest.fixture
def shown(qapp: object) -> Shown:  # noqa: ARG001
    return Shown()


def test_it_keeps_the_rules_of_models(qtmodeltester: ModelTester, shown: Shown) -> None:
    qtmodeltester.check(shown.model)
    shown.model.setData(shown.model.index(0, POINTS), Decimal("2.5"))
    qtmodeltester.check(shown.model)


def test_a_level_that_nobody_issues_stands_where_the_rule_puts_it(shown: Shown) -> None:
    names = [shown.model.index(row, LEVEL).data() for row in range(shown.model.rowCount())]
    assert names[2].startswith("三星级")
    assert names[3] == "二星级"
    assert names[4].startswith("达标级")
    assert [shown.model.index(row, LEVEL).data(Role.PILL) for row in (3, 4)] == [
        ("not in standard", "error"),
        ("no points set", "warning"),
    ]


def test_points_are_exact_and_shown_with_the_digits_of_the_rule(shown: Shown) -> None:
    index = shown.model.index(0, POINTS)
    assert shown.model.setData(index, Decimal("1.10"))
    assert index.data() == "1.1"
    assert index.siblingAtColumn(TOTAL).data() == "1.10"
    assert shown.session.tender.table.certificate_factors[0].tiers[0].points == Decimal("1.10")


def test_an_empty_cell_takes_a_level_out_and_a_figure_brings_it_back(shown: Shown) -> None:
    index = shown.model.index(0, POINTS)
    assert shown.model.setData(index, None)
    assert "五星级" not in shown.words()
    assert shown.model.setData(index, Decimal(5))
    assert shown.words()[0] == "五星级"


def test_a_row_that_only_the_rule_names_cannot_be_emptied(shown: Shown) -> None:
    assert not shown.model.setData(shown.model.index(3, POINTS), None)
    assert "二星级" in shown.words()


def test_a_row_can_be_taken_out(shown: Shown) -> None:
    table = shown.model.table
    assert table is not None
    shown.session.do(table.with_points(3, None))
    assert "二星级" not in shown.words()
    assert shown.model.rowCount() == 5


def test_the_last_row_is_what_no_certificate_earns(shown: Shown) -> None:
    last = shown.model.index(shown.model.rowCount() - 1, POINTS)
    assert last.data() == "—"
    assert shown.model.setData(last, Decimal(0))
    assert shown.session.tender.table.certificate_factors[0].no_certificate == 0
    assert last.data() == "0"


def test_typing_in_one_cell_is_one_step(shown: Shown) -> None:
    steps = shown.session.history.count()
    for typed in ("1", "1.2", "1.25"):
        shown.model.setData(shown.model.index(0, POINTS), Decimal(typed))
    assert shown.session.history.count() == steps + 1
    shown.session.history.undo()
    assert shown.model.index(0, POINTS).data() == "5"


@pytest.mark.parametrize("value", ["5", 5.0, 5])
def test_nothing_but_an_exact_figure_is_taken(shown: Shown, value: object) -> None:
    assert not shown.model.setData(shown.model.index(1, POINTS), value)
