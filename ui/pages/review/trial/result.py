"""What would follow from the points tried: places, or what they do in assumed fields of bidders."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.results.comparison import RankChange
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.review.item_effect import AssumedMix, ItemForecast
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.ruleset.wording import plain
from tender_tool.services.review.item_effect import item_forecasts
from tender_tool.services.review.try_points import Trial
from ui.context import Context
from ui.language import Languages
from ui.pages.review.finding_filter import counted
from ui.pages.review.title_words import ReviewWords
from ui.pages.review.trial.trial_table import NAME, TrialModel
from ui.widgets.card import Heading
from ui.widgets.table import ROW, Table
from ui.widgets.text import Button, Label

_MOST_ROWS = 12
_LEAST_NAME = 150
Index = QModelIndex | QPersistentModelIndex
MIX, FIELDS, NOW, TRIED = range(4)
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TrialResult(QWidget):
    """With bidders that have totals the places, without any the table before publication."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.places, self.forecast = TrialModel(self), ForecastModel(context.languages, self)
        colours = lambda: context.theme.colours  # noqa: E731
        self.table, self.assumed = Table(self.places, colours), Table(self.forecast, colours)
        self.table.columns.keep(context.settings.tables, "trial")
        self.assumed.columns.keep(context.settings.tables, "forecast")
        self.review, self.sentence = Heading(), Label(role="quiet")
        self.give = Button(kind="link")
        self.give.clicked.connect(context.actions["show_factors"].trigger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        for widget in (self.table, self.assumed, self.sentence, self.give, self.review):
            column.addWidget(widget)

    def show_trial(self, factor: CertificateFactor | None, trial: Trial | None) -> None:
        """Show what follows, or where nothing is tried how things stand."""
        session = self._context.session
        ranked = any(score.rank is not None for score in session.sheet.scores)
        findings = trial.findings if trial is not None else session.review.findings
        standing = [finding for finding in findings if finding.suppressed is None]
        title = self.tr("The review would find") if trial is not None else self.tr("The review finds")
        pills = ReviewWords().counts(counted(standing)) or [(self.tr("nothing"), "good")]
        self.review.show_text(title, *pills)
        self.table.setVisible(ranked and factor is not None)
        self.assumed.setVisible(False)
        self.give.setVisible(False)
        if factor is None:
            self.sentence.setText("")
        elif ranked:
            self._show_places(trial)
        else:
            self._show_forecast(factor, trial)

    def _show_places(self, trial: Trial | None) -> None:
        session = self._context.session
        changes = trial.changes if trial is not None else tuple(map(_unchanged, session.sheet.scores))
        names = {bidder.key: bidder.name for bidder in session.tender.bidders}
        self.places.show_changes(changes, names, session.tender.table.rounding)
        self.table.setAccessibleName(self.tr("Places now and tried"))
        self.table.fit_columns(NAME, _LEAST_NAME)
        _fit(self.table)
        moved = sum(1 for each in changes if each.before != each.after)
        first = [names.get(each.bidder, "") for each in changes if each.after == 1]
        text = self.tr("%n bidder(s) would stand elsewhere; first: %1.", "", moved) if moved else ""
        still = self.tr("Nobody's place changes; first: %1.") if trial is not None else self.tr("First: %1.")
        self.sentence.setText((text or still).replace("%1", self.tr(", ").join(first[:3])))

    def _show_forecast(self, factor: CertificateFactor, trial: Trial | None) -> None:
        now = _of(item_forecasts(self._context.session.tender), factor.name)
        self.give.setText(self.tr("Give the price points"))
        self.give.setVisible(now is None)
        if now is None:
            self.sentence.setText(self.tr("Without points for the price nothing can be told before publication."))
            return
        then = _of(item_forecasts(trial.tender), factor.name) if trial is not None else None
        self.forecast.show_forecasts(now, then)
        self.assumed.setVisible(True)
        self.assumed.setAccessibleName(self.tr("Assumed fields of bidders"))
        self.assumed.fit_columns(MIX, _LEAST_NAME)
        _fit(self.assumed)
        text = self.tr(
            "Nobody has bid yet. Among assumed bidders up to %1 % dearer than the cheapest, all else equal, the item "
            "takes the first place from whoever has it by price in %2 % of cases."
        )
        shown = then or now
        text = text.replace("%1", plain(max(now.premiums, default=Decimal(0))))
        self.sentence.setText(text.replace("%2", plain(shown.percent)))


def _unchanged(score: BidderScore) -> RankChange:
    return RankChange(score.bidder.key, score.rank, score.rank, score.total, score.total)


def _of(forecasts: tuple[ItemForecast, ...], name: str) -> ItemForecast | None:
    return next((each for each in forecasts if each.factor == name), None)


def _fit(table: Table) -> None:
    """Make a table as high as its rows, or scroll."""
    table.fit_height()
    most = table.horizontalHeader().sizeHint().height() + _MOST_ROWS * max(ROW, table.rowHeight(0))
    if table.height() > most:
        table.setFixedHeight(most)


class ForecastModel(QAbstractTableModel):
    """A row a mix of certificates."""

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._now: tuple[AssumedMix, ...] = ()
        self._tried: tuple[AssumedMix, ...] = ()

    def show_forecasts(self, now: ItemForecast | None, tried: ItemForecast | None) -> None:
        """Show what holds now and what would with the points tried."""
        self.beginResetModel()
        self._now = now.mixes if now is not None else ()
        self._tried = tried.mixes if tried is not None else self._now
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._now)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else TRIED + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section > MIX else _LEFT
        titles = (self.tr("Assumed bidders"), self.tr("Cases"), self.tr("Decides now"), self.tr("Decides tried"))
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column, row = index.column(), index.row()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column > MIX:
            return _RIGHT
        return self._text(row, column) if role == Qt.ItemDataRole.ToolTipRole and column == MIX else None

    def _text(self, row: int, column: int) -> str:
        mix = self._now[row]
        if column == MIX:
            return self._languages.text(mix.title)
        if column == FIELDS:
            return str(mix.fields)
        return f"{plain((mix if column == NOW else self._tried[row]).percent)} %"
