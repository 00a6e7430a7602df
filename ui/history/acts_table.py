"""The trail as a table: one row a change, the newest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.services.acts import CorrectionRow, history, state_words
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS: Final = (
    str(QT_TRANSLATE_NOOP("ActsTable", "When")),
    str(QT_TRANSLATE_NOOP("ActsTable", "What")),
    str(QT_TRANSLATE_NOOP("ActsTable", "Bidder")),
    str(QT_TRANSLATE_NOOP("ActsTable", "Was")),
    str(QT_TRANSLATE_NOOP("ActsTable", "Is")),
    str(QT_TRANSLATE_NOOP("ActsTable", "Where")),
    str(QT_TRANSLATE_NOOP("ActsTable", "Why")),
    str(QT_TRANSLATE_NOOP("ActsTable", "Who")),
    str(QT_TRANSLATE_NOOP("ActsTable", "State")),
)
WHY: Final = 6
FILTERS: Final = ("all", "corrections", "no_reason", "taken_back", "others")

_KEPT: dict[str, Callable[[CorrectionRow], bool]] = {
    "all": lambda _: True,
    "corrections": lambda row: not row.making,
    "no_reason": lambda row: row.scores and not row.reason and row.taken_back is None,
    "taken_back": lambda row: row.taken_back is not None,
    "others": lambda row: row.making,
}


class ActsTable(QAbstractTableModel):
    """Shows the rows that a filter and a search leave."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[CorrectionRow, ...] = ()
        self._language: Language = "zh"
        self.rows: tuple[CorrectionRow, ...] = ()
        self.filter = "all"
        self.search = ""

    def show_tender(self, tender: Tender, language: Language) -> None:
        """Show the trail of a tender."""
        self._all, self._language = tuple(reversed(history(tender, language))), language
        self.narrow(self.filter, self.search)

    def narrow(self, name: str, search: str) -> None:
        """Show the rows of a filter that hold a text in any of their words."""
        self.beginResetModel()
        self.filter, self.search = name, search
        sought = search.casefold().strip()
        kept = (row for row in self._all if _KEPT[name](row))
        self.rows = tuple(row for row in kept if sought in " ".join(self._texts(row)).casefold())
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what the columns are called."""
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return QCoreApplication.translate("ActsTable", _COLUMNS[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; a row that was taken back stands quiet."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._texts(row)[index.column()].replace("\n", " ")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._texts(row)[index.column()]
        if role == Role.STANDING:
            return "quiet" if row.taken_back is not None else "text"
        return "warning" if role == Role.TINT and index.column() == WHY and _KEPT["no_reason"](row) else None

    def _texts(self, row: CorrectionRow) -> tuple[str, ...]:
        state = state_words(row.taken_back, self._language)
        return (row.when, row.what, row.bidder, row.was, row.now, row.where, row.reason, row.signed.by, state)
