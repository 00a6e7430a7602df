"""What those hear who do not see: every widget that takes the keyboard has a name."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QCalendarWidget, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.about import AboutDialog
from ui.dialogs.commands import CommandsDialog
from ui.dialogs.leaving import LeavingDialog
from ui.dialogs.notes import NotesDialog
from ui.dialogs.points import PointsDialog
from ui.dialogs.second_file import SecondFileDialog
from ui.pages.sectioned_page import SectionedPage
from ui.window.main_window import MainWindow
from ui.window.manners import tab_order


def _focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        inside = widget.parentWidget()
        # Parts of Qt's own composed widgets are named by the whole.
        owned = isinstance(inside, QAbstractSpinBox | QComboBox | QCalendarWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window) and not owned:
            yield widget


def _unnamed(window: QWidget) -> list[str]:
    found = []
    for widget in _focusable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("key", ["document", "bidders", "rules", "review", "results", "report", "certificates"])
def test_every_widget_has_a_name(sampled: MainWindow, key: str) -> None:
    sampled.show_page(key)
    assert not _unnamed(sampled)
    page = sampled.page
    if isinstance(page, SectionedPage):
        for number in range(1, len(page.switch.buttons)):
            page.show_part(number)
            assert not _unnamed(sampled)


@pytest.mark.parametrize("key", ["document", "bidders", "rules", "review", "results", "report", "certificates"])
def test_every_widget_of_an_empty_page_has_a_name(window: MainWindow, key: str) -> None:
    window.show_page(key)
    assert not _unnamed(window)


def _dialogs(window: MainWindow) -> Iterator[QWidget]:
    yield CommandsDialog(window.context.actions, window)
    yield LeavingDialog("项目", window)
    yield PointsDialog("价格", Decimal(30), Decimal(100), window)
    yield SecondFileDialog("第二份名单", ("名单.xlsx",), window)
    yield NotesDialog("备注", window)
    yield AboutDialog("2026-11-21", window)
    window.help.show_manual("start")
    if window.help.manual is not None:
        yield window.help.manual
    window.help.tour.begin()
    yield window.help.tour


# The screen that tests have none of says so of every dialog.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_widget_of_a_dialog_has_a_name(window: MainWindow) -> None:
    for dialog in _dialogs(window):
        dialog.show()
        assert not _unnamed(dialog)
        dialog.hide()


@pytest.mark.parametrize("key", ["document", "bidders", "rules", "review"])
def test_tab_goes_down_a_page_and_then_its_right_column(qtbot: QtBot, sampled: MainWindow, key: str) -> None:
    """What stands one below the other is reached in this order; what stands side by side, in any."""
    sampled.show_page(key)
    QApplication.processEvents()
    page, reached = sampled.page, []
    first = tab_order(page)[0]
    first.setFocus()
    held: QWidget | None = first
    while held is not None and held not in reached and page.isAncestorOf(held):
        reached.append(held)
        held.focusNextPrevChild(True) if isinstance(held, QAbstractItemView) else qtbot.keyClick(held, Qt.Key.Key_Tab)
        held = QApplication.focusWidget()
    places = [(each.mapTo(page, QPoint(0, 0)).y(), each.height()) for each in reached]
    assert len(reached) > 2
    assert not [below for (top, _), (below, high) in pairwise(places) if below + high <= top - 40]
    # Behind the page comes what stands at its right.
    assert held is not None
    assert page.aside.isAncestorOf(held) or not tab_order(page.aside)
