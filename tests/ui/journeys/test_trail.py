"""What people change in the window stands in every file, and can be taken back from the history panel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tender_tool.ruleset.wording import plain
from tender_tool.services.export_results import export_results
from tender_tool.services.samples import full_sample
from tender_tool.services.tender_folder import open_tender_folder
from ui.models.committee_table import CommitteeTable
from ui.models.roles import Role
from ui.models.sheet_model import SheetModel
from ui.pages.bidders.page import BiddersPage
from ui.window.main_window import MainWindow

WHY = "见投标文件第 12 页"


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    for edit in open_tender_folder(window.context.session.tender, full_sample()):
        window.context.session.do(edit)
    window.show_page("bidders")
    return window


def _grid(window: MainWindow) -> SheetModel:
    return next(page for page in window.pages if isinstance(page, BiddersPage)).model


def _type(qtbot: QtBot, window: MainWindow, cell: str, text: str) -> None:
    model = _grid(window)
    with qtbot.waitSignal(window.context.jobs.ended):
        model.setData(model.place(cell), text)


def _give_reason(window: MainWindow) -> None:
    strip = window.reasons
    assert strip.isVisible()
    strip.reason.setText(WHY)
    if strip.name.isVisible():
        strip.name.setText("李敏")
    strip.keep.click()


def _export(window: MainWindow, folder: Path) -> dict[str, Any]:
    session = window.context.session
    paths = export_results(session.tender, session.sheet, session.review, folder)
    made: dict[str, Any] = {}
    for path in paths:
        if path.suffix == ".json":
            made["json"] = json.loads(path.read_text(encoding="utf-8"))
        elif path.suffix == ".xlsx":
            made["xlsx"] = {sheet.title: list(sheet.values) for sheet in openpyxl.load_workbook(path)}
        else:
            body = docx.Document(str(path)).element.body
            made["docx"] = [node.text for node in body.iter() if node.tag.endswith("}t") and node.text]
    return made


def _rows(table: list[tuple[Any, ...]]) -> list[str]:
    return ["|".join("" if each is None else str(each) for each in row) for row in table]


def _changed(qtbot: QtBot, window: MainWindow) -> tuple[tuple[str, str], ...]:
    """Change a price, a day, a figure and a member's points; return what each was and is."""
    session = window.context.session
    for cell, text in (("C4", "900000"), ("I5", "2028-01-01"), ("J4", "3")):
        _type(qtbot, window, cell, text)
        _give_reason(window)
    table = CommitteeTable(session, lambda: window.context.languages.code)
    member = session.tender.evaluation.members[0]
    given = plain(member.scores[0].points)
    table.show_member(member.name)
    names = [factor.name for factor in table._factors]
    keys = [bidder.key for bidder in session.tender.bidders]
    at = table.index(names.index(member.scores[0].factor), keys.index(member.scores[0].bidder) + 1)
    assert table.setData(at, "9.5")
    _give_reason(window)
    return (("1200000", "900000"), ("2026-12-31", "2028-01-01"), ("0", "3"), (given, "9.5"))


def test_changes_stand_in_every_file_and_go_with_the_history_panel(
    qtbot: QtBot, full: MainWindow, tmp_path: Path
) -> None:
    before = _export(full, tmp_path / "before")
    assert before["xlsx"]["人工更正"][2][0] == "无"
    pairs = _changed(qtbot, full)
    after = _export(full, tmp_path / "after")
    told = [row for row in after["json"]["corrections"] if row["corrects"]]
    assert [(row["was"], row["now"]) for row in told] == list(pairs)
    assert {(row["reason"], row["by"]) for row in told} == {(WHY, "李敏")}
    for was, now in pairs:
        assert [row for row in _rows(after["xlsx"]["人工更正"]) if f"|{was}|" in row and f"|{now}|{WHY}|李敏|" in row]
        assert [row for row in _rows(after["xlsx"]["来源"]) if f"|{was}|{now}|{WHY}|李敏|" in row]
        assert was in after["docx"]
        assert now in after["docx"]
    assert after["docx"].count(WHY) >= len(pairs)
    panel = full.history
    full.context.actions["history"].trigger()
    panel.filter.setCurrentIndex(1)
    for _ in pairs:
        row = next(at for at, each in enumerate(panel.model.rows) if each.taken_back is None)
        panel.table.selectRow(row)
        with qtbot.waitSignal(full.context.jobs.ended):
            panel.back.click()
    assert all(each.taken_back is not None for each in panel.model.rows)
    again = _export(full, tmp_path / "again")
    trail = {"人工更正"}
    assert {k: v for k, v in again["xlsx"].items() if k not in trail} == {
        k: v for k, v in before["xlsx"].items() if k not in trail
    }
    # The proof is a chain over what was done.
    trail = {"corrections", "proof"}
    assert {k: v for k, v in again["json"].items() if k not in trail} == {
        k: v for k, v in before["json"].items() if k not in trail
    }
    assert all(row["taken_back"]["by"] == "李敏" for row in again["json"]["corrections"] if row["corrects"])


def test_a_corrected_cell_is_marked_and_says_both_values(qtbot: QtBot, full: MainWindow) -> None:
    _type(qtbot, full, "C4", "900000")
    _give_reason(full)
    model = _grid(full)
    cell = model.place("C4")
    assert cell.data(Role.MARK)
    tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "1200000" in tip
    assert "900000" in tip
    assert WHY in tip
    assert "李敏" in tip
    assert not model.place("C5").data(Role.MARK)


def test_the_name_is_asked_once_and_kept(qtbot: QtBot, full: MainWindow) -> None:
    _type(qtbot, full, "C4", "900000")
    assert full.reasons.name.isVisible()
    _give_reason(full)
    assert full.context.settings.person.name == "李敏"
    _type(qtbot, full, "C5", "900000")
    assert full.reasons.isVisible()
    assert not full.reasons.name.isVisible()


def test_a_reason_may_wait_and_stays_asked_for_in_the_panel(qtbot: QtBot, full: MainWindow) -> None:
    _type(qtbot, full, "C4", "900000")
    full.reasons.later.click()
    assert not full.reasons.isVisible()
    full.context.actions["history"].trigger()
    full.history.filter.setCurrentIndex(2)
    assert [row.now for row in full.history.model.rows] == ["900000"]


def test_what_depends_on_an_act_is_named_before_it_goes(
    qtbot: QtBot, full: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(qtbot, full, "C4", "900000")
    _type(qtbot, full, "C4", "910000")
    asked: list[str] = []

    def agrees(later: tuple[Any, ...], _: object) -> bool:
        asked.extend(full.context.languages.say(act.label) for act in later)
        return len(asked) > 1

    monkeypatch.setattr(full.taking_back, "agrees", agrees)
    first = next(act.number for act in full.context.session.tender.acts if act.label.code == "edit.correct_cell")
    full.taking_back.take_back(first, full)
    assert asked == ["C4 改为“910000”"]
    with qtbot.waitSignal(full.context.jobs.ended):
        full.taking_back.take_back(first, full)
    held = full.context.session.tender.bidder_list
    assert held is not None
    assert held.rows[3][2] == "1200000"


def test_the_panel_narrows_searches_and_leads_to_the_cell(qtbot: QtBot, full: MainWindow) -> None:
    _type(qtbot, full, "C4", "900000")
    _type(qtbot, full, "I5", "2028-01-01")
    full.show_page("results")
    full.context.actions["history"].trigger()
    panel = full.history
    panel.search.setText("2028")
    assert [row.now for row in panel.model.rows] == ["2028-01-01"]
    panel.table.selectRow(0)
    panel.jump.click()
    assert full.page.key == "bidders"
