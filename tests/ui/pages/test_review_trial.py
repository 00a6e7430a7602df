"""What if a certificate item were worth more or less: nothing changes until the points are taken."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.edits.tender import ImportBidders, SetPriceWeight, UseTable
from tender_tool.services.committee import read_members
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import open_rule_file, rulesets
from tender_tool.services.samples import full_sample
from tests.ui.made_evaluation import shown, words
from ui.pages.review.page import TRIAL, ReviewPage
from ui.pages.review.trial import view as review_trial
from ui.pages.review.trial.trial_table import CHANGE, NOW, TRIED
from ui.widgets.text import Button
from ui.window.main_window import MainWindow


def _trial(window: MainWindow) -> ReviewPage:
    window.show_page("review")
    page = window.page
    assert isinstance(page, ReviewPage)
    page.show_part(TRIAL)
    return page


@pytest.fixture
def page(sampled: MainWindow) -> ReviewPage:
    """The strip on the sample, with 30 points for the price."""
    sampled.context.session.do(SetPriceWeight(Decimal(30)))
    return _trial(sampled)


@pytest.fixture
def whole(window: MainWindow) -> ReviewPage:
    """The strip on a whole table with a committee."""
    session, folder = window.context.session, full_sample()
    session.do(UseTable(open_rule_file(folder / "rule.toml")))
    session.do(ImportBidders(import_bidders(folder / "bidders.xlsx")))
    session.do(read_members(session.tender, [folder / "scores"]))
    return _trial(window)


@pytest.fixture
def unbid(window: MainWindow) -> ReviewPage:
    """The strip before anybody has bid."""
    session = window.context.session
    session.do(UseTable(next(each for each in rulesets() if each.id == "example-5431")))
    return _trial(window)


def _points(page: ReviewPage, points: str) -> None:
    page.trial.slider.setValue(int(Decimal(points) * 4))


def _cell(page: ReviewPage, row: int, column: int) -> str:
    return str(page.trial.result.places.index(row, column).data())


def test_moving_the_slider_shows_totals_and_changes_nothing(page: ReviewPage) -> None:
    before = page.context.session.tender
    _points(page, "2")
    assert _cell(page, 0, NOW) == "5.00　第 1"
    assert _cell(page, 0, TRIED) == "2.00　第 1"
    assert _cell(page, 1, TRIED) == "1.60　第 2"
    assert page.context.session.tender is before
    assert "从 5 分调到 2 分" in page.trial.title.text()


def test_the_leverage_follows_the_slider(page: ReviewPage) -> None:
    assert "报价可高出 20.0 %" in words(page.effect)
    _points(page, "2")
    assert "报价可高出 7.1 %" in words(page.effect)
    assert "元）" in words(page.effect)


def test_taking_the_points_is_one_edit_with_the_tiers_in_proportion(page: ReviewPage) -> None:
    before = page.context.session.tender
    _points(page, "2")
    page.trial.take.click()
    tiers = page.context.session.tender.table.certificate_factors[0].tiers
    assert [tier.points for tier in tiers] == [Decimal(each) for each in ("2.00", "1.60", "1.20", "0.40")]
    assert not page.trial.take.isEnabled()
    page.context.session.history.undo()
    assert page.context.session.tender == before


def test_back_to_the_rule(page: ReviewPage) -> None:
    _points(page, "8")
    page.trial.reset.click()
    assert page.trial.value.text() == "5 分"
    assert not page.trial.reset.isEnabled()


def test_points_as_they_are_need_not_be_taken(page: ReviewPage) -> None:
    _points(page, "5")
    assert not page.trial.take.isEnabled()


def test_who_earns_and_who_stands_first_is_told(page: ReviewPage) -> None:
    said = words(page.effect)
    for part in ("该项决定第一名", "不设该项：", "满分只设 1 分：", "按建议档次：", "6 家投标人中 3 家能得分"):
        assert part in said


def test_the_tiers_suggested_can_be_taken(page: ReviewPage) -> None:
    take = next(each for each in shown(page.effect, Button) if each.text() == "采用建议档次")
    take.click()
    assert page.trial.factor().points == Decimal(2)  # type: ignore[union-attr]


def test_places_that_change_are_marked(whole: ReviewPage) -> None:
    _points(whole, "10")
    model = whole.trial.result.places
    marks = [model.moved(row) for row in model.rows if model.moved(row) is not None]
    spoken = [model.index(at, CHANGE).data() for at, row in enumerate(model.rows) if model.moved(row) is None]
    assert set(spoken) <= {"不变"}
    assert len(marks) == sum(1 for row in model.rows if row.before != row.after)


def test_the_review_follows_the_points_tried(page: ReviewPage) -> None:
    now = words(page.trial.result.review)
    _points(page, "2")
    assert words(page.trial.result.review) != now
    assert "按试算分值审查" in words(page.trial.result.review)


def test_before_publication_assumed_bidders_stand_in(unbid: ReviewPage) -> None:
    unbid.context.session.do(SetPriceWeight(Decimal(30)))
    forecast = unbid.trial.result.forecast
    assert forecast.rowCount() > 1
    assert unbid.trial.result.assumed.isVisibleTo(unbid)
    now, tried = (forecast.index(0, column).data() for column in (2, 3))
    assert now == tried
    _points(unbid, "1")
    assert forecast.index(0, 3).data() != now


def test_without_points_for_the_price_the_way_to_them_is_shown(unbid: ReviewPage) -> None:
    assert not unbid.trial.result.assumed.isVisibleTo(unbid)
    assert unbid.trial.result.give.isVisibleTo(unbid)


def test_an_item_with_a_weight_keeps_its_tiers(page: ReviewPage) -> None:
    session = page.context.session
    factor = session.tender.table.certificate_factors[0]
    session.do(SetFactor(factor.name, replace(factor, weight=Decimal(10), inner=Decimal(5))))
    _points(page, "4")
    page.trial.take.click()
    taken = session.tender.table.certificate_factors[0]
    assert taken.tiers == factor.tiers
    assert taken.weight == Decimal(4)


def test_a_long_list_is_tried_in_the_background(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_trial, "SHORT", 0)
    _points(page, "2")
    assert _cell(page, 0, TRIED) == "5.00　第 1"
    qtbot.waitUntil(lambda: _cell(page, 0, TRIED) == "2.00　第 1")
