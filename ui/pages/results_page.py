"""Third step: the ranking, and why each bidder stands where it stands."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tender_tool.services.words import plain
from ui.context import Context
from ui.models.result_cells import BIDDER, RANK, ResultCells
from ui.models.results_model import ResultsModel
from ui.pages.page import Page
from ui.pages.reasons_aside import ReasonsAside
from ui.widgets.card import Banner
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.empty import Empty
from ui.widgets.legend import Legend
from ui.widgets.table import Table
from ui.widgets.text import Label

_MAKE_UP = 86
_LEAST_NAME = 122


class ResultsPage(Page):
    """A table of scores with the chosen bidder's reasons beside it."""

    key: ClassVar[str] = "results"
    order: ClassVar[int] = 40
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("ResultsPage", "Results"))

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._heading, self._subtitle = Label(role="title"), Label(role="quiet")
        self._banner = Banner("warning")
        self._banner.close_button.hide()
        self._empty = Empty(context.actions)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.model = ResultsModel(self)
        self.view = Table(self.model, lambda: context.theme.colours)
        self.view.setItemDelegate(CellDelegate(lambda: context.theme.colours, self.view, wraps=BIDDER))
        self.view.verticalHeader().setDefaultSectionSize(44)
        self._legend = Legend(lambda: context.theme.colours)
        self._key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        parts = (self._heading, self._subtitle, self._empty, self._banner, self.filter, self.view, self._legend)
        for widget in parts:
            column.addWidget(widget)
        column.setStretch(5, 1)
        self._column = column
        self._aside = ReasonsAside(context, self.aside)
        self._connect()
        self.retranslate()

    def done(self) -> bool:
        """Tell whether every bidder has its final rank."""
        session = self.context.session
        sheet = session.sheet
        return bool(sheet.scores) and not session.waiting and not session.scoring.runs

    def owns_primary(self) -> bool:
        """Tell whether the page asks for a list."""
        return not self.context.session.sheet.scores

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._heading.setText(self.tr("Results"))
        self.filter.setPlaceholderText(self.tr("Filter bidders, levels, states…"))
        self.filter.setAccessibleName(self.tr("Filter bidders, levels, states…"))
        self.view.setAccessibleName(self.tr("Ranking"))
        self.refresh()

    def refresh(self) -> None:
        """Show the scores of the session's tender."""
        session = self.context.session
        some = bool(session.sheet.scores)
        self._empty.setVisible(not some)
        for widget in (self._subtitle, self.filter, self.view, self._legend):
            widget.setVisible(some)
        self._say_why_empty()
        waiting = len(session.waiting)
        if some and session.scoring.runs:
            self._banner.tell(
                self.tr("The scores below are those before the last change; new ones are being worked out.")
            )
        elif some and waiting:
            self._banner.tell(self.tr("%n bidder(s) to confirm; ranks are provisional.", "", waiting))
        else:
            self._banner.hide()
        self._subtitle.setText(self._facts())
        key = self._key
        cells = ResultCells(session.tender, self.context.languages.code)
        self.model.show_sheet(cells, session.sheet)
        self._legend.show_names(list(cells.factors))
        self.view.fit_columns(BIDDER, _LEAST_NAME, _MAKE_UP)
        self._select(key)

    def _say_why_empty(self) -> None:
        if self.context.session.scoring.runs:
            title = self.tr("The bidders are being scored")
            text = self.tr("Points, ranks and their reasons stand here in a moment.")
        else:
            title = self.tr("No results yet")
            text = self.tr("Next: open a bidder list. Points, ranks and their reasons then stand here.")
        self._empty.show_text(title, text)

    def _facts(self) -> str:
        table = self.context.session.tender.table
        full = sum((factor.points for factor in table.factors), start=Decimal(0))
        words = {
            "half_up": self.tr("rounded half up to %n decimal(s)", "", table.rounding.digits),
            "half_even": self.tr("rounded half to even to %n decimal(s)", "", table.rounding.digits),
            "down": self.tr("cut to %n decimal(s)", "", table.rounding.digits),
        }
        title = self.context.languages.text(table.title)
        points = self.tr("full points %1").replace("%1", plain(full))
        return " · ".join((title, points, words[table.rounding.mode]))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicator(RANK, Qt.SortOrder.AscendingOrder)
        self.view.selectionModel().currentRowChanged.connect(self._show_row)

    def _filter(self, text: str) -> None:
        key = self._key
        self.model.set_filter(text)
        self._select(key)

    def _select(self, key: str) -> None:
        row = self.model.row_of(key)
        if row is None and self.model.rowCount():
            row = 0
        if row is None:
            self._aside.show_score(None)
        else:
            self.view.setCurrentIndex(self.model.index(row, RANK))
            self._show_row()

    def _show_row(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            score = self.model.score_at(row)
            self._key = score.bidder.key
            self._aside.show_score(score)
