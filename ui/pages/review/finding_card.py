"""One finding of the review: what, whose words, what it does, the basis, the fix."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tender_tool.domain.review.finding import Finding
from tender_tool.ruleset.wording import word
from tender_tool.services.review.explain import explain
from ui.language import Languages
from ui.pages.review.accept_form import AcceptForm
from ui.pages.review.check_words import page_label
from ui.pages.review.finding_words import basis_line, finding_lines
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
    # The clause, the cell or the factor that it is about is to be shown.
    jumped = Signal()

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
            self.add(Label(basis_line(basis, languages), "note"))
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
        if finding.item or finding.source is not None:
            jump = Button(self.tr("Go to the clause"), "flat")
            jump.setAccessibleName(f"{jump.text()} {finding.code}")
            jump.clicked.connect(self.jumped)
            buttons.insert(0, jump)
        if form is None:
            aside = Button(self.tr("Accept as it is…"), "flat")
            aside.setAccessibleName(f"{aside.text()} {finding.code}")
            aside.clicked.connect(self.accepting)
            buttons.append(aside)
        if finding.remedy is not None and finding.remedy.has_clause:
            copy = Button(self.tr("Copy the clause after that"), "flat")
            copy.setAccessibleName(f"{copy.text()} {finding.code}")
            copy.clicked.connect(self.copied)
            buttons.insert(0, copy)
        edit = finding.remedy.edit if finding.remedy is not None else None
        if edit is not None:
            label = finding.edit_label
            fix = Button(self._languages.text(label) if label else self._languages.say(edit.label))
            fix.setAccessibleName(f"{fix.text()} ({finding.code})")
            fix.clicked.connect(self.fixed)
            buttons.insert(0, fix)
        self.add_buttons(*buttons)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the buttons do, and to copy what the card says."""
        menu = self.menu()
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done with the finding."""
        menu, finding = QMenu(self), self.finding
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy the finding")).triggered.connect(self._copy)
        if finding.item or finding.source is not None:
            menu.addAction(self.tr("Go to the clause")).triggered.connect(self.jumped)
        menu.addAction(self.tr("Explanation")).triggered.connect(self.explained)
        menu.addAction(self.tr("Accept as it is…")).triggered.connect(self.accepting)
        if finding.remedy is not None and finding.remedy.has_clause:
            menu.addAction(self.tr("Copy the clause after that")).triggered.connect(self.copied)
        return menu

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(finding_lines(self.finding, self._languages)))


def _judge(text: str) -> Label:
    label = Label(text)
    label.setProperty("meaning", "warning")
    return label
