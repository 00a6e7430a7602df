"""A certificate sheet of which nobody knows whether it holds the levels: asked, answered, undone, kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.services.import_bidders import import_bidders
from tests.reading.test_asked_registers import READ, STARS, book_with_register
from ui.pages.bidders.column_answers import ColumnAnswers, QuestionCard
from ui.pages.bidders.column_chips import ColumnChips
from ui.widgets.text import Chip
from ui.window.main_window import MainWindow


@pytest.fixture
def asked(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The bidders' page on a list whose certificates stand on another sheet."""
    read = import_bidders(book_with_register(tmp_path, ("单位名称", "级别"), STARS))
    window.show_page("bidders")
    window.context.session.do(ImportBidders(read))
    QApplication.processEvents()
    return window


def _answers(window: MainWindow, inside: type) -> list[QPushButton]:
    (holder,) = (each for each in window.findChildren(inside) if each.isVisible())
    (row,) = (each for each in holder.findChildren(ColumnAnswers) if each.isVisible())
    return row.findChildren(QPushButton)


def _chips(window: MainWindow) -> list[str]:
    (line,) = (each for each in window.findChildren(ColumnChips) if each.isVisible())
    return [chip.text() for chip in line.findChildren(Chip) if chip.isVisible()]


def _levels(window: MainWindow) -> list[str]:
    return [bidder.certificate.level for bidder in window.context.session.tender.bidders]


@pytest.mark.parametrize("inside", [ColumnChips, QuestionCard])
def test_one_click_reads_the_register_for_all_bidders(qtbot: QtBot, asked: MainWindow, inside: type) -> None:
    assert "证书!B 级别：是售后服务认证等级吗？" in _chips(asked)
    with qtbot.waitSignal(asked.context.session.changed):
        _answers(asked, inside)[0].click()
    QApplication.processEvents()
    assert _levels(asked) == READ
    assert "证书!B 级别 → 售后服务认证等级" in _chips(asked)
    assert not [each for each in asked.findChildren(ColumnAnswers) if each.isVisible()]


def test_undo_asks_again_and_redo_answers(qtbot: QtBot, asked: MainWindow) -> None:
    history = asked.context.session.history
    with qtbot.waitSignal(asked.context.session.changed):
        _answers(asked, ColumnChips)[0].click()
    history.undo()
    QApplication.processEvents()
    assert _levels(asked) == ["unclear"] * 3
    assert "证书!B 级别：是售后服务认证等级吗？" in _chips(asked)
    history.redo()
    assert _levels(asked) == READ


def test_a_saved_answer_is_there_when_the_project_is_opened(qtbot: QtBot, asked: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(asked.context.session.changed):
        _answers(asked, QuestionCard)[0].click()
    path = tmp_path / "a.tender"
    with qtbot.waitSignal(asked.context.jobs.ended):
        asked.context.projects.save_to(path)
    asked.context.session.history.setClean()
    asked.context.actions["new"].trigger()
    assert not asked.context.session.tender.bidders
    with qtbot.waitSignal(asked.context.session.changed):
        asked.context.files.open(path)
    QApplication.processEvents()
    assert _levels(asked) == READ
    assert "证书!B 级别 → 售后服务认证等级" in _chips(asked)
