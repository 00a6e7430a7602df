"""A bidder list as the sheet it was read from, with what was understood beside the texts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from ui.models.roles import Role
from ui.readings import level_pill, pill, validity

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]
_NOWHERE = QModelIndex()
_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d*)$")


@dataclass(frozen=True, slots=True)
class _Marks:
    pills: dict[Place, tuple[str, str]]
    waiting_rows: frozenset[int]
    waiting_cells: frozenset[Place]


class SheetModel(QAbstractTableModel):
    """Rows and columns are those of the sheet, counted from 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list: BidderList | None = None
        self._marks = _Marks({}, frozenset(), frozenset())
        self._width = 0
        self._skipped: frozenset[int] = frozenset()

    def show_tender(self, tender: Tender, sheet: ScoreSheet, language: Language) -> None:
        """Show the tender's list; the same list keeps its place and selection."""
        self._marks = _marks(tender, sheet, language)
        new = tender.bidder_list
        if new is not None and self._list is not None and new.rows is self._list.rows:
            self._list = new
            if new.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new.rows) - 1, max(self._width - 1, 0)))
            return
        self.beginResetModel()
        self._list = new
        self._width = max((len(row) for row in new.rows), default=0) if new else 0
        self._skipped = frozenset(skipped.row - 1 for skipped in new.skipped) if new else frozenset()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows of the sheet."""
        return 0 if parent.isValid() or self._list is None else len(self._list.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns of the widest row."""
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text as it stands in the sheet, or what was made of it."""
        if not index.isValid() or self._list is None:
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            found = self._marks.pills.get((row, column))
            return f"{self._text(row, column)} ({found[0]})" if found else self._text(row, column)
        if role == Role.PILL:
            return self._marks.pills.get((row, column))
        if role == Role.TINT:
            return self._tint(row, column)
        return self._standing(row) if role == Role.STANDING else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the letters and numbers by which a spreadsheet names its cells."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(section + 1) if orientation == Qt.Orientation.Vertical else letters(section)
        return None

    def runs(self, limit: int = 60) -> list[tuple[int, int, int]]:
        """Return row, column and width of texts outside the table that may run across empty cells."""
        rows = range(min(limit, self.rowCount()))
        return [run for row in rows if not self._in_table(row) for run in self._runs_of(row)]

    def table_area(self) -> tuple[int, int] | None:
        """Return the first and the last row of the recognised table."""
        if self._list is None or not self._list.header_rows:
            return None
        return min(self._list.header_rows) - 1, self._list.last_row - 1

    def place(self, cell: str) -> QModelIndex:
        """Return the index of a cell address such as ``E7``, invalid if it is not in the sheet."""
        found = place_of(cell)
        return QModelIndex() if found is None else self.index(*found)

    def _runs_of(self, row: int) -> list[tuple[int, int, int]]:
        filled = [column for column in range(self._width) if self._text(row, column)]
        ends = [*filled[1:], self._width]
        return [(row, at, end - at) for at, end in zip(filled, ends, strict=True) if end - at > 1]

    def _text(self, row: int, column: int) -> str:
        texts = self._list.rows[row] if self._list else ()
        return texts[column] if column < len(texts) else ""

    def _in_table(self, row: int) -> bool:
        area = self.table_area()
        return area is not None and area[0] <= row <= area[1]

    def _standing(self, row: int) -> str:
        return "quiet" if row in self._skipped or not self._in_table(row) else "text"

    def _tint(self, row: int, column: int) -> str | None:
        if self._list is not None and row + 1 in self._list.header_rows:
            return "accent"
        waiting = row in self._marks.waiting_rows or (row, column) in self._marks.waiting_cells
        return "warning" if waiting else None


def letters(column: int) -> str:
    """Return the letters of a column counted from 0."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def place_of(cell: str) -> Place | None:
    """Return row and column, from 0, of an address."""
    match = _ADDRESS.match(cell)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1


def _marks(tender: Tender, sheet: ScoreSheet, language: Language) -> _Marks:
    pills: dict[Place, tuple[str, str]] = {}
    scored = {factor.scheme for factor in tender.table.certificate_factors}
    for bidder in tender.bidders:
        level, until = bidder.cell("level"), bidder.cell("valid_until")
        at = place_of(level.cell) if level and level.cell else None
        if at is not None:
            pills[at] = level_pill(bidder.certificate, language, scored)
        state = validity(bidder.certificate, tender.opened_on)
        at = place_of(until.cell) if until and until.cell else None
        if at is not None and state is not None and at not in pills:
            pills[at] = pill(state)
    rows, cells = set(), set()
    for score in sheet.waiting:
        if score.bidder.source.row is not None:
            rows.add(score.bidder.source.row - 1)
        else:
            cells |= {found for cell in score.bidder.cells().values() if (found := place_of(cell))}
    return _Marks(pills, frozenset(rows), frozenset(cells))
