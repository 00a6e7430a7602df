"""The fairness review: findings, what the points do, and what the checks need to know."""

from __future__ import annotations

from html import escape
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.services.review.explain import check_titles, explain
from tender_tool.services.review.try_points import Trial
from ui.context import Context
from ui.opening.review_files import ReviewFiles
from ui.pages.review.check_words import page_label
from ui.pages.review.effect_view import EffectView
from ui.pages.review.finding_words import findings_html
from ui.pages.review.findings import ReviewFindings
from ui.pages.review.inputs import ReviewInputs
from ui.pages.review.missing_inputs import GIVEN_AT
from ui.pages.review.missing_view import MissingView
from ui.pages.review.trial.view import ReviewTrial
from ui.pages.sectioned_page import SectionedPage
from ui.widgets.column import Stack
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Label

FINDINGS, TRIAL, INPUTS = range(3)


class ReviewPage(SectionedPage):
    """Shows one part in the middle; at the right the page of a check, or what an item does."""

    key: ClassVar[str] = "review"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.findings, self.trial = ReviewFindings(context), ReviewTrial(context)
        self.inputs = ReviewInputs(context)
        self.check, self.effect, self.missing = CheckView(context), EffectView(context), MissingView(context)
        self.files = ReviewFiles(context, self)
        for view in (self.check, self.effect, self.missing):
            self.aside.add(view)
        self.aside.body.addStretch(1)
        self.lay_out((self.findings, self.trial, self.inputs))
        for asking in (self.findings, self.missing):
            asking.asked.connect(self._explain)
        self.findings.jumped.connect(self.finding_wanted)
        self.trial.tried.connect(self._follow_trial)
        context.actions["show_needs"].triggered.connect(self._show_needs)
        self.retranslate()

    def waiting(self) -> int:
        """Return how many findings ask for something to be done."""
        findings = self.context.session.review.findings
        return sum(1 for finding in findings if finding.severity != "info" and finding.suppressed is None)

    def done(self) -> bool:
        """Tell whether there is something to review, and nothing in it to mend or to give."""
        lacking = any(each.missing in GIVEN_AT for each in self.context.session.review.cannot_tell)
        return not self.context.session.tender.is_blank and not self.waiting() and not lacking

    def printed(self) -> str:
        """Return the findings that stand, as HTML; of another part its tables."""
        findings = [each for each in self.context.session.review.findings if each.suppressed is None]
        if self.shown != FINDINGS or not findings:
            return super().printed()
        from ui.printing.sheets import page  # noqa: PLC0415  (loaded when something is printed)

        body = findings_html(findings, self.context.languages)
        return page(escape(self.heading.text()), escape(self.subtitle.text()), body)

    def owns_primary(self) -> bool:
        """Tell whether points can be taken here now."""
        return self.shown == TRIAL

    def begin_search(self) -> None:
        """Search among the findings where they are shown."""
        if self.shown == FINDINGS:
            self.findings.filter.text.setFocus()
        else:
            super().begin_search()

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.follow()

    def refresh(self) -> None:
        """Show the review of the session's tender."""
        session = self.context.session
        self.heading.setText(self.tr("Fairness review"))
        advice = self.tr("Advisory only; a person must review every conclusion.")
        law = self.tr("law data as of %1").replace("%1", session.review.law_as_of)
        self.subtitle.setText(f"{advice} · {law}")
        self.switch.show_texts([self.tr("Findings"), self.tr("What if"), self.tr("Materials")])
        self.refresh_part()

    def choose_part(self, number: int) -> None:
        """Let a part be seen, and what belongs to it at the right."""
        for each, view in enumerate((self.check, self.effect, self.missing)):
            view.setVisible(each == number)
        super().choose_part(number)
        if self.isVisible():
            # Which button is the primary one may have changed.
            self.wanted.emit(self.key)
        for column in (self.column, self.aside):
            column.verticalScrollBar().setValue(0)

    def refresh_part(self) -> None:
        """Show the session's state in the part that is seen."""
        (self.findings, self.trial, self.inputs)[self.shown].refresh()
        if self.shown == FINDINGS:
            self.check.refresh()
        elif self.shown == INPUTS:
            self.missing.refresh()

    def _explain(self, code: str) -> None:
        if self.shown != FINDINGS:
            self.show_part(FINDINGS)
        self.check.show_check(code)
        self.context.actions["aside"].setChecked(True)
        self.aside.verticalScrollBar().setValue(0)

    def _follow_trial(self, trial: object) -> None:
        self.effect.show_item(self.trial.factor(), trial if isinstance(trial, Trial) else None)

    def _show_needs(self) -> None:
        self.go_to_part(INPUTS)
        self.inputs.begin()


class CheckView(QWidget):
    """Shows the page of the check that was asked for, at first that of the gravest finding."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._asked = ""
        self._shown = ("", "")
        self.choice = Choice(self.show_check)
        self._labelled = Labelled(self.choice)
        self.title, self._page = Label(role="section"), Stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._labelled, self.title, self._page):
            column.addWidget(widget)

    @property
    def code(self) -> str:
        """Return the code of the check that is shown."""
        return self._shown[0]

    def show_check(self, code: str) -> None:
        """Show the page of a check."""
        self._asked = code
        self.refresh()

    def refresh(self) -> None:
        """Show the page in the language shown."""
        languages, titles = self._context.languages, check_titles()
        standing = (each.code for each in self._context.session.review.findings if each.suppressed is None)
        code = self._asked or next(standing, titles[0].code)
        if (code, languages.code) == self._shown:
            return
        self._shown = (code, languages.code)
        words = {each.code: f"{each.code} · {languages.text(each.title)}" for each in titles}
        self._labelled.name(self.tr("Explanation of a check"))
        self.choice.show_words(words, code)
        self.title.setText(words[code])
        self._page.show_all([page_label(explain(code, languages.code))])
