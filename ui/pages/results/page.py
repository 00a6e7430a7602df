"""Fourth step: the ranking, and why each bidder stands where it stands."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.notes import unsettled
from ui.context import Context
from ui.models.result_cells import RANK, ResultCells
from ui.models.result_columns import Column
from ui.models.results_model import ResultsModel
from ui.pages.page import Page
from ui.pages.results.aside import DECIDE, WHY, ResultsAside
from ui.pages.results.banner import ResultsBanner
from ui.pages.results.subtitle import subtitle
from ui.pages.results.toolbar import ResultsToolbar
from ui.widgets.empty import Empty
from ui.widgets.legend import Legend
from ui.widgets.results_view import ResultsView
from ui.widgets.text import Label

_WHOLE = Column("bidder")


class ResultsPage(Page):
    """A table of scores; beside it what the figure rests on that was clicked."""

    key: ClassVar[str] = "results"
    order: ClassVar[int] = 40
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("ResultsPage", "Results"))

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._heading, self._subtitle = Label(role="title"), Label(role="quiet")
        self._banner = ResultsBanner()
        self._empty = Empty(context.actions)
        self.model = ResultsModel(self)
        self.toolbar = ResultsToolbar(self.model)
        self.filter = self.toolbar.filter
        self.view = ResultsView(self.model, lambda: context.theme.colours)
        self._legend = Legend(lambda: context.theme.colours)
        self._key, self._asked, self._is_moving = "", _WHOLE, False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        parts = (self._heading, self._subtitle, self._empty, self._banner, self.toolbar, self.view, self._legend)
        for widget in parts:
            column.addWidget(widget)
        column.setStretch(5, 1)
        self.aside_view = ResultsAside(context, self.aside)
        self._connect()
        self.retranslate()

    def waiting(self) -> int:
        """Return how many things are to be decided here."""
        return self.aside_view.notes.count()

    def done(self) -> bool:
        """Tell whether every bidder has its final rank."""
        session = self.context.session
        sheet = session.sheet
        settled = not session.waiting and sheet.refusal is None and not unsettled(sheet.notes)
        return bool(sheet.scores) and settled and not session.scoring.runs

    def owns_primary(self) -> bool:
        """Tell whether the page asks for a list."""
        return not self.context.session.sheet.scores

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._heading.setText(self.tr("Results"))
        self.toolbar.retranslate()
        self.view.setAccessibleName(self.tr("Ranking"))
        self.refresh()

    def refresh(self) -> None:
        """Show the scores of the session's tender."""
        session = self.context.session
        some = bool(session.sheet.scores)
        self._empty.setVisible(not some)
        for widget in (self._subtitle, self.toolbar, self.view):
            widget.setVisible(some)
        self._say_why_empty()
        self._banner.refresh(self.context)
        self._subtitle.setText(subtitle(session.tender.table, self.context.languages))
        key = self._key
        cells = ResultCells(session.tender, self.context.languages.code)
        self.model.show_sheet(cells, session.sheet)
        self.toolbar.refresh(session.tender.table)
        self._legend.show_names([part.name for part in cells.parts])
        self._show_columns()
        self._select(key)
        self.aside_view.refresh()

    def _say_why_empty(self) -> None:
        if self.context.session.scoring.runs:
            title = self.tr("The bidders are being scored")
            text = self.tr("Points, ranks and their reasons stand here in a moment.")
        else:
            title = self.tr("No results yet")
            text = self.tr("Next: open a bidder list. Points, ranks and their reasons then stand here.")
        self._empty.show_text(title, text)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.toolbar.changed.connect(self._show_columns)
        self.view.bars_shown.connect(self._show_legend)
        self._banner.details.connect(lambda: self.aside_view.tabs.choose(DECIDE))
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicator(RANK, Qt.SortOrder.AscendingOrder)
        self.view.selectionModel().currentChanged.connect(self._ask)
        self.view.clicked.connect(self._click)
        deciding = self.aside_view.deciding
        deciding.cell_wanted.connect(self.cell_wanted)
        deciding.page_wanted.connect(self.wanted)

    def _show_columns(self) -> None:
        self.view.show_columns(self.toolbar.wanted(self.context.session.tender.table))

    def _show_legend(self, shown: bool) -> None:
        self._legend.setVisible(shown and self.model.rowCount() > 0)

    def _filter(self, text: str) -> None:
        key = self._key
        self.model.set_filter(text)
        self._select(key)

    def _select(self, key: str) -> None:
        row = self.model.row_of(key)
        if row is None and self.model.rowCount():
            row = 0
        if row is None:
            self.aside_view.show_score(None, self.model.ranking, _WHOLE)
            return
        columns = [column.id for column in self.model.columns]
        at = columns.index(self._asked.id) if self._asked.id in columns else columns.index("bidder:")
        self._is_moving = True
        self.view.setCurrentIndex(self.model.index(row, at))
        self._is_moving = False
        self._show()

    def _ask(self, index: QModelIndex) -> None:
        if not self._is_moving and index.isValid() and index.column() < len(self.model.columns):
            self._asked = self.model.columns[index.column()]
            self._show()

    def _click(self) -> None:
        self.aside_view.tabs.choose(WHY)
        if self.aside_view.why.asked != self._asked:
            self._show()

    def _show(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            score = self.model.score_at(row)
            self._key = score.bidder.key
            self.aside_view.show_score(score, self.model.ranking, self._asked)
