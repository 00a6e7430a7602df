from __future__ import annotations

from datetime import date
from decimal import Decimal

from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import SetOpeningDay, SetPriceWeight, SetProject
from tender_tool.services.rules import new_tender
from ui.session import Session


def test_undoing_everything_goes_back_to_the_same_tender(qtbot: QtBot) -> None:
    session = Session(new_tender())
    before = session.tender
    for edit in (SetOpeningDay(date(2026, 3, 1)), SetProject("空调", "A-1"), SetPriceWeight(Decimal(30))):
        with qtbot.waitSignal(session.changed):
            session.do(edit)
    after = session.tender
    while session.history.canUndo():
        session.history.undo()
    assert session.tender is before
    while session.history.canRedo():
        session.history.redo()
    assert session.tender is after


def test_an_edit_that_changes_nothing_is_no_step(qapp: object) -> None:  # noqa: ARG001
    session = Session(new_tender())
    session.do(SetOpeningDay(None))
    assert not session.history.canUndo()


def test_edits_of_one_cell_are_one_step(qapp: object) -> None:  # noqa: ARG001
    session = Session(new_tender())
    before = session.tender
    session.do(SetProject("空调", ""))
    for weight in (3, 30, 35):
        session.do(SetPriceWeight(Decimal(weight)), "weight")
    assert session.history.count() == 2
    assert session.tender.table.price_weight == 35
    session.history.undo()
    assert session.tender.table.price_weight is None
    session.history.undo()
    assert session.tender is before


def test_edits_of_other_cells_are_steps_of_their_own(qapp: object) -> None:  # noqa: ARG001
    session = Session(new_tender())
    session.do(SetPriceWeight(Decimal(30)), "weight")
    session.do(SetOpeningDay(date(2026, 3, 1)), "day")
    assert session.history.count() == 2


def test_a_step_tells_what_it_is_called(qapp: object) -> None:  # noqa: ARG001
    session = Session(new_tender())
    edit = SetOpeningDay(date(2026, 3, 1))
    session.do(edit)
    assert session.edit_at(0) == edit
    assert session.edit_at(1) is None
    assert session.edit_at(-1) is None
