"""The committee on the rules page: score sheets out and in, points by hand, and what is odd."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.evaluation import SetProcedure, TakeMembers
from tender_tool.domain.evaluation import Member, MemberScore
from ui.models.committee_table import scored_by_members
from ui.pages.rules.page import COMMITTEE, RulesPage
from ui.widgets.text import Label
from ui.window.main_window import MainWindow

_PATIENCE = 30_000


@pytest.fixture
def page(sampled: MainWindow) -> RulesPage:
    """The rules page on the whole table, with its committee in view."""
    sampled.show_page("rules")
    sampled.context.actions["new_table"].trigger()
    found = sampled.page
    assert isinstance(found, RulesPage)
    found.show_part(COMMITTEE)
    return found


def _members(page: RulesPage) -> tuple[Member, ...]:
    return page.context.session.tender.evaluation.members


def _take(page: RulesPage, *names: str) -> None:
    tender = page.context.session.tender
    scores = tuple(
        MemberScore(bidder.key, factor.name, factor.points)
        for bidder in tender.bidders
        for factor in scored_by_members(tender)
    )
    page.context.session.do(TakeMembers(tuple(Member(name, scores) for name in names)))


def _advice(page: RulesPage) -> list[str]:
    QApplication.processEvents()
    said = page.committee.card._advice
    return [label.text() for label in said.findChildren(Label) if label.isVisibleTo(said)]


def _write_sheet(page: RulesPage, folder: Path, member: str, points: object) -> Path:
    tender = page.context.session.tender
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["评委：", member])
    sheet.append(["评分项", *(bidder.name for bidder in tender.bidders)])
    for factor in scored_by_members(tender):
        sheet.append([factor.name, *(points for _ in tender.bidders)])
    path = folder / f"{member}.xlsx"
    book.save(path)
    return path


def test_reading_score_sheets_fills_the_committee_and_is_one_step(
    qtbot: QtBot, page: RulesPage, tmp_path: Path
) -> None:
    for name in ("甲", "乙", "丙"):
        _write_sheet(page, tmp_path, name, 4)
    with qtbot.waitSignal(page.committee.card.files.taken, timeout=_PATIENCE):
        page.committee.card.files.read([tmp_path])
    assert {member.name for member in _members(page)} == {"甲", "乙", "丙"}
    assert len(page.committee.card.lines) == 3
    page.context.session.history.undo()
    assert not _members(page)
    assert not page.committee.card.lines


def test_a_sheet_that_cannot_be_read_is_told_with_its_cell(
    qtbot: QtBot, sampled: MainWindow, page: RulesPage, tmp_path: Path
) -> None:
    path = _write_sheet(page, tmp_path, "甲", "很好")
    with qtbot.waitSignal(page.context.files.failed, timeout=_PATIENCE):
        page.committee.card.files.read([path])
    assert "很好" in sampled.banner.text()
    assert not _members(page)


def test_sheets_handed_out_can_be_read_back_filled_in(qtbot: QtBot, page: RulesPage, tmp_path: Path) -> None:
    card = page.committee.card
    card.names.setPlainText("张三、李四\n王五，张三")
    assert card.typed_names() == ["张三", "李四", "王五"]
    # Nothing else can be started before the job has ended.
    with qtbot.waitSignals([card.files.written, page.context.jobs.ended], timeout=_PATIENCE):
        card.files.write(card.typed_names(), tmp_path)
    files = sorted(tmp_path.glob("*.xlsx"))
    assert len(files) == 3
    names = {factor.name for factor in scored_by_members(page.context.session.tender)}
    for file in files:
        book = openpyxl.load_workbook(file)
        sheet = book.worksheets[0]
        bidders = {bidder.name for bidder in page.context.session.tender.bidders}
        head = next(row for row in sheet.iter_rows() if any(cell.value in bidders for cell in row))
        columns = [cell.column for cell in head if cell.value in bidders]
        for row in sheet.iter_rows():
            if any(cell.value in names for cell in row):
                for column in columns:
                    sheet.cell(row[0].row, column, 3)
        book.save(file)
    with qtbot.waitSignal(card.files.taken, timeout=_PATIENCE):
        card.files.read(files)
    assert {member.name for member in _members(page)} == {"张三", "李四", "王五"}
    assert all(score.points == 3 for member in _members(page) for score in member.scores if score.factor in names)


def test_too_few_or_an_even_number_is_told(page: RulesPage) -> None:
    session = page.context.session
    session.do(SetProcedure(replace(session.tender.table.procedure, regime="87")))
    _take(page, "甲", "乙", "丙", "丁")
    assert any("4 人" in text for text in _advice(page))
    _take(page, "戊")
    assert not _advice(page)
    session.do(SetProcedure(replace(session.tender.table.procedure, budget=Decimal(20_000_000))))
    assert any("7 人" in text for text in _advice(page))


def test_a_member_can_be_taken_out(page: RulesPage) -> None:
    _take(page, "甲", "乙")
    page.committee.card.lines[0].drop.click()
    assert [member.name for member in _members(page)] == ["乙"]


def test_points_are_typed_by_hand_within_their_range(page: RulesPage) -> None:
    scores = page.committee.scores
    scores.show_member("新评委")
    index = scores.model.index(0, 1)
    assert not scores.model.setData(index, "15.5")
    assert "0–15" in scores._wrong.text()
    assert not _members(page)
    assert scores.model.setData(index, "１２．５")
    assert not scores._wrong.text()
    assert _members(page)[0].name == "新评委"
    assert _members(page)[0].scores[0].points == Decimal("12.5")
    assert index.data() == "12.5"


@pytest.mark.parametrize("text", ["-1", "1e1", "abc", "NaN", "1,5"])
def test_nothing_but_points_is_taken(page: RulesPage, text: str) -> None:
    scores = page.committee.scores
    scores.show_member("甲")
    assert not scores.model.setData(scores.model.index(0, 1), text)
    assert scores._wrong.text()
    assert not _members(page)


def test_a_score_can_be_changed_and_not_emptied(page: RulesPage) -> None:
    _take(page, "甲")
    scores = page.committee.scores
    assert not scores.model.setData(scores.model.index(1, 2), "")
    assert scores.model.setData(scores.model.index(1, 2), "7")
    page.context.session.history.undo()
    assert scores.model.index(1, 2).data() == "10"


def test_the_grid_keeps_the_rules_of_models(qtmodeltester: ModelTester, page: RulesPage) -> None:
    _take(page, "甲")
    qtmodeltester.check(page.committee.scores.model)


def test_without_bidders_it_says_what_comes_first(window: MainWindow) -> None:
    window.context.actions["new_table"].trigger()
    page = window.page
    assert isinstance(page, RulesPage)
    page.show_part(COMMITTEE)
    assert "名单" in _advice(page)[0]
    assert not page.committee.card.read_button.isEnabled()
