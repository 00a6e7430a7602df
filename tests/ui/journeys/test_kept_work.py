"""From the sample over corrections and a crash to the same figures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.tender import Tender
from ui.app import make_window
from ui.kept.recovery import Recovery
from ui.models.sheet_model import SheetModel
from ui.pages.bidders.page import BiddersPage
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]


def _bidders(window: MainWindow) -> BiddersPage:
    page = window.pages[1]
    assert isinstance(page, BiddersPage)
    return page


def _column(tender: Tender, field: str) -> int:
    assert tender.bidder_list is not None
    return next(column.index for column in tender.bidder_list.columns if column.field == field)


def _correct(qtbot: QtBot, window: MainWindow, model: SheetModel, cell: str, text: str) -> None:
    with qtbot.waitSignal(window.context.session.changed):
        model.setData(model.place(cell), text)


def _crash(window: MainWindow) -> None:
    recovery = window.findChild(Recovery)
    assert recovery is not None
    recovery.abandon()


def test_work_survives_a_crash_and_scores_the_same(
    qtbot: QtBot, window: MainWindow, settings: Settings, folders: Folders, tmp_path: Path, press: Press
) -> None:
    session = window.context.session
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.actions["open_sample"].trigger()
    # A column is taken for the wrong thing, and put right.
    column = _column(session.tender, "valid_until")
    for field in (None, "valid_until"):
        with qtbot.waitSignal(session.changed):
            window.context.rereading.choose_column(column, field)
    assert all(bidder.certificate.valid_until for bidder in session.tender.bidders)
    # The problem leads to its cell; the correction is made, undone and made again.
    page, waiting = _bidders(window), session.waiting[0].bidder
    source = waiting.cell("level")
    assert source is not None
    cell = source.cell or ""
    press(window, cell)
    assert page.view.currentIndex() == page.model.place(cell)
    _correct(qtbot, window, page.model, cell, "三星级")
    assert not session.waiting
    window.context.actions["undo"].trigger()
    assert [score.bidder.key for score in session.waiting] == [waiting.key]
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.projects.save_to(tmp_path / "项目.tender")
    _correct(qtbot, window, page.model, cell, "四星级")
    tender, sheet = session.tender, session.sheet
    _crash(window)

    again = make_window(settings, folders)
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.context.left_over.changed):
        again.context.left_over.look()
    assert again.recovery.isVisible()
    assert tender.name in again.recovery.text()
    assert "1 处修改" in again.recovery.text()
    with qtbot.waitSignal(again.context.projects.opened):
        press(again, "恢复")
    assert not again.recovery.isVisible()
    assert again.context.session.tender == tender
    assert again.context.session.sheet == sheet
    assert again.isWindowModified()
    assert again.context.projects.path == tmp_path / "项目.tender"
    # What was done before the last saving is still told.
    assert again.context.session.journal[0].code == "edit.import_bidders"
    with qtbot.waitSignal(again.context.jobs.ended):
        again.context.actions["save"].trigger()
    assert not again.isWindowModified()

    with qtbot.waitSignal(again.context.jobs.ended):
        again.context.files.open(tmp_path / "项目.tender")
    assert again.context.session.tender == tender
    assert again.context.session.sheet == sheet
    again.close()
    assert not list(folders.recovery.glob("*.journal"))


def test_what_is_discarded_is_not_offered_again(
    qtbot: QtBot, sampled: MainWindow, settings: Settings, folders: Folders, press: Press
) -> None:
    _crash(sampled)
    again = make_window(settings, folders)
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.context.left_over.changed):
        again.context.left_over.look()
    press(again, "丢弃")
    assert not again.recovery.isVisible()
    again.context.left_over.look()
    assert again.context.left_over.first is None
    assert not again.context.session.tender.bidders
    again.close()


def test_an_answer_is_kept_by_itself_and_used_at_the_next_import(qtbot: QtBot, window: MainWindow) -> None:
    session = window.context.session
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.actions["open_sample"].trigger()
    column = _column(session.tender, "valid_until")
    with qtbot.waitSignal(session.changed):
        window.context.rereading.choose_column(column, None)
    window.context.session.history.setClean()
    window.context.actions["new"].trigger()
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.actions["open_sample"].trigger()
    read = session.tender.bidder_list
    assert read is not None
    assert read.columns[column].field is None
    assert read.notes[0].code == "list.recalled"
