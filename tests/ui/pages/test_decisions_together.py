"""What many bidders wait for alike is decided once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.services.import_bidders import import_bidders
from ui.pages.results.decisions.level import DecisionCard
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]
NO_COLUMN = "投标人名称,投标报价\n甲公司,100\n乙公司,120\n丙公司,110\n"
ONE_APART = "投标人名称,投标报价,售后服务认证等级\n甲公司,100,有\n乙公司,120,有\n丙公司,110,待定\n"


@pytest.fixture
def listed(window: MainWindow, tmp_path: Path) -> Callable[[str], MainWindow]:
    """The bidders' page on a list with these texts."""

    def given(text: str) -> MainWindow:
        path = tmp_path / "名单.csv"
        path.write_text(text, encoding="utf-8-sig")
        window.show_page("bidders")
        window.context.session.do(ImportBidders(import_bidders(path)))
        return window

    return given


def _titles(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    cards = [card for card in window.findChildren(DecisionCard) if card.isVisibleTo(window)]
    return [card.findChildren(QLabel)[0].text() for card in cards]


def test_one_step_decides_all_of_them(listed: Callable[[str], MainWindow], press: Press) -> None:
    window = listed(NO_COLUMN)
    session = window.context.session
    assert _titles(window) == ["3 家投标人"]
    steps = session.history.count()
    press(window, "按未提供")
    assert not session.waiting
    assert session.history.count() == steps + 1
    assert session.journal[-1].code == "edit.decide_levels"
    session.history.undo()
    assert len(session.waiting) == 3


def test_a_level_is_chosen_for_all_of_them(listed: Callable[[str], MainWindow]) -> None:
    window = listed(NO_COLUMN)
    (card,) = (each for each in window.findChildren(DecisionCard) if each.isVisibleTo(window))
    menu = next(button.menu() for button in card.findChildren(QPushButton) if button.menu())
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "五星级").trigger()
    assert {bidder.certificate.level for bidder in window.context.session.tender.bidders} == {"five_star"}


def test_they_can_be_decided_singly_and_hidden_again(listed: Callable[[str], MainWindow], press: Press) -> None:
    window = listed(NO_COLUMN)
    press(window, "逐家确认")
    assert _titles(window) == ["3 家投标人", "甲公司", "乙公司", "丙公司"]
    press(window, "收起逐家确认")
    assert _titles(window) == ["3 家投标人"]


def test_one_who_waits_for_something_else_stands_alone(listed: Callable[[str], MainWindow]) -> None:
    assert _titles(listed(ONE_APART)) == ["2 家投标人", "丙公司"]
