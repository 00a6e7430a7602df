"""Table views in the program's look."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.colours import Colours
from ui.models.roles import Role
from ui.models.sheet_model import SheetModel
from ui.widgets.cell_delegate import CellDelegate

ROW = 36
_WIDEST = 180
_WIDEST_TEXT = 320
_LEAST_TEXT = 72
_LEAST_PROSE = 144
# A word, and what it was read as.
_LEAST_TOLD = 128


class Table(QTableView):
    """Whole rows are selected; rows are equally high; nothing is edited."""

    def __init__(
        self, model: QAbstractTableModel, colours: Callable[[], Colours], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fit: tuple[int, int, int] | None = None
        self.setProperty("framed", "true")
        self.setModel(model)
        self.setItemDelegate(CellDelegate(colours, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW, self.fontMetrics().height() + 18))
        rows.setVisible(False)
        columns.setHighlightSections(False)
        columns.setResizeContentsPrecision(100)
        columns.setMinimumSectionSize(36)

    def fit_columns(self, stretching: int, least: int, last: int = 0) -> None:
        """Fit all columns to their texts; one takes the room that is left, the last has a given width."""
        self._fit = (stretching, least, last)
        count = self.horizontalHeader().count()
        for column in range(count):
            if column != stretching:
                hint = max(self.sizeHintForColumn(column), self._title_width(column))
                self.setColumnWidth(column, last if last and column == count - 1 else min(hint, _WIDEST))
        self._stretch(stretching, least)

    def _stretch(self, stretching: int, least: int) -> None:
        count = self.horizontalHeader().count()
        taken = sum(self.columnWidth(column) for column in range(count) if column != stretching)
        self.setColumnWidth(stretching, max(least, self.viewport().width() - taken))

    def _title_width(self, column: int) -> int:
        title = self.model().headerData(column, Qt.Orientation.Horizontal)
        return self.fontMetrics().horizontalAdvance(str(title)) + 20

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


class SheetView(Table):
    """A sheet with row numbers and column letters; the recognised table is outlined."""

    # A person says which row, from 1, the header ends at.
    header_chosen = Signal(int)

    def __init__(self, model: SheetModel, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(model, colours, parent)
        self._sheet = model
        self._colours = colours
        self._hints: list[int] = []
        # Whether a column has pills.
        self._told: list[bool] = []
        self._shown: tuple[str, str] | None = None
        self._dragged: dict[int, int] = {}
        self._fits = False
        self.setItemDelegate(CellDelegate(colours, self, grid=True))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(True)
        self.verticalHeader().setDefaultSectionSize(max(32, self.fontMetrics().height() + 14))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().customContextMenuRequested.connect(self._open_row_menu)
        self.horizontalHeader().sectionResized.connect(self._keep_width)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row of a cell."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            self.row_menu(index.row()).popup(place)

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
        top, left = self.rowViewportPosition(area[0]), self.columnViewportPosition(area[2])
        bottom = self.rowViewportPosition(area[1]) + self.rowHeight(area[1])
        right = self.columnViewportPosition(area[3]) + self.columnWidth(area[3])
        outline = QRect(left, top, right - left, bottom - top).adjusted(1, 1, -1, -1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._colours().accent), 2))
        painter.drawRect(outline)
        painter.end()

    def _arrange(self) -> None:
        self.clearSpans()
        # Titles and notes would make their column as wide as the page: they run across the empty cells instead.
        sheet = self._sheet.sheet
        for row, column, width in sheet.runs() if sheet is not None else ():
            self.setSpan(row, column, 1, width)
        name = sheet.name if sheet is not None else None
        if name != self._shown:
            self._shown = name
            self._dragged.clear()
        self._refit()

    def _refit(self) -> None:
        self._hints, self._told = self._column_hints()
        self._fit_sheet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the room there is."""
        super().resizeEvent(event)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        # Widths make bars come and go, and so ask for this again before it is done.
        before, self._fits = self._fits, True
        free = [column for column in range(len(self._hints)) if column not in self._dragged]
        room = self.viewport().width() - sum(self._dragged.values())
        widths = shared_out([self._hints[column] for column in free], room, [self._told[column] for column in free])
        shared = zip(free, widths, strict=True)
        for column, width in (*shared, *self._dragged.items()):
            self.setColumnWidth(column, width)
        self._fits = before

    def _keep_width(self, column: int, _before: int, width: int) -> None:
        if not self._fits:
            self._dragged[column] = width

    def _column_hints(self) -> tuple[list[int], list[bool]]:
        sheet, columns = self._sheet.sheet, range(self._sheet.columnCount())
        area = (sheet.area if sheet is not None else None) or (0, 0, 0, 0)
        rows = range(area[0], min(area[1] + 1, area[0] + 100))
        cells = [[self._sheet.index(row, column) for row in rows] for column in columns]
        hints = [max((self.sizeHintForIndex(cell).width() for cell in each), default=80) for each in cells]
        return hints, [any(cell.data(Role.PILL) for cell in each) for each in cells]


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
        _narrow(widths, room, plain, _LEAST_TEXT)
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
