"""The files of a survey as a table, filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import PurePosixPath
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

from tender_tool.domain.text import Language
from tender_tool.ruleset.wording import plain
from tender_tool.services.survey.overview import SurveyRow
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS: Final = (
    str(QT_TRANSLATE_NOOP("SurveyModel", "File")),
    str(QT_TRANSLATE_NOOP("SurveyModel", "Price %")),
    str(QT_TRANSLATE_NOOP("SurveyModel", "Certificates")),
    str(QT_TRANSLATE_NOOP("SurveyModel", "Errors")),
    str(QT_TRANSLATE_NOOP("SurveyModel", "Warnings")),
    str(QT_TRANSLATE_NOOP("SurveyModel", "Notes")),
    str(QT_TRANSLATE_NOOP("SurveyModel", "Remark")),
)
FILE, PRICE, CERTIFICATE, ERRORS, WARNINGS, NOTES, REMARK = range(len(_COLUMNS))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BELOW_ALL = Decimal(-1)
FILTERS: Final = ("all", "errors", "findings", "certificates", "unproven", "unread", "lists")
_KEPT: dict[str, Callable[[SurveyRow], bool]] = {
    "all": lambda _: True,
    "errors": lambda row: bool(row.errors),
    "findings": lambda row: bool(row.errors or row.warnings),
    "certificates": lambda row: bool(row.certificate),
    "unproven": lambda row: row.kind == "document" and not row.proven,
    "unread": lambda row: row.kind == "unread",
    "lists": lambda row: row.kind == "list",
}


class SurveyModel(QAbstractTableModel):
    """Holds every row, and shows those that a filter and a search leave, in the order of a column."""

    def __init__(self, language: Callable[[], Language], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.everything: list[SurveyRow] = []
        self.rows: list[SurveyRow] = []
        self.filter, self.search = "all", ""
        self._order: tuple[int, bool] | None = None

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.everything, self.rows = [], []
        self.endResetModel()

    def add(self, rows: Iterable[SurveyRow]) -> None:
        """Add rows at the end, until somebody sorts."""
        rows = list(rows)
        self.everything += rows
        kept = [row for row in rows if self._is_kept(row)]
        if kept:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(kept) - 1)
            self.rows += kept
            self.endInsertRows()

    def narrow(self, name: str, search: str) -> None:
        """Show the rows of a filter that hold all words of a search."""
        self.filter, self.search = name, search
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the rows in the order of a column; below 0: as they came."""
        self._order = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._show()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what the columns are called."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if PRICE <= section <= NOTES else _LEFT
        return (
            QCoreApplication.translate("SurveyModel", _COLUMNS[section])
            if role == Qt.ItemDataRole.DisplayRole
            else None
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(row.file.names) if column == FILE else self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if PRICE <= column <= NOTES else _LEFT
        if role == Role.TINT:
            return _tint(row, column)
        return "quiet" if role == Role.STANDING and row.kind == "unread" else None

    def _text(self, row: SurveyRow, column: int) -> str:
        if column == FILE:
            name = PurePosixPath(row.file.names[0])
            return str(PurePosixPath(*name.parts[1:])) if len(name.parts) > 1 else str(name)
        if column == REMARK:
            return row.remark.in_language(self._language())
        value = _value(row, column)
        return "" if value is None else plain(value)

    def _show(self) -> None:
        self.beginResetModel()
        self.rows = [row for row in self.everything if self._is_kept(row)]
        if self._order is not None:
            column, descending = self._order
            self.rows.sort(key=lambda row: self._sorted_by(row, column), reverse=descending)
        self.endResetModel()

    def _sorted_by(self, row: SurveyRow, column: int) -> tuple[Decimal, str]:
        value = _value(row, column) if PRICE <= column <= NOTES else None
        return (_BELOW_ALL if value is None else value, self._text(row, column))

    def _is_kept(self, row: SurveyRow) -> bool:
        if not _KEPT[self.filter](row):
            return False
        said = " ".join((*row.file.names, row.buyer, row.day, *row.codes, row.remark.zh, row.remark.en)).casefold()
        return all(word in said for word in self.search.casefold().split())


def _value(row: SurveyRow, column: int) -> Decimal | None:
    if row.kind == "unread":
        return None
    if column in (PRICE, CERTIFICATE):
        return row.price if column == PRICE else row.certificate
    if row.kind == "list":
        return Decimal(row.errors) if column == ERRORS else None
    return Decimal({ERRORS: row.errors, WARNINGS: row.warnings}.get(column, row.notes))


def _tint(row: SurveyRow, column: int) -> str | None:
    if column == ERRORS and row.errors:
        return "error"
    return "warning" if column == WARNINGS and row.warnings else None
