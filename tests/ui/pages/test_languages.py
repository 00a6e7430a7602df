from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from ui.window.main_window import MainWindow

CHINESE = re.compile(r"[\u4e00-\u9fff]")
ENGLISH = re.compile(r"[A-Za-z]{3,}")
# The switch itself stands in both languages, and the rule's own words are data.
DATA = (
    "中文",
    "English",
    "售后服务认证",
    "Ctrl",
    "YYYY",
    "Excel",
    "CSV",
    "Word",
    "JSON",
    "SARIF",
    "xlsx",
    "docx",
    ".doc",
    "PDF",
    "result.json",
)
PAGES = ("document", "bidders", "rules", "review", "results", "report")


def _texts(window: MainWindow) -> Iterator[str]:
    for page in PAGES:
        window.show_page(page)
        yield from (label.text() for label in window.findChildren(QLabel) if _is_ours(label, window))
        yield from (button.text() for button in window.findChildren(QAbstractButton) if button.isVisibleTo(window))
        yield from (button.accessibleName() for button in window.findChildren(QAbstractButton))
    yield from (menu.title() for menu in window.findChildren(QMenu))
    yield from (action.text() for action in window.context.actions)
    yield window.windowTitle()


def _is_ours(label: QLabel, window: MainWindow) -> bool:
    # The page of a check is data, with the law's own words.
    return label.isVisibleTo(window) and label.textFormat() != Qt.TextFormat.RichText


def _strange(window: MainWindow, strange: re.Pattern[str]) -> list[str]:
    return [text for text in _texts(window) if strange.search(re.sub("|".join(DATA), "", text))]


def test_chinese_is_the_first_language(window: MainWindow) -> None:
    assert window.context.actions["page_document"].iconText() == "招标文件"
    assert not _strange(window, ENGLISH)


def test_the_switch_leaves_nothing_behind(window: MainWindow, speak: Callable[[str], None]) -> None:
    speak("en")
    assert not _strange(window, CHINESE)
    speak("zh")
    assert not _strange(window, ENGLISH)


def test_the_choice_is_remembered(window: MainWindow, speak: Callable[[str], None]) -> None:
    assert window.context.settings.language == "zh"
    speak("en")
    assert window.context.settings.language == "en"


@pytest.mark.parametrize(("code", "expected"), [("zh", "撤销 · "), ("en", "Undo · ")])
def test_undo_names_its_edit_in_the_language(
    sampled: MainWindow, speak: Callable[[str], None], code: str, expected: str
) -> None:
    speak(code)
    assert sampled.context.actions["undo"].text().startswith(expected)
