"""Whether a factor decides who stands first, and the full points at which that would change."""

from __future__ import annotations

from collections.abc import Callable

from tender_tool.domain.progress import Progress
from tender_tool.domain.results.comparison import FactorEffect
from tender_tool.ruleset.wording import plain
from tender_tool.services.explain_scores import factor_effects
from ui.context import Context
from ui.scoring import Outcome
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

# With more bidders than this it is worked out only when asked for, and off the window's thread.
SHORT = 200


class Effects:
    """Works out the effects of an outcome's factors once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._of: Outcome | None = None
        self._found: tuple[FactorEffect, ...] = ()

    def known(self) -> tuple[FactorEffect, ...] | None:
        """Return the effects, None where they must be asked for first."""
        session = self._context.session
        outcome = session.scoring.outcome
        if self._of is not outcome:
            if session.scoring.runs or len(outcome.sheet.scores) > SHORT:
                return None
            self._of, self._found = outcome, factor_effects(session.tender, outcome.sheet)
        return self._found

    def ask(self, title: str, then: Callable[[], None]) -> None:
        """Work the effects out in the background."""
        session = self._context.session
        outcome, tender = session.scoring.outcome, session.tender

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return factor_effects(tender, outcome.sheet)

        def take(found: object) -> None:
            if isinstance(found, tuple):
                self._of, self._found = outcome, found
                then()

        self._context.jobs.start(title, work, take, session.failed.emit)


class EffectCard(Card):
    """One factor's effect in two sentences."""

    def __init__(self, context: Context, effects: Effects, factor: str, again: Callable[[], None]) -> None:
        super().__init__("warning")
        self._context = context
        self.add(Label(self.tr("Does “%1” decide the ranking?").replace("%1", factor), "strong"))
        known = effects.known()
        if known is None:
            ask = Button(self.tr("Work it out"))
            ask.clicked.connect(lambda: effects.ask(self.tr("Comparing the ranking without each factor"), again))
            self.add_buttons(ask)
            return
        effect = next((each for each in known if each.factor == factor), None)
        if effect is None or not effect.first:
            self.add(Label(self.tr("Nobody has a total yet.")))
            return
        if effect.decides:
            self.setProperty("meaning", "error")
        self.add(Label(self._words(effect)))

    def _words(self, effect: FactorEffect) -> str:
        if effect.decides:
            text = self.tr("It decides. Without it %1 has the highest total.")
        else:
            text = self.tr("No. Without it %1 still has the highest total.")
        text = text.replace("%1", self._names(effect.without))
        table = self._context.session.tender.table
        # Only of certificates it is worked out what other full points would do.
        if all(factor.name != effect.factor for factor in table.certificate_factors):
            return text
        if effect.changes_at is None:
            more = self.tr("No full points from 0 to 100 would change that.")
        else:
            more = self.tr("At %1 full points (now %2) that would change.").replace("%1", plain(effect.changes_at))
        return f"{text} {more.replace('%2', plain(effect.full))}"

    def _names(self, keys: tuple[str, ...]) -> str:
        known = {bidder.key: bidder.name for bidder in self._context.session.tender.bidders}
        names = [known[key] for key in keys[:3] if key in known]
        rest = len(keys) - len(names)
        return "、".join(names) + (self.tr(" and %n more", "", rest) if rest else "")
