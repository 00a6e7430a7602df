"""The lines of a scoring table: its groups with their factors."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tender_tool.domain.rule.factors import Factor, PriceFactor, inner_full
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.later import later
from ui.models.factor_kinds import kind_word
from ui.models.roles import Role

if TYPE_CHECKING:
    from tender_tool.services.score_bidders import rounded
else:
    (rounded,) = later("tender_tool.services.score_bidders", "rounded")

NAME, KIND, POINTS, INNER = range(4)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class Line:
    """A factor of a group, or the heading of the group."""

    group: Group
    factor: Factor | None = None

    @property
    def identity(self) -> tuple[str, str]:
        """Return what stays the same while its figures are edited."""
        return self.group.name, self.factor.name if self.factor else ""


class FactorTable(QAbstractTableModel):
    """Shows groups and factors; a heading cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._table: ScoringTable | None = None
        self.lines: tuple[Line, ...] = ()

    def show_table(self, table: ScoringTable) -> None:
        """Show a table; where its lines are the same the view keeps its place."""
        lines: list[Line] = []
        for group in table.groups:
            lines += [Line(group), *(Line(group, factor) for factor in group.factors)]
        same = [line.identity for line in lines] == [line.identity for line in self.lines]
        if same and lines:
            self._table, self.lines = table, tuple(lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, INNER))
        else:
            self.beginResetModel()
            self._table, self.lines = table, tuple(lines)
            self.endResetModel()

    def row_of(self, factor: str) -> int | None:
        """Return the row of a factor, None if it is not there."""
        rows = (row for row, line in enumerate(self.lines) if line.factor is not None and line.factor.name == factor)
        return next(rows, None)

    def has_weights(self) -> bool:
        """Tell whether any factor is counted out of an inner full score."""
        return any(line.factor is not None and _is_weighted(line.factor) for line in self.lines)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else INNER + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let factors be chosen, and not the headings."""
        if index.isValid() and self.lines[index.row()].factor is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section >= POINTS else _LEFT
        return _titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or self._table is None:
            return None
        line, column = self.lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (NAME, KIND):
            return self._text(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column >= POINTS else _LEFT
        return self._look(line, column, role)

    def _look(self, line: Line, column: int, role: int) -> object:
        if role == Role.TINT:
            return "header" if line.factor is None else None
        if role == Role.STANDING:
            return _standing(line, column)
        return self._odd_sum(line) if role == Role.PILL and column == NAME else None

    def _text(self, line: Line, column: int) -> str:
        factor = line.factor
        if column == NAME:
            return factor.name if factor is not None else line.group.name
        if column == KIND:
            return kind_word(type(factor)) if factor is not None else ""
        if column == INNER:
            return self._figure(inner_full(factor)) if factor is not None and _is_weighted(factor) else ""
        return self._figure(factor.points if factor is not None else line.group.points)

    def _figure(self, points: Decimal) -> str:
        return rounded(points, self._table.rounding) if self._table is not None else ""

    def _odd_sum(self, line: Line) -> tuple[str, str] | None:
        """Return the mark of a group whose stated points are not those of its factors."""
        total = sum((factor.points for factor in line.group.factors), Decimal(0))
        if line.factor is not None or total == line.group.points:
            return None
        text = QCoreApplication.translate("FactorTable", "the factors add up to %1")
        return text.replace("%1", self._figure(total)), "warning"


def total_pill(table: ScoringTable) -> tuple[str, str]:
    """Return the total of a table and its meaning: a whole table has 100 points."""
    total = rounded(table.points, table.rounding)
    if table.points == _WHOLE:
        return QCoreApplication.translate("FactorTable", "%1 points in all").replace("%1", total), "good"
    text = QCoreApplication.translate("FactorTable", "%1 points in all, not 100").replace("%1", total)
    # A table without a price is a part of one, and need not be whole.
    return text, "warning" if any(isinstance(each, PriceFactor) for each in table.factors) else "note"


def _is_weighted(factor: Factor) -> bool:
    return getattr(factor, "inner", None) is not None


def _standing(line: Line, column: int) -> str:
    if line.factor is None:
        return "strong"
    return "quiet" if column in (KIND, INNER) else "text"


def _titles() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("FactorTable", "Factor"),
        QCoreApplication.translate("FactorTable", "Kind"),
        QCoreApplication.translate("FactorTable", "Full points"),
        QCoreApplication.translate("FactorTable", "Inner full score"),
    )
