"""Table views in the program's look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.colours import Colours
from ui.models.sheet_model import SheetModel
from ui.widgets.cell_delegate import CellDelegate

ROW = 36
_WIDEST = 180
_WIDEST_TEXT = 320
_LEAST_TEXT = 72


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

    def __init__(self, model: SheetModel, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(model, colours, parent)
        self._sheet = model
        self._colours = colours
        self._hints: list[int] = []
        self.setItemDelegate(CellDelegate(colours, self, grid=True))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(True)
        self.verticalHeader().setDefaultSectionSize(max(32, self.fontMetrics().height() + 14))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        model.modelReset.connect(self._arrange)

    def go_to(self, cell: str) -> None:
        """Select a cell by its address and bring it into view."""
        index = self._sheet.place(cell)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setFocus()

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
        self._hints = self._column_hints()
        self._fit_sheet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the room there is."""
        super().resizeEvent(event)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        for column, width in enumerate(shared_out(self._hints, self.viewport().width())):
            self.setColumnWidth(column, width)

    def _column_hints(self) -> list[int]:
        sheet, columns = self._sheet.sheet, self._sheet.columnCount()
        area = (sheet.area if sheet is not None else None) or (0, 0, 0, 0)
        rows = range(area[0], min(area[1] + 1, area[0] + 100))
        return [
            min(
                max((self.sizeHintForIndex(self._sheet.index(row, column)).width() for row in rows), default=80),
                _WIDEST_TEXT,
            )
            for column in range(columns)
        ]


def shared_out(hints: list[int], room: int) -> list[int]:
    """Return the columns' widths: what they need; where that is too much the widest give way, down to a least."""
    widths = list(hints)
    over = sum(widths) - room
    # Beyond this a table scrolls rather than showing nothing but beginnings.
    while over > 0 and max(widths, default=0) > _LEAST_TEXT and over < sum(hints) // 3:
        widest = max(widths)
        at = [number for number, width in enumerate(widths) if width == widest]
        lower = max((width for width in widths if width < widest), default=_LEAST_TEXT)
        step = min(widest - max(lower, _LEAST_TEXT), -(-over // len(at))) or 1
        for number in at:
            widths[number] -= step
        over = sum(widths) - room
    if over < 0 and widths:
        widths[widths.index(max(widths))] -= over
    return widths
