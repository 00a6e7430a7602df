"""The table of the results: chosen columns, fitted to the room there is."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from ui.colours import Colours
from ui.models.results.model import ResultsModel
from ui.pages.results.delegate import ResultsDelegate
from ui.widgets.table import Table

_BAR, _LEAST_BAR = 128, 72
_NAME, _LEAST_NAME = 188, 136
_ROW = 54
# Behind rank and bidder.
_BESIDE_NAMES = 2
_PADDING = 20
_WIDEST = 180


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column needs: for its cells, and for its title in one line or in two."""

    cells: int
    one_line: int
    two_lines: int

    def width(self, *, lines: int) -> int:
        """Return the width with a title of so many lines."""
        return min(max(self.cells, self.one_line if lines == 1 else self.two_lines), _WIDEST)


class ResultsView(Table):
    """Shows the columns that were chosen; where room is short, titles take two lines and the bars go."""

    # Whether there is room for the bars.
    bars_shown = Signal(bool)

    def __init__(self, model: ResultsModel, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(model, colours, parent)
        self._results = model
        self._wanted: frozenset[str] = frozenset()
        self._needs: dict[int, _Need] = {}
        self.setItemDelegate(ResultsDelegate(colours, self))
        self.set_rows(_ROW, 18, 2)
        model.headerDataChanged.connect(lambda: self.show_columns(self._wanted))

    def fit_again(self) -> None:
        """Share the room anew after a person showed or hid a column."""
        self.show_columns(self._wanted)

    def show_columns(self, wanted: Collection[str]) -> None:
        """Show the columns with these ids, as wide as their texts."""
        self._wanted = frozenset(wanted)
        for at, column in enumerate(self._results.columns):
            self.setColumnHidden(at, column.id not in self._wanted)
        self._needs = {
            at: self._need(at)
            for at, column in enumerate(self._results.columns)
            if not self.isColumnHidden(at) and column.kind not in ("bidder", "bar")
        }
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room there is now."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = self._results.columns
        at = {column.kind: place for place, column in enumerate(columns) if column.kind in ("bidder", "bar")}
        if len(at) < 2:
            return
        room = self.viewport().width()
        has_bar = self.columns.shown.get(columns[at["bar"]].id, columns[at["bar"]].id in self._wanted)
        lines = 1 if self._taken(1) + _NAME + (_LEAST_BAR if has_bar else 0) <= room else 2
        for place, need in self._needs.items():
            self.setColumnWidth(place, need.width(lines=lines))
        left = room - self._taken(lines)
        bar = max(min(_BAR, left - _NAME), _LEAST_BAR) if has_bar else 0
        if left - bar < _LEAST_NAME:
            bar = 0
        self._place_total(cut=left - bar < _LEAST_NAME)
        with self.columns.by_program():
            # For want of room, whatever a person chose.
            QTableView.setColumnHidden(self, at["bar"], not bar)
        self.bars_shown.emit(bool(bar))
        self.setColumnWidth(at["bar"], bar)
        self.setColumnWidth(at["bidder"], max(left - bar, _LEAST_NAME))
        self.horizontalHeader().setFixedHeight(lines * self.fontMetrics().height() + 18)

    def _place_total(self, *, cut: bool) -> None:
        """Put the totals beside the names where some columns do not fit: what is cut is a part, never the whole."""
        header = self.horizontalHeader()
        logical = next((at for at, column in enumerate(self._results.columns) if column.kind == "total"), -1)
        if logical >= 0 and not self.columns.order:
            with self.columns.by_program():
                header.moveSection(header.visualIndex(logical), _BESIDE_NAMES if cut else logical)
        elif logical >= 0:
            self.columns.arrange()

    def _taken(self, lines: int) -> int:
        given = (self.columns.widths.get(self._results.columns[at].id) for at in self._needs)
        needs = zip(given, self._needs.values(), strict=True)
        return sum(own or need.width(lines=lines) for own, need in needs)

    def _need(self, at: int) -> _Need:
        title, metrics = self._results.title(at), self.fontMetrics()
        whole = metrics.horizontalAdvance(title)
        words = title.split() if title.isascii() else []
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        # A title of two signs stays in one line.
        half = whole if len(title) <= 2 else max(longest, (whole + metrics.horizontalAdvance("中")) // 2 + 2)
        return _Need(self.sizeHintForColumn(at), whole + _PADDING, min(half, whole) + _PADDING)
