"""A long list costs what is seen of it: counted in calls, not in time."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from benchmarks.large_list import write
from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import NONE
from tender_tool.domain.edits.tender import DecideLevel, ImportBidders, SetPriceWeight
from tender_tool.domain.problem import Problem
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.scoring.engine import Engine
from tender_tool.services.import_bidders import import_bidders
from ui import scoring
from ui.context import Context
from ui.models.results import arranging
from ui.models.results.arranging import SLICE, Arranging
from ui.models.results.cells import ResultCells
from ui.models.results.model import ResultsModel
from ui.models.sheet_model import SheetModel
from ui.pages.bidders.page import BiddersPage
from ui.pages.page import Page
from ui.pages.place import PagePlace
from ui.pages.results.page import ResultsPage
from ui.window.main_window import MainWindow

ROWS = 6000
# Every cell that fits a screen, asked for each of its roles a few times over.
SEEN = 12_000


class Calls:
    """How often the models were asked for a cell."""

    def __init__(self) -> None:
        self.count = 0

    def during(self, what: Callable[[], object]) -> int:
        before = self.count
        what()
        QApplication.processEvents()
        return self.count - before


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    made = Calls()
    for model in (SheetModel, ResultsModel):
        data = model.data

        def counted(self: object, *arguments: object, data: Callable[..., object] = data) -> object:
            made.count += 1
            return data(self, *arguments)

        monkeypatch.setattr(model, "data", counted)
    return made


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window on a list that is long enough to be scored in the background."""
    assert ROWS > scoring.LONG
    path = tmp_path / "long.xlsx"
    write(path, ROWS)
    with qtbot.waitSignal(window.context.session.scoring.ready, timeout=60_000):
        window.context.files.open(path)
    return window


def test_only_what_is_seen_is_asked_for(qtbot: QtBot, calls: Calls, filled: MainWindow) -> None:
    session, bidders, results = filled.context.session, filled.pages[1], filled.pages[4]
    assert isinstance(bidders, BiddersPage)
    assert isinstance(results, ResultsPage)
    assert calls.count < 3 * SEEN
    assert calls.during(bidders.view.scrollToBottom) < SEEN
    edit = DecideLevel(session.tender.bidders[0].key, NONE, None, "none")
    with qtbot.waitSignal(session.scoring.ready, timeout=60_000):
        assert calls.during(lambda: session.do(edit)) < SEEN
    assert calls.during(lambda: filled.show_page("results")) < SEEN
    assert calls.during(results.view.scrollToBottom) < SEEN
    for column in range(results.model.columnCount()):
        assert calls.during(partial(results.view.sortByColumn, column, Qt.SortOrder.DescendingOrder)) < SEEN
    assert calls.during(lambda: results.filter.setText("样本第12")) < SEEN
    with qtbot.waitSignal(session.scoring.ready, timeout=60_000):
        session.do(SetPriceWeight(Decimal(31)))
    assert results.model.rowCount() == sum("样本第12" in bidder.name for bidder in session.tender.bidders)


def test_an_import_can_be_stopped(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    write(path, ROWS)
    window.context.files.open(path)
    job = window.context.jobs.running
    assert job is not None
    with qtbot.waitSignal(job.cancelled, timeout=60_000):
        job.stop()
    qtbot.waitUntil(lambda: window.context.jobs.running is None)
    assert not window.context.session.tender.bidders


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The bidders whose reasons were made in the window's thread."""
    found: list[str] = []
    tell = Engine.tell

    def counting(engine: Engine, bidder: Bidder) -> tuple[FactorScore, ...]:
        if threading.current_thread() is threading.main_thread():
            found.append(bidder.key)
        return tell(engine, bidder)

    monkeypatch.setattr(Engine, "tell", counting)
    return found


def test_reasons_are_made_for_those_that_are_looked_at(qtbot: QtBot, filled: MainWindow, told: list[str]) -> None:
    session, results = filled.context.session, filled.pages[4]
    assert isinstance(results, ResultsPage)
    told.clear()
    for page in filled.pages:
        filled.show_page(page.key)
        QApplication.processEvents()
    filled.show_page("results")
    results.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    results.filter.setText("样本第12")
    with qtbot.waitSignal(session.scoring.ready, timeout=60_000):
        session.do(DecideLevel(session.tender.bidders[0].key, NONE, None, "none"))
    filled.show_page("bidders")
    QApplication.processEvents()
    assert len(set(told)) < ROWS // 20


def test_a_long_ranking_is_filtered_and_sorted_in_slices(
    qtbot: QtBot, filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranging, "AT_ONCE", 0)
    filled.show_page("results")
    results = filled.pages[4]
    assert isinstance(results, ResultsPage)
    looked: list[int] = [0]
    turns: list[int] = []
    matches, go_on = ResultCells.matches, Arranging.go_on

    def counting(cells: ResultCells, score: BidderScore, part: str) -> bool:
        looked[0] += 1
        return matches(cells, score, part)

    def turn(held: Arranging) -> None:
        before = looked[0]
        go_on(held)
        turns.append(looked[0] - before)

    monkeypatch.setattr(ResultCells, "matches", counting)
    held = results.model.arranging
    held.timer.timeout.disconnect()
    held.timer.timeout.connect(partial(turn, held))
    with qtbot.waitSignal(results.model.arranged, timeout=60_000):
        results.filter.setText("样本第12")
        assert results.model.rowCount() == ROWS
    assert sum(turns) == ROWS
    assert max(turns) <= SLICE
    assert results.model.rowCount() == sum("样本第12" in name.bidder.name for name in results.model.ranking.scores)


def test_pages_are_made_one_in_a_turn_of_the_loop(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.window.workspace.REST", 0)
    turn = [0]
    made: list[tuple[str, int]] = []
    make = PagePlace.make

    def making(place: PagePlace, context: Context) -> Page:
        made.append((place.key, turn[0]))
        return make(place, context)

    def next_turn() -> None:
        turn[0] += 1

    monkeypatch.setattr(PagePlace, "make", making)
    beat = QTimer(window, interval=0)
    beat.timeout.connect(next_turn)
    beat.start()
    window.context.session.do(SetPriceWeight(Decimal(31)))
    assert not made
    qtbot.waitUntil(lambda: bool(made) and turn[0] > made[-1][1] + 5)
    assert len({at for _, at in made}) == len(made) > 5
    assert {key for key, _ in made} < {page.key for page in window.pages}


def test_what_was_noticed_is_told_in_parts_and_nothing_is_left_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    write(path, 40)
    read = import_bidders(path)
    told = Message.of("list.date_unread")
    problems = tuple(Problem(told, Source(read.file, read.sheet, n, f"J{n}")) for n in range(2, 47))
    window.context.session.do(ImportBidders(replace(read, problems=problems)))
    window.show_page("bidders")
    aside, counts = window.page.aside, []

    def more() -> list[QPushButton]:
        return [each for each in aside.findChildren(QPushButton) if "再显示" in each.text() and each.isVisible()]

    for _ in range(2):
        qtbot.waitUntil(lambda: len(more()) == 1)
        counts.append(int(re.sub(r"\D", "", more()[0].text())))
        more()[0].click()
    assert counts == [25, 5]
    qtbot.waitUntil(lambda: not more())


def test_the_parts_of_a_page_follow_each_other_beside_a_long_list(filled: MainWindow) -> None:
    page, done = filled.page, list[str]()
    page.turns.run((partial(done.append, "old"), partial(done.append, "left out")), apart=True)
    page.turns.run((partial(done.append, "first"), partial(done.append, "second")), apart=True)
    assert done == ["old", "first"]
    QTest.qWait(20)
    assert done == ["old", "first", "second"]
    page.turns.run((partial(done.append, "third"), partial(done.append, "fourth")), apart=False)
    assert done[3:] == ["third", "fourth"]
