"""Beside the trial: who earns the points of a certificate item, what they are worth, and who would stand first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.progress import Progress
from tender_tool.domain.review.item_effect import ItemEffect, Leverage
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.ruleset.wording import plain
from tender_tool.services.review.item_effect import item_effects, item_forecasts
from tender_tool.services.review.try_points import Trial
from ui.context import Context
from ui.pages.results.explanation.effects import SHORT
from ui.scoring import Outcome
from ui.widgets.card import Card
from ui.widgets.column import Stack
from ui.widgets.text import Button, Label

_MOST_PAIRS = 3


class EffectView(QWidget):
    """Follows the item and the points that are tried."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._of: Outcome | None = None
        self._found: tuple[ItemEffect, ...] = ()
        self._factor: CertificateFactor | None = None
        self._trial: Trial | None = None
        self._stack = Stack()
        self._advice = Label(role="note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._stack)
        column.addWidget(self._advice)

    def show_item(self, factor: CertificateFactor | None, trial: Trial | None) -> None:
        """Show what an item does, and what it would with the points tried."""
        self._factor, self._trial = factor, trial
        self._advice.setText(self.tr("Advisory only; a person must review every conclusion."))
        if factor is None:
            self._stack.show_all([])
            return
        effect = next((each for each in self._effects() or () if each.factor == factor.name), None)
        cards = [self._worth(effect, factor)]
        if effect is not None and effect.first:
            cards += [self._first(effect), self._earners(effect)]
            if effect.left_out:
                cards.append(self._left_out(effect))
        elif self._effects() is None:
            cards.append(self._ask())
        self._stack.show_all(list(cards))

    def _effects(self) -> tuple[ItemEffect, ...] | None:
        """Return what the items do; None where it must be asked for."""
        session = self._context.session
        outcome = session.scoring.outcome
        if self._of is not outcome:
            if session.scoring.runs or len(outcome.sheet.scores) > SHORT:
                return None
            self._of, self._found = outcome, item_effects(session.tender, outcome.sheet)
        return self._found

    def _ask(self) -> Card:
        card = Card()
        card.add(Label(self.tr("What it does to these bidders"), "strong"))
        ask = Button(self.tr("Work it out"))
        ask.clicked.connect(self._start)
        card.add_buttons(ask)
        return card

    def _start(self) -> None:
        session = self._context.session
        outcome, tender = session.scoring.outcome, session.tender

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return item_effects(tender, outcome.sheet)

        def take(found: object) -> None:
            if isinstance(found, tuple):
                self._of, self._found = outcome, found
                self.show_item(self._factor, self._trial)

        self._context.jobs.start(self.tr("Working out what the item does"), work, take, session.failed.emit)

    def _worth(self, effect: ItemEffect | None, factor: CertificateFactor) -> Card:
        """Return the card of what the points are worth in price, by the points tried where some are."""
        card = Card()
        card.add(Label(self.tr("What the points are worth in price"), "strong"))
        pairs: Sequence[Leverage] = effect.leverage if effect is not None else ()
        if effect is None or not effect.first:
            forecasts = item_forecasts(self._context.session.tender)
            pairs = next((each.leverage for each in forecasts if each.factor == factor.name), pairs)
        if self._trial is not None:
            pairs = self._trial.leverage
        if not pairs:
            known = self._context.session.tender.table.price_points is not None
            none = self.tr("No level leads another.") if known else self.tr("Give the points of the price first.")
            card.add(Label(none, "quiet"))
        for pair in pairs[:_MOST_PAIRS]:
            card.add(Label(self._pair(pair)))
        card.add(Label(self.tr("Lowest price first: points ÷ (points of the price − these points)"), "note"))
        return card

    def _pair(self, pair: Leverage) -> str:
        say = self._context.languages.text
        if pair.percent is None:
            text = self.tr("“%1” leads “%2” by %3 points: no price makes up for it.")
        elif pair.yuan is None:
            text = self.tr("“%1” leads “%2” by %3 points: its price may be %4 % higher and still tie.")
        else:
            text = self.tr("“%1” leads “%2” by %3 points: its price may be %4 % (some %5 yuan) higher and still tie.")
        text = text.replace("%1", say(pair.high)).replace("%2", say(pair.low)).replace("%3", plain(pair.lead))
        text = text.replace("%4", "" if pair.percent is None else format(pair.percent, "f"))
        return text.replace("%5", "" if pair.yuan is None else f"{pair.yuan:,.0f}")

    def _first(self, effect: ItemEffect) -> Card:
        card = Card("warning" if effect.decides else "good")
        title = self.tr("The item decides who stands first")
        if not effect.decides:
            title = self.tr("The item does not decide the first place")
        card.add(Label(title, "strong"))
        lines = [(self.tr("As it is (%1 points)").replace("%1", plain(effect.full)), effect.first)]
        lines.append((self.tr("Without the item"), effect.without))
        lines.append((self.tr("With 1 point in all"), effect.at_one))
        if effect.with_fix is not None:
            lines.append((self.tr("With the tiers suggested"), effect.with_fix))
        if self._trial is not None:
            lines.append((self.tr("As tried"), self._trial.first))
        for what, keys in lines:
            text = self.tr("%1: %2").replace("%1", what).replace("%2", self._names(keys))
            card.add(Label(text, "text" if keys == effect.first else "strong"))
        if effect.changes_at is None:
            text = self.tr("No full points from 0 to 100 would change who stands first.")
        else:
            text = self.tr("At %1 full points others would stand first.").replace("%1", plain(effect.changes_at))
        card.add(Label(text, "quiet"))
        fix = effect.fix
        if fix is not None:
            take = Button(self.tr("Take the tiers suggested"))
            take.clicked.connect(lambda: self._context.session.do(fix))
            card.add_buttons(take)
        return card

    def _earners(self, effect: ItemEffect) -> Card:
        card, say = Card(), self._context.languages.text
        all_ = len(self._context.session.sheet.scores)
        text = self.tr("%1 of %n bidder(s) could earn points", "", all_).replace("%1", str(effect.could_earn))
        card.add(Label(text, "strong"))
        for each in effect.holders:
            line = self.tr("%1 (%2 points): %n bidder(s)", "", each.bidders)
            line = line.replace("%1", say(each.name)).replace("%2", plain(each.points))
            card.add(Label(line, "text" if each.bidders else "quiet"))
        if effect.one_issuer:
            card.add(Label(self.tr("All were issued by one body: %1").replace("%1", effect.one_issuer), "quiet"))
        return card

    def _left_out(self, effect: ItemEffect) -> Card:
        card = Card("warning")
        card.add(Label(self.tr("A losing bidder matters"), "strong"))
        for each in effect.left_out:
            text = self.tr("Without %1, %2 would stand first.")
            card.add(Label(text.replace("%1", self._names((each.bidder,))).replace("%2", self._names(each.first))))
        return card

    def _names(self, keys: tuple[str, ...]) -> str:
        known = {bidder.key: bidder.name for bidder in self._context.session.tender.bidders}
        names = [known[key] for key in keys[:3] if key in known]
        rest = len(keys) - len(names)
        more = self.tr(" and %n more", "", rest) if rest else ""
        return (self.tr(", ").join(names) + more) or "—"
