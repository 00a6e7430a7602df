"""Pictures: they show the rows of the table, choose a bidder, and are saved in the colours of the window."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tender_tool.services.samples import full_sample
from tender_tool.services.tender_folder import open_tender_folder
from ui.charts.price_score import scale_of
from ui.pages.certificates.life.picture import HEAD, ROW
from ui.pages.certificates.page import LIFE, CertificatesPage
from ui.pages.results.page import TRY, ResultsPage
from ui.pages.results.pictures import PicturesView
from ui.window.main_window import MainWindow


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    for edit in open_tender_folder(window.context.session.tender, full_sample()):
        window.context.session.do(edit)
    return window


@pytest.fixture
def page(full: MainWindow) -> ResultsPage:
    full.show_page("results")
    assert isinstance(full.page, ResultsPage)
    return full.page


@pytest.fixture
def pictures(page: ResultsPage) -> PicturesView:
    page.toolbar.pictures.click()
    assert page.body.pictures is not None
    QApplication.processEvents()
    return page.body.pictures


def test_pictures_show_the_rows_that_are_filtered(page: ResultsPage, pictures: PicturesView) -> None:
    assert pictures.isVisible()
    assert not page.view.isVisible()
    assert len(pictures.stacked._bars) == len(pictures.prices._dots) == page.model.rowCount() == 7
    page.filter.setText("样例丁")
    assert [bar.name for bar in pictures.stacked._bars] == ["样例丁环境科技有限公司"]
    page.toolbar.pictures.click()
    assert page.view.isVisible()


def test_a_bidder_is_chosen_in_a_picture(qtbot: QtBot, page: ResultsPage, pictures: PicturesView) -> None:
    first, second = (bar.key for bar in pictures.stacked._bars[:2])
    assert page._key == first
    qtbot.keyClick(pictures.stacked, Qt.Key.Key_Down)
    assert page._key == second
    assert "87.30" in pictures.stacked.accessibleDescription()
    place = next(place for place, dot in pictures.prices._placed if dot.key == first)
    qtbot.mouseClick(pictures.prices, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert page._key == first


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pictures_are_saved_in_the_colours_of_the_window(
    full: MainWindow, pictures: PicturesView, tmp_path: Path, theme: str
) -> None:
    full.context.actions[theme].trigger()
    ground = full.context.theme.colours.panel
    for chart in (pictures.stacked, pictures.prices):
        chart.saving.save(tmp_path / "a.png")
        saved = QImage(str(tmp_path / "a.png"))
        assert saved.size() == 2 * chart.size()
        assert saved.pixelColor(1, 1).name() == ground
        chart.saving.save(tmp_path / "a.svg")
        svg = (tmp_path / "a.svg").read_text(encoding="utf-8")
        assert "样例甲" in svg
        assert ground in svg
        assert ET.fromstring(svg).get("viewBox") == f"0 0 {chart.width()} {chart.height()}"  # noqa: S314
    full.context.actions["light"].trigger()


def test_what_cannot_be_written_is_told(full: MainWindow, pictures: PicturesView, tmp_path: Path) -> None:
    pictures.prices.saving.save(tmp_path / "no such folder" / "a.png")
    assert full.banner.isVisible()
    menu = pictures.prices.saving.menu(pictures)
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    assert not QApplication.clipboard().image().isNull()


def test_the_strip_shows_the_place_at_every_price(qtbot: QtBot, page: ResultsPage) -> None:
    page.aside_view.tabs.choose(TRY)
    page.aside_view._bodies[TRY].show()
    trial = page.aside_view.trial
    row = next(row for row in range(page.model.rowCount()) if page.model.score_at(row).rank == 4)
    page._select(page.model.score_at(row).bidder.key)
    trial.strip.work_out(page.model.score_at(row), page.model.ranking)
    qtbot.waitUntil(trial.strip.isVisible)
    ranks = [each.rank for each in trial.strip.strip._tried]
    assert ranks == sorted(ranks, key=lambda rank: rank or 0)
    assert ranks[0] is not None
    assert ranks[0] < 4 <= (ranks[-1] or 0)
    assert not trial.strip.grab().isNull()


def test_years_and_names_stay_while_the_timeline_scrolls(qtbot: QtBot, full: MainWindow) -> None:
    full.resize(1024, 500)
    full.show_page("certificates")
    page = full.page
    assert isinstance(page, CertificatesPage)
    page.go_to_part(LIFE)
    qtbot.wait(20)
    timeline = page.life.timeline
    down = timeline.verticalScrollBar()
    assert down.maximum() > 0
    before = timeline.viewport().grab().toImage()
    down.setValue(ROW)
    after = timeline.viewport().grab().toImage()
    whole = before.rect().adjusted(0, 0, 0, HEAD - 2 - before.height())
    assert before.copy(whole) == after.copy(whole)
    assert before != after
    # The rest of a row that was in sight is brought into it.
    timeline.choose(6)
    assert down.value() == down.maximum()
    assert timeline.saving.image().height() == 2 * (HEAD + 7 * ROW)


def test_an_axis_has_round_figures() -> None:
    scale = scale_of((Decimal("57.15"), Decimal("92.5")), 300, 30, 5)
    assert scale.ticks == tuple(map(Decimal, (50, 60, 70, 80, 90, 100)))
    assert scale.at(Decimal(50)) == 300
    assert scale.at(Decimal(75)) == 165
    assert len(scale_of((Decimal(3),), 0, 10, 4).ticks) >= 2
