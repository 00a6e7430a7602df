"""The rule: its factors, the procedure and the committee, and the fairness review beside it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.services.procedures import regime, scoring_refused
from tender_tool.services.rules import scheme_of
from tender_tool.services.words import plain
from ui.context import Context
from ui.pages.page import Page
from ui.pages.rule_sections import SectionSwitch
from ui.pages.rules.aside import ReviewAside
from ui.pages.rules.chooser import RuleChooser
from ui.pages.rules.committee.section import CommitteeSection
from ui.pages.rules.factors.section import FactorSection
from ui.pages.rules.factors.tiers_card import TiersCard
from ui.pages.rules.procedure.card import ProcedureCard
from ui.widgets.card import Banner
from ui.widgets.column import Column
from ui.widgets.text import Label

FACTORS, PROCEDURE, COMMITTEE = range(3)


class RulesPage(Page):
    """Shows the scoring table; every change is reviewed at once."""

    key: ClassVar[str] = "rules"
    order: ClassVar[int] = 30
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("RulesPage", "Rules"))

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._heading, self._subtitle = Label(role="title"), Label(role="quiet")
        self._chooser = RuleChooser(context)
        self.banner = Banner("error")
        self.banner.close_button.hide()
        self.factors = FactorSection(context)
        self.procedure = ProcedureCard(context)
        self.committee = CommitteeSection(context)
        self._parts = (self.factors, self.procedure, self.committee)
        self.switch = SectionSwitch(len(self._parts))
        self._column = Column("pages", 24, gap=12)
        for widget in (self._heading, self._subtitle, self._chooser, self.banner, self.switch, *self._parts):
            self._column.add(widget)
        self._column.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        self._review = ReviewAside(context, self.aside)
        self.factors.wanted.connect(self._column.ensureWidgetVisible)
        self.switch.chosen.connect(self._show_part)
        context.actions["new_table"].triggered.connect(self._begin_table)
        context.actions["read_members"].triggered.connect(self._read_members)
        for number, part in enumerate(("factors", "procedure", "committee")):
            context.actions[f"show_{part}"].triggered.connect(lambda _=False, at=number: self._go_to(at))
        self._show_part(FACTORS)
        self.retranslate()

    @property
    def cards(self) -> list[TiersCard]:
        """Return the card of the certificate factor that is chosen, if one is."""
        return [self.factors.tiers] if self.factors.tiers is not None else []

    def waiting(self) -> int:
        """Return how many findings ask for something to be done."""
        findings = self.context.session.review.findings
        return sum(1 for finding in findings if finding.severity != "info" and finding.suppressed is None)

    def done(self) -> bool:
        """Tell whether there is something to review, and nothing in it to mend."""
        return not self.context.session.tender.is_blank and not self.waiting()

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._chooser.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the rule of the session's tender."""
        tender = self.context.session.tender
        self._heading.setText(self.tr("Scoring rule"))
        self._subtitle.setText(" · ".join(self._facts()))
        self.switch.show_texts([self.tr("Factors"), self.tr("Procedure"), self.tr("Committee")])
        refused = scoring_refused(tender)
        self.banner.setVisible(refused is not None)
        if refused is not None:
            self.banner.tell(self.context.languages.say(refused))
        self._chooser.refresh()
        self._parts[self._shown].refresh()
        self._review.refresh()

    def show_part(self, number: int) -> None:
        """Show a part of the page."""
        self.switch.press(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many factors as the window has room for."""
        super().resizeEvent(event)
        self.factors.list.view.fit_rows()

    def _show_part(self, number: int) -> None:
        # Only the part that is seen follows what is typed.
        self._shown = number
        self._parts[number].refresh()
        for each, part in enumerate(self._parts):
            part.setVisible(each == number)

    def _facts(self) -> list[str]:
        tender, say = self.context.session.tender, self.context.languages.text
        unknown = self.tr("not given")
        known = regime(tender.table.procedure.regime)
        facts = [say(known.title) if known is not None else self.tr("legal regime not chosen")]
        schemes = dict.fromkeys(scheme_of(factor) for factor in tender.table.certificate_factors)
        facts += [f"{scheme.standard} {say(scheme.title)}" for scheme in schemes]
        price = tender.table.price_points
        facts.append(self.tr("price weight %1").replace("%1", unknown if price is None else plain(price)))
        day = tender.opened_on.isoformat() if tender.opened_on else unknown
        facts.append(self.tr("bid opening %1").replace("%1", day))
        return facts

    def _begin_table(self) -> None:
        self._chooser.begin_table()
        self.show_part(FACTORS)
        self.wanted.emit(self.key)

    def _go_to(self, part: int) -> None:
        self.show_part(part)
        self.wanted.emit(self.key)

    def _read_members(self) -> None:
        self.show_part(COMMITTEE)
        self.wanted.emit(self.key)
        self.committee.card.files.ask_read(self.window())
