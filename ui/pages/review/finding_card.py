"""One finding of the review: what, whose words, what it does, the basis, the fix."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tender_tool.domain.review.finding import Basis, Finding
from tender_tool.domain.text import Message
from tender_tool.ruleset.wording import word
from tender_tool.services.review.explain import explain
from ui.language import Languages
from ui.pages.review.accept_form import AcceptForm
from ui.pages.review.check_words import page_label
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

MEANING = {"error": "error", "warning": "warning", "info": "note"}


class FindingCard(Card):
    """Says a finding and offers its edit, its page, and to accept it."""

    fixed = Signal()
    # The clause after the fix is to go to the clipboard.
    copied = Signal()
    explained = Signal()
    accepting = Signal()

    def __init__(
        self,
        finding: Finding,
        languages: Languages,
        *,
        explained: bool,
        form: AcceptForm | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(MEANING[finding.severity], parent)
        self.finding = finding
        self._languages = languages
        say = languages.text
        self.add(Label(f"{finding.code} · {say(finding.title)}", "strong"))
        if finding.item:
            self.add(Label(self.tr("About: %1").replace("%1", finding.item), "note"))
        if finding.evidence and finding.evidence != finding.item:
            self.add(Label(self.tr("“%1”").replace("%1", finding.evidence), "quiet"))
        self.add(Label(say(finding.message)))
        if finding.verdict == "needs_review":
            self.add(_judge(self.tr("A person must judge this one.")))
        for basis in finding.basis:
            self.add(Label(self._basis(basis), "note"))
        if not finding.basis:
            self.add(Label(word("review.no_basis", languages.code), "note"))
        self.add(Label(self.tr("To do: %1").replace("%1", say(finding.fix))))
        self._add_actions(finding, explained=explained, form=form)
        if form is not None:
            self.add(form)
        if explained:
            self.add(page_label(explain(finding.code, languages.code)))

    def _add_actions(self, finding: Finding, *, explained: bool, form: AcceptForm | None) -> None:
        more = Button(self.tr("Hide explanation") if explained else self.tr("Explanation"), "flat")
        more.setAccessibleName(f"{more.text()} {finding.code}")
        more.clicked.connect(self.explained)
        buttons = [more]
        if form is None:
            aside = Button(self.tr("Accept as it is…"), "flat")
            aside.setAccessibleName(f"{aside.text()} {finding.code}")
            aside.clicked.connect(self.accepting)
            buttons.append(aside)
        if finding.clause:
            copy = Button(self.tr("Copy the clause after that"), "flat")
            copy.setAccessibleName(f"{copy.text()} {finding.code}")
            copy.clicked.connect(self.copied)
            buttons.insert(0, copy)
        edit = finding.edit
        if edit is not None:
            label = finding.edit_label
            fix = Button(self._languages.text(label) if label else self._languages.say(edit.label))
            fix.setAccessibleName(f"{fix.text()} ({finding.code})")
            fix.clicked.connect(self.fixed)
            buttons.insert(0, fix)
        self.add_buttons(*buttons)

    def _basis(self, basis: Basis) -> str:
        where = " ".join(part for part in (self._languages.text(basis.instrument), basis.article) if part)
        if not basis.citable:
            sure = word(f"confidence.{basis.confidence}", self._languages.code)
            return self._languages.say(Message.of("review.lead", where=where, sure=sure))
        sureness = self.tr("checked against the full text")
        return self.tr("Basis: %1 (%2)").replace("%1", where).replace("%2", sureness)


def _judge(text: str) -> Label:
    label = Label(text)
    label.setProperty("meaning", "warning")
    return label
