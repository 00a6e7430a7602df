"""What the window does in one go is the same for lists of any length: counted in lines, not in time."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.large_list import write
from tender_tool.domain.certification.certificate import NONE
from tender_tool.domain.edits.tender import DecideLevel
from ui.app import make_window
from ui.models.results import arranging
from ui.pages.results.page import ResultsPage
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.scoring import LONG
from ui.window.main_window import MainWindow

FEW, MANY = 2_200, 12_000
# What happens to be known of those that are looked at makes a difference too: far below a line for each bidder more.
LEEWAY = (MANY - FEW) // 2
_TURNS = 40


class Work:
    """The lines that run in the window's thread, loops on one line included: the most of any call from its loop."""

    def __init__(self) -> None:
        self._lines = self.most = 0
        self._loop: FrameType | None = None

    def _follow(self, frame: FrameType, event: str, _given: object) -> Callable[..., object]:
        if event == "line":
            self._lines += 1
        elif event == "call" and frame.f_back is self._loop:
            self._end_call()
        return self._follow

    def _end_call(self) -> None:
        self.most = max(self.most, self._lines)
        self._lines = 0

    def turn(self, work: Callable[[], object]) -> None:
        """Do a piece of work, counted."""
        self._loop, before = sys._getframe(), sys.gettrace()
        sys.settrace(self._follow)
        try:
            work()
        finally:
            sys.settrace(before)
        self._end_call()

    def of(self, act: Callable[[], object], is_idle: Callable[[], bool]) -> int:
        """Return the most lines of a call while an act and all that follows from it are done."""
        self.most = 0
        self.turn(act)
        left = _TURNS
        while left:
            self.turn(QApplication.processEvents)
            left = left - 1 if is_idle() else _TURNS
            # Other threads go on.
            time.sleep(0 if left < _TURNS else 0.001)
        return self.most


def acts_of(window: MainWindow, path: Path) -> dict[str, Callable[[], object]]:
    """Return what a person does with a long list, by name."""
    session = window.context.session

    def results() -> ResultsPage:
        return next(page for page in window.pages if isinstance(page, ResultsPage))

    def decide() -> None:
        session.do(DecideLevel(session.tender.bidders[0].key, NONE, None, "none"))

    def sort(column: int) -> None:
        results().view.sortByColumn(column, Qt.SortOrder.DescendingOrder)

    keys = ("document", "bidders", "rules", "review", "results", "report", "certificates", "survey", "results")
    return {
        "open": lambda: window.context.files.open(path),
        **{f"page {number} {key}": partial(window.show_page, key) for number, key in enumerate(keys)},
        **{f"sort {column}": partial(sort, column) for column in (0, 1)},
        "filter": lambda: results().filter.setText("样本第12"),
        "filter off": lambda: results().filter.setText(""),
        "decide": decide,
        "undo": session.history.undo,
    }


def most_of_each_act(window: MainWindow, path: Path) -> dict[str, int]:
    context, work = window.context, Work()

    def is_idle() -> bool:
        page = next((page for page in window.pages if isinstance(page, ResultsPage)), None)
        arranges = page is not None and page.model.arranging.timer.isActive()
        return context.jobs.running is None and not context.session.scoring.runs and not arranges

    return {name: work.of(act, is_idle) for name, act in acts_of(window, path).items()}


@pytest.fixture
def sliced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arranging, "AT_ONCE", 0)
    monkeypatch.setattr(arranging, "SLICE", 500)


@pytest.fixture
def most_with(
    qtbot: QtBot, prepared: QApplication, settings: Settings, tmp_path: Path
) -> Callable[[int], dict[str, int]]:
    """Do all acts in a window of its own on a list of so many bidders."""

    def measured(rows: int) -> dict[str, int]:
        path = tmp_path / f"{rows}.xlsx"
        write(path, rows)
        window = make_window(settings, Folders(tmp_path / f"recipes{rows}", tmp_path / f"recovery{rows}"))
        with qtbot.waitExposed(window):
            window.show()
        try:
            return most_of_each_act(window, path)
        finally:
            window.context.session.history.setClean()
            window.close()
            window.deleteLater()
            prepared.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return measured


@pytest.mark.usefixtures("sliced")
def test_the_window_does_no_more_in_one_go_for_a_longer_list(most_with: Callable[[int], dict[str, int]]) -> None:
    # What is loaded and made for the first time is no work of a list.
    most_with(LONG + 1)
    few, many = most_with(FEW), most_with(MANY)
    assert not {name: (few[name], many[name]) for name in few if many[name] > few[name] + LEEWAY}
