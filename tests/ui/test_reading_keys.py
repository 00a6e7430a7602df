"""Every text can be reached, selected and copied by the keyboard."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.points import PointsDialog
from ui.widgets.text import ElidedLabel
from ui.window.main_window import MainWindow


def _texts(window: QWidget) -> list[QLabel]:
    return [each for each in window.findChildren(QLabel) if each.isVisible() and each.text().strip()]


def _walk(qtbot: QtBot, window: QWidget) -> list[QWidget]:
    """Return what F6 reaches, until it begins anew."""
    reached: list[QWidget] = []
    while True:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        held = QApplication.focusWidget()
        if held is None or held in reached:
            return reached
        reached.append(held)


@pytest.mark.parametrize("key", ["document", "bidders", "rules", "review", "results", "report"])
def test_f6_reaches_every_text_of_a_page(qtbot: QtBot, sampled: MainWindow, key: str) -> None:
    sampled.show_page(key)
    sampled.activateWindow()
    QApplication.processEvents()
    reached = _walk(qtbot, sampled)
    assert [each.text() for each in _texts(sampled) if each not in reached] == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_text_that_was_reached_can_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    dialog = PointsDialog("价格", Decimal(30), Decimal(100), window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    dialog.field.setFocus()
    qtbot.keyClick(dialog.field, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    held = QApplication.focusWidget()
    assert isinstance(held, QLabel)
    qtbot.keyClick(held, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == held.text()
    dialog.close()


def test_a_line_that_is_cut_shows_that_it_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    label = ElidedLabel(parent=window.centralWidget())
    label.setText("一行放不下的很长很长的文字")
    label.resize(60, 20)
    label.show()
    window.activateWindow()
    before = label.grab().toImage()
    label.setFocus()
    qtbot.waitUntil(label.hasFocus)
    assert label.grab().toImage() != before
