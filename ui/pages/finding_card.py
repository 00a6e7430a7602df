"""One finding of the review: what, whose words, the basis, the fix."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from tender_tool.domain.finding import Basis, Finding
from tender_tool.services.explain import explain
from ui.language import Languages
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

MEANING = {"error": "error", "warning": "warning", "info": "note"}


class FindingCard(Card):
    """Says a finding and offers its edit."""

    fixed = Signal(object)
    explained = Signal()

    def __init__(
        self, finding: Finding, languages: Languages, *, explained: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(MEANING[finding.severity], parent)
        self._languages = languages
        say = languages.text
        self.add(Label(f"{finding.code} · {say(finding.title)}", "strong"))
        if finding.evidence:
            self.add(Label(self.tr("“%1”").replace("%1", finding.evidence), "quiet"))
        if finding.verdict == "needs_review":
            self.add(Label(self.tr("A person must judge this one."), "quiet"))
        self.add(Label(say(finding.message)))
        for basis in finding.basis:
            self.add(Label(self._basis(basis), "note"))
        self.add(Label(self.tr("To do: %1").replace("%1", say(finding.fix))))
        self._add_actions(finding, explained=explained)
        if explained:
            self.add(_page(explain(finding.code, languages.code)))

    def _add_actions(self, finding: Finding, *, explained: bool) -> None:
        more = Button(self.tr("Hide explanation") if explained else self.tr("Explanation"), "flat")
        more.setAccessibleName(f"{more.text()} {finding.code}")
        more.clicked.connect(self.explained)
        buttons = [more]
        edit = finding.edit
        if edit is not None:
            label = finding.edit_label
            fix = Button(self._languages.text(label) if label else self._languages.say(edit.label))
            fix.setAccessibleName(f"{fix.text()} ({finding.code})")
            fix.clicked.connect(lambda: self.fixed.emit(edit))
            buttons.insert(0, fix)
        self.add_buttons(*buttons)

    def _basis(self, basis: Basis) -> str:
        sureness = {
            "V1": self.tr("checked against the full text"),
            "V2": self.tr("from a reprint"),
            "V3": self.tr("from a third party"),
        }.get(basis.confidence, basis.confidence)
        where = " ".join(part for part in (self._languages.text(basis.instrument), basis.article) if part)
        return self.tr("Basis: %1 (%2)").replace("%1", where).replace("%2", sureness)


def _page(markdown: str) -> QLabel:
    # The card has the title already, and headings as large as a document's would shout.
    lines = [line for line in markdown.splitlines() if not line.startswith("# ")]
    document = QTextDocument()
    document.setMarkdown("\n".join(f"**{line[3:]}**" if line.startswith("## ") else line for line in lines))
    page = Label()
    page.setTextFormat(page.textFormat().RichText)
    page.setText(document.toHtml())
    return page
