"""What is offered on the cells and on the titles of every table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from ui.tables.copying import cell_words, copied_columns, copy_rows, copy_selection

if TYPE_CHECKING:
    from ui.widgets.table import Table


class TableMenus(QObject):
    """Fills menus for one table."""

    def __init__(self, view: Table) -> None:
        super().__init__(view)
        self._view = view
        view.horizontalHeader().customContextMenuRequested.connect(self._open)

    def offer(self, menu: QMenu, index: QModelIndex) -> None:
        """Add what can be done with a cell and the selection."""
        view = self._view
        if not menu.isEmpty():
            menu.addSeparator()
        some = view.selectionModel().hasSelection()
        self._add(menu, self.tr("Copy"), lambda: copy_selection(view), "Ctrl+C").setEnabled(some)
        told = self.tr("Copy with the titles of the columns")
        self._add(menu, told, lambda: copy_selection(view, titles=True), "Ctrl+Shift+C").setEnabled(some)
        text = cell_words(index)
        self._add(menu, self.tr("Copy this cell"), lambda: QApplication.clipboard().setText(text))
        self._add(menu, self.tr("Select all"), view.selectAll, "Ctrl+A")
        self._add(menu, self.tr("Find in the table…"), view.search.open, "Ctrl+F")
        menu.addSeparator()
        columns = menu.addMenu(self.tr("Columns"))
        self.offer_columns(columns, index.column())

    def offer_columns(self, menu: QMenu, column: int) -> None:
        """Add what can be done with a column, and which of them are shown."""
        view, kept = self._view, self._view.columns
        shown = copied_columns(view)
        if column in shown:
            at = shown.index(column)
            self._add(menu, self.tr("Hide this column"), lambda: kept.choose(column, on=False)).setEnabled(
                len(shown) > 1
            )
            self._add(menu, self.tr("Move to the left"), lambda: kept.move(column, -1)).setEnabled(at > 0)
            last = at == len(shown) - 1
            self._add(menu, self.tr("Move to the right"), lambda: kept.move(column, 1)).setEnabled(not last)
        self._add(menu, self.tr("Columns as at first"), kept.forget)
        menu.addSeparator()
        header = view.horizontalHeader()
        for each in (header.logicalIndex(place) for place in range(header.count())):
            action = menu.addAction(self._title(each))
            action.setCheckable(True)
            action.setChecked(each in shown)
            action.setEnabled(each not in shown or len(shown) > 1)
            action.toggled.connect(lambda on, which=each: kept.choose(which, on=on))

    def of_header(self, column: int) -> QMenu:
        """Return what is offered on the title of a column."""
        view = self._view
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if view.isSortingEnabled():
            up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            self._add(menu, self.tr("Sort upward"), lambda: view.sortByColumn(column, up))
            self._add(menu, self.tr("Sort downward"), lambda: view.sortByColumn(column, down))
            menu.addSeparator()
        self._add(menu, self.tr("Copy this column"), lambda: copy_rows(self._column(column)))
        menu.addSeparator()
        self.offer_columns(menu, column)
        return menu

    def _open(self, place: QPoint) -> None:
        header = self._view.horizontalHeader()
        column = header.logicalIndexAt(place)
        if column >= 0:
            self.of_header(column).popup(header.viewport().mapToGlobal(place))

    def _column(self, column: int) -> list[list[str]]:
        model = self._view.model()
        cells = (model.index(row, column) for row in range(model.rowCount()))
        return [[self._title(column)], *([cell_words(index)] for index in cells)]

    def _title(self, column: int) -> str:
        return str(self._view.model().headerData(column, Qt.Orientation.Horizontal) or "").replace("\n", " ")

    def _add(self, menu: QMenu, text: str, do: Callable[[], None], keys: str = "") -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False: do())
        if keys:
            # Only shown here: the table itself takes the keys.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action
