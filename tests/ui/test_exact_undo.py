"""Undo and redo are exact: the tender, the commands' names and whether they can be given never differ."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import Edit, ImportBidders, SetOpeningDay, SetPriceWeight, SetProject
from tender_tool.domain.tender import Tender
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import sample_file
from ui.pages.bidders.page import BiddersPage
from ui.window.main_window import MainWindow

LIST = import_bidders(sample_file())
_EDITS = st.one_of(
    st.builds(SetOpeningDay, st.sampled_from([None, date(2026, 3, 1), date(2026, 4, 1)])),
    st.builds(SetProject, st.sampled_from(["", "甲", "乙"]), st.sampled_from(["", "A-1"])),
    st.builds(SetPriceWeight, st.sampled_from([Decimal(30), Decimal(40)])),
    st.just(ImportBidders(LIST)),
)
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("do"), _EDITS),
        st.tuples(st.just("merge"), st.builds(SetPriceWeight, st.sampled_from([Decimal(x) for x in (10, 20, 25)]))),
        st.tuples(st.sampled_from(["undo", "redo", "save", "reopen"]), st.none()),
    ),
    max_size=14,
)


class _Model:
    """What undo and redo must come to: a list of tenders, the edit that led to each, and where one stands."""

    def __init__(self, tender: Tender) -> None:
        self.states: list[tuple[Tender, Edit | None, str]] = [(tender, None, "")]
        self.at = 0
        self.clean = 0

    def do(self, after: Tender, edit: Edit, merge: str) -> None:
        last = self.states[self.at]
        folds = bool(merge) and last[2] == merge and self.at > 0 and self.clean != self.at
        del self.states[self.at + 1 :]
        if folds:
            self.states.pop()
            self.at -= 1
        self.states.append((after, edit, merge))
        self.at += 1


def _bare(tender: Tender) -> tuple[object, ...]:
    return (tender.table, tender.name, tender.number, tender.opened_on, tender.bidder_list)


def _same(window: MainWindow, model: _Model) -> None:
    context = window.context
    undo, redo = context.actions["undo"], context.actions["redo"]
    say = context.languages.say
    assert _bare(context.session.tender) == _bare(model.states[model.at][0])
    assert undo.isEnabled() == (model.at > 0)
    assert redo.isEnabled() == (model.at < len(model.states) - 1)
    if model.at > 0:
        edit = model.states[model.at][1]
        assert edit is not None
        assert undo.text().endswith(say(edit.label))
    else:
        assert "·" not in undo.text()
    if redo.isEnabled():
        edit = model.states[model.at + 1][1]
        assert edit is not None
        assert redo.text().endswith(say(edit.label))
    else:
        assert "·" not in redo.text()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(steps=_STEPS)
def test_any_steps_come_to_what_they_should(window: MainWindow, steps: list[tuple[str, Edit | None]]) -> None:
    session = window.context.session
    session.begin(new_tender())
    model = _Model(session.tender)
    for kind, edit in steps:
        if edit is not None:
            merge = "weight" if kind == "merge" else ""
            before = session.tender
            session.do(edit, merge)
            if edit.apply(before) != before:
                model.do(edit.apply(before), edit, merge)
                if model.at > 0 and _bare(model.states[model.at][0]) == _bare(model.states[model.at - 1][0]):
                    # Folded together they changed nothing, and are no step.
                    model.states.pop()
                    model.at -= 1
        elif kind == "undo":
            window.context.actions["undo"].trigger()
            model.at = max(0, model.at - 1)
        elif kind == "redo":
            window.context.actions["redo"].trigger()
            model.at = min(len(model.states) - 1, model.at + 1)
        elif kind == "save":
            session.history.setClean()
            model.clean = model.at
        else:
            session.begin(session.tender)
            model = _Model(session.tender)
        _same(window, model)


@pytest.mark.parametrize("keys", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_both_keys_redo(window: MainWindow, keys: str) -> None:
    assert QKeySequence(keys) in window.context.actions["redo"].shortcuts()


def test_undoing_an_import_takes_it_out_of_the_menu(window: MainWindow) -> None:
    actions = window.context.actions
    window.context.session.do(ImportBidders(LIST))
    assert "导入名单" in actions["undo"].text()
    actions["undo"].trigger()
    assert "导入名单" not in actions["undo"].text()
    assert not actions["undo"].isEnabled()
    assert actions["redo"].isEnabled()
    actions["redo"].trigger()
    assert not actions["redo"].isEnabled()


def test_the_first_edit_of_a_reopened_project_can_be_undone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    context, path = window.context, tmp_path / "项目.tender"
    context.session.do(SetProject("甲", "A-1"))
    with qtbot.waitSignal(context.jobs.ended):
        context.projects.save_to(path)
    context.projects.new()
    with qtbot.waitSignal(context.projects.opened):
        context.files.open(path)
    qtbot.waitUntil(context.actions["open"].isEnabled)
    context.session.do(SetOpeningDay(date(2026, 3, 1)))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert context.session.tender.opened_on is None
    assert context.session.tender.name == "甲"


def test_a_field_with_nothing_to_undo_leaves_the_key_to_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.context.session.do(ImportBidders(LIST))
    window.show_page("bidders")
    page = window.page
    assert isinstance(page, BiddersPage)
    window.context.session.do(SetProject("甲", "A-1"))
    field = page.form.name_field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.context.session.tender.name != "甲"
    field.setFocus()
    qtbot.keyClicks(field, "x")
    name = window.context.session.tender.name
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.context.session.tender.name == name
    assert field.text() == name
