"""A document with several tables, one of them put right: used as the rule, kept, and brought back after a crash."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.reading.documents.made_tender import FIRST, SECOND
from tests.ui.pages.test_document_readings import names, say, shown
from ui.app import make_window
from ui.kept.recovery import Recovery
from ui.pages.document.page import DocumentPage
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Press = Callable[[QWidget, str], None]


@pytest.fixture
def put_right(qtbot: QtBot, window: MainWindow, tmp_path: Path, press: Press) -> DocumentPage:
    """The page once a person took the second table, put it aside again, and put the first one right."""
    page = shown(qtbot, window, tmp_path, "第一包评分标准", FIRST, "第二包评分标准", SECOND)
    page.proof.choice.button.setChecked(True)
    page.proof.choice.rows.buttons[0].click()
    press(page, "这张不是评分表")
    say(page, "人员配备", "这一行是一个部分")
    say(page, "实施方案", "改分值…")
    assert page.menu.dialog is not None
    page.menu.dialog.field.show_figure(Decimal(35))
    page.menu.dialog.field.edited.emit()
    page.menu.dialog.take.click()
    say(page, "同类业绩", "改分值…")
    page.menu.dialog.field.setText("15")
    page.menu.dialog.take.click()
    return page


def _groups(page: DocumentPage) -> list[tuple[str, Decimal]]:
    assert page.rule is not None
    return [(group.name, group.points) for group in page.rule.table.groups]


RIGHT = [("价格部分", Decimal(30)), ("技术部分", Decimal(35)), ("人员配备", Decimal(20)), ("商务部分", Decimal(15))]


def test_what_was_put_right_becomes_the_rule(put_right: DocumentPage, press: Press) -> None:
    assert _groups(put_right) == RIGHT
    assert put_right.proof.against.isHidden()
    press(put_right, "使用此评分表")
    table = put_right.context.session.tender.table
    assert [(group.name, group.points) for group in table.groups] == RIGHT
    history = put_right.context.session.history
    while history.canUndo():
        history.undo()
    assert put_right.context.session.tender.document is None


def test_saved_and_opened_it_stays_right(
    qtbot: QtBot, put_right: DocumentPage, window: MainWindow, tmp_path: Path
) -> None:
    session, path, before = window.context.session, tmp_path / "项目.tender", names(put_right)
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.projects.save_to(path)
    tender = session.tender
    window.context.projects.new()
    window.context.documents.forget()
    with qtbot.waitSignal(window.context.documents.changed):
        window.context.files.open(path)
    assert session.tender == tender
    assert names(put_right) == before
    assert _groups(put_right) == RIGHT


def test_a_crash_loses_nothing_of_it(
    qtbot: QtBot, put_right: DocumentPage, settings: Settings, folders: Folders, press: Press
) -> None:
    tender = put_right.context.session.tender
    recovery = put_right.window().findChild(Recovery)
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
    page = next(each for each in again.pages if isinstance(each, DocumentPage))
    assert _groups(page) == RIGHT
