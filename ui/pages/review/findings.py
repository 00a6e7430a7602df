"""The findings by severity, with what narrows them and what lies folded below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.finding import Finding
from ui.context import Context
from ui.pages.review.filter import FilterLine
from ui.pages.review.finding_card import MEANING
from ui.pages.review.finding_cards import FindingCards
from ui.pages.review.finding_filter import SEVERITIES, counted, in_order
from ui.pages.review.quiet import QuietLists
from ui.pages.review.title_words import ReviewWords
from ui.widgets.card import Heading
from ui.widgets.keyed import KeyedStack
from ui.widgets.text import Button, Label

# So many cards of a severity are made at once: a long list of bidders has hundreds.
_STEP = 25


class ReviewFindings(QWidget):
    """A group a severity; what the filter leaves out is not shown."""

    # The page of a check is asked for, by its code.
    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.filter = FilterLine(context.languages)
        self._cards = FindingCards(context, self, inline=False)
        self.quiet = QuietLists(context, self)
        self.nothing = Label(role="quiet")
        self._headings = {each: Heading() for each in SEVERITIES}
        self.groups = {each: KeyedStack() for each in SEVERITIES}
        self._more = {each: Button(kind="link") for each in SEVERITIES}
        self._most = dict.fromkeys(SEVERITIES, _STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self.nothing)
        for each in SEVERITIES:
            for widget in (self._headings[each], self.groups[each], self._more[each]):
                column.addWidget(widget)
            self._more[each].clicked.connect(lambda _=False, severity=each: self._show_more(severity))
        for fold in self.quiet.parts:
            column.addWidget(fold)
        column.addStretch(1)
        self.filter.changed.connect(self.refresh)
        self._cards.changed.connect(self.refresh)
        self._cards.asked.connect(self.asked)
        self.quiet.asked.connect(self.asked)

    def refresh(self) -> None:
        """Show the review of the session's tender."""
        review, language = self._context.session.review, self._context.languages.code
        standing = in_order(finding for finding in review.findings if finding.suppressed is None)
        self.filter.show_findings(standing, counted(standing))
        wanted = self.filter.wanted()
        shown = [finding for finding in standing if wanted.holds(finding, language)]
        self.nothing.setVisible(not shown)
        nothing = self.tr("The review finds nothing to mend.")
        self.nothing.setText(self.tr("No finding fits the filter.") if standing else nothing)
        for each in SEVERITIES:
            self._show_group(each, [finding for finding in shown if finding.severity == each])
        self.quiet.refresh()

    def _show_group(self, severity: str, findings: list[Finding]) -> None:
        each = next(known for known in SEVERITIES if known == severity)
        most = self._most[each]
        self._headings[each].setVisible(bool(findings))
        self._headings[each].show_text(ReviewWords().severity(each), (str(len(findings)), MEANING[each]))
        self.groups[each].show_items([self._cards.item(finding) for finding in findings[:most]])
        rest = len(findings) - most
        self._more[each].setVisible(rest > 0)
        self._more[each].setText(self.tr("%n more: show", "", max(rest, 0)))

    def _show_more(self, severity: str) -> None:
        each = next(known for known in SEVERITIES if known == severity)
        self._most[each] += _STEP
        self.refresh()
