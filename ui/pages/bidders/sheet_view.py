"""The view of a bidder list: the sheet as it stands, with what was understood of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from heapq import nlargest

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from ui.colours import Colours
from ui.models.read_sheet import ReadSheet
from ui.models.sheet_model import SheetModel
from ui.tables.columns import Store
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.table import Table

_WIDEST_TEXT = 320
_LEAST_PROSE = 144
# So many of a column's longest texts are measured, and what lies beyond these characters is twice as wide.
_MEASURED, _LATIN = 6, "\u2e7f"
# A word, and what it was read as.
_LEAST_TOLD = 128


class SheetView(Table):
    """A sheet with row numbers and column letters; the recognised table is outlined."""

    # A person says which row, from 1, the header ends at.
    header_chosen = Signal(int)

    def __init__(
        self,
        model: SheetModel,
        colours: Callable[[], Colours],
        store: Store | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, colours, parent)
        self._store = store
        self._sheet = model
        self._colours = colours
        self._hints: list[int] = []
        # Whether a column has pills.
        self._told: list[bool] = []
        self._shown: tuple[str, str] | None = None
        self.setItemDelegate(CellDelegate(colours, self, grid=True))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(True)
        self.set_rows(32, 14)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().customContextMenuRequested.connect(self._open_row_menu)
        self.horizontalHeader().sectionMoved.connect(lambda *_: self._run_across())
        model.modelReset.connect(self._arrange)
        # A decision or another language changes what stands beside the texts.
        model.dataChanged.connect(self._refit)

    def go_to(self, cell: str) -> None:
        """Select a cell by its address and bring it into view."""
        index = self._sheet.place(cell)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setFocus()

    def row_menu(self, row: int) -> QMenu:
        """Return what can be done with a row, counted from 0."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Row %1 is the header").replace("%1", str(row + 1)))
        sheet = self._sheet.sheet
        action.setEnabled(sheet is not None and sheet.header_row != row + 1)
        action.triggered.connect(partial(self._choose_header, row + 1))
        return menu

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Offer what can be done with the row of a cell."""
        return self.row_menu(index.row())

    def _open_row_menu(self, place: QPoint) -> None:
        row = self.verticalHeader().logicalIndexAt(place)
        if row >= 0:
            self.row_menu(row).popup(self.verticalHeader().viewport().mapToGlobal(place))

    def _choose_header(self, row: int, _checked: bool = False) -> None:
        self.header_chosen.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and the outline around the table."""
        super().paintEvent(event)
        sheet = self._sheet.sheet
        area = sheet.area if sheet is not None and sheet.width else None
        if area is None:
            return
        top, bottom = self.rowViewportPosition(area[0]), self.rowViewportPosition(area[1]) + self.rowHeight(area[1])
        # Wherever a person moved the columns, the outline goes around all of them.
        shown = [column for column in range(area[2], area[3] + 1) if not self.isColumnHidden(column)]
        left = min((self.columnViewportPosition(column) for column in shown), default=0)
        right = max((self.columnViewportPosition(column) + self.columnWidth(column) for column in shown), default=0)
        outline = QRect(left, top, right - left, bottom - top).adjusted(1, 1, -1, -1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._colours().accent), 2))
        painter.drawRect(outline)
        painter.end()

    def fit_again(self) -> None:
        """Share the room anew after a person showed or hid a column."""
        self._fit_sheet()

    def _arrange(self) -> None:
        sheet = self._sheet.sheet
        name = sheet.name if sheet is not None else None
        if name != self._shown:
            self._shown = name
            self.columns.keep(self._store, self._known_by())
        self._show_chosen()
        self._run_across()
        self._refit()

    def _known_by(self) -> str:
        """Return what a sheet with these titles is known by, whatever its file is called."""
        sheet = self._sheet.sheet
        titles = sheet.rows[sheet.header_row - 1] if sheet is not None and sheet.header_row else ()
        return f"list/{hashlib.sha256(chr(31).join(titles).encode()).hexdigest()[:12]}"

    def _run_across(self) -> None:
        self.clearSpans()
        # Titles and notes would make their column as wide as the page: they run across the empty cells instead.
        sheet = self._sheet.sheet
        header = self.horizontalHeader()
        moved = any(header.visualIndex(column) != column for column in range(header.count()))
        for row, column, width in sheet.runs() if sheet is not None and not moved else ():
            self.setSpan(row, column, 1, width)

    def _refit(self) -> None:
        self._hints, self._told = self._column_hints()
        self._fit_sheet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the room there is."""
        super().resizeEvent(event)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        shown = [column for column in range(len(self._hints)) if not self.isColumnHidden(column)]
        dragged = {each: width for each in shown if (width := self.columns.widths.get(self.columns.id_of(each)))}
        free = [column for column in shown if column not in dragged]
        room = self.viewport().width() - sum(dragged.values())
        widths = shared_out([self._hints[column] for column in free], room, [self._told[column] for column in free])
        for column, width in (*zip(free, widths, strict=True), *dragged.items()):
            self.setColumnWidth(column, width)

    def _column_hints(self) -> tuple[list[int], list[bool]]:
        sheet, columns = self._sheet.sheet, range(self._sheet.columnCount())
        area = (sheet.area if sheet is not None else None) or (0, 0, 0, 0)
        rows = range(area[0], min(area[1] + 1, area[0] + 100))
        hints, told = [], []
        for column in columns:
            said = {(row, column): _said(sheet, row, column) for row in rows} if sheet is not None else {}
            # To measure a text takes a hundred times as long as to count its characters.
            longest = nlargest(_MEASURED, said, key=lambda each, said=said: _half_widths("".join(said[each])))  # type: ignore[misc]
            found = (self.sizeHintForIndex(self._sheet.index(*each)).width() for each in longest)
            hints.append(max(found, default=80))
            told.append(any(pill for _, pill in said.values()))
        return hints, told


def _said(sheet: ReadSheet, row: int, column: int) -> tuple[str, str]:
    pill = sheet.pill(row, column)
    return sheet.text(row, column), pill[0] if pill else ""


def _half_widths(text: str) -> int:
    return sum(1 + (each > _LATIN) for each in text)


def shared_out(hints: list[int], room: int, told: list[bool]) -> list[int]:
    """Return the columns' widths: what they need; where that is too much the widest give way, down to a least.

    Columns that are ``told`` what was read in them give way last.
    """
    widths = [min(hint, _WIDEST_TEXT) for hint in hints]
    # Beyond this a table scrolls rather than showing nothing but beginnings.
    if sum(widths) - room < sum(widths) // 3:
        plain = [at for at, is_told in enumerate(told) if not is_told]
        _narrow(widths, room, plain, _LEAST_PROSE)
        _narrow(widths, room, [at for at, is_told in enumerate(told) if is_told], _LEAST_TOLD)
    # Room that is left goes to texts that would be cut, and only then to empty ground.
    for at in sorted(range(len(widths)), key=lambda each: hints[each] - widths[each]):
        widths[at] += max(min(hints[at] - widths[at], room - sum(widths)), 0)
    if widths:
        widths[widths.index(max(widths))] += max(room - sum(widths), 0)
    return widths


def _narrow(widths: list[int], room: int, among: list[int], least: int) -> None:
    over = sum(widths) - room
    while over > 0 and max((widths[at] for at in among), default=0) > least:
        widest = max(widths[at] for at in among)
        at_most = [at for at in among if widths[at] == widest]
        lower = max((widths[at] for at in among if widths[at] < widest), default=least)
        step = min(widest - max(lower, least), -(-over // len(at_most))) or 1
        for at in at_most:
            widths[at] -= step
        over = sum(widths) - room
