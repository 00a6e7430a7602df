"""What the bidders' page says of columns, and what it asks about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tender_tool.domain.bidder import ColumnMatch
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.services.import_bidders import import_bidders
from ui.pages.bidders.column_answers import ColumnAnswers, QuestionCard
from ui.pages.bidders.column_chips import ColumnChips
from ui.widgets.text import Chip
from ui.window.main_window import MainWindow

Listed = Callable[[str], MainWindow]
LEVELS = """序号,投标人名称,投标报价,级别,说明
1,甲公司,100,五星级,
2,乙公司,120,四星级,
3,丙公司,110,三星级,
"""
DAYS = """投标人名称,投标报价,售后服务认证等级,日期
甲公司,100,五星级,2027-03-01
乙公司,120,四星级,2028-05-01
丙公司,110,三星级,2029-01-01
"""


@pytest.fixture
def listed(window: MainWindow, tmp_path: Path) -> Listed:
    """The bidders' page on a list with these texts."""

    def given(text: str) -> MainWindow:
        path = tmp_path / "名单.csv"
        path.write_text(text, encoding="utf-8-sig")
        window.show_page("bidders")
        window.context.session.do(ImportBidders(import_bidders(path)))
        QApplication.processEvents()
        return window

    return given


def _chips(window: MainWindow) -> list[Chip]:
    (line,) = (each for each in window.findChildren(ColumnChips) if each.isVisible())
    shown = [chip for chip in line.findChildren(Chip) if chip.isVisible()]
    return sorted(shown, key=lambda chip: chip.mapTo(line, chip.rect().topLeft()).toTuple()[::-1])


def _answers(window: MainWindow, inside: type) -> list[QPushButton]:
    (holder,) = (each for each in window.findChildren(inside) if each.isVisible())
    (row,) = (each for each in holder.findChildren(ColumnAnswers) if each.isVisible())
    return row.findChildren(QPushButton)


def _level(column: ColumnMatch) -> bool:
    return column.field == "level"


def test_what_is_asked_stands_first_and_what_is_not_used_last(listed: Listed) -> None:
    texts = [chip.text() for chip in _chips(listed(LEVELS))]
    assert texts[0] == "D 级别：是售后服务认证等级吗？"
    assert texts[1:3] == ["B 投标人名称 ✓", "C 投标报价 ✓"]
    assert texts[-1] == "A 序号 未使用"


def test_a_chip_says_how_many_cells_speak_for_it(window: MainWindow, listed: Listed) -> None:
    session = listed(LEVELS).context.session
    read = session.tender.bidder_list
    assert read is not None
    columns = (replace(read.columns[3], field="level", sureness="likely", asked=(), fitting=2, filled=3),)
    session.do(ImportBidders(replace(read, columns=columns)))
    QApplication.processEvents()
    (chip,) = _chips(window)
    assert chip.text() == "D 级别 → 售后服务认证等级（可能）"
    assert chip.toolTip() == "读作：售后服务认证等级，因为 3 个单元格中有 2 个相符"
    assert chip.accessibleName() == "D 级别: 售后服务认证等级，因为 3 个单元格中有 2 个相符"


@pytest.mark.parametrize("inside", [ColumnChips, QuestionCard])
def test_one_click_reads_the_level_of_all(qtbot: QtBot, listed: Listed, inside: type) -> None:
    window = listed(LEVELS)
    yes, no = _answers(window, inside)
    assert (yes.text(), no.text()) == ("是", "不是")
    assert "级别" in yes.accessibleName()
    with qtbot.waitSignal(window.context.session.changed):
        yes.click()
    levels = [bidder.certificate.level for bidder in window.context.session.tender.bidders]
    assert levels == ["five_star", "four_star", "three_star"]
    QApplication.processEvents()
    assert not [each for each in window.findChildren(ColumnAnswers) if each.isVisible()]


def test_no_is_an_answer_and_is_not_asked_again(qtbot: QtBot, listed: Listed) -> None:
    window = listed(LEVELS)
    with qtbot.waitSignal(window.context.session.changed):
        _answers(window, ColumnChips)[1].click()
    read = window.context.session.tender.bidder_list
    assert read is not None
    assert not any(column.asked or _level(column) for column in read.columns)


def test_a_day_is_asked_which_it_is(qtbot: QtBot, listed: Listed) -> None:
    window = listed(DAYS)
    assert _chips(window)[0].text() == "D 日期：有效期至还是发证日期？"
    until, issued = _answers(window, QuestionCard)
    assert (until.text(), issued.text()) == ("有效期至", "发证日期")
    with qtbot.waitSignal(window.context.session.changed):
        until.click()
    assert all(bidder.certificate.valid_until for bidder in window.context.session.tender.bidders)


def test_the_question_is_told_once_beside_the_list(listed: Listed) -> None:
    window = listed(LEVELS)
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisible() and "像等级" in label.text()]
    assert len(said) == 1


@pytest.mark.parametrize("screen", [(853, 480), (1024, 700)])
def test_answers_can_be_reached_on_small_screens(qtbot: QtBot, listed: Listed, screen: tuple[int, int]) -> None:
    window = listed(LEVELS)
    window.resize(*screen)
    qtbot.wait(20)
    assert (window.width(), window.height()) == screen
    for button in _answers(window, ColumnChips):
        assert not button.visibleRegion().isEmpty()
        assert button.visibleRegion().boundingRect().size() == button.size()
