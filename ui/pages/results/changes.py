"""Everybody's place and total before and after something that is tried out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from tender_tool.domain.comparison import RankChange
from tender_tool.services.figures import rounded
from ui.context import Context
from ui.widgets.text import Label, Role

_MOST = 30


class ChangesTable(QWidget):
    """A line a bidder in the order of the new places; who moves has an arrow."""

    def __init__(self, context: Context, changes: Sequence[RankChange], key: str) -> None:
        super().__init__()
        self._rounding = context.session.tender.table.rounding
        names = {bidder.key: bidder.name for bidder in context.session.tender.bidders}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        titles = (self.tr("Bidder"), self.tr("Rank"), self.tr("Total"))
        for place, title in enumerate(titles):
            grid.addWidget(_cell(title, "note", right=place > 0), 0, place)
        ordered = sorted(changes, key=lambda each: (each.after is None, each.after or 0))
        shown = [each for at, each in enumerate(ordered) if at < _MOST or each.bidder == key]
        for row, change in enumerate(shown, 1):
            role: Role = "strong" if change.bidder == key else "text"
            rank = _moved(str(change.before or "—"), str(change.after or "—"))
            total = _moved(self._total(change.total_before), self._total(change.total_after))
            texts = (names.get(change.bidder, ""), rank, total)
            line = QFrame()
            line.setProperty("hairline", "true")
            line.setFixedHeight(1)
            grid.addWidget(line, 2 * row - 1, 0, 1, 3)
            for place, text in enumerate(texts):
                grid.addWidget(_cell(text, role, right=place > 0), 2 * row, place)
        if len(ordered) > len(shown):
            more = Label(self.tr("%n more", "", len(ordered) - len(shown)), "quiet")
            grid.addWidget(more, 2 * len(shown) + 1, 0, 1, 3)

    def _total(self, total: Decimal | None) -> str:
        return "—" if total is None else rounded(total, self._rounding)


def _moved(before: str, after: str) -> str:
    return after if before == after else f"{before} → {after}"


def _cell(text: str, role: Role, *, right: bool) -> Label:
    label = Label(text, role)
    label.setContentsMargins(6, 5, 6, 5)
    if right:
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
