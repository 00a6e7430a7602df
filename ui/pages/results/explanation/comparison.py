"""Why one bidder stands above or below its neighbour: the lead by factor and in all."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tender_tool.domain.comparison import Comparison
from tender_tool.domain.score import BidderScore
from tender_tool.services.explain_scores import compare
from tender_tool.services.figures import rounded
from ui.context import Context
from ui.widgets.text import Label


class ComparisonTable(QWidget):
    """The differences of a bidder from another, a line a factor; what speaks against it is negative."""

    def __init__(self, context: Context, score: BidderScore, other: BidderScore, *, above: bool) -> None:
        super().__init__()
        self._context = context
        held = compare(score, other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self._title(score, other, above=above), "strong"))
        column.addWidget(Label(other.bidder.name, "quiet"))
        column.addLayout(self._grid(held))
        if not held.lead:
            tied_by = (score if above else other).tied_by
            sentence = context.languages.say(tied_by) if tied_by is not None else ""
            column.addWidget(Label(sentence))

    def _title(self, score: BidderScore, other: BidderScore, *, above: bool) -> str:
        if score.rank == other.rank:
            return self.tr("Shares rank %1 with").replace("%1", str(score.rank))
        words = self.tr("Why above rank %1") if above else self.tr("Why below rank %1")
        return words.replace("%1", str(other.rank))

    def _grid(self, held: Comparison) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        lines = [(each.factor, each.points, False) for each in held.differences]
        for row, (name, points, strong) in enumerate([*lines, (self.tr("In all"), held.lead, True)]):
            text, figure = Label(name, "strong" if strong else "text"), self._figure(points, strong=strong)
            for place, label in enumerate((text, figure)):
                label.setContentsMargins(8, 6, 8, 6)
                grid.addWidget(label, 2 * row, place)
            line = QFrame()
            line.setProperty("hairline", "true")
            line.setFixedHeight(1)
            grid.addWidget(line, 2 * row + 1, 0, 1, 2)
        return grid

    def _figure(self, points: Decimal, *, strong: bool) -> Label:
        text = rounded(abs(points), self._context.session.tender.table.rounding)
        sign = "+" if points > 0 else "−" if points < 0 else ""
        figure = Label(f"{sign}{text}", "strong" if strong else "text")
        figure.setProperty("meaning", "good" if points > 0 else "error" if points < 0 else "")
        figure.setWordWrap(False)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return figure
