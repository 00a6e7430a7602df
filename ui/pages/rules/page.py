"""The rule: its factors, the procedure and the committee, and the fairness review beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tender_tool.domain.edits.tender import SetPriceWeight
from tender_tool.domain.review.finding import Finding
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.ruleset.wording import plain
from tender_tool.services.procedures import regime, scoring_refused
from tender_tool.services.rules import rulesets, scheme_of
from ui.context import Context
from ui.pages.review.finding_cards import FindingCards
from ui.pages.review.finding_filter import counted, in_order
from ui.pages.review.findings import nothing_found
from ui.pages.review.title_words import ReviewWords
from ui.pages.rules.committee.section import CommitteeSection
from ui.pages.rules.factors.section import FactorSection
from ui.pages.rules.factors.tiers_card import TiersCard
from ui.pages.rules.procedure.card import ProcedureCard
from ui.pages.sectioned_page import SectionedPage
from ui.widgets.card import Banner, Heading
from ui.widgets.column import CardColumn
from ui.widgets.fields import NumberEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.keyed import KeyedStack
from ui.widgets.labelled import ElidedChoice
from ui.widgets.text import Button, Label

FACTORS, PROCEDURE, COMMITTEE = range(3)
# More cards than this nobody reads beside a table; the page of the review has them all.
_MOST = 20
WHOLE_TABLE = "whole-table"


class RulesPage(SectionedPage):
    """Shows the scoring table; every change is reviewed at once."""

    key: ClassVar[str] = "rules"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._chooser = RuleChooser(context)
        self.banner = Banner("error")
        self.banner.close_button.hide()
        self.factors = FactorSection(context)
        self.procedure = ProcedureCard(context)
        self.committee = CommitteeSection(context)
        self._review = ReviewAside(context, self.aside)
        self._review.cards.jumped.connect(self.finding_wanted)
        self.lay_out((self.factors, self.procedure, self.committee), above=(self._chooser, self.banner))
        self.factors.wanted.connect(self.column.bring)
        context.actions["new_table"].triggered.connect(self._begin_table)
        context.actions["show_clause"].triggered.connect(self._show_clause)
        context.actions["read_members"].triggered.connect(self._read_members)
        for number, part in enumerate(("factors", "procedure", "committee")):
            context.actions[f"show_{part}"].triggered.connect(lambda _=False, at=number: self.go_to_part(at))
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

    def go_to_finding(self, finding: Finding) -> bool:
        """Choose the factor that a finding is about."""
        if all(factor.name != finding.item for factor in self.context.session.tender.table.factors):
            return False
        self.show_part(FACTORS)
        self.factors.list.refresh()
        self.factors.list.choose(finding.item)
        self.factors.list.view.setFocus()
        return True

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._chooser.retranslate()
        self.follow()

    def refresh(self) -> None:
        """Show the rule of the session's tender."""
        session = self.context.session
        self.heading.setText(self.tr("Scoring rule"))
        self.subtitle.setText(" · ".join(self._facts()))
        self.switch.show_texts([self.tr("Factors"), self.tr("Procedure"), self.tr("Committee")])
        refused = scoring_refused(session.tender)
        self.banner.setVisible(refused is not None)
        if refused is not None:
            self.banner.tell(self.context.languages.say(refused))
        self._chooser.refresh()
        self.refresh_part()
        self.paint(self._show_review, session.review)

    def refresh_part(self) -> None:
        """Show the session's state in the part that is seen."""
        (self.factors, self.procedure, self.committee)[self.shown].refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many factors as the window has room for."""
        super().resizeEvent(event)
        self.factors.list.view.fit_rows()

    def _show_review(self) -> None:
        self._review.refresh()

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
        self.go_to_part(FACTORS)

    def _show_clause(self) -> None:
        self.go_to_part(FACTORS)
        self.column.bring(self.factors.clause)

    def _read_members(self) -> None:
        self.go_to_part(COMMITTEE)
        self.committee.card.files.ask_read(self.window())


class ReviewAside(QObject):
    """Fills the right column of the rules page."""

    def __init__(self, context: Context, column: CardColumn) -> None:
        super().__init__(column)
        self._context = context
        self.cards = FindingCards(context, self, inline=True)
        self.cards.changed.connect(self.refresh)
        self._heading, self._stack = Heading(), KeyedStack()
        self._more = Button(kind="link")
        self._more.clicked.connect(self._show_all)
        self._summary, self._advice = Label(role="strong"), Label(role="note")
        for widget in (self._heading, self._stack, self._more, self._summary, self._advice):
            column.add(widget)
        column.body.addStretch(1)

    def refresh(self) -> None:
        """Show the review of the session's tender."""
        review = self._context.session.review
        findings = in_order(finding for finding in review.findings if finding.suppressed is None)
        self._heading.show_text(self.tr("Fairness review"), *ReviewWords().counts(counted(findings)))
        self._stack.show_items([self.cards.item(finding) for finding in findings[:_MOST]])
        clear = self.tr("%n check(s) found nothing", "", len(review.no_hit))
        lacking = len({each.code for each in review.cannot_tell})
        open_ = self.tr("%n check(s) lack what they need to tell", "", lacking)
        parts = (clear, open_) if review.cannot_tell else (clear,)
        rest = len(findings) - _MOST
        self._more.setText(self.tr("%n more: show all", "", rest) if rest > 0 else self.tr("The whole review"))
        said = [self.tr(", ").join(parts)]
        if not findings:
            said = [*nothing_found(self._context), *said]
        self._summary.setText("\n".join(said))
        self._advice.setText(self.tr("Advisory only; a person must review every conclusion."))

    def _show_all(self) -> None:
        # A page adds its command only once all pages are made.
        self._context.actions["page_review"].trigger()


class RuleChooser(QWidget):
    """Chooses among the rule sets that come with the program and a person's own files."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sets = rulesets()
        self.combo = ElidedChoice()
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.weight = NumberEdit()
        self.weight.setFixedWidth(96)
        self._new, self._open, self._save, self._write = Button(), Button(), Button(), Button()
        self._labels = [Label(role="note"), Label(role="note")]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        whole.addLayout(row)
        buttons = FlowLayout(gap=8)
        whole.addLayout(buttons)
        for label, field, stretch in zip(self._labels, (self.combo, self.weight), (1, 0), strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, stretch)
        for button in (self._new, self._open, self._save, self._write):
            buttons.addWidget(button)
        self.combo.activated.connect(self._use)
        self.weight.edited.connect(self._set_weight)
        self.weight.editingFinished.connect(self.refresh)
        self._new.clicked.connect(context.actions["new_table"].trigger)
        self._open.clicked.connect(context.actions["open_rule"].trigger)
        self._save.clicked.connect(context.actions["save_rule"].trigger)
        self._write.clicked.connect(context.actions["show_clause"].trigger)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._labels[0].setText(self.tr("Rule set"))
        self._labels[1].setText(self.tr("Price weight"))
        self._new.setText(self.tr("New table"))
        self._new.setToolTip(self.tr("A whole scoring table to begin with: price 30, technical 50, business 20"))
        self._open.setText(self.tr("Open rule…"))
        self._save.setText(self.tr("Save as…"))
        self._write.setText(self.tr("Write as clauses"))
        self._write.setToolTip(self.tr("The rule in the words of a tender document, to be copied or saved for Word"))
        self.combo.setAccessibleName(self.tr("Rule set"))
        self.weight.setAccessibleName(self.tr("Price weight"))

    def refresh(self) -> None:
        """Show the tender's rule and price weight."""
        table, say = self._context.session.tender.table, self._context.languages.text
        known = next((n for n, each in enumerate(self._sets) if _same(each, table)), None)
        self.combo.clear()
        self.combo.addItems([say(each.title) for each in self._sets])
        if known is None:
            changed = any(each.id == table.id for each in self._sets)
            title = say(table.title)
            self.combo.addItem(self.tr("%1 (changed)").replace("%1", title) if changed else title)
        self.combo.setCurrentIndex(len(self._sets) if known is None else known)
        self.combo.setToolTip(self.combo.currentText())
        # A price factor states its points itself.
        for widget in (self._labels[1], self.weight):
            widget.setVisible(table.price_factor is None)
        self.weight.show_value(table.price_points)

    def begin_table(self) -> None:
        """Take the whole table that comes with the program."""
        self._context.files.use_table(next(each for each in self._sets if each.id == WHOLE_TABLE))

    def _use(self, index: int) -> None:
        if index < len(self._sets):
            self._context.files.use_table(self._sets[index])

    def _set_weight(self) -> None:
        self._context.session.do(SetPriceWeight(self.weight.value()), "price weight")


def _same(one: ScoringTable, other: ScoringTable) -> bool:
    return replace(one, price_weight=None) == replace(other, price_weight=None)
