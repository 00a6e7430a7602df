"""A long list costs what is seen of it: counted in calls, not in time."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.large_list import write
from tender_tool.domain.certification.certificate import NONE
from tender_tool.domain.edits.tender import DecideLevel, SetPriceWeight
from ui import scoring
from ui.models.results.model import ResultsModel
from ui.models.sheet_model import SheetModel
from ui.pages.bidders.page import BiddersPage
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
