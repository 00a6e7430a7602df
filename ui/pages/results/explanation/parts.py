"""What a total is the sum of."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from tender_tool.domain.score import BidderScore
from tender_tool.services.figures import rounded
from ui.context import Context
from ui.widgets.text import Label, Role


class PartsTable(QWidget):
    """A line a factor with its points, and their sum."""

    def __init__(self, context: Context, score: BidderScore) -> None:
        super().__init__()
        rounding = context.session.tender.table.rounding
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        lines: list[tuple[str, Decimal | None, Role]] = [(each.factor, each.points, "text") for each in score.factors]
        lines.append((self.tr("In all"), score.total, "strong"))
        for row, (name, points, role) in enumerate(lines):
            text = Label(name, role)
            figure = Label("—" if points is None else rounded(points, rounding), role)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for place, label in enumerate((text, figure)):
                label.setContentsMargins(8, 5, 8, 5)
                grid.addWidget(label, 2 * row, place)
            line = QFrame()
            line.setProperty("hairline", "true")
            line.setFixedHeight(1)
            grid.addWidget(line, 2 * row + 1, 0, 1, 2)
