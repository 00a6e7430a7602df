"""Before anybody has bid: in how many assumed fields of bidders the certificate item decides."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tender_tool.domain.item_effect import AssumedMix, ItemForecast
from tender_tool.services.words import plain
from ui.language import Languages

Index = QModelIndex | QPersistentModelIndex
MIX, FIELDS, NOW, TRIED = range(4)
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ForecastModel(QAbstractTableModel):
    """A row a mix of certificates."""

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._now: tuple[AssumedMix, ...] = ()
        self._tried: tuple[AssumedMix, ...] = ()

    def show_forecasts(self, now: ItemForecast | None, tried: ItemForecast | None) -> None:
        """Show what holds now and what would with the points tried."""
        self.beginResetModel()
        self._now = now.mixes if now is not None else ()
        self._tried = tried.mixes if tried is not None else self._now
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._now)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else TRIED + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section > MIX else _LEFT
        titles = (self.tr("Assumed bidders"), self.tr("Cases"), self.tr("Decides now"), self.tr("Decides tried"))
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column, row = index.column(), index.row()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column > MIX:
            return _RIGHT
        return self._text(row, column) if role == Qt.ItemDataRole.ToolTipRole and column == MIX else None

    def _text(self, row: int, column: int) -> str:
        mix = self._now[row]
        if column == MIX:
            return self._languages.text(mix.title)
        if column == FIELDS:
            return str(mix.fields)
        return f"{plain((mix if column == NOW else self._tried[row]).percent)} %"
