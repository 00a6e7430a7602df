"""Help inside the program: the manual, the keys, the tour, the box about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from tender_tool.domain.text import Language
from tender_tool.services.program.about import licences
from ui.help.manual import PAGES, ManualWindow, manual, manual_folder
from ui.window.main_window import MainWindow


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_of_the_manual_has_a_title_and_leads_to_pages(language: Language) -> None:
    pages = manual(language)
    assert [page.key for page in pages] == list(PAGES)
    assert sorted(path.stem for path in (manual_folder() / language).glob("*.md")) == sorted(PAGES)
    for page in pages:
        assert page.text.startswith("# ")
        assert page.title
        links = {Path(link).stem for link in re.findall(r"(?<!!)\[[^]]*\]\(([^)]+)\)", page.text)}
        assert links <= set(PAGES)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_picture_is_in_the_manual_and_every_picture_of_the_manual_is_there(language: Language) -> None:
    named = {name for page in manual(language) for name in re.findall(r"!\[[^]]+\]\(([^)]+)\)", page.text)}
    assert named == {path.name for path in (manual_folder() / language).glob("*.png")}


def test_each_page_of_the_window_has_a_page_of_the_manual(window: MainWindow) -> None:
    assert {page.key for page in window.pages} <= set(PAGES)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f1_opens_the_manual_at_what_one_looks_at(window: MainWindow, speak: Callable[[str], None]) -> None:
    window.show_page("results")
    window.context.actions["manual"].trigger()
    shown = window.help.manual
    assert isinstance(shown, ManualWindow)
    assert shown.text.toPlainText().startswith("评分结果")
    assert not shown.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("results.png")).isNull()
    shown.search.setText("快捷键")
    assert shown.contents.count() < len(PAGES)
    shown.search.clear()
    shown.text.anchorClicked.emit(QUrl("tables.md"))
    assert shown.text.toPlainText().startswith("表格")
    window.context.actions["keys"].trigger()
    assert "Ctrl+Shift+C" in shown.text.toPlainText()
    assert "保存" in shown.text.toPlainText()
    speak("en")
    assert "Save as…" in shown.text.toPlainText()


def test_the_tour_has_five_steps_and_comes_once(qtbot: QtBot, window: MainWindow) -> None:
    tour, settings = window.help.tour, window.context.settings
    assert not settings.person.is_toured
    window.help.begin_tour()
    titles = []
    while tour.isVisible():
        titles.append(tour.title.text())
        assert window.rect().contains(tour.card.geometry())
        tour.forth.click()
    assert len(titles) == len(set(titles)) == 5
    assert settings.person.is_toured
    window.help.begin_tour()
    assert not tour.isVisible()
    window.context.actions["tour"].trigger()
    with qtbot.waitSignal(tour.ended):
        tour.skip.click()


def test_the_licences_of_all_packages_are_told() -> None:
    told = licences()
    assert all(" · " in line and not line.endswith("—") for line in told)
    assert any(line.startswith("pyside6-essentials ") for line in told)
