from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import SetOpeningDay
from tender_tool.services.samples import sample_file
from ui.dialogs.commands import CommandsDialog
from ui.models.tier_table import POINTS
from ui.pages.bidders.page import BiddersPage
from ui.pages.results.page import ResultsPage
from ui.pages.rules.page import RulesPage
from ui.widgets.fields import DayEdit, NumberEdit
from ui.window.main_window import MainWindow

P = TypeVar("P")


def _page(window: MainWindow, kind: type[P]) -> P:
    return next(page for page in window.pages if isinstance(page, kind))


def _button(window: MainWindow, text: str) -> QPushButton:
    QApplication.processEvents()
    buttons = window.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text and button.isVisibleTo(window))


def test_pages_stand_in_their_order(window: MainWindow) -> None:
    keys = [page.key for page in window.pages]
    assert keys == ["document", "bidders", "rules", "review", "results", "report", "certificates", "survey"]


@pytest.mark.parametrize(
    ("size", "key"), [(s, k) for s in ((1024, 700), (1280, 800)) for k in ("bidders", "results")]
)
def test_the_window_keeps_the_size_it_is_given(sampled: MainWindow, size: tuple[int, int], key: str) -> None:
    sampled.resize(*size)
    sampled.show_page(key)
    assert (sampled.width(), sampled.height()) == size


def test_an_empty_window_offers_the_sample(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.context.jobs.ended):
        _button(window, "用示例开始").click()
    assert window.context.session.tender.bidders


def test_a_dropped_file_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_file()))])
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(window.context.files.opened):
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, no_key))
    assert window.context.session.tender.bidders


def test_what_cannot_be_read_is_told_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.context.files.failed):
        window.context.files.open(tmp_path / "没有.xlsx")
    assert window.banner.isVisible()
    assert "没有.xlsx" in window.banner.text()
    assert not window.context.session.history.canUndo()


def test_the_unexpected_is_told_calmly_with_details(window: MainWindow) -> None:
    window.banner.show_failure(RuntimeError("disk on fire"))
    assert "disk on fire" not in window.banner.text()
    window.banner.button.click()
    assert "disk on fire" in window.banner.text()


def test_points_typed_into_a_field_are_scored_at_once(qtbot: QtBot, sampled: MainWindow) -> None:
    sampled.show_page("rules")
    card = _page(sampled, RulesPage).cards[0]
    field = card.view.indexWidget(card.model.index(0, POINTS))
    assert isinstance(field, NumberEdit)
    field.selectAll()
    qtbot.keyClicks(field, "2.5")
    assert sampled.context.session.tender.table.certificate_factors[0].tiers[0].points == Decimal("2.5")
    assert field.value() == Decimal("2.5")


def test_a_level_in_the_rules_own_words_can_be_added_and_removed(sampled: MainWindow) -> None:
    sampled.show_page("rules")
    card = _page(sampled, RulesPage).cards[0]
    before = sampled.context.session.tender
    card.words.setText("一星级")
    _button(sampled, "添加一行").click()
    row = next(row for row, each in enumerate(card.model.rows) if each.tier and each.tier.words == "一星级")
    card.view.setCurrentIndex(card.model.index(row, 0))
    _button(sampled, "删除此行").click()
    assert replace(sampled.context.session.tender, acts=before.acts) == before


def test_the_opening_day_can_be_typed_and_emptied(qtbot: QtBot) -> None:
    field = DayEdit()
    qtbot.addWidget(field)
    picked: list[date | None] = []
    field.picked.connect(picked.append)
    for text in ("2026年3月1日", "2026-13-01", ""):
        field.field.setText(text)
        field.field.editingFinished.emit()
    assert picked == [date(2026, 3, 1), None]


def test_without_an_opening_day_one_card_asks_for_it(sampled: MainWindow) -> None:
    sampled.context.session.do(SetOpeningDay(None))
    sampled.show_page("bidders")
    assert _button(sampled, "填写开标日").isVisible()


def test_a_reading_leads_to_its_cell(sampled: MainWindow) -> None:
    page = _page(sampled, BiddersPage)
    cell = sampled.context.session.sheet.waiting[0].bidder.cell("level")
    assert cell is not None
    _button(sampled, cell.cell or "").click()
    assert page.view.currentIndex() == page.model.place(cell.cell or "")


def test_the_chosen_bidder_stays_when_the_rows_are_sorted_and_filtered(sampled: MainWindow) -> None:
    sampled.show_page("results")
    page = _page(sampled, ResultsPage)
    page.view.selectRow(1)
    name = page.model.score_at(1).bidder.name
    page.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert page.model.score_at(page.view.currentIndex().row()).bidder.name == name
    page.filter.setText(name)
    assert page.aside_view.why.name.text() == name


def test_commands_are_found_by_part_of_their_name(qtbot: QtBot, window: MainWindow) -> None:
    dialog = CommandsDialog(window.context.actions, window)
    qtbot.addWidget(dialog)
    everything = dialog.list.count()
    dialog.field.setText("结果")
    assert 0 < dialog.list.count() < everything
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.page.key == "results"


@pytest.mark.parametrize("mode", ["dark", "light", "system"])
def test_the_look_can_be_switched(sampled: MainWindow, speak: Callable[[str], None], mode: str) -> None:
    sampled.context.actions[mode].trigger()
    speak("en")
    assert sampled.context.theme.mode == sampled.context.settings.theme == mode


def test_the_right_column_can_be_put_away(window: MainWindow) -> None:
    window.context.actions["aside"].trigger()
    assert not window.page.aside.isVisible()
    window.context.actions["aside"].trigger()
    assert window.page.aside.isVisible()


def test_a_cell_can_be_corrected_and_the_file_stays(qtbot: QtBot, sampled: MainWindow) -> None:
    page, session = _page(sampled, BiddersPage), sampled.context.session
    waiting = session.sheet.waiting[0].bidder
    cell = waiting.cell("level")
    assert cell is not None
    before = sample_file().read_bytes()
    with qtbot.waitSignal(session.changed):
        page.model.setData(page.model.place(cell.cell or ""), "四星级")
    assert not session.sheet.waiting
    assert page.model.place(cell.cell or "").data() == "四星级"
    assert sample_file().read_bytes() == before
    session.history.undo()
    assert [score.bidder.key for score in session.sheet.waiting] == [waiting.key]


def test_a_column_can_be_taken_for_nothing(qtbot: QtBot, sampled: MainWindow) -> None:
    session = sampled.context.session
    read = session.tender.bidder_list
    assert read is not None
    column = next(column for column in read.columns if column.field == "valid_until")
    with qtbot.waitSignal(session.changed):
        sampled.context.rereading.choose_column(column.index, None)
    assert all(bidder.certificate.valid_until is None for bidder in session.tender.bidders)


def test_what_a_person_filled_in_outlives_another_reading(qtbot: QtBot, sampled: MainWindow) -> None:
    session = sampled.context.session
    session.do(SetOpeningDay(date(2026, 5, 5)))
    with qtbot.waitSignal(session.changed):
        sampled.context.rereading.correct_cell("D4", "9年")
    assert session.tender.opened_on == date(2026, 5, 5)
