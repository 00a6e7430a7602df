"""What those hear who do not see: every widget that takes the keyboard has a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QComboBox, QWidget

from ui.window.main_window import MainWindow


def _focusable(window: MainWindow) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        inside = widget.parentWidget()
        # Parts of Qt's own composed widgets are named by the whole.
        owned = isinstance(inside, QAbstractSpinBox | QComboBox | QCalendarWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window) and not owned:
            yield widget


def _unnamed(window: MainWindow) -> list[str]:
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


@pytest.mark.parametrize("key", ["document", "bidders", "rules", "review", "results", "report", "certificates"])
def test_every_widget_of_an_empty_page_has_a_name(window: MainWindow, key: str) -> None:
    window.show_page(key)
    assert not _unnamed(window)
