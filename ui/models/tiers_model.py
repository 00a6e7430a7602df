"""The tiers of one certificate factor, edited in place."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.price_margin import explained
from ui.models.roles import Role
from ui.models.tier_table import HOLDERS, LEVEL, POINTS, PRICE, Row, TierTable, titles
from ui.rule_desk import RuleDesk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TiersModel(QAbstractTableModel):
    """Shows a factor; points are edited through the desk, and an empty cell takes the level out of the rule."""

    def __init__(self, desk: RuleDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table: TierTable | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows shown."""
        return self._table.rows if self._table else ()

    @property
    def table(self) -> TierTable | None:
        """Return what is shown."""
        return self._table

    def show_table(self, table: TierTable) -> None:
        """Show a factor; rows that stay keep their editors."""
        same = [row.identity for row in table.rows] == [row.identity for row in self.rows]
        if same:
            self._table = table
            self.dataChanged.emit(self.index(0, 0), self.index(len(table.rows) - 1, HOLDERS))
        else:
            self.beginResetModel()
            self._table = table
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else HOLDERS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the points be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == POINTS else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == LEVEL else _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and section == PRICE:
            return explained()
        return titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or self._table is None:
            return None
        row, column = self._table.rows[index.row()], index.column()
        if column == PRICE:
            return _price(self._table, row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._table.text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._table.points(row) if column == POINTS else self._table.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column != LEVEL:
            return _RIGHT
        return self._table.pill(row) if role == Role.PILL and column == LEVEL else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a row other points (Decimal or None); a tier that only the rule names keeps some."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self._table is None:
            return False
        row = self._table.rows[index.row()]
        if index.column() != POINTS or not isinstance(value, Decimal | None) or value == self._table.points(row):
            return False
        if row.is_extra and value is None:
            return False
        edit = self._table.with_points(index.row(), value)
        self._desk.do(edit, f"{edit.factor}/{row.identity}")
        return True


def _price(table: TierTable, row: Row, role: int) -> object:
    """Return what a cell of the price column shows: a margin that is marked stands in a pill."""
    price = table.price(row)
    marked = price.pill() if price is not None else None
    if role == Role.PILL:
        return marked
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT
    if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and marked:
        return marked[0]
    return table.text(row, PRICE) if role == Qt.ItemDataRole.DisplayRole else None
