"""A person says which row the header is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.services.import_bidders import import_bidders
from ui.pages.bidders.page import BiddersPage
from ui.window.main_window import MainWindow

LIST = """投标人名称,投标报价
甲公司,100
乙公司,120
,
投标人名称,投标报价
丙公司,90
丁公司,95
"""


@pytest.fixture
def page(window: MainWindow, tmp_path: Path) -> BiddersPage:
    """The bidders' page on a list that stands twice in its sheet, with other bidders."""
    path = tmp_path / "名单.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    window.show_page("bidders")
    window.context.session.do(ImportBidders(import_bidders(path)))
    QApplication.processEvents()
    found = window.page
    assert isinstance(found, BiddersPage)
    return found


def _names(page: BiddersPage) -> list[str]:
    return [bidder.name for bidder in page.context.session.tender.bidders]


def test_a_chosen_header_gives_other_bidders_and_is_undone(qtbot: QtBot, page: BiddersPage) -> None:
    session, before = page.context.session, _names(page)
    menu = page.view.row_menu(4)
    (action,) = menu.actions()
    assert action.text() == "第 5 行是表头"
    with qtbot.waitSignal(session.changed):
        action.trigger()
    assert _names(page) == ["丙公司", "丁公司"] != before
    assert "第 5 行为表头" in page.subtitle.text()
    assert not page.view.row_menu(4).actions()[0].isEnabled()
    session.history.undo()
    assert _names(page) == before


# The screen that tests have none of says so of every menu.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_opens_on_a_cell_and_on_its_row(qtbot: QtBot, page: BiddersPage) -> None:
    view = page.view
    place = view.visualRect(page.model.index(4, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    for receiver, at in ((view.viewport(), place), (view.verticalHeader().viewport(), place)):
        QApplication.sendEvent(receiver, QContextMenuEvent(reason, at, receiver.mapToGlobal(at)))
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[0].text() == "第 5 行是表头"
        menu.close()


def test_a_dragged_column_keeps_its_width_when_the_sheet_is_read_again(qtbot: QtBot, page: BiddersPage) -> None:
    session, view = page.context.session, page.view
    view.horizontalHeader().resizeSection(1, 333)
    with qtbot.waitSignal(session.changed):
        page.context.rereading.choose_header(5)
    assert view.columnWidth(1) == 333
    page.window().resize(1100, 720)
    qtbot.wait(10)
    assert view.columnWidth(1) == 333
    assert view.columnWidth(0) != 333


LEVELS = """投标人名称,投标报价,售后服务认证等级
样例一设备有限公司,100,四星级
样例二设备有限公司,120,五星级
"""


def test_a_column_grows_with_the_readings_that_another_language_has(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_text(LEVELS, encoding="utf-8-sig")
    window.show_page("bidders")
    window.context.session.do(ImportBidders(import_bidders(path)))
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, BiddersPage)
    before = page.view.columnWidth(2)
    window.context.languages.choose("en")
    QApplication.processEvents()
    needed = page.view.sizeHintForIndex(page.model.index(1, 2)).width()
    assert page.view.columnWidth(2) >= needed > before
