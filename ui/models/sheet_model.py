"""A bidder list as the sheet it was read from, with what was understood beside the texts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tender_tool.domain.cell_address import address, letters
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from ui.models.bidder_cells import place_of
from ui.models.read_sheet import ReadSheet
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SheetModel(QAbstractTableModel):
    """Rows and columns are those of the sheet, counted from 0."""

    # A person's text for a cell: its address and the text.
    corrected = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: ReadSheet | None = None
        self._shown: dict[int, Callable[[ReadSheet, int, int], object]] = {
            Qt.ItemDataRole.DisplayRole: ReadSheet.text,
            Qt.ItemDataRole.EditRole: ReadSheet.text,
            Qt.ItemDataRole.ToolTipRole: lambda sheet, row, column: (
                sheet.mark(row, column) or sheet.text(row, column)
            ),
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
            Role.PILL: ReadSheet.pill,
            Role.TINT: ReadSheet.tint,
            Role.MARK: lambda sheet, row, column: bool(sheet.mark(row, column)),
            Role.STANDING: lambda sheet, row, _: sheet.standing(row),
        }

    @property
    def sheet(self) -> ReadSheet | None:
        """Return what is shown."""
        return self._sheet

    def show_tender(self, tender: Tender, scores: ScoreSheet, language: Language) -> None:
        """Show the tender's list; the same sheet keeps its place and selection."""
        read = tender.bidder_list
        new = ReadSheet(read, tender, scores, language, self._sheet) if read is not None else None
        if new is not None and self._sheet is not None and new.rows is self._sheet.rows and new.rows:
            self._sheet = new
            self.dataChanged.emit(self.index(0, 0), self.index(len(new.rows) - 1, max(new.width - 1, 0)))
            return
        self.beginResetModel()
        self._sheet = new
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._sheet is None else len(self._sheet.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._sheet is None else self._sheet.width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text as it stands in the sheet, or what was made of it."""
        if not index.isValid() or self._sheet is None:
            return None
        shown = self._shown.get(role)
        return shown(self._sheet, index.row(), index.column()) if shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the texts of the table be corrected."""
        flags = super().flags(index)
        if index.isValid() and self._sheet is not None and self._sheet.is_entry(index.row(), index.column()):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a correction of a cell; what it changes is shown once the list was read again."""
        if role == Qt.ItemDataRole.EditRole and index.isValid() and str(value) != index.data():
            self.corrected.emit(address(index.row(), index.column()), str(value))
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the letters and numbers by which a spreadsheet names its cells."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(section + 1) if orientation == Qt.Orientation.Vertical else letters(section)
        return None

    def place(self, cell: str) -> QModelIndex:
        """Return the index of a cell address such as ``E7``, invalid if it is not in the sheet."""
        found = place_of(cell)
        return QModelIndex() if found is None else self.index(*found)


def _spoken(sheet: ReadSheet, row: int, column: int) -> str:
    """Return a cell as it is read out: its text, what it was read as, and what a person changed."""
    found, mark = sheet.pill(row, column), sheet.mark(row, column)
    told = [each for each in (found[0] if found else "", mark.replace("\n", ", ")) if each]
    return " ".join((sheet.text(row, column), *(f"({each})" for each in told)))
