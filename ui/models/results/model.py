"""The scores by rank, sorted and filtered over a list of row numbers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tender_tool.domain.results.score import BidderScore, ScoreSheet
from ui.models.results.cells import RANK, ResultCells
from ui.models.results.columns import ResultColumn
from ui.models.results.ranking import Ranking

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ResultsModel(QAbstractTableModel):
    """Columns: rank, bidder, level, one a group and a factor, total, make-up; the view hides some."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: ResultCells | None = None
        self.ranking = Ranking(ScoreSheet(()))
        self._order: list[int] = []
        self._filter = ""
        self._sorting = (RANK, Qt.SortOrder.AscendingOrder)

    def show_ranking(self, cells: ResultCells, ranking: Ranking) -> None:
        """Show the scores of a tender."""
        self.beginResetModel()
        self._cells, self.ranking = cells, ranking
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only rows that contain ``text``."""
        self.beginResetModel()
        self._filter = text.strip().casefold()
        self._arrange()
        self.endResetModel()

    @property
    def columns(self) -> tuple[ResultColumn, ...]:
        """Return the columns there are."""
        return () if self._cells is None else self._cells.columns

    def score_at(self, row: int) -> BidderScore:
        """Return the score in a row."""
        return self.ranking.scores[self._order[row]]

    def row_of(self, key: str) -> int | None:
        """Return the row of a bidder, or None if it is not shown."""
        scores = self.ranking.scores
        return next((row for row, at in enumerate(self._order) if scores[at].bidder.key == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._cells is None else len(self._cells.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical or self._cells is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (_RIGHT if self._cells.columns[section].is_figure else _LEFT) | Qt.TextFlag.TextWordWrap
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.title(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or self._cells is None:
            return None
        score, at = self.score_at(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells.text(score, at)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells.spoken(score, at)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._cells.columns[at].is_figure else None
        return self._cells.for_role(score, at, role)

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

    def title(self, section: int, *, sorting: bool = True) -> str:
        """Return the title of a column, with the way it is sorted unless that is not wanted."""
        column = self.columns[section]
        words = {
            "rank": self.tr("Rank"),
            "bidder": self.tr("Bidder"),
            "level": self.tr("Level"),
            "total": self.tr("Total"),
            "bar": self.tr("Make-up"),
        }
        title = words.get(column.kind, column.name)
        sorted_by, order = self._sorting
        first = self.columns[section].kind == "rank" and order == Qt.SortOrder.AscendingOrder
        if section != sorted_by or not sorting or first:
            return title
        return f"{title} {'▲' if order == Qt.SortOrder.AscendingOrder else '▼'}"

    def _arrange(self) -> None:
        cells, (column, order) = self._cells, self._sorting
        if cells is None:
            return
        if column >= len(cells.columns):
            column, order = self._sorting = (RANK, Qt.SortOrder.AscendingOrder)
        scores = self.ranking.scores
        shown = [at for at, score in enumerate(scores) if not self._filter or cells.matches(score, self._filter)]
        if column != RANK or order != Qt.SortOrder.AscendingOrder:
            shown.sort(key=lambda at: cells.key(scores[at], column), reverse=order == Qt.SortOrder.DescendingOrder)
        self._order = shown
