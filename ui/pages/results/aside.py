"""Beside the ranking: why a bidder has what it has, what is to be decided, and what another price would do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.score import BidderScore
from ui.context import Context
from ui.models.result_columns import Column as Asked
from ui.models.result_ranking import Ranking
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.view import NotesView
from ui.pages.results.explanation.view import ExplanationView
from ui.pages.results.trial import Trial
from ui.widgets.column import Column
from ui.widgets.tabs import Tabs

WHY, DECIDE, TRY = range(3)


class ResultsAside(QObject):
    """Fills the right column of the results page with one of three views."""

    def __init__(self, context: Context, column: Column) -> None:
        super().__init__(column)
        self._column = column
        self.deciding = Deciding(context, self)
        self.why = ExplanationView(context, column, self.deciding)
        self.notes = NotesView(context, self.deciding, self)
        self.trial = Trial(context, self)
        self.tabs = Tabs(3)
        views = (self.why.parts, self.notes.parts, self.trial.parts)
        column.add(self.tabs)
        self._bodies = [_together(parts) for parts in views]
        for body in self._bodies:
            column.add(body)
        column.body.addStretch(1)
        self.tabs.chosen.connect(self._show)
        self.tabs.choose(WHY)

    def show_score(self, score: BidderScore | None, ranking: Ranking, asked: Asked) -> None:
        """Show what a cell of a bidder rests on."""
        self.why.show_score(score, ranking, asked)
        self.trial.show_score(score, ranking)

    def refresh(self) -> None:
        """Show what is to be decided."""
        self.notes.refresh()
        count = self.notes.count()
        todo = self.tr("To decide %1").replace("%1", str(count)) if count else self.tr("To decide")
        self.tabs.show_texts(self.tr("Why"), todo, self.tr("Try a price"))

    def _show(self, number: int) -> None:
        for at, body in enumerate(self._bodies):
            body.setVisible(at == number)
        self._column.verticalScrollBar().setValue(0)


def _together(parts: Iterable[QWidget]) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(10)
    for part in parts:
        column.addWidget(part)
    return body
