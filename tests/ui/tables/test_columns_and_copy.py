"""What every table can do, on a small one: copy, search, and columns as a person wants them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.colours import colours
from ui.preferences.settings import Settings
from ui.tables.copying import as_html, as_text
from ui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TITLES = ("名称", "编号", "报价")
ROWS = (("甲公司", "007", "100"), ("乙公司", "008", "120"), ("丙公司", "=1+1", "90"))


class Small(QAbstractTableModel):
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        return TITLES[section] if orientation == Qt.Orientation.Horizontal and role == 0 else None

    def data(self, index: Index, role: int = 0) -> object:
        return ROWS[index.row()][index.column()] if role == 0 else None


def made(qtbot: QtBot, settings: Settings) -> Table:
    view = Table(Small(), lambda: colours("light"))
    view.model().setParent(view)
    qtbot.addWidget(view)
    view.columns.keep(settings.tables, "small")
    view.resize(600, 300)
    view.show()
    view.fit_columns(0, 80)
    return view


@pytest.fixture
def view(qtbot: QtBot, prepared: QApplication, settings: Settings) -> Table:
    del prepared
    return made(qtbot, settings)


def _shown(view: Table) -> list[str]:
    header = view.horizontalHeader()
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [TITLES[column] for column in order if not view.isColumnHidden(column)]


def _action(menu: QMenu, text: str) -> QAction:
    actions = [
        *menu.actions(),
        *(each for action in menu.actions() if (inner := action.menu()) for each in inner.actions()),
    ]
    return next(action for action in actions if action.text() == text)


def test_everything_is_selected_and_copied_as_a_table(qtbot: QtBot, view: Table) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "甲公司\t007\t100\n乙公司\t008\t120\n丙公司\t'=1+1\t90"
    assert data.html().count("<tr>") == 3
    assert "mso-number-format:'\\@'\">007<" in data.html()


def test_titles_and_hidden_columns_follow_what_is_seen(view: Table) -> None:
    view.columns.choose(1, on=False)
    view.columns.move(2, -1)
    view.selectRow(1)
    menu = QMenu(view)
    view.menus.offer(menu, view.model().index(1, 0))
    _action(menu, "Copy with the titles of the columns").trigger()
    assert QApplication.clipboard().text() == "报价\t名称\n120\t乙公司"


def test_what_would_break_a_table_is_quoted() -> None:
    assert as_text([['a\tb"', "-5", "-x"]]) == '"a\tb"""\t-5\t\'-x'
    html = as_html([["<b>", "一\n二", "-5", "91440300000000000X"]])
    assert html == (
        "<table><tr><td>&lt;b&gt;</td><td>一<br>二</td><td>-5</td>"
        "<td style=\"mso-number-format:'\\@'\">91440300000000000X</td></tr></table>"
    )


def test_columns_stay_as_a_person_made_them(qtbot: QtBot, view: Table, settings: Settings) -> None:
    view.horizontalHeader().resizeSection(1, 133)
    menu = view.menus.of_header(2)
    _action(menu, "Move to the left").trigger()
    _action(view.menus.of_header(0), "Hide this column").trigger()
    assert _shown(view) == ["报价", "编号"]
    again = made(qtbot, Settings(QSettings(settings._store.fileName(), QSettings.Format.IniFormat)))
    again.setColumnHidden(0, False)
    assert _shown(again) == ["报价", "编号"]
    assert again.columnWidth(1) == 133
    _action(again.menus.of_header(2), "Columns as at first").trigger()
    assert _shown(again) == list(TITLES)


def test_what_was_kept_wrongly_is_left_aside(view: Table, settings: Settings) -> None:
    for kept in ("no json", "[1]", '{"widths": 3, "order": {}, "shown": []}'):
        settings.tables.set_columns("odd", kept)
        view.columns.keep(settings.tables, "odd")
        assert not view.columns.order


def test_a_search_counts_and_goes_from_hit_to_hit(qtbot: QtBot, view: Table) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = view.search
    qtbot.keyClicks(search.field, "00")
    qtbot.waitUntil(lambda: search.count.text() == "1 / 3")
    assert view.currentIndex().data() == "007"
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert view.currentIndex().data() == "100"
    qtbot.keyClick(search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert search.count.text() == "1 / 3"
    search.field.setText("没有")
    qtbot.waitUntil(lambda: search.count.text() == "No hit")
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert not search.isVisible()
    assert view.hasFocus()
