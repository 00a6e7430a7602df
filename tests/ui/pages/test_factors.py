"""The scoring table on the rules page: factors are added, edited, moved and taken out."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.evaluation import SetProcedure, TakeMembers
from tender_tool.domain.edits.table import AddFactor, RemoveFactor, SetFactor
from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    NumberFactor,
    PriceFactor,
)
from ui.models.factor_kinds import KINDS, kind_word, new_factor
from ui.models.factor_table import NAME
from ui.models.tier_table import PRICE
from ui.pages.rules.factors.card import FactorCard
from ui.pages.rules.page import RulesPage
from ui.widgets.figure_edit import FigureEdit
from ui.widgets.labelled import Choice
from ui.window.main_window import MainWindow


@pytest.fixture
def page(sampled: MainWindow) -> RulesPage:
    """The rules page on the whole table that comes with the program."""
    sampled.show_page("rules")
    sampled.context.actions["new_table"].trigger()
    found = sampled.page
    assert isinstance(found, RulesPage)
    return found


def _card(page: RulesPage, factor: str) -> FactorCard:
    page.factors.list.choose(factor)
    assert page.factors.card is not None
    return page.factors.card


def _figure(card: FactorCard, key: str) -> FigureEdit:
    field = card.labelled[key].field
    assert isinstance(field, FigureEdit)
    return field


def _type(qtbot: QtBot, field: FigureEdit, text: str) -> None:
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, text)


def _names(page: RulesPage) -> list[str]:
    return [factor.name for factor in page.context.session.tender.table.factors]


def _titles(page: RulesPage) -> list[str]:
    model = page.factors.list.model
    return [str(model.index(row, NAME).data()) for row in range(model.rowCount())]


def test_the_list_keeps_the_rules_of_models(qtmodeltester: ModelTester, page: RulesPage) -> None:
    qtmodeltester.check(page.factors.list.model)


def test_a_new_table_is_whole(page: RulesPage) -> None:
    table = page.context.session.tender.table
    assert [str(group.points) for group in table.groups] == ["30", "50", "20"]
    assert table.points == 100
    assert _titles(page)[:3] == ["价格", "价格分", "技术"]


def test_adding_a_price_factor_changes_the_total_and_is_undone(sampled: MainWindow) -> None:
    sampled.show_page("rules")
    page = sampled.page
    assert isinstance(page, RulesPage)
    before = sampled.context.session.tender
    page.factors.list.group.setEditText("价格")
    page.factors.list.add_factor(PriceFactor)
    table = sampled.context.session.tender.table
    assert table.points == before.table.points + 30
    assert table.groups[-1].name == "价格"
    assert table.price_points == 30
    sampled.context.session.history.undo()
    assert sampled.context.session.tender == before


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_can_be_added_shown_and_taken_out(page: RulesPage, kind: type) -> None:
    session = page.context.session
    if kind is PriceFactor:
        session.do(RemoveFactor("价格分"))
    before = session.tender
    page.factors.list.add_factor(kind)
    card = page.factors.card
    assert card is not None
    assert card.kind is kind
    assert card.name.text() in _names(page)
    assert bool(page.cards) == (kind is CertificateFactor)
    page.factors.list.remove.click()
    assert replace(session.tender, acts=before.acts) == before


def test_two_factors_of_a_kind_get_two_names(page: RulesPage) -> None:
    page.factors.list.add_factor(CommitteeFactor)
    page.factors.list.add_factor(CommitteeFactor)
    word = kind_word(CommitteeFactor)
    assert {word, f"{word} 2"} <= set(_names(page))


def test_a_figure_typed_is_taken_exactly_as_one_step(qtbot: QtBot, page: RulesPage) -> None:
    session = page.context.session
    steps = session.history.count()
    _type(qtbot, _figure(_card(page, "实施方案"), "points"), "12.35")
    factor = next(each for each in session.tender.table.factors if each.name == "实施方案")
    assert factor.points == Decimal("12.35")
    assert session.history.count() == steps + 1
    session.history.undo()
    assert session.tender.table.points == 100


@pytest.mark.parametrize(
    ("factor", "key", "text"),
    [
        ("实施方案", "points", "0"),
        ("实施方案", "points", "101"),
        ("实施方案", "points", "十五"),
        ("实施方案", "least", "16"),
        ("同类业绩", "per_item", "0"),
        ("技术参数响应", "floor", "21"),
        ("故障响应时间", "points", "1"),
    ],
)
def test_what_cannot_be_taken_is_told_beside_its_field(
    qtbot: QtBot, page: RulesPage, factor: str, key: str, text: str
) -> None:
    before = page.context.session.tender
    card = _card(page, factor)
    field = _figure(card, key)
    field.clear()
    field.setText(text)
    field.edited.emit()
    assert card.labelled[key].told()
    assert page.context.session.tender == before
    _type(qtbot, field, "5" if key != "points" else "20")
    assert not card.labelled[key].told()


def test_weight_and_inner_score_are_taken_together(qtbot: QtBot, page: RulesPage) -> None:
    card = _card(page, "售后服务认证")
    _type(qtbot, _figure(card, "weight"), "4")
    assert card.labelled["weight"].told()
    assert page.context.session.tender.table.certificate_factors[0].weight is None
    _type(qtbot, _figure(card, "inner"), "2")
    held = page.context.session.tender.table.certificate_factors[0]
    assert (held.weight, held.inner, held.points) == (4, 2, 4)
    assert not card.labelled["weight"].told()


def test_a_name_that_is_taken_is_refused(page: RulesPage) -> None:
    card = _card(page, "实施方案")
    card.name.setText("同类业绩")
    card.name.editingFinished.emit()
    assert "同类业绩" in card.labelled["name"].told()
    assert _names(page).count("同类业绩") == 1


def test_a_renamed_factor_stays_chosen_and_keeps_its_points(page: RulesPage) -> None:
    session = page.context.session
    bidder = session.tender.bidders[0].key
    session.do(TakeMembers((Member("甲", (MemberScore(bidder, "实施方案", Decimal(9)),)),)))
    session.do(SetProcedure(replace(session.tender.table.procedure, ties=("实施方案",))))
    card = _card(page, "实施方案")
    card.name.setText("组织实施方案")
    card.name.editingFinished.emit()
    chosen = page.factors.list.factor()
    assert chosen is not None
    assert chosen.name == "组织实施方案"
    assert session.tender.evaluation.members[0].scores[0].factor == "组织实施方案"
    assert session.tender.table.procedure.ties == ("组织实施方案",)


def test_a_factor_moves_through_its_group_and_into_the_next(page: RulesPage) -> None:
    page.factors.list.choose("培训与验收方案")
    page.factors.list.up.click()
    assert _names(page)[3:5] == ["培训与验收方案", "质量与进度保障"]
    page.factors.list.down.click()
    page.factors.list.down.click()
    groups = page.context.session.tender.table.groups
    assert [str(group.points) for group in groups] == ["30", "45", "25"]
    assert groups[2].factors[0].name == "培训与验收方案"


def test_tiers_of_a_number_are_typed_added_and_taken_out(qtbot: QtBot, page: RulesPage) -> None:
    card = _card(page, "故障响应时间")
    assert card.bands is not None
    _type(qtbot, card.bands.lines[0].points, "3.5")
    card.bands.add_button.click()
    assert len(card.bands.lines) == 3
    factor = next(each for each in page.context.session.tender.table.factors if isinstance(each, NumberFactor))
    assert [band.points for band in factor.bands] == [Decimal("3.5"), 2, 0]
    _type(qtbot, card.bands.lines[1].low, "9")
    assert card.bands.lines[1].told()
    page.context.session.history.undo()
    assert len(card.bands.lines) == 2


def test_criteria_are_taken_when_a_person_pauses(qtbot: QtBot, page: RulesPage) -> None:
    card = _card(page, "技术参数响应")
    with qtbot.waitSignal(page.context.session.changed):
        qtbot.keyClicks(card.labelled["criteria"].field, "!")
    factor = next(each for each in page.context.session.tender.table.factors if isinstance(each, DeductionFactor))
    assert "!" in factor.criteria


def test_the_last_factor_stays(sampled: MainWindow) -> None:
    sampled.show_page("rules")
    page = sampled.page
    assert isinstance(page, RulesPage)
    assert not page.factors.list.remove.isEnabled()


def test_what_points_are_worth_in_price_follows_the_price_factor(qtbot: QtBot, page: RulesPage) -> None:
    _card(page, "售后服务认证")
    model = page.cards[0].model
    assert model.index(0, PRICE).data() == "7.1 %"
    _type(qtbot, _figure(_card(page, "价格分"), "points"), "40")
    page.factors.list.choose("售后服务认证")
    assert page.cards[0].model.index(0, PRICE).data() == "5.3 %"


def test_a_formula_that_the_regime_forbids_is_told(page: RulesPage) -> None:
    session = page.context.session
    session.do(SetProcedure(replace(session.tender.table.procedure, regime="87")))
    card = _card(page, "价格分")
    card._choose("formula", "mean")
    assert card.labelled["formula"].told()
    assert card.labelled["above"].isVisibleTo(page)


def _price(page: RulesPage) -> PriceFactor:
    found = next(each for each in page.context.session.tender.table.factors if each.name == "价格分")
    assert isinstance(found, PriceFactor)
    return found


def test_the_mean_counts_from_when_both_deductions_are_typed(qtbot: QtBot, page: RulesPage) -> None:
    card, before = _card(page, "价格分"), _price(page)
    choice = card.labelled["formula"].field
    assert isinstance(choice, Choice)
    choice.setCurrentIndex(choice.findData("mean"))
    choice.activated.emit(choice.currentIndex())
    assert choice.currentData() == "mean"
    above, below = _figure(card, "above"), _figure(card, "below")
    assert above.isVisibleTo(page)
    assert (above.text(), below.text(), card.labelled["below"].told()) == ("", "", card.labelled["above"].told())
    _type(qtbot, above, "1.5")
    assert _price(page) == before
    _type(qtbot, below, "0.8")
    after = _price(page)
    assert (after.formula, after.above, after.below) == ("mean", Decimal("1.5"), Decimal("0.8"))
    assert not card.labelled["above"].told()
    page.context.actions["undo"].trigger()
    assert _price(page).formula != "mean"


def test_another_formula_takes_back_a_mean_that_is_not_complete(page: RulesPage) -> None:
    card, before = _card(page, "价格分"), _price(page)
    card._choose("formula", "mean")
    card._choose("formula", before.formula)
    assert _price(page) == before
    assert not _figure(card, "above").isVisibleTo(page)
    assert not card.labelled["above"].told()


def test_the_deductions_of_the_criteria_are_taken(page: RulesPage) -> None:
    stated = "以有效投标报价的平均值为基准价，每高于基准价1%扣1.2分，每低于基准价1%扣0.7分。"
    page.context.session.do(SetFactor("价格分", replace(_price(page), formula="unread", criteria=stated)))
    _card(page, "价格分")._choose("formula", "mean")
    assert (_price(page).formula, _price(page).above, _price(page).below) == ("mean", Decimal("1.2"), Decimal("0.7"))


def test_a_long_table_keeps_its_card_in_view(page: RulesPage) -> None:
    session = page.context.session
    for number in range(40):
        session.do(AddFactor("更多", replace(new_factor(CommitteeFactor, f"方案{number}"), points=Decimal(1))))
    view = page.factors.list.view
    assert view.verticalScrollBar().maximum() > 0
    for height in (700, 733, 766, 800, 900):
        page.window().resize(1280, height)
        QApplication.processEvents()
        assert view.height() < page.height() * 0.6
    page.factors.list.choose("方案39")
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().height()
