"""Table views in the program's look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.colours import Colours
from ui.tables.columns import TableColumns
from ui.tables.copying import copy_selection
from ui.tables.menus import TableMenus
from ui.tables.search import TableSearch
from ui.widgets.cell_delegate import CellDelegate

ROW = 36
_WIDEST = 180
_WITH_TITLES = QKeySequence("Ctrl+Shift+C")


class Table(QTableView):
    """Whole rows are selected; rows are equally high; nothing is edited. ``ui/tables`` has what it can do besides."""

    def __init__(
        self, model: QAbstractTableModel, colours: Callable[[], Colours], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fit: tuple[int, int, int] | None = None
        self._hidden: dict[int, bool] = {}
        self._rows_as = (ROW, 18, 1)
        self.setProperty("framed", "true")
        self.setModel(model)
        self.setItemDelegate(CellDelegate(colours, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setVisible(False)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setResizeContentsPrecision(40)
        columns.setMinimumSectionSize(36)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.columns, self.menus, self.search = TableColumns(self), TableMenus(self), TableSearch(self)
        self.columns.changed.connect(self._show_chosen)
        self.set_rows(ROW, 18)

    def set_rows(self, least: int, around: int = 8, lines: int = 1) -> None:
        """Make every row as high as so many lines of text with some room around, and at least so high."""
        self._rows_as = (least, around, lines)
        self.verticalHeader().setDefaultSectionSize(max(least, lines * self.fontMetrics().height() + around))

    @property
    def row_size(self) -> int:
        """Return how high a row is."""
        return self.verticalHeader().defaultSectionSize()

    def fit_text(self) -> None:
        """Make room for larger texts."""
        self.set_rows(*self._rows_as)
        self.fit_again()

    def fit_columns(self, stretching: int, least: int, last: int = 0) -> None:
        """Fit all columns to their texts; one takes the room that is left, the last has a given width."""
        self._fit = (stretching, least, last)
        count = self.horizontalHeader().count()
        for column in range(count):
            if column != stretching:
                hint = max(self.sizeHintForColumn(column), _title_width(self, column))
                self.setColumnWidth(column, last if last and column == count - 1 else min(hint, _WIDEST))
        self._stretch(stretching, least)
        self.columns.arrange()

    def fit_again(self) -> None:
        """Share the room anew after a person showed or hid a column."""
        if self._fit is not None:
            self.fit_columns(*self._fit)

    def setColumnWidth(self, column: int, width: int) -> None:
        """Give a column a width, unless a person gave it another."""
        with self.columns.by_program():
            super().setColumnWidth(column, self.columns.widths.get(self.columns.id_of(column), width))

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Hide or show a column, unless a person said otherwise."""
        self._hidden[column] = hide
        with self.columns.by_program():
            super().setColumnHidden(column, not self.columns.shown.get(self.columns.id_of(column), not hide))

    def _show_chosen(self) -> None:
        for column in range(self.horizontalHeader().count()):
            self.setColumnHidden(column, self._hidden.get(column, False))
        self.fit_again()

    def _stretch(self, stretching: int, least: int) -> None:
        count = self.horizontalHeader().count()
        taken = sum(self.columnWidth(column) for column in range(count) if column != stretching)
        self.setColumnWidth(stretching, max(least, self.viewport().width() - taken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the column that takes it."""
        super().resizeEvent(event)
        if self._fit is not None:
            # The texts are the same as before: only the room differs.
            self._stretch(*self._fit[:2])

    def fit_height(self) -> None:
        """Make the view as high as its rows."""
        header = self.horizontalHeader().sizeHint().height()
        overflow = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if overflow else 0
        self.setFixedHeight(header + self.verticalHeader().length() + 2 * self.frameWidth() + 2 + bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and search; all else is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_selection(self)
        elif QKeySequence(event.keyCombination()) == _WITH_TITLES:
            copy_selection(self, titles=True)
        elif event.matches(QKeySequence.StandardKey.Find):
            self.search.open()
        elif event.key() == Qt.Key.Key_F3:
            self.search.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a cell: the one below the pointer, or the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            menu = self.menu_of(index)
            self.menus.offer(menu, index)
            menu.popup(place)

    def menu_of(self, index: QModelIndex) -> QMenu:  # noqa: ARG002
        """Return a menu with what this table alone offers on a cell."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu


def _title_width(view: QTableView, column: int) -> int:
    title = view.model().headerData(column, Qt.Orientation.Horizontal)
    return view.fontMetrics().horizontalAdvance(str(title)) + 20
