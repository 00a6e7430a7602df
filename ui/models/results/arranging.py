"""Which rows are shown and in what order, worked out in slices: a long list must not hold the window up."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from operator import itemgetter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tender_tool.domain.results.score import BidderScore
from ui.models.results.cells import ResultCells

# So many rows are looked at before the window is let go on.
SLICE = 2000
# So many rows are filtered and sorted before anybody notices.
AT_ONCE = 6000
_KEY = itemgetter(0)
Slices = Generator[None, None, list[int]]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A filter (in lower case; empty: every row) and what is sorted by (None: as they stand)."""

    filter: str
    column: int | None
    order: Qt.SortOrder

    def slices(self, cells: ResultCells, scores: Sequence[BidderScore]) -> Slices:
        """Yield after each slice; return the numbers of the scores to show, in order."""
        shown = list(range(len(scores)))
        if self.filter:
            found: list[int] = []
            for begin in range(0, len(shown), SLICE):
                found += [at for at in shown[begin : begin + SLICE] if cells.matches(scores[at], self.filter)]
                yield
            shown = found
        if self.column is None:
            return shown
        down = self.order == Qt.SortOrder.DescendingOrder
        parts = []
        for begin in range(0, len(shown), SLICE):
            keyed = [(cells.key(scores[at], self.column), at) for at in shown[begin : begin + SLICE]]
            parts.append(sorted(keyed, key=_KEY, reverse=down))
            yield
        merged = merge(*parts, key=_KEY, reverse=down)
        ordered: list[int] = []
        while part := [at for _, at in islice(merged, SLICE)]:
            ordered += part
            yield
        return ordered


class Arranging(QObject):
    """Does the slices of one arrangement: few rows at once, many whenever the window has nothing else to do."""

    # The numbers of the scores to show, in order.
    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._slices: Slices | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(0)
        self.timer.timeout.connect(self.go_on)

    def start(self, slices: Slices, rows: int) -> None:
        """Begin with another arrangement, in the place of the one before."""
        self._slices = slices
        if rows > AT_ONCE:
            self.timer.start()
            return
        while self._slices is not None:
            self.go_on()

    def go_on(self) -> None:
        """Do one slice; once all are done, say so."""
        if self._slices is None:
            return
        try:
            next(self._slices)
        except StopIteration as end:
            self._slices = None
            self.timer.stop()
            self.done.emit(end.value)
