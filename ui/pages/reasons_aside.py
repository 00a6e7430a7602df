"""Beside the ranking: the chain from cell to points of the chosen bidder."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tender_tool.domain.score import BidderScore, FactorScore
from ui.context import Context
from ui.figures import rounded
from ui.widgets.card import Card
from ui.widgets.column import Column, Stack
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Label, Pill


class ReasonsAside(QObject):
    """Fills the right column of the results page."""

    def __init__(self, context: Context, column: Column) -> None:
        super().__init__(column)
        self._context = context
        self._name, self._summary = Label(role="section"), Label(role="quiet")
        self._stack = Stack(gap=12)
        for widget in (self._name, self._summary, self._stack):
            column.add(widget)
        column.body.addStretch(1)

    def show_score(self, score: BidderScore | None) -> None:
        """Show a bidder's reasons, or what will stand here."""
        if score is None:
            self._name.setText(self.tr("Reasons"))
            self._summary.setText(self.tr("Choose a bidder to see how its points come about."))
            self._stack.show_all([])
            return
        self._name.setText(score.bidder.name)
        self._summary.setText(self._standing(score))
        parts: list[QWidget] = [self._review()] if score.needs_review else []
        self._stack.show_all([*parts, *(self._factor(factor) for factor in score.factors)])

    def _standing(self, score: BidderScore) -> str:
        table = self._context.session.tender.table
        if score.total is None:
            return self.tr("No rank yet")
        points = self.tr("%1 points").replace("%1", rounded(score.total, table.rounding))
        rank = self.tr("Rank %1").replace("%1", str(score.rank)) if score.rank is not None else self.tr("No rank yet")
        return f"{rank} · {points}"

    def _review(self) -> Card:
        card = Card("warning")
        card.add(Label(self.tr("A person must decide first"), "strong"))
        card.add(Label(self.tr("See “To decide” on the bidders page; until then there are no final points.")))
        return card

    def _factor(self, factor: FactorScore) -> QWidget:
        rounding = self._context.session.tender.table.rounding
        points = "—" if factor.points is None else rounded(factor.points, rounding)
        card = Card()
        card.add(Label(f"{factor.factor}  {points}", "strong"))
        for reason in factor.reasons:
            card.add(Label(self._context.languages.say(reason)))
        row = FlowLayout(gap=6)
        title = Label(self.tr("Cells"), "note")
        title.setWordWrap(False)
        row.addWidget(title)
        cells = [source.cell for source in factor.sources if source.cell]
        for cell in dict.fromkeys(cells):
            row.addWidget(Pill(cell, "quiet"))
        if cells:
            card.body.addLayout(row)
        return card
