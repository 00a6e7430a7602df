"""Second step: the rule, its tiers, and the fairness review beside it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.services.rules import scheme_of
from tender_tool.services.words import plain
from ui.context import Context
from ui.pages.page import Page
from ui.pages.review_aside import ReviewAside
from ui.pages.rule_chooser import RuleChooser
from ui.pages.tiers_card import TiersCard
from ui.widgets.column import Column
from ui.widgets.text import Label


class RulesPage(Page):
    """Shows the scoring table; every change is reviewed at once."""

    key: ClassVar[str] = "rules"
    order: ClassVar[int] = 30
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("RulesPage", "Rules"))

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._heading, self._subtitle = Label(role="title"), Label(role="quiet")
        self._chooser = RuleChooser(context)
        self.cards: list[TiersCard] = []
        self._column = Column("pages", 24, gap=12)
        for widget in (self._heading, self._subtitle, self._chooser):
            self._column.add(widget)
        self._column.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        self._review = ReviewAside(context, self.aside)
        self.retranslate()

    def waiting(self) -> int:
        """Return how many findings ask for something to be done."""
        findings = self.context.session.review.findings
        return sum(1 for finding in findings if finding.severity != "info" and finding.suppressed is None)

    def done(self) -> bool:
        """Tell whether the review finds nothing to mend."""
        return not self.waiting()

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._chooser.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the rule of the session's tender."""
        table = self.context.session.tender.table
        self._heading.setText(self.tr("Scoring rule for certificates"))
        self._subtitle.setText(" · ".join(self._facts()))
        self._chooser.refresh()
        names = [factor.name for factor in table.certificate_factors]
        if names != [card.factor for card in self.cards]:
            self._make_cards(names)
        for card in self.cards:
            card.refresh()
        self._review.refresh()

    def _facts(self) -> list[str]:
        tender, say = self.context.session.tender, self.context.languages.text
        schemes = dict.fromkeys(scheme_of(factor) for factor in tender.table.certificate_factors)
        facts = [f"{scheme.standard} {say(scheme.title)}" for scheme in schemes]
        weight = tender.table.price_weight
        unknown = self.tr("not given")
        facts.append(self.tr("price weight %1").replace("%1", unknown if weight is None else plain(weight)))
        day = tender.opened_on.isoformat() if tender.opened_on else unknown
        facts.append(self.tr("bid opening %1").replace("%1", day))
        return facts

    def _make_cards(self, names: list[str]) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [TiersCard(self.context, name) for name in names]
        for number, card in enumerate(self.cards):
            self._column.body.insertWidget(3 + number, card)
