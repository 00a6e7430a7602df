"""From a tender document over its rule and a bidder list to scores, and back after saving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import SetOpeningDay
from tests.reading.documents.made_tender import list_file, tender_file
from ui.app import make_window
from ui.kept.recovery import Recovery
from ui.pages.document.page import DocumentPage
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]


def _document(window: MainWindow) -> DocumentPage:
    return next(page for page in window.pages if isinstance(page, DocumentPage))


def _open(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(path)


def test_the_document_drives_the_scoring(qtbot: QtBot, window: MainWindow, tmp_path: Path, press: Press) -> None:
    session, page = window.context.session, _document(window)
    default = session.tender.table
    _open(qtbot, window, tender_file(tmp_path))
    assert window.page is page
    assert session.tender.table is default
    press(page.aside, "确认按下列规则")
    press(page, "使用此评分表")
    assert window.page.key == "rules"
    assert page.done()
    table = session.tender.table
    assert table.price_points == 30
    assert table.source is not None
    assert "招标.docx" in table.source.zh
    _open(qtbot, window, list_file(tmp_path))
    assert window.page.key == "bidders"
    session.do(SetOpeningDay(date(2026, 3, 1)))
    first, second = session.sheet.scores
    prices = [next(each.points for each in score.factors if each.factor == "价格") for score in (first, second)]
    stars = [
        next(each.points for each in score.factors if each.factor == "售后服务认证") for score in (first, second)
    ]
    assert prices == [Decimal(30), Decimal(25)]
    assert stars == [Decimal(5), Decimal(3)]
    # Members and counts are still to come: nobody is ranked before.
    assert session.waiting
    while session.history.canUndo():
        session.history.undo()
    assert session.tender.table == default
    assert session.tender.document is None


def test_saved_and_opened_it_is_read_again(qtbot: QtBot, window: MainWindow, tmp_path: Path, press: Press) -> None:
    session, page, path = window.context.session, _document(window), tmp_path / "项目.tender"
    _open(qtbot, window, tender_file(tmp_path))
    press(page.aside, "确认按下列规则")
    press(page, "使用此评分表")
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.projects.save_to(path)
    tender = session.tender
    window.context.projects.new()
    assert page.rule is None
    # As in a window that has never seen the document.
    window.context.documents.forget()
    with qtbot.waitSignal(window.context.documents.changed):
        window.context.files.open(path)
    assert session.tender == tender
    assert page.rule is not None
    assert [row.state for row in page.rule.rows][-1] == "confirmed"
    assert not window.isWindowModified()
    window.show_page("document")
    assert not page.use.isEnabled()


def test_a_crash_loses_nothing_of_it(
    qtbot: QtBot, window: MainWindow, settings: Settings, folders: Folders, tmp_path: Path, press: Press
) -> None:
    _open(qtbot, window, tender_file(tmp_path))
    press(_document(window).aside, "确认按下列规则")
    tender = window.context.session.tender
    recovery = window.findChild(Recovery)
    assert recovery is not None
    recovery.abandon()
    again = make_window(settings, folders)
    qtbot.addWidget(again, before_close_func=lambda _: again.context.session.history.setClean())
    again.show()
    with qtbot.waitSignal(again.context.left_over.changed):
        again.context.left_over.look()
    with qtbot.waitSignal(again.context.documents.changed):
        press(again, "恢复")
    assert again.context.session.tender == tender
    rule = again.context.documents.rule
    assert rule is not None
    assert rule.waiting == 0
