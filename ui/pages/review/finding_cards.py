"""The cards of findings: which are open, and what was typed into them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tender_tool.domain.review.finding import Finding
from ui.context import Context
from ui.pages.results.decisions.fields import Drafts
from ui.pages.review.accept_form import AcceptForm
from ui.pages.review.finding_card import FindingCard
from ui.widgets.keyed import Item

Place = tuple[str, str, str]


class FindingCards(QObject):
    """Makes cards and does what they ask for; ``inline`` shows the page of a check inside its card."""

    # A card is to look otherwise.
    changed = Signal()
    # The place that a finding is about is asked for.
    jumped = Signal(object)
    # The page of a check is asked for, by its code.
    asked = Signal(str)

    def __init__(self, context: Context, parent: QObject, *, inline: bool) -> None:
        super().__init__(parent)
        self._context = context
        self._inline = inline
        self._explained: set[str] = set()
        self._accepting: set[Place] = set()
        self._drafts = Drafts()

    def item(self, finding: Finding) -> Item:
        """Return a finding for a stack: it is made anew where it, its state or the language is another."""
        explained = finding.code in self._explained
        accepting = _place(finding) in self._accepting
        # The remedy names the whole rule, which another figure changes; what the card says may be the same.
        remedy = finding.remedy
        offered = (remedy is not None and remedy.edit is not None, remedy is not None and remedy.has_clause)
        key = (_said(finding), offered, explained, accepting, self._context.languages.code)
        return key, partial(self._make, finding, explained=explained, accepting=accepting)

    def form(self, findings: Sequence[Finding]) -> AcceptForm:
        """Return a form that accepts several findings at once."""
        form = AcceptForm(self._context, findings, self._drafts)
        form.accepted.connect(self._context.session.do)
        return form

    def _make(self, finding: Finding, *, explained: bool, accepting: bool) -> QWidget:
        form = AcceptForm(self._context, (finding,), self._drafts) if accepting else None
        card = FindingCard(finding, self._context.languages, explained=explained, form=form)
        card.fixed.connect(partial(self._fix, _said(finding)))
        card.copied.connect(partial(self._copy, _said(finding)))
        card.explained.connect(partial(self._explain, finding.code))
        card.jumped.connect(partial(self.jumped.emit, finding))
        card.accepting.connect(partial(self._accept, _place(finding)))
        if form is not None:
            form.accepted.connect(partial(self._take, _place(finding)))
            form.cancelled.connect(partial(self._accept, _place(finding)))
        return card

    def _fix(self, said: Finding) -> None:
        findings = self._context.session.review.findings
        edit = next((each.edit for each in findings if _said(each) == said), None)
        if edit is not None:
            self._context.session.do(edit)

    def _copy(self, said: Finding) -> None:
        findings = self._context.session.review.findings
        clause = next((each.clause for each in findings if _said(each) == said), "")
        QApplication.clipboard().setText(clause)

    def _explain(self, code: str) -> None:
        if self._inline:
            self._explained ^= {code}
            self.changed.emit()
        else:
            self.asked.emit(code)

    def _accept(self, place: Place) -> None:
        self._accepting ^= {place}
        self.changed.emit()

    def _take(self, place: Place, edit: object) -> None:
        self._accepting.discard(place)
        self._context.session.do(edit)  # type: ignore[arg-type]


def _said(finding: Finding) -> Finding:
    return replace(finding, remedy=None) if finding.remedy is not None else finding


def _place(finding: Finding) -> Place:
    return finding.code, finding.kind, finding.item
