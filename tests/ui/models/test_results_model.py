from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import sample_file
from ui.models.results.cells import BIDDER, RANK, ResultCells
from ui.models.results.model import ResultsModel
from ui.models.results.ranking import Ranking
from ui.models.roles import Role
from ui.session import Session

DOWN = Qt.SortOrder.DescendingOrder


@pytest.fixture
def session(qapp: object) -> Session:  # noqa: ARG001
    made = Session(new_tender())
    made.do(ImportBidders(import_bidders(sample_file())))
    return made


@pytest.fixture
def model(session: Session) -> ResultsModel:
    made = ResultsModel()
    made.show_ranking(ResultCells(session.tender, "zh"), Ranking(session.sheet))
    return made


def test_it_keeps_the_rules_of_models(qtmodeltester: ModelTester, model: ResultsModel) -> None:
    qtmodeltester.check(ResultsModel())
    qtmodeltester.check(model)
    model.sort(BIDDER, DOWN)
    qtmodeltester.check(model)
    model.set_filter("有限公司")
    qtmodeltester.check(model)


def test_it_begins_in_the_order_of_the_ranks(model: ResultsModel, session: Session) -> None:
    shown = [model.score_at(row).bidder.key for row in range(model.rowCount())]
    assert shown == [score.bidder.key for score in session.sheet.ranked]


def test_every_column_sorts_both_ways_and_loses_nobody(model: ResultsModel, session: Session) -> None:
    everybody = {score.bidder.key for score in session.sheet.scores}
    ways = (Qt.SortOrder.AscendingOrder, DOWN)
    for column, order in product(range(model.columnCount()), ways):
        model.sort(column, order)
        assert {model.score_at(row).bidder.key for row in range(model.rowCount())} == everybody


def test_an_index_follows_its_bidder_when_rows_are_sorted(model: ResultsModel) -> None:
    held = QPersistentModelIndex(model.index(0, BIDDER))
    name = held.data()
    model.sort(RANK, DOWN)
    assert held.data() == name
    assert held.row() == model.rowCount() - 1


def test_the_filter_finds_names_and_states(model: ResultsModel, session: Session) -> None:
    name = session.tender.bidders[0].name
    model.set_filter(name)
    assert [model.score_at(row).bidder.name for row in range(model.rowCount())] == [name]
    model.set_filter("expired")
    assert model.rowCount() == 1
    model.set_filter("没有这样的文字")
    assert model.rowCount() == 0
    model.set_filter("")
    assert model.rowCount() == len(session.tender.bidders)


def test_figures_stand_at_the_right_with_the_digits_of_the_rule(model: ResultsModel) -> None:
    index = model.index(0, model.columnCount() - 2)
    assert index.data().partition(".")[2].isdigit()
    assert len(index.data().partition(".")[2]) == 2
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_the_bar_never_exceeds_the_whole(model: ResultsModel) -> None:
    for row in range(model.rowCount()):
        assert 0 <= sum(model.index(row, model.columnCount() - 1).data(Role.SHARES)) <= 1
