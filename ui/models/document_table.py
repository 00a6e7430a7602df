"""The lines of a document's scoring table: its groups with their rows, as printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from tender_tool.domain.documents.rule import DocumentRule, RuleRow
from tender_tool.domain.documents.table import ReadGroup
from tender_tool.domain.text import Message, Reason
from ui.models.document_words import place_words, state_pill, weight_words
from ui.models.factor_kinds import kind_word
from ui.models.roles import Role

NAME, WEIGHT, PLACE, KIND = range(4)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Line:
    """A row that is scored, or the heading of its group; a group without rows is both."""

    group: ReadGroup
    row: RuleRow | None = None

    @property
    def is_group(self) -> bool:
        """Tell whether the line is of a whole group."""
        return self.row is None or not self.group.items

    @property
    def identity(self) -> str:
        """Return what stays the same while the rule is edited: the key of the row or the part."""
        return self.row.key if self.row is not None else self.group.whole.key

    @property
    def by_hand(self) -> tuple[Message, ...]:
        """Return what the row or the part was before a person changed it."""
        return self.row.item.by_hand if self.row is not None else self.group.whole.by_hand


class DocumentTable(QAbstractTableModel):
    """Shows groups and rows with their weights, where they stand and how they are scored."""

    def __init__(self, say: Callable[[Reason], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.lines: tuple[Line, ...] = ()

    def show_rule(self, rule: DocumentRule | None) -> None:
        """Show a rule; where its lines are the same the view keeps its place."""
        lines = _lines(rule) if rule is not None else []
        same = [line.identity for line in lines] == [line.identity for line in self.lines]
        if same and lines:
            self.lines = tuple(lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, KIND))
        else:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Return the line of the key of a row or a part, None if it is not there."""
        return next((at for at, line in enumerate(self.lines) if line.identity == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else KIND + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == WEIGHT else _LEFT
        return _titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (_spoken(line, column), self._told(line, column))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(line, column) or (_spoken(line, column) if column in (NAME, KIND) else None)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column == WEIGHT else _LEFT
        return _look(line, column, role)

    def _told(self, line: Line, column: int) -> str:
        """Return what a person changed in a line; empty beside the name and the points, and where it was nothing."""
        if column not in (NAME, WEIGHT) or not line.by_hand:
            return ""
        told = QCoreApplication.translate("DocumentTable", "; ").join(map(self._say, line.by_hand))
        return QCoreApplication.translate("DocumentTable", "Changed by hand: %1").replace("%1", told)


def _lines(rule: DocumentRule) -> list[Line]:
    lines: list[Line] = []
    group: ReadGroup | None = None
    for row in rule.rows:
        if row.group is not group:
            group = row.group
            if group.items:
                lines.append(Line(group))
        lines.append(Line(row.group, row))
    return lines


def _look(line: Line, column: int, role: int) -> object:
    if role == Role.MARK:
        return column == NAME and bool(line.by_hand)
    if role == Role.TINT:
        return "header" if line.row is None else None
    if role == Role.STANDING:
        if column in (PLACE, KIND):
            return "quiet"
        return "strong" if line.is_group else "text"
    if role == Role.PILL and column == KIND and line.row is not None:
        return state_pill(line.row.state)
    return None


def _text(line: Line, column: int) -> str:
    row = line.row
    if column == NAME:
        name = line.group.name if row is None else row.name
        return name.replace("\n", " ") if line.is_group else f"    {name}".replace("\n", " ")
    if column == WEIGHT:
        return weight_words(row.item if row is not None and line.group.items else line.group)
    if column == PLACE:
        return place_words(row.item.source) if row is not None else ""
    if row is None or row.factor is None or row.state == "committee":
        # The mark says it.
        return ""
    return kind_word(type(row.factor))


def _spoken(line: Line, column: int) -> str:
    text = _text(line, column).strip()
    if column == KIND and line.row is not None:
        return " · ".join(part for part in (text, state_pill(line.row.state)[0]) if part)
    return text


def _titles() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("DocumentTable", "Row"),
        QCoreApplication.translate("DocumentTable", "Weight"),
        QCoreApplication.translate("DocumentTable", "Place"),
        QCoreApplication.translate("DocumentTable", "Scored by"),
    )
