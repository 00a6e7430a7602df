"""Beside the rule: the fairness review."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tender_tool.domain.finding import Finding, Severity
from ui.context import Context
from ui.pages.finding_card import MEANING, FindingCard
from ui.widgets.card import Heading
from ui.widgets.column import Column, Stack
from ui.widgets.text import Label

_ORDER: tuple[Severity, ...] = ("error", "warning", "info")


class ReviewAside(QObject):
    """Fills the right column of the rules page."""

    def __init__(self, context: Context, column: Column) -> None:
        super().__init__(column)
        self._context = context
        self._explained: set[str] = set()
        self._heading, self._stack = Heading(), Stack()
        self._summary, self._advice = Label(role="strong"), Label(role="note")
        for widget in (self._heading, self._stack, self._summary, self._advice):
            column.add(widget)
        column.body.addStretch(1)

    def refresh(self) -> None:
        """Show the review of the session's tender."""
        review = self._context.session.review
        findings = [finding for finding in review.findings if finding.suppressed is None]
        findings.sort(key=lambda finding: _ORDER.index(finding.severity))
        self._heading.show_text(self.tr("Fairness review"), *self._counts(findings))
        self._stack.show_all([self._card(finding) for finding in findings])
        clear = self.tr("%n check(s) found nothing", "", len(review.no_hit))
        open_ = self.tr("%n check(s) lack what they need to tell", "", len(review.cannot_tell))
        parts = (clear, open_) if review.cannot_tell else (clear,)
        self._summary.setText(self.tr(", ").join(parts))
        self._advice.setText(self.tr("Advisory only; a person must review every conclusion."))

    def _counts(self, findings: list[Finding]) -> list[tuple[str, str]]:
        count = {each: sum(1 for finding in findings if finding.severity == each) for each in _ORDER}
        texts = {
            "error": self.tr("%n error(s)", "", count["error"]),
            "warning": self.tr("%n warning(s)", "", count["warning"]),
            "info": self.tr("%n note(s)", "", count["info"]),
        }
        return [(texts[each], MEANING[each]) for each in _ORDER if count[each]]

    def _card(self, finding: Finding) -> QWidget:
        card = FindingCard(finding, self._context.languages, explained=finding.code in self._explained)
        card.fixed.connect(self._context.session.do)
        card.explained.connect(partial(self._toggle, finding.code))
        return card

    def _toggle(self, code: str) -> None:
        self._explained ^= {code}
        self.refresh()
