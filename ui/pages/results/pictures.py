"""The ranking as pictures, in the place of the table."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tender_tool.domain.results.score import BidderScore
from tender_tool.ruleset.wording import plain
from ui.charts.card import PictureCard
from ui.charts.price_score import Dot, PriceScoreChart
from ui.charts.stacked import Bar, StackedChart
from ui.context import Context
from ui.models.results.cells import ResultCells, counted_price, points_in
from ui.models.results.model import ResultsModel
from ui.pages.results.grid import ResultsView
from ui.widgets.column import CardColumn

# More bidders than this no picture can show.
_MOST_DOTS, _MOST_BARS = 1000, 40
TABLE, PICTURES = range(2)


class ResultsBody(QStackedWidget):
    """The table with what stands below it, or the pictures of its rows; pictures are made when first asked for."""

    chosen = Signal(str)

    def __init__(self, context: Context, model: ResultsModel, view: ResultsView, legend: QWidget) -> None:
        super().__init__()
        self._context, self._model = context, model
        self.pictures: PicturesView | None = None
        self._key = ""
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(view, 1)
        column.addWidget(legend)
        self.addWidget(table)

    def show_pictures(self, on: bool) -> None:
        """Show the pictures, or the table again."""
        if on and self.pictures is None:
            self.pictures = PicturesView(self._context, self._model)
            self.pictures.chosen.connect(self.chosen)
            self.addWidget(self.pictures)
        self.setCurrentIndex(PICTURES if on else TABLE)
        self.choose(self._key)

    def choose(self, key: str) -> None:
        """Let a bidder stand out."""
        self._key = key
        if self.pictures is not None and self.currentIndex() == PICTURES:
            self.pictures.choose(key)


class PicturesView(CardColumn):
    """Price against score, and what each total is made of, for the rows that the model shows."""

    chosen = Signal(str)

    def __init__(self, context: Context, model: ResultsModel) -> None:
        super().__init__("pages", 0, gap=12)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._context, self._model = context, model
        self._key = ""
        self.prices, self.stacked = PriceScoreChart(context), StackedChart(context)
        self.cards = (PictureCard(self.stacked), PictureCard(self.prices))
        for card in self.cards:
            self.add(card)
        self.body.addStretch(1)
        for changed in (model.modelReset, model.layoutChanged):
            changed.connect(self._follow)
        for chart in (self.prices, self.stacked):
            chart.chosen.connect(self.chosen)
        self.retranslate()

    def choose(self, key: str) -> None:
        """Let a bidder stand out."""
        self._key = key
        self._follow()

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.cards[0].show_title(self.tr("What each total is made of"))
        self.cards[1].show_title(self.tr("Price against score"))
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was not seen."""
        super().showEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        cells = ResultCells(self._context.session.tender, self._context.languages.code)
        count = self._model.rowCount()
        bars = [self._bar(cells, self._model.score_at(row)) for row in range(min(count, _MOST_BARS))]
        rest = self.tr("%n more bidder(s) are not shown.", "", count - len(bars)) if count > len(bars) else ""
        self.stacked.show_bars(bars, [part.name for part in cells.parts], self._key, rest)
        scores = (self._model.score_at(row) for row in range(min(count, _MOST_DOTS)))
        dots = [dot for dot in (self._dot(cells, score) for score in scores) if dot is not None]
        self.prices.show_dots(dots, (self.tr("Price that counts (yuan)"), self.tr("Total")), self._key)
        self.cards[1].setVisible(bool(dots))

    def _bar(self, cells: ResultCells, score: BidderScore) -> Bar:
        points = tuple(points_in(score, part) or Decimal(0) for part in cells.parts)
        total, parts = cells.total(score), zip(cells.parts, points, strict=True)
        said = "\n".join((self._named(score, total), *(f"{part.name} {cells.shown(each)}" for part, each in parts)))
        figures = tuple(map(cells.shown, points))
        return Bar(score.bidder.key, score.bidder.name, tuple(cells.shares(score)), figures, total, said)

    def _dot(self, cells: ResultCells, score: BidderScore) -> Dot | None:
        price = counted_price(score)
        if price is None or score.total is None:
            return None
        priced = self.tr("%1 yuan").replace("%1", plain(price, ","))
        said = f"{self._named(score, cells.total(score))}\n{priced}"
        return Dot(score.bidder.key, score.bidder.name, score.rank, price, score.total, said)

    def _named(self, score: BidderScore, total: str) -> str:
        return " · ".join((str(score.rank or "—"), score.bidder.name, total))
