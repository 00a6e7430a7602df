"""The part of the rules page with the committee and the points of its members."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.pages.rules.committee.card import CommitteeCard
from ui.pages.rules.committee.scores import CommitteeScores


class CommitteeSection(QWidget):
    """The members above, the points of one of them below."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.card, self.scores = CommitteeCard(context), CommitteeScores(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addWidget(self.scores)
        self.card.asked.connect(self.scores.show_member)

    def refresh(self) -> None:
        """Show the session's committee."""
        self.card.refresh()
        self.scores.refresh()
