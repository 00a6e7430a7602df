"""Everybody's total and place by the rule as it is, and by what is tried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tender_tool.domain.results.comparison import RankChange
from tender_tool.domain.rule.table import Rounding
from tender_tool.services.score_bidders import rounded
from ui.colours import Meaning
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
NAME, NOW, TRIED, CHANGE = range(4)
_STANDING = {NOW: "quiet", CHANGE: "quiet"}
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LAST = 1_000_000


class TrialModel(QAbstractTableModel):
    """A row a bidder, in the order of the places tried."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RankChange] = []
        self._names: Mapping[str, str] = {}
        self._rounding = Rounding()

    @property
    def rows(self) -> list[RankChange]:
        """Return the rows shown."""
        return self._rows

    def show_changes(self, changes: Sequence[RankChange], names: Mapping[str, str], rounding: Rounding) -> None:
        """Show other places; the names are those of the bidders by key."""
        self.beginResetModel()
        self._rows = sorted(changes, key=lambda each: (each.after or _LAST, each.before or _LAST))
        self._names, self._rounding = names, rounding
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else CHANGE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if NAME < section < CHANGE else _LEFT
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        pill = self.moved(row) if column == CHANGE else None
        if role == Role.PILL:
            return pill
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = pill is not None and role != Qt.ItemDataRole.DisplayRole
            return pill[0] if pill is not None and spoken else self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if NAME < column < CHANGE else _LEFT
        return _STANDING.get(column) if role == Role.STANDING else None

    def moved(self, row: RankChange) -> tuple[str, Meaning] | None:
        """Return how a bidder's place changes, as a pill; None where it does not."""
        if row.before == row.after or row.before is None or row.after is None:
            return None
        steps = str(abs(row.before - row.after))
        if row.after < row.before:
            text = self.tr("▲ %1, now first") if row.after == 1 else self.tr("▲ %1")
            return text.replace("%1", steps), "good"
        return self.tr("▼ %1").replace("%1", steps), "warning"

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Bidder"), self.tr("By the rule"), self.tr("Tried"), self.tr("Change"))

    def _text(self, row: RankChange, column: int) -> str:
        if column == NAME:
            return self._names.get(row.bidder, "")
        if column == NOW:
            return self._place(row.total_before, row.before)
        if column == TRIED:
            return self._place(row.total_after, row.after)
        return "" if self.moved(row) else self.tr("same")

    def _place(self, total: Decimal | None, rank: int | None) -> str:
        if total is None or rank is None:
            return "—"
        text = self.tr("%1 · no. %2").replace("%1", rounded(total, self._rounding))
        return text.replace("%2", str(rank))
