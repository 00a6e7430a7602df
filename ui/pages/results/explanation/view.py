"""Why a bidder has what it has: the chains of its factors, what decided its rank, what would change that."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tender_tool.domain.score import BidderScore, FactorScore
from tender_tool.services.figures import rounded
from tender_tool.services.words import plain
from ui.context import Context
from ui.models.result_columns import Column
from ui.models.result_ranking import Ranking
from ui.pages.results.decisions.cards import card_for_factor
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.draw import DrawCard
from ui.pages.results.decisions.price import PriceForm
from ui.pages.results.decisions.reject import BackIn, RejectCard
from ui.pages.results.explanation.chain import Chain
from ui.pages.results.explanation.comparison import ComparisonTable
from ui.pages.results.explanation.effects import EffectCard, Effects
from ui.pages.results.explanation.parts import PartsTable
from ui.widgets.card import Card
from ui.widgets.column import Column as SideColumn
from ui.widgets.column import Stack
from ui.widgets.text import Button, Label

_ALL = Column("bidder")


class ExplanationView(QObject):
    """Shows what the cell that was clicked rests on; the rest of the bidder's score is a click away."""

    def __init__(self, context: Context, column: SideColumn, deciding: Deciding) -> None:
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

    def show_score(self, score: BidderScore | None, ranking: Ranking, asked: Column = _ALL) -> None:
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

    def _widgets(self, score: BidderScore, ranking: Ranking, asked: Column) -> list[QWidget]:
        if score.rejected is not None:
            return [BackIn(self._deciding, score)]
        if asked.kind == "rank":
            return [*self._place(score, ranking), *self._effect_cards(), self._everything()]
        if asked.is_points or asked.kind == "level":
            chosen = self._chosen(score, asked)
            cards = self._about_one(score, chosen[0]) if len(chosen) == 1 else []
            return [*self._chains(score, chosen), *cards, self._everything()]
        table: list[QWidget] = [PartsTable(self._context, score)] if asked.kind in ("total", "bar") else []
        place = [*self._place(score, ranking), *self._effect_cards()]
        return [*table, *self._chains(score, score.factors), *place, RejectCard(self._context, score.bidder)]

    def _about_one(self, score: BidderScore, factor: FactorScore) -> list[QWidget]:
        cards = self._effect_cards(factor.factor) if score.total is not None else []
        if factor.price is not None and factor.waits_for is None:
            form = Card()
            form.add(Label(self.tr("Is this price not the right one?"), "strong"))
            form.add(PriceForm(self._deciding, score.bidder))
            cards.append(form)
        return cards

    def _chosen(self, score: BidderScore, asked: Column) -> tuple[FactorScore, ...]:
        if asked.kind == "level":
            return tuple(factor for factor in score.factors if factor.certificate is not None)
        return score.factors[asked.first : asked.last]

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
