"""What a desktop program is expected to do besides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.made_evaluation import shown
from ui.actions import with_letter
from ui.dialogs.notes import NotesDialog
from ui.pages.bidders.page import BiddersPage
from ui.pages.document.page import DocumentPage
from ui.pages.results.page import ResultsPage
from ui.pages.review.accept_form import AcceptForm
from ui.pages.review.cause_card import CauseCard
from ui.pages.review.finding_card import FindingCard
from ui.pages.review.page import ReviewPage
from ui.pages.rules.page import RulesPage
from ui.widgets.column import Stack
from ui.widgets.text import Button, Label
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]


def test_the_find_command_searches_the_table_of_the_page(qtbot: QtBot, sampled: MainWindow) -> None:
    page = sampled.page
    assert isinstance(page, BiddersPage)
    sampled.context.actions["find"].trigger()
    page.view.search.field.setText("五星级")
    qtbot.waitUntil(lambda: page.view.search.count.text().startswith("1 / "))
    sampled.show_page("review")
    sampled.context.actions["find"].trigger()
    review = sampled.page
    assert isinstance(review, ReviewPage)
    assert review.findings.filter.text.hasFocus()


def test_columns_of_the_results_are_kept_for_the_next_time(sampled: MainWindow) -> None:
    sampled.show_page("results")
    page = sampled.page
    assert isinstance(page, ResultsPage)
    level = next(at for at, column in enumerate(page.model.columns) if column.kind == "level")
    page.view.columns.choose(level, on=False)
    assert page.view.isColumnHidden(level)
    assert "level:" in sampled.context.settings.tables.columns("results")
    page.view.selectAll()
    page.view.columns.forget()
    assert not page.view.isColumnHidden(level)


def test_a_finding_leads_to_its_factor_and_can_be_copied(sampled: MainWindow, press: Press) -> None:
    sampled.show_page("review")
    card = next(each for each in shown(sampled.page, FindingCard) if each.finding.code == "C05")
    next(each for each in card.menu().actions() if each.text() == "复制此发现").trigger()
    assert QApplication.clipboard().text().startswith("C05 · 标准不存在的等级\n评分项：售后服务认证")
    press(card, "转到条款")
    page = sampled.page
    assert isinstance(page, RulesPage)
    factor = page.factors.list.factor()
    assert factor is not None
    assert factor.name == card.finding.item


def test_findings_of_one_cause_are_accepted_at_once(sampled: MainWindow) -> None:
    sampled.show_page("review")
    page = sampled.page
    assert isinstance(page, ReviewPage)
    cards = [each for each in shown(page, CauseCard) if each.isVisible()]
    if not cards:
        pytest.skip("the sample has no two findings of one cause")
    before = len(sampled.context.session.tender.table.suppressions)
    cards[0].accept_all.click()
    (form,) = shown(cards[0], AcceptForm)
    form.reason.setText("本项目售后要求高")
    form.by.setText("李敏")
    form.accept()
    assert len(sampled.context.session.tender.table.suppressions) > before + 1
    sampled.context.session.history.undo()
    assert len(sampled.context.session.tender.table.suppressions) == before


def test_texts_grow_and_shrink_and_the_size_is_kept(window: MainWindow) -> None:
    actions, settings = window.context.actions, window.context.settings
    label = next(each for each in window.findChildren(Label) if each.role == "title")
    usual = label.font().pixelSize()
    actions["larger"].trigger()
    actions["larger"].trigger()
    assert settings.person.text_size == 125
    assert label.font().pixelSize() == round(round(usual * 13 / 20 * 1.25) * 20 / 13)
    actions["smaller"].trigger()
    assert settings.person.text_size == 110
    actions["usual_size"].trigger()
    assert label.font().pixelSize() == usual


def test_the_start_page_offers_recent_files(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "表.txt"
    path.write_text(
        "项目名称：办公家具采购项目\n项目编号：ABCG2026000123\n没有评分表。\n" + "正文。" * 900, encoding="utf-8"
    )
    window.context.settings.recent.add(path)
    page = window.page
    assert isinstance(page, DocumentPage)
    page.empty.recent.refresh()
    button = next(each for each in page.empty.recent.findChildren(QPushButton) if each.text() == "表.txt")
    with qtbot.waitSignal(window.context.files.opened):
        button.click()
    # A project without a name is called as its document says.
    tender = window.context.session.tender
    assert (tender.name, tender.number) == ("办公家具采购项目", "ABCG2026000123")
    assert "办公家具采购项目" in window.windowTitle()
    window.context.session.history.undo()
    assert not window.context.session.tender.name


def test_a_file_held_over_the_window_is_told(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/名单.xlsx")])
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, left, no_key))
    assert window.veil.isVisible()
    assert "名单.xlsx" in window.veil.text
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.veil.isVisible()


# The screen that tests have none of says so of every dialog.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_notes_are_kept_with_the_tender_and_undone(window: MainWindow) -> None:
    window.context.actions["notes"].trigger()
    (dialog,) = window.findChildren(NotesDialog)
    dialog.field.setPlainText("等采购人答复")
    dialog.keep.click()
    session = window.context.session
    assert session.tender.notes == "等采购人答复"
    assert session.tender.acts[-1].changes[0].place.kind == "notes"
    session.history.undo()
    assert not session.tender.notes


def test_every_letter_stands_once_in_its_menu(window: MainWindow) -> None:
    assert with_letter("保存…", "S") == "保存(&S)…"
    assert with_letter("Save & go", "G") == "Save && &go"
    menus = window._menus
    for menu in (menus._file, menus._edit, menus._view, menus._help):
        letters = Counter(_letter(action.text()) for action in menu.actions() if not action.isSeparator())
        assert not [letter for letter, count in letters.items() if letter and count > 1]
    bar = [_letter(menu.title()) for menu in (menus._file, menus._edit, menus._view, menus._help)]
    assert bar == ["F", "E", "V", "H"]


def _letter(text: str) -> str:
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].upper() if "&" in plain else ""


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_keyboard_stays_where_one_works(qtbot: QtBot, prepared: QApplication) -> None:
    del prepared
    stack = Stack()
    qtbot.addWidget(stack)
    stack.show_all([Button("一"), Button("二"), Button("三")])
    with qtbot.waitExposed(stack):
        stack.show()
    stack.activateWindow()
    stack.findChildren(Button)[1].setFocus()
    for texts, kept in ((["零", "一", "二"], "二"), (["甲", "乙", "丙"], "丙")):
        stack.show_all([Button(text) for text in texts])
        qtbot.waitUntil(lambda word=kept: _focused() == word)


def _focused() -> str:
    held = QApplication.focusWidget()
    return held.text() if isinstance(held, Button) else ""


def test_a_menu_of_the_header_row_can_copy_its_column(sampled: MainWindow) -> None:
    page = sampled.page
    assert isinstance(page, BiddersPage)
    menu = page.view.menus.of_header(1)
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "复制此列").trigger()
    assert "投标人名称" in QApplication.clipboard().text().splitlines()
