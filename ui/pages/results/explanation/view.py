"""Why a bidder has what it has: the chains of its factors, what decided its rank, what would change that."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tender_tool.domain.results.comparison import Comparison
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.ruleset.wording import plain
from tender_tool.services.explain_scores import compare
from tender_tool.services.score_bidders import rounded
from ui.context import Context
from ui.models.results.columns import ResultColumn
from ui.models.results.ranking import Ranking
from ui.pages.results.decisions.cards import card_for_factor
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.draw import DrawCard
from ui.pages.results.decisions.price import PriceForm
from ui.pages.results.decisions.reject import BackIn, RejectCard
from ui.pages.results.explanation.chain import Chain
from ui.pages.results.explanation.effects import EffectCard, Effects
from ui.widgets.card import Card
from ui.widgets.column import CardColumn, Stack
from ui.widgets.text import Button, Label, Role

_ALL = ResultColumn("bidder")


class ExplanationView(QObject):
    """Shows what the cell that was clicked rests on; the rest of the bidder's score is a click away."""

    def __init__(self, context: Context, column: CardColumn, deciding: Deciding) -> None:
        super().__init__(column)
        self._context = context
        self._deciding = deciding
        self._effects = Effects(context)
        self._score: BidderScore | None = None
        self._ranking: Ranking | None = None
        self.asked = _ALL
        self.name, self.summary = Label(role="section"), Label(role="quiet")
        self._stack = Stack(gap=16)
        self.parts = (self.name, self.summary, self._stack)

    def show_score(self, score: BidderScore | None, ranking: Ranking, asked: ResultColumn = _ALL) -> None:
        """Show what a cell of a bidder rests on, or what will stand here."""
        self._score, self._ranking, self.asked = score, ranking, asked
        if score is None:
            self.name.setText(self.tr("Reasons"))
            self.summary.setText(self.tr("Choose a bidder to see how its points come about."))
            self._stack.show_all([])
            return
        self.name.setText(score.bidder.name)
        self.summary.setText(self._standing(score, ranking))
        self._stack.show_all(self._widgets(score, ranking, asked))

    def _again(self) -> None:
        if self._ranking is not None:
            self.show_score(self._score, self._ranking, self.asked)

    def _widgets(self, score: BidderScore, ranking: Ranking, asked: ResultColumn) -> list[QWidget]:
        if score.rejected is not None:
            return [BackIn(self._deciding, score), self._notices(score)]
        if asked.kind == "rank":
            return [*self._place(score, ranking), *self._effect_cards(), self._everything()]
        if asked.is_points or asked.kind == "level":
            chosen = self._chosen(score, asked)
            cards = self._about_one(score, chosen[0]) if len(chosen) == 1 else []
            return [*self._chains(score, chosen), *cards, self._everything()]
        table: list[QWidget] = [PartsTable(self._context, score)] if asked.kind in ("total", "bar") else []
        place = [*self._place(score, ranking), *self._effect_cards()]
        chains, reject = self._chains(score, tuple(score.factors)), RejectCard(self._context, score.bidder)
        return [*table, *chains, *place, reject, self._notices(score)]

    def _about_one(self, score: BidderScore, factor: FactorScore) -> list[QWidget]:
        cards = self._effect_cards(factor.factor) if score.total is not None else []
        if factor.price is not None and factor.waits_for is None:
            form = Card()
            form.add(Label(self.tr("Is this price not the right one?"), "strong"))
            form.add(PriceForm(self._deciding, score.bidder))
            cards.append(form)
        return cards

    def _chosen(self, score: BidderScore, asked: ResultColumn) -> tuple[FactorScore, ...]:
        if asked.kind == "level":
            return tuple(factor for factor in score.factors if factor.certificate is not None)
        return tuple(score.factors)[asked.first : asked.last]

    def _chains(self, score: BidderScore, chosen: tuple[FactorScore, ...]) -> list[QWidget]:
        full = {factor.name: factor.points for factor in self._context.session.tender.table.factors}
        made: list[QWidget] = []
        for factor in chosen:
            of = plain(full[factor.factor]) if factor.factor in full else ""
            chain = Chain(self._deciding, factor, of)
            if factor.waits_for is not None:
                chain.body.addWidget(card_for_factor(self._deciding, score, factor))
            made.append(chain)
        return made

    def _place(self, score: BidderScore, ranking: Ranking) -> list[QWidget]:
        if score.rank is None:
            return [Label(self.tr("It has no rank until everything that waits for a person is decided."), "quiet")]
        found: list[QWidget] = []
        sharing = ranking.sharing(score)
        if sharing:
            found.append(DrawCard(self._context, sharing))
        below, above = ranking.below(score), ranking.above(score)
        if below is not None:
            found.append(ComparisonTable(self._context, score, below, above=True))
        if above is not None:
            found.append(ComparisonTable(self._context, score, above, above=False))
        return found

    def _effect_cards(self, factor: str = "") -> list[QWidget]:
        table = self._context.session.tender.table
        names = [factor] if factor else [each.name for each in table.certificate_factors]
        # Where it is the only factor there is nothing to compare it with.
        if len(table.factors) < 2:
            return []
        return [EffectCard(self._context, self._effects, name, self._again) for name in names]

    def _everything(self) -> Button:
        button = Button(self.tr("All factors of this bidder"), "link")
        button.clicked.connect(self._show_everything)
        return button

    def _notices(self, score: BidderScore) -> Button:
        """Return the way to this bidder's letter and to an answer about its points."""
        button = Button(self.tr("Notice or answer to a challenge…"), "link")
        button.clicked.connect(partial(self._tell, score.bidder.key))
        return button

    def _tell(self, bidder: str) -> None:
        action = self._context.actions["notices"]
        action.setData(bidder)
        action.trigger()

    def _show_everything(self) -> None:
        if self._ranking is not None:
            self.show_score(self._score, self._ranking)

    def _standing(self, score: BidderScore, ranking: Ranking) -> str:
        rounding = self._context.session.tender.table.rounding
        if score.rejected is not None:
            return self.tr("Not scored")
        if score.total is None or score.rank is None:
            return self.tr("No rank yet")
        rank = self.tr("Rank %1").replace("%1", str(score.rank))
        if score.tied_with:
            rank = self.tr("Shared rank %1").replace("%1", str(score.rank))
        parts = [rank, self.tr("%1 points").replace("%1", rounded(score.total, rounding))]
        below = ranking.below(score)
        if below is not None and below.total is not None and score.total > below.total:
            lead = rounded(score.total - below.total, rounding)
            parts.append(self.tr("%1 ahead").replace("%1", lead))
        return " · ".join(parts)


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


class ComparisonTable(QWidget):
    """The differences of a bidder from another, a line a factor; what speaks against it is negative."""

    def __init__(self, context: Context, score: BidderScore, other: BidderScore, *, above: bool) -> None:
        super().__init__()
        self._context = context
        held = compare(score, other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self._title(score, other, above=above), "strong"))
        column.addWidget(Label(other.bidder.name, "quiet"))
        column.addLayout(self._grid(held))
        if not held.lead:
            tied_by = (score if above else other).tied_by
            sentence = context.languages.say(tied_by) if tied_by is not None else ""
            column.addWidget(Label(sentence))

    def _title(self, score: BidderScore, other: BidderScore, *, above: bool) -> str:
        if score.rank == other.rank:
            return self.tr("Shares rank %1 with").replace("%1", str(score.rank))
        words = self.tr("Why above rank %1") if above else self.tr("Why below rank %1")
        return words.replace("%1", str(other.rank))

    def _grid(self, held: Comparison) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        lines = [(each.factor, each.points, False) for each in held.differences]
        for row, (name, points, strong) in enumerate([*lines, (self.tr("In all"), held.lead, True)]):
            text, figure = Label(name, "strong" if strong else "text"), self._figure(points, strong=strong)
            for place, label in enumerate((text, figure)):
                label.setContentsMargins(8, 6, 8, 6)
                grid.addWidget(label, 2 * row, place)
            line = QFrame()
            line.setProperty("hairline", "true")
            line.setFixedHeight(1)
            grid.addWidget(line, 2 * row + 1, 0, 1, 2)
        return grid

    def _figure(self, points: Decimal, *, strong: bool) -> Label:
        text = rounded(abs(points), self._context.session.tender.table.rounding)
        sign = "+" if points > 0 else "−" if points < 0 else ""
        figure = Label(f"{sign}{text}", "strong" if strong else "text")
        figure.setProperty("meaning", "good" if points > 0 else "error" if points < 0 else "")
        figure.setWordWrap(False)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return figure
