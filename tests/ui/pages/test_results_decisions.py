"""What waits is said in one sentence with the buttons that decide it, and each decision can be undone."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.evaluation import TakeMembers
from tender_tool.domain.evaluation import Member, MemberScore
from tests.ui.made_evaluation import HEADER, click, fill, results, score, settle, shown, words
from ui.pages.results.decisions.draw import DrawCard
from ui.pages.results.decisions.fact import FactCard
from ui.pages.results.decisions.fields import Drafts, PriceField, TextField, read_price
from ui.pages.results.decisions.price import LowPriceCard, PriceCard, PriceForm
from ui.pages.results.page import DECIDE, ResultsAside
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]
BETA, GAMMA = "乙公司,1000000,大型企业,2,是", "丙公司,1100000,大型企业,1,否"
TIED = ("甲公司,1000000,大型企业,3,是", "乙公司,1000000,大型企业,3,是", "丙公司,1500000,大型企业,1,否")


def _decide(window: MainWindow) -> ResultsAside:
    page = results(window)
    page.aside_view.tabs.choose(DECIDE)
    settle()
    return page.aside_view


def _type(card: QWidget, name: str, text: str) -> None:
    field = next(each for each in shown(card, TextField) if each.placeholderText() == name)
    field.setText(text)
    field.textEdited.emit(text)


def test_confirming_the_benchmark_gives_points_and_undo_takes_them_back(
    window: MainWindow, tmp_path: Path, press: Press
) -> None:
    fill(window, tmp_path, "甲公司,1200000,大型企业,3,是", "乙公司,119,大型企业,2,是", GAMMA)
    page, session = results(window), window.context.session
    assert {each.total for each in session.sheet.scores} == {None}
    _decide(window)
    press(page.aside, "确认报价无误")
    price = score(window, "乙公司").factor("价格")
    assert price is not None
    assert price.points == Decimal(30)
    session.history.undo()
    assert {each.total for each in session.sheet.scores} == {None}
    assert "确认报价无误" in words(page.aside)


def test_a_recorded_draw_settles_a_tie(window: MainWindow, tmp_path: Path, press: Press) -> None:
    fill(window, tmp_path, *TIED, members=0)
    page, session = results(window), window.context.session
    _give_all(window)
    assert [each.rank for each in session.sheet.ranked] == [1, 1, 3]
    assert not page.done()
    assert "还有 1 项需要处理" in words(page)
    _decide(window)
    (card,) = shown(page.aside, DrawCard)
    press(card, "乙公司")
    press(card, "记录抽取结果")
    assert [each.bidder.name for each in session.sheet.ranked] == ["乙公司", "甲公司", "丙公司"]
    assert not shown(page.aside, DrawCard)
    assert page.done()
    click(window, "乙公司", "rank")
    assert "随机抽取" in words(page.aside)
    session.history.undo()
    assert [each.rank for each in session.sheet.ranked] == [1, 1, 3]


def test_a_draw_settles_a_tie_of_brands_written_in_different_widths(
    window: MainWindow, tmp_path: Path, press: Press
) -> None:
    brands = ("ＡＢＣ", "abc", "乙牌", "丙牌")
    prices = ("1000000", "1000000", "1300000", "1400000")
    lines = (
        f"公司{name},{price},大型企业,3,是,{brand}"
        for name, price, brand in zip("甲乙丙丁", prices, brands, strict=True)
    )
    fill(window, tmp_path, *lines, members=0, header=HEADER.replace("\n", ",品牌\n"))
    page, session = results(window), window.context.session
    _give_all(window)
    assert [each.candidate for each in session.sheet.scores] == [None] * 4
    _decide(window)
    (card,) = shown(page.aside, DrawCard)
    press(card, "公司乙")
    press(card, "记录抽取结果")
    assert [each.candidate for each in session.sheet.scores] == [None, 1, 2, 3]
    assert not shown(page.aside, DrawCard)


def _give_all(window: MainWindow) -> None:
    session = window.context.session
    scores = tuple(
        MemberScore(bidder.key, factor, Decimal(15))
        for bidder in session.tender.bidders
        for factor in ("技术方案", "实施计划")
    )
    session.do(TakeMembers(tuple(Member(f"评委{number}", scores) for number in range(5))))


def test_missing_facts_are_recorded_together_and_undone_together(
    window: MainWindow, tmp_path: Path, press: Press
) -> None:
    fill(
        window,
        tmp_path,
        "甲公司,1200000,大型企业,,是",
        "乙公司,1000000,大型企业,两个半,是",
        "丙公司,1100000,大型企业,1,否",
    )
    session, page = window.context.session, results(window)
    _decide(window)
    (card,) = shown(page.aside, FactCard)
    for (_, field), text in zip(card._fields, ("2", "3"), strict=True):
        field.setText(text)
    _type(card, "理由或出处（可不填）", "投标文件第 12 页")
    before = session.history.index()
    press(card, "记录")
    assert not session.waiting
    assert session.history.index() == before + 1
    assert [each.factor("类似业绩").points for each in session.sheet.scores] == [8, 12, 4]  # type: ignore[union-attr]
    session.history.undo()
    assert len(session.waiting) == 2


def test_a_decision_elsewhere_leaves_what_is_being_typed(window: MainWindow, tmp_path: Path, press: Press) -> None:
    fill(window, tmp_path, "甲公司,119,大型企业,,是", BETA, GAMMA)
    page = results(window)
    _decide(window)
    _type(shown(page.aside, FactCard)[0], "数量", "7")
    press(page.aside, "确认报价无误")
    (card,) = shown(page.aside, FactCard)
    assert card._fields[0][1].text() == "7"


def test_a_low_price_is_explained_or_not_and_needs_a_reason(window: MainWindow, tmp_path: Path, press: Press) -> None:
    fill(
        window,
        tmp_path,
        "甲公司,1200000,大型企业,3,是",
        "乙公司,400000,大型企业,2,是",
        "丙公司,1100000,大型企业,1,否",
    )
    page, session = results(window), window.context.session
    _decide(window)
    (card,) = shown(page.aside, LowPriceCard)
    press(card, "不能证明合理")
    assert not session.tender.evaluation.low_prices
    _type(card, "理由", "成本测算不完整")
    press(card, "不能证明合理")
    assert score(window, "乙公司").rejected is not None
    click(window, "乙公司", "total")
    assert "成本测算不完整" in words(page.aside)
    session.history.undo()
    assert score(window, "乙公司").rejected is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_price_that_cannot_be_read_is_mended_in_its_cell(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, press: Press
) -> None:
    fill(
        window, tmp_path, "甲公司,面议,大型企业,3,是", "乙公司,1000000,大型企业,2,是", "丙公司,1100000,大型企业,1,否"
    )
    page, session = results(window), window.context.session
    _decide(window)
    (card,) = shown(page.aside, PriceCard)
    press(card, "读错了：改正 B2")
    assert session.tender.bidders[0].price is None
    _type(card, "正确报价（元）", "1,250,000.50")
    with qtbot.waitSignal(window.context.jobs.ended):
        press(card, "读错了：改正 B2")
    assert session.tender.bidders[0].price == Decimal("1250000.50")
    assert not session.waiting


def test_a_price_is_corrected_by_a_step_of_the_law(window: MainWindow, tmp_path: Path) -> None:
    fill(window, tmp_path)
    page = results(window)
    click(window, "甲公司", "factor", "价格")
    (form,) = shown(page.aside, PriceForm)
    _type(form, "正确报价（元）", "1,150,000")
    _type(form, "理由", "以开标一览表为准")
    menu = next(button.menu() for button in shown(form, QPushButton) if button.menu())
    menu.actions()[0].trigger()
    said = words(page.aside)
    assert "1,200,000" in said
    assert "1,150,000" in said
    assert "第五十九条" in said
    window.context.session.history.undo()
    assert "1,150,000" not in words(page.aside)


def test_a_bid_is_rejected_with_a_reason_and_taken_back_in(window: MainWindow, tmp_path: Path, press: Press) -> None:
    fill(window, tmp_path)
    page = results(window)
    click(window, "丙公司", "bidder")
    press(page.aside, "作无效投标处理")
    assert score(window, "丙公司").rejected is None
    _type(page.aside, "作无效投标处理的理由", "未按要求签字")
    press(page.aside, "作无效投标处理")
    assert score(window, "丙公司").rejected is not None
    click(window, "丙公司", "bidder")
    press(page.aside, "重新纳入评分")
    assert score(window, "丙公司").rejected is None


def test_members_who_have_not_scored_are_one_card_a_factor(window: MainWindow, tmp_path: Path, press: Press) -> None:
    fill(window, tmp_path, members=0)
    page = results(window)
    assert window.pages[1].waiting() == 0
    assert page.waiting() == 2
    _decide(window)
    press(page.aside, "前往评委打分")
    assert window.page.key == "rules"


@pytest.mark.parametrize(
    ("text", "price"),
    [("1,200,000.50", "1200000.50"), ("１２０万", None), ("¥ 900", "900"), ("0", None), ("-5", None), ("NaN", None)],
)
def test_a_typed_price_is_exact_or_refused(text: str, price: str | None) -> None:
    assert read_price(text) == (None if price is None else Decimal(price))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_price_that_cannot_be_read_says_why_until_it_is_put_right(qtbot: QtBot) -> None:
    field = PriceField(Drafts(), "", "价")
    qtbot.addWidget(field)
    field.setText("一百万左右")
    assert field.price() is None
    assert "1,150,000" in field.toolTip()
    field.setText("1000000")
    field.textEdited.emit("1000000")
    assert (field.price(), field.toolTip()) == (Decimal(1_000_000), "")
