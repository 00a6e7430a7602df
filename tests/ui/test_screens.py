"""On small screens every button can be reached, and a total is never cut before a name is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tender_tool.services.samples import full_sample
from tender_tool.services.tender_folder import open_tender_folder
from ui.pages.results.page import ResultsPage
from ui.window.main_window import MainWindow

# 1024 × 700, and what 1280 × 800 leaves at 150 % above the system's bar.
SCREENS = ((1024, 700), (853, 480))


def _reachable(button: QAbstractButton, window: MainWindow) -> bool:
    """Whether a button lies in all that holds it, up to the first area that scrolls to it, or to the window."""
    rect = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    holder: QWidget | None = button.parentWidget()
    while holder is not None and holder is not window:
        if isinstance(holder, QAbstractScrollArea):
            inner = holder.viewport().mapTo(window, QPoint(0, 0)).x()
            across = inner <= rect.left() and rect.right() <= inner + holder.viewport().width()
            return across or holder.horizontalScrollBar().maximum() > 0
        above = holder.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is holder:
            holder = above
            continue
        if not QRect(holder.mapTo(window, QPoint(0, 0)), holder.size()).contains(rect):
            return False
        holder = holder.parentWidget()
    return window.rect().contains(rect)


def _where(button: QAbstractButton, window: MainWindow) -> list[str]:
    chain, holder = [], button
    while holder is not None and holder is not window:
        chain.append(f"{type(holder).__name__} {QRect(holder.mapTo(window, QPoint(0, 0)), holder.size()).getRect()}")
        holder = holder.parentWidget()
    return chain[:6]


def _squeezed(window: MainWindow) -> list[str]:
    """Return the texts that are lower than their lines."""
    texts = (each for each in (*window.findChildren(QLabel), *window.findChildren(QPushButton)) if each.isVisible())
    return [each.text() for each in texts if each.text() and each.height() < _least_height(each)]


def _least_height(text: QLabel | QPushButton) -> int:
    return text.heightForWidth(text.width()) if text.hasHeightForWidth() else text.fontMetrics().height()


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    for edit in open_tender_folder(window.context.session.tender, full_sample()):
        window.context.session.do(edit)
    return window


@pytest.mark.parametrize("screen", SCREENS)
def test_every_button_can_be_reached_and_no_text_is_squeezed(
    qtbot: QtBot, full: MainWindow, screen: tuple[int, int]
) -> None:
    full.resize(*screen)
    qtbot.wait(10)
    assert (full.width(), full.height()) == screen
    for page in full.pages:
        full.show_page(page.key)

        def nothing_is_cut() -> None:
            shown = (each for each in full.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled())
            cut = [each for each in shown if not _reachable(each, full)]
            assert not cut, (page.key, [(each.text() or each.accessibleName(), _where(each, full)) for each in cut])  # noqa: B023
            assert not _squeezed(full), page.key  # noqa: B023

        # A page may be laid out in several steps.
        qtbot.waitUntil(nothing_is_cut)


@pytest.mark.parametrize("screen", SCREENS)
def test_totals_are_seen_whole(qtbot: QtBot, full: MainWindow, screen: tuple[int, int]) -> None:
    full.resize(*screen)
    full.show_page("results")
    qtbot.wait(10)
    page = full.page
    assert isinstance(page, ResultsPage)
    header = page.view.horizontalHeader()
    at = next(at for at, column in enumerate(page.model.columns) if column.kind == "total")
    assert header.sectionViewportPosition(at) >= 0
    assert header.sectionViewportPosition(at) + header.sectionSize(at) <= page.view.viewport().width()
