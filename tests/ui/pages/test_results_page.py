"""Whatever figure is clicked, the column beside it says where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.evaluation import SetMemberScore
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.domain.evaluation import MemberScore
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_file
from tests.ui.made_evaluation import click, fill, results, score, settle, shown, words
from ui.pages.bidders.page import BiddersPage
from ui.pages.results import trial as results_trial
from ui.pages.results.explanation import effects as explanation_effects
from ui.pages.results.explanation.view import ComparisonTable
from ui.pages.results.page import DECIDE, TRY, WHY
from ui.widgets.text import Chip
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]


@pytest.fixture
def whole(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window on three bidders under a whole table, with the results shown."""
    fill(window, tmp_path)
    return window


def test_a_click_on_a_price_shows_its_chain_and_leads_to_its_cell(whole: MainWindow) -> None:
    click(whole, "甲公司", "factor", "价格")
    aside = results(whole).aside
    said = words(aside)
    assert "1,200,000" in said
    assert "1,080,000" in said
    assert "10%" in said
    assert "技术方案" not in said
    chip = next(chip for chip in shown(aside, Chip) if chip.text() == "B2")
    chip.click()
    page = whole.page
    assert isinstance(page, BiddersPage)
    assert page.view.currentIndex().data() == "1200000"


def test_a_click_on_a_group_shows_its_factors_and_the_members(whole: MainWindow) -> None:
    key = score(whole, "乙公司").bidder.key
    whole.context.session.do(SetMemberScore("评委4", MemberScore(key, "技术方案", Decimal(2))))
    click(whole, "乙公司", "group", "技术部分")
    said = words(results(whole).aside)
    assert "评委0" in said
    assert "与其他评委相差较大" in said
    assert "类似业绩" not in said


def test_a_click_on_the_total_shows_every_factor(whole: MainWindow) -> None:
    click(whole, "乙公司", "total")
    said = words(results(whole).aside)
    for factor in whole.context.session.tender.table.factors:
        assert factor.name in said


def test_a_click_on_the_rank_says_what_decided_it(whole: MainWindow) -> None:
    first, second = whole.context.session.sheet.ranked[:2]
    assert first.total is not None
    assert second.total is not None
    click(whole, second.bidder.name, "rank")
    aside = results(whole).aside
    below, above = shown(aside, ComparisonTable)
    assert "为什么高于第 3 名" in words(below)
    assert "为什么低于第 1 名" in words(above)
    assert f"−{first.total - second.total:.2f}" in words(above)


def test_the_keyboard_moves_from_figure_to_figure(whole: MainWindow) -> None:
    page = results(whole)
    at = [column.id for column in page.model.columns].index("factor:价格")
    page.view.setCurrentIndex(page.model.index(1, at))
    assert "技术方案" not in words(page.aside)
    assert page.model.score_at(1).bidder.name in words(page.aside)


def test_the_line_below_the_title_says_how_it_is_ranked(whole: MainWindow) -> None:
    said = words(results(whole))
    assert "综合评分法 · 总分 100 · 同分时按报价由低到高 · 四舍五入到 2 位小数" in said


def test_columns_of_factors_can_be_chosen(whole: MainWindow) -> None:
    page = results(whole)

    def visible() -> set[str]:
        return {column.id for at, column in enumerate(page.model.columns) if not page.view.isColumnHidden(at)}

    assert {"factor:价格", "group:技术部分", "group:商务部分"} <= visible()
    assert "factor:技术方案" not in visible()
    action = next(each for each in page.toolbar.columns.menu().actions() if each.text() == "技术方案")
    action.trigger()
    assert "factor:技术方案" in visible()
    page.toolbar.bars.click()
    assert "bar:" not in visible()


def test_a_single_certificate_factor_has_its_own_column(window: MainWindow) -> None:
    window.context.session.do(ImportBidders(import_bidders(sample_file())))
    window.show_page("results")
    kinds = [column.kind for column in results(window).model.columns]
    assert kinds == ["rank", "bidder", "level", "factor", "total", "bar"]


def test_a_price_is_tried_and_nothing_changes(qtbot: QtBot, whole: MainWindow, press: Press) -> None:
    page, session = results(whole), whole.context.session
    click(whole, "甲公司", "total")
    page.aside_view.tabs.choose(TRY)
    before = session.tender
    page.aside_view.trial._field.setText("900,000")
    press(page.aside, "开始试算")
    assert "价格：27.78 → 30.00 分" in words(page.aside)
    assert session.tender is before
    second = session.sheet.ranked[1]
    click(whole, second.bidder.name, "rank")
    page.aside_view.tabs.choose(TRY)
    with qtbot.waitSignal(whole.context.jobs.ended):
        press(page.aside, "报价多少可高于第 1 名？")
    assert session.sheet.ranked[0].bidder.name in words(page.aside)
    assert session.tender is before


def test_a_regime_without_scoring_says_so(window: MainWindow, tmp_path: Path) -> None:
    fill(window, tmp_path, procedure=Procedure("74"))
    page = results(window)
    assert "不得使用综合评分" in words(page)
    assert not page.done()
    page.aside_view.tabs.choose(DECIDE)
    assert "前往评分规则" in words(page.aside)


def test_a_click_brings_the_reasons_back(whole: MainWindow) -> None:
    page = results(whole)
    page.aside_view.tabs.choose(DECIDE)
    click(whole, "甲公司", "total")
    assert page.aside_view.tabs.current() == WHY
    settle()


def test_on_a_long_list_effects_are_worked_out_when_asked(
    qtbot: QtBot, whole: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (explanation_effects, results_trial):
        monkeypatch.setattr(module, "SHORT", 0)
    page = results(whole)
    page.refresh()
    click(whole, "甲公司", "factor", "类似业绩")
    assert "总分最高" not in words(page.aside)
    with qtbot.waitSignal(whole.context.jobs.ended):
        press(page.aside, "计算")
    assert "总分最高" in words(page.aside)
    page.aside_view.tabs.choose(TRY)
    assert "开始试算" not in words(page.aside)
