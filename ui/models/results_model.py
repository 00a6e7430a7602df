"""The scores by rank, sorted and filtered over a list of row numbers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tender_tool.domain.score import BidderScore, ScoreSheet
from ui.models.result_cells import RANK, ResultCells
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ResultsModel(QAbstractTableModel):
    """Columns: rank, bidder, level, validity, one a factor, total, make-up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: ResultCells | None = None
        self._scores: tuple[BidderScore, ...] = ()
        self._order: list[int] = []
        self._filter = ""
        self._sorting = (RANK, Qt.SortOrder.AscendingOrder)

    def show_sheet(self, cells: ResultCells, sheet: ScoreSheet) -> None:
        """Show the scores of a tender."""
        self.beginResetModel()
        self._cells, self._scores = cells, sheet.ranked
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only rows that contain ``text``."""
        self.beginResetModel()
        self._filter = text.strip().casefold()
        self._arrange()
        self.endResetModel()

    def score_at(self, row: int) -> BidderScore:
        """Return the score in a row."""
        return self._scores[self._order[row]]

    def row_of(self, key: str) -> int | None:
        """Return the row of a bidder, or None if it is not shown."""
        return next((row for row, at in enumerate(self._order) if self._scores[at].bidder.key == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() or self._cells is None else self._cells.make_up + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical or self._cells is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._cells.is_figure(section) else _LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section, self._cells)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or self._cells is None:
            return None
        score, column = self.score_at(index.row()), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells.text(score, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._cells.is_figure(column):
            return _RIGHT
        if role == Role.PILL:
            return self._cells.pill(score, column)
        if role == Role.SHARES and column == self._cells.make_up:
            return self._cells.shares(score)
        return "strong" if role == Role.STANDING and column == self._cells.total else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the row numbers; the selection follows its bidders."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self._order[index.row()]) for index in self.persistentIndexList()]
        self._sorting = (column, order)
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(self.columnCount() - 1, 0))
        rows = {at: row for row, at in enumerate(self._order)}
        for index, at in held:
            self.changePersistentIndex(index, self.index(rows[at], index.column()))
        self.layoutChanged.emit()

    def _title(self, section: int, cells: ResultCells) -> str:
        first = (self.tr("Rank"), self.tr("Bidder"), self.tr("Level"), self.tr("Valid until"))
        title = (*first, *cells.factors, self.tr("Total"), self.tr("Make-up"))[section]
        column, order = self._sorting
        if section != column:
            return title
        return f"{title} {'▲' if order == Qt.SortOrder.AscendingOrder else '▼'}"

    def _arrange(self) -> None:
        cells, (column, order) = self._cells, self._sorting
        if cells is None:
            return
        scores = self._scores
        shown = [at for at, score in enumerate(scores) if not self._filter or cells.matches(score, self._filter)]
        if column != RANK or order != Qt.SortOrder.AscendingOrder:
            shown.sort(key=lambda at: cells.key(scores[at], column), reverse=order == Qt.SortOrder.DescendingOrder)
        self._order = shown
