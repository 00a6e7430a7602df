"""What a person decides about a bidder that waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import ImportBidders, SetOpeningDay
from tender_tool.services.import_bidders import import_bidders
from ui.pages.results.decisions.level import DecisionCard
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]
LIST = """投标人名称,售后服务认证等级,有效期至,持证单位
甲公司,五星级,,甲公司
乙公司,四星级,看不清,乙公司
丙公司,三星级,2027-01-01,丁公司
"""


@pytest.fixture
def listed(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window on a list whose certificates all have a level and all wait."""
    path = tmp_path / "名单.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    window.show_page("bidders")
    window.context.session.do(ImportBidders(import_bidders(path)))
    return window


def _cards(window: MainWindow) -> list[DecisionCard]:
    QApplication.processEvents()
    return [card for card in window.findChildren(DecisionCard) if card.isVisibleTo(window)]


def _with_day(window: MainWindow) -> None:
    window.context.session.do(SetOpeningDay(date(2026, 3, 1)))


@pytest.mark.parametrize(("button", "valid"), [("证书有效，计分", True), ("不计分", False)])
def test_a_person_says_whether_a_certificate_counts(
    listed: MainWindow, press: Press, button: str, valid: bool
) -> None:
    _with_day(listed)
    session = listed.context.session
    before = {bidder.name: bidder.certificate for bidder in session.tender.bidders}
    assert [score.bidder.name for score in session.waiting] == ["甲公司", "乙公司", "丙公司"]
    while session.waiting:
        press(_cards(listed)[0], button)
    for score in session.sheet.scores:
        certificate = score.bidder.certificate
        assert certificate.confirmed is valid
        assert (certificate.level, certificate.scheme) == (
            before[score.bidder.name].level,
            before[score.bidder.name].scheme,
        )
        assert [factor.valid for factor in score.factors] == [valid]
        assert bool(score.total) == valid
    for _ in range(3):
        session.history.undo()
    assert len(session.waiting) == 3


def test_without_an_opening_day_each_may_be_decided_singly(listed: MainWindow, press: Press) -> None:
    assert len(_cards(listed)) < 3
    press(listed, "逐家确认")
    assert len(_cards(listed)) == 3
    press(_cards(listed)[0], "证书有效，计分")
    assert len(listed.context.session.waiting) == 2


def test_a_card_says_what_to_look_at(listed: MainWindow) -> None:
    _with_day(listed)
    words = [" ".join(label.text() for label in card.findChildren(QLabel)) for card in _cards(listed)]
    assert "没有有效期" in words[0]
    assert "有效期读不出" in words[1]
    assert "丁公司" in words[2]
    assert all(
        button.accessibleName() or button.text()
        for card in _cards(listed)
        for button in card.findChildren(QPushButton)
    )


def test_a_decision_far_down_leaves_sight_and_keyboard_where_they_are(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "名单.csv"
    rows = "".join(f"样例{number}有限公司,{number}颗星星左右\n" for number in range(1, 31))
    path.write_text(f"投标人名称,售后服务认证等级\n{rows}", encoding="utf-8-sig")
    window.show_page("bidders")
    window.context.session.do(ImportBidders(import_bidders(path)))
    qtbot.waitUntil(lambda: len(_cards(window)) == 30)
    qtbot.wait(50)
    window.activateWindow()
    bar = window.page.aside.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at, button = bar.value(), _cards(window)[15].findChildren(QPushButton)[-1]
    button.setFocus()
    button.click()
    qtbot.waitUntil(lambda: len(_cards(window)) == 29)
    qtbot.wait(50)
    assert abs(bar.value() - at) < bar.pageStep()
    held = QApplication.focusWidget()
    assert any(held in card.findChildren(QPushButton) for card in _cards(window)[14:17])
