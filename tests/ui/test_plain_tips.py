"""A text of a file that looks like markup is shown in a tool tip as it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ui.window.filters import plain
from ui.window.main_window import MainWindow

# The screen that tests have none of says so of every tip.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")

MARKUP = '<img src="http://example.org/x.png"><b>五星级</b>'


def _shown(widget: QWidget, at: QPoint) -> str:
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    document = QTextDocument()
    document.setHtml(QToolTip.text())
    return document.toPlainText()


@pytest.mark.parametrize("text", [MARKUP, "a < b > c", "普通文字", "第一行\n第二行", "&lt;b&gt;", "<b>&lt;</b>"])
def test_a_plain_text_says_what_it_says(text: str) -> None:
    document = QTextDocument()
    document.setHtml(plain(text))
    assert document.toPlainText() == text


def test_widgets_cells_and_headers_show_it_as_it_stands(qtbot: QtBot, window: MainWindow) -> None:
    label = QLabel("x", window)
    label.setToolTip(MARKUP)
    label.setGeometry(10, 10, 80, 20)
    label.show()
    assert _shown(label, QPoint(3, 3)) == MARKUP
    model = QStandardItemModel(1, 1)
    item = QStandardItem("x")
    item.setData(MARKUP, Qt.ItemDataRole.ToolTipRole)
    model.setItem(0, 0, item)
    model.setHeaderData(0, Qt.Orientation.Horizontal, MARKUP, Qt.ItemDataRole.ToolTipRole)
    view = QTableView(window)
    view.setModel(model)
    view.setGeometry(100, 100, 300, 200)
    view.show()
    at = view.visualRect(model.index(0, 0)).center()
    assert _shown(view.viewport(), at) == MARKUP
    assert _shown(view.horizontalHeader().viewport(), QPoint(5, 5)) == MARKUP
    qtbot.wait(1)


def test_a_cell_of_a_list_is_no_markup(qtbot: QtBot, sampled: MainWindow) -> None:
    page = sampled.page
    view = page.findChild(QTableView)
    assert view is not None
    model = view.model()
    with qtbot.waitSignal(sampled.context.jobs.ended):
        model.setData(model.index(4, 1), MARKUP)
    view.scrollTo(model.index(4, 1))
    at = view.visualRect(model.index(4, 1)).center()
    assert MARKUP in _shown(view.viewport(), at)
