"""Fourth step: the ranking, and why each bidder stands where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tender_tool.domain.reasons.notes import unsettled
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.table import RoundingMode, ScoringTable
from tender_tool.ruleset.wording import plain
from tender_tool.services.procedures import regime
from ui.colours import Colours
from ui.context import Context
from ui.language import Languages
from ui.models.results.cells import RANK, ResultCells
from ui.models.results.columns import ResultColumn
from ui.models.results.model import ResultsModel
from ui.models.results.ranking import Ranking
from ui.pages.page import Page
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.view import NotesView
from ui.pages.results.explanation.view import ExplanationView
from ui.pages.results.grid import ResultsView
from ui.pages.results.pictures import ResultsBody
from ui.pages.results.toolbar import ResultsToolbar
from ui.pages.results.trial import Trial
from ui.scoring import LONG
from ui.tables.file_drops import FileDrops
from ui.widgets.card import Banner, clear
from ui.widgets.column import CardColumn
from ui.widgets.empty import Empty
from ui.widgets.flow import FlowLayout
from ui.widgets.tabs import Tabs
from ui.widgets.text import Label

_WHOLE = ResultColumn("bidder")
WHY, DECIDE, TRY = range(3)


class ResultsPage(Page):
    """A table of scores; beside it what the figure rests on that was clicked."""

    key: ClassVar[str] = "results"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._banner = ResultsBanner()
        self._empty = Empty(context.actions)
        self.model = ResultsModel(self)
        self.view = ResultsView(self.model, lambda: context.theme.colours)
        self.view.columns.keep(context.settings.tables, "results")
        self.toolbar = ResultsToolbar(self.model, self.view.columns)
        self.filter = self.toolbar.filter
        FileDrops(self.view, lambda index: self.model.score_at(index.row()).bidder.name, context.evidence.read)
        self._legend = Legend(lambda: context.theme.colours)
        self.body = ResultsBody(context, self.model, self.view, self._legend)
        self._key, self._kept, self._asked, self._is_moving = "", "", _WHOLE, False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        parts = (self.heading, self.subtitle, self._empty, self._banner, self.toolbar, self.body)
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
        self.heading.setText(self.tr("Results"))
        self.toolbar.retranslate()
        self.view.setAccessibleName(self.tr("Ranking"))
        self.follow()

    def refresh(self) -> None:
        """Show the scores of the session's tender."""
        session = self.context.session
        some = bool(session.sheet.scores)
        self._empty.setVisible(not some)
        for widget in (self.subtitle, self.toolbar, self.body):
            widget.setVisible(some)
        self._say_why_empty()
        self._banner.refresh(self.context)
        self.subtitle.setText(subtitle(session.tender.table, self.context.languages))
        scores = partial(self.paint, self._show_scores, session.tender, session.sheet)
        beside = partial(self.paint, self._show_beside_scores, session.tender, session.sheet)
        parts = (scores, beside, self.aside_view.refresh)
        self.turns.run(parts, apart=len(session.sheet.scores) > LONG)

    def _show_scores(self) -> None:
        cells = ResultCells(self.context.session.tender, self.context.languages.code)
        self._kept = self._key
        self.model.show_ranking(cells, self.context.session.scoring.outcome.ranking)
        self._legend.show_names([part.name for part in cells.parts])

    def _show_beside_scores(self) -> None:
        self.toolbar.refresh(self.context.session.tender.table)
        self._show_columns()
        self._select(self._kept)

    def _say_why_empty(self) -> None:
        if self.context.session.scoring.runs:
            title = self.tr("The bidders are being scored")
            text = self.tr("Points, ranks and their reasons stand here in a moment.")
        else:
            title = self.tr("No results yet")
            text = self.tr("Next: open a bidder list. Points, ranks and their reasons then stand here.")
        self._empty.show_text(title, text)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.model.arranged.connect(lambda: self._select(self._key))
        self.toolbar.changed.connect(self._show_columns)
        self.toolbar.pictures_wanted.connect(self.body.show_pictures)
        self.body.chosen.connect(self._select)
        self.view.bars_shown.connect(lambda on: self._legend.setVisible(on and self.model.rowCount() > 0))
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
            self.body.choose(self._key)
            self.aside_view.show_score(score, self.model.ranking, self._asked)


class ResultsBanner(Banner):
    """One sentence, with a button that shows what waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self.close_button.hide()

    def refresh(self, context: Context) -> None:
        """Say how things stand, or nothing once every rank is final."""
        session = context.session
        text = self._text_for(context) if session.sheet.scores else ""
        self.button.setText(self.tr("Show what waits"))
        self.button.setVisible(not session.scoring.runs)
        if text:
            self.tell(text)
        else:
            self.hide()

    def _text_for(self, context: Context) -> str:
        session = context.session
        if session.scoring.runs:
            return self.tr("The scores below are those before the last change; new ones are being worked out.")
        if session.sheet.refusal is not None:
            return context.languages.say(session.sheet.refusal)
        waiting = len(session.waiting)
        if waiting:
            return self.tr("%n bidder(s) to confirm; ranks are provisional.", "", waiting)
        matters = len(unsettled(session.sheet.notes))
        return self.tr("%n matter(s) to decide before the ranking is final.", "", matters) if matters else ""


def subtitle(table: ScoringTable, languages: Languages) -> str:
    """Return the line for a table."""
    known = regime(table.procedure.regime)
    if known is None:
        method = languages.text(table.title)
    elif table.price_factor is not None:
        method = QCoreApplication.translate("ResultsSubtitle", "Comprehensive scoring")
    else:
        method = languages.text(known.title)
    full = sum((factor.points for factor in table.factors), Decimal(0))
    points = QCoreApplication.translate("ResultsSubtitle", "full points %1").replace("%1", plain(full))
    parts = [method, points, _ties(table), _rounding(table)]
    return " · ".join(part for part in parts if part)


def _ties(table: ScoringTable) -> str:
    known = regime(table.procedure.regime)
    names = (*(known.ties if known else ()), *table.procedure.ties)
    words = {
        "price": QCoreApplication.translate("ResultsSubtitle", "the lower price"),
        "technical": QCoreApplication.translate("ResultsSubtitle", "the technical points"),
    }
    if not names:
        return QCoreApplication.translate("ResultsSubtitle", "ties are shared")
    order = ", ".join(words.get(name, name) for name in dict.fromkeys(names))
    return QCoreApplication.translate("ResultsSubtitle", "ties by %1").replace("%1", order)


def _rounding(table: ScoringTable) -> str:
    digits = table.rounding.digits
    words: dict[RoundingMode, str] = {
        "half_up": QCoreApplication.translate("ResultsSubtitle", "rounded half up to %n decimal(s)", "", digits),
        "half_even": QCoreApplication.translate(
            "ResultsSubtitle", "rounded half to even to %n decimal(s)", "", digits
        ),
        "down": QCoreApplication.translate("ResultsSubtitle", "cut to %n decimal(s)", "", digits),
    }
    return words[table.rounding.mode]


class ResultsAside(QObject):
    """Fills the right column of the results page with one of three views."""

    def __init__(self, context: Context, column: CardColumn) -> None:
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

    def show_score(self, score: BidderScore | None, ranking: Ranking, asked: ResultColumn) -> None:
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


class Legend(QWidget):
    """Small squares with names, in as many lines as they need."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._row = FlowLayout(self, gap=14)

    def show_names(self, names: list[str]) -> None:
        """Show a square and a name for each part of the bar."""
        clear(self._row)
        bars = self._colours().bars
        for number, name in enumerate(names):
            self._row.addWidget(_entry(name, bars[number % len(bars)]))
        self._row.invalidate()


def _entry(name: str, colour: str) -> QWidget:
    entry, square, picture = QWidget(), QLabel(), QPixmap(10, 10)
    picture.fill(QColor(colour))
    square.setPixmap(picture)
    text = Label(name, "note")
    text.setWordWrap(False)
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(square)
    row.addWidget(text)
    return entry
