"""The rule written as clauses on the rules page: shown, copied, taken as criteria and saved for Word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tender_tool.reading.files.input_file import read_file
from tender_tool.services.documents.open_document import open_document
from ui.pages.review.finding_card import FindingCard
from ui.pages.rules.factors.clause_card import ClauseCard
from ui.pages.rules.page import RulesPage
from ui.widgets.labelled import Choice
from ui.widgets.text import Button
from ui.window.main_window import MainWindow


@pytest.fixture
def page(sampled: MainWindow) -> RulesPage:
    """The rules page on the whole table that comes with the program."""
    sampled.show_page("rules")
    sampled.context.actions["new_table"].trigger()
    found = sampled.page
    assert isinstance(found, RulesPage)
    found.factors.list.choose("售后服务认证")
    return found


def choose(card: ClauseCard, field: str, key: str) -> None:
    choice = getattr(card, field).field
    assert isinstance(choice, Choice)
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())


def test_the_clause_follows_the_factor_its_figures_and_the_style(page: RulesPage) -> None:
    card = page.factors.clause
    assert "五星级得2分" in card.text.toPlainText()
    page.factors.list.choose("故障响应时间")
    assert "2小时" in card.text.toPlainText()
    choose(card, "style_choice", "lines")
    assert "不超过2小时：4分" in card.text.toPlainText()


def test_the_whole_table_is_shown_and_copied(page: RulesPage) -> None:
    card = page.factors.clause
    choose(card, "of", "table")
    assert "【技术】50分" in card.text.toPlainText()
    card.copy.click()
    assert QApplication.clipboard().text() == card.text.toPlainText()
    assert card.take.isHidden()


def test_a_clause_is_taken_as_the_criteria_and_can_be_undone(sampled: MainWindow, page: RulesPage) -> None:
    card, session = page.factors.clause, sampled.context.session
    before = session.tender
    card.take.click()
    factor = page.factors.list.factor()
    assert factor is not None
    assert factor.criteria == card.text.toPlainText()
    assert not card.take.isEnabled()
    session.history.undo()
    assert session.tender == before


def test_the_table_is_saved_for_word_in_the_style_chosen(
    sampled: MainWindow, page: RulesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "评分表.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    choose(page.factors.clause, "style_choice", "lines")
    sampled.context.actions["save_clauses"].trigger()
    rule = open_document(read_file(path)).rule
    assert rule is not None
    table = sampled.context.session.tender.table
    assert [group.points for group in rule.table.groups] == [group.points for group in table.groups]
    assert "不超过2小时：4分" in next(f.criteria for f in rule.table.factors if f.name == "故障响应时间")


def test_the_command_brings_the_clause_into_view(sampled: MainWindow, page: RulesPage, qapp: QApplication) -> None:
    sampled.context.actions["show_clause"].trigger()
    qapp.processEvents()
    qapp.processEvents()
    assert not page.factors.clause.visibleRegion().isEmpty()


def test_a_finding_gives_the_clause_after_its_fix_to_the_clipboard(sampled: MainWindow) -> None:
    sampled.show_page("rules")
    sampled.show_page("review")
    cards = sampled.findChildren(FindingCard)
    card = next(each for each in cards if each.finding.code == "C05")
    button = next(b for b in card.findChildren(Button) if b.text().startswith("复制"))
    button.click()
    assert QApplication.clipboard().text() == card.finding.clause
    assert "达标级得1分" in card.finding.clause
