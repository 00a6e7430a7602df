"""The scores by rank, sorted and filtered over a list of row numbers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tender_tool.domain.results.score import BidderScore, ScoreSheet
from ui.models.results.arranging import Arrangement, Arranging
from ui.models.results.cells import RANK, ResultCells
from ui.models.results.columns import ResultColumn
from ui.models.results.ranking import Ranking
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ResultsModel(QAbstractTableModel):
    """Columns: rank, bidder, level, one a group and a factor, total, make-up; the view hides some.

    Rows of a long list are filtered and sorted in slices, between which the window goes on; ``arranged`` tells when.
    """

    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: ResultCells | None = None
        self.ranking = Ranking(ScoreSheet(()))
        self._order: list[int] = []
        self._filter = ""
        self._sorting = (RANK, Qt.SortOrder.AscendingOrder)
        self.arranging = Arranging(self)
        self.arranging.done.connect(self._take)

    def show_ranking(self, cells: ResultCells, ranking: Ranking) -> None:
        """Show the scores of a tender: the rows that were shown, until it is known which are now."""
        self.beginResetModel()
        was_arranged = self._is_arranged
        before, self._cells, self.ranking = self.ranking, cells, ranking
        if self._sorting[0] >= len(cells.columns):
            self._sorting = (RANK, Qt.SortOrder.AscendingOrder)
        kept = before.places_in(ranking, self._order) if was_arranged else []
        self._order = kept if self._is_arranged else list(range(len(ranking.scores)))
        self.endResetModel()
        self._arrange()

    def set_filter(self, text: str) -> None:
        """Show only rows that contain ``text``."""
        self._filter = text.strip().casefold()
        self._arrange()

    @property
    def columns(self) -> tuple[ResultColumn, ...]:
        """Return the columns there are."""
        return () if self._cells is None else self._cells.columns

    def score_at(self, row: int) -> BidderScore:
        """Return the score in a row."""
        return self.ranking.scores[self._order[row]]

    def row_of(self, key: str) -> int | None:
        """Return the row of a bidder, or None if it is not shown."""
        at = self.ranking.place(key)
        if at is None or (at < len(self._order) and self._order[at] == at):
            return at
        return self._order.index(at) if at in self._order else None

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
        return self._cells.columns[section].id if role == Role.COLUMN else None

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
        self._sorting = (column, order)
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(self.columnCount() - 1, 0))

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

    @property
    def _is_arranged(self) -> bool:
        return bool(self._filter) or self._sorting != (RANK, Qt.SortOrder.AscendingOrder)

    def _arrange(self) -> None:
        if self._cells is None:
            return
        column, order = self._sorting
        by_rank = column == RANK and order == Qt.SortOrder.AscendingOrder
        arrangement = Arrangement(self._filter, None if by_rank else column, order)
        scores = self.ranking.scores
        self.arranging.start(arrangement.slices(self._cells, scores), len(scores))

    def _take(self, order: list[int]) -> None:
        """Show rows in an order; the selection follows its bidders."""
        if len(order) == len(self._order) and set(order) == set(self._order):
            self.layoutAboutToBeChanged.emit()
            held = [(index, self._order[index.row()]) for index in self.persistentIndexList()]
            self._order = order
            for index, at in held:
                self.changePersistentIndex(index, self.index(order.index(at), index.column()))
            self.layoutChanged.emit()
        else:
            self.beginResetModel()
            self._order = order
            self.endResetModel()
        self.arranged.emit()
