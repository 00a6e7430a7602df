"""Beside the rule: the fairness review."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.context import Context
from ui.pages.review.finding_cards import FindingCards
from ui.pages.review.finding_filter import counted, in_order
from ui.pages.review.title_words import ReviewWords
from ui.widgets.card import Heading
from ui.widgets.column import Column
from ui.widgets.keyed import KeyedStack
from ui.widgets.text import Button, Label

# More cards than this nobody reads beside a table; the page of the review has them all.
_MOST = 20


class ReviewAside(QObject):
    """Fills the right column of the rules page."""

    def __init__(self, context: Context, column: Column) -> None:
        super().__init__(column)
        self._context = context
        self._cards = FindingCards(context, self, inline=True)
        self._cards.changed.connect(self.refresh)
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
        self._stack.show_items([self._cards.item(finding) for finding in findings[:_MOST]])
        clear = self.tr("%n check(s) found nothing", "", len(review.no_hit))
        lacking = len({each.code for each in review.cannot_tell})
        open_ = self.tr("%n check(s) lack what they need to tell", "", lacking)
        parts = (clear, open_) if review.cannot_tell else (clear,)
        rest = len(findings) - _MOST
        self._more.setText(self.tr("%n more: show all", "", rest) if rest > 0 else self.tr("The whole review"))
        self._summary.setText(self.tr(", ").join(parts))
        self._advice.setText(self.tr("Advisory only; a person must review every conclusion."))

    def _show_all(self) -> None:
        # A page adds its command only once all pages are made.
        self._context.actions["page_review"].trigger()
