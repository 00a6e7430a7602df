"""The procedure on the rules page: regime, deductions, sums and ties."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.evaluation import SetProcedure
from tender_tool.domain.edits.tender import SetOpeningDay
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.services.procedures import regimes
from ui.pages.rules.page import PROCEDURE, RulesPage
from ui.widgets.labelled import Choice
from ui.window.main_window import MainWindow


@pytest.fixture
def page(sampled: MainWindow) -> RulesPage:
    """The rules page on the whole table, with its procedure in view."""
    sampled.show_page("rules")
    sampled.context.actions["new_table"].trigger()
    sampled.context.session.do(SetOpeningDay(date(2026, 3, 1)))
    found = sampled.page
    assert isinstance(found, RulesPage)
    found.show_part(PROCEDURE)
    return found


def _held(page: RulesPage) -> Procedure:
    return page.context.session.tender.table.procedure


def _choose(choice: Choice, key: str) -> None:
    at = choice.findData(key)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def _type(qtbot: QtBot, page: RulesPage, key: str, text: str) -> str:
    field = page.procedure.figures[key]
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    return page.procedure.labelled[key].told()


def test_every_regime_is_offered_and_none_may_be_chosen(page: RulesPage) -> None:
    choice = page.procedure.choices["regime"]
    assert choice.count() == len(regimes()) + 1
    assert choice.currentText() == "未选择"
    assert "未选择" in page.procedure.labelled["regime"].told()
    _choose(choice, "214")
    assert _held(page).regime == "214"
    assert not page.procedure.labelled["regime"].told()


def test_a_regime_without_scoring_says_so_on_every_part(page: RulesPage) -> None:
    assert not page.banner.isVisibleTo(page)
    _choose(page.procedure.choices["regime"], "74")
    assert page.banner.isVisibleTo(page)
    assert "不得使用综合评分" in page.banner.text()
    page.context.session.history.undo()
    assert not page.banner.isVisibleTo(page)


def test_a_deduction_outside_the_band_shows_the_band_and_is_kept(qtbot: QtBot, page: RulesPage) -> None:
    _choose(page.procedure.choices["object"], "goods")
    assert "10–20 %" in page.procedure.labelled["small"].told()
    told = _type(qtbot, page, "small", "25")
    assert "10–20 %" in told
    assert "2026-03-01" in told
    assert told.startswith("不在")
    assert _held(page).preferences.small == Decimal(25)
    assert not _type(qtbot, page, "small", "12.5").startswith("不在")
    assert _held(page).preferences.small == Decimal("12.5")


def test_the_band_is_that_of_the_opening_day(page: RulesPage) -> None:
    _choose(page.procedure.choices["object"], "goods")
    page.context.session.do(SetOpeningDay(date(2022, 6, 30)))
    assert "6–10 %" in page.procedure.labelled["small"].told()
    page.context.session.do(SetOpeningDay(None))
    assert "开标日" in page.procedure.labelled["small"].told()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("small", "0"),
        ("small", "100"),
        ("partner", "四"),
        ("ceiling", "0"),
        ("budget", "1.2.3"),
        ("candidates", "2.5"),
    ],
)
def test_what_cannot_be_taken_is_told_and_not_taken(qtbot: QtBot, page: RulesPage, key: str, text: str) -> None:
    _type(qtbot, page, key, "")
    before = _held(page)
    field = page.procedure.figures[key]
    field.setText(text)
    field.edited.emit()
    assert page.procedure.labelled[key].told()
    assert field.property("wrong") == "true"
    assert _held(page) == before


def test_sums_are_exact_and_empty_again(qtbot: QtBot, page: RulesPage) -> None:
    _type(qtbot, page, "ceiling", "12,345,678.90")
    assert _held(page).ceiling == Decimal("12345678.90")
    _type(qtbot, page, "ceiling", "")
    assert _held(page).ceiling is None


def test_one_typing_is_one_step(qtbot: QtBot, page: RulesPage) -> None:
    before = _held(page)
    _type(qtbot, page, "budget", "1200000")
    page.context.session.history.undo()
    assert _held(page) == before


def test_the_documents_rules_for_ties_keep_their_order(page: RulesPage) -> None:
    for tie in ("technical", "实施方案"):
        page.procedure.ties.add(tie)
    assert _held(page).ties == ("technical", "实施方案")
    page.procedure.ties.chips[0].click()
    assert _held(page).ties == ("实施方案",)


def test_reserving_brands_and_the_mean_are_kept(page: RulesPage) -> None:
    page.procedure.reserved.click()
    page.procedure.same_brand.click()
    _choose(page.procedure.choices["mean"], "trimmed")
    held = _held(page)
    assert (held.reserved, held.same_brand, held.mean) == (True, False, "trimmed")


def test_the_page_follows_an_undo_and_the_language(page: RulesPage, speak: Callable[[str], None]) -> None:
    page.context.session.do(SetProcedure(replace(_held(page), object="works", candidates=1)))
    assert page.procedure.figures["candidates"].text() == "1"
    speak("en")
    assert page.procedure.choices["object"].currentText() == "Works"
    page.context.session.history.undo()
    assert page.procedure.choices["object"].currentText() == "Not chosen"
