"""How much of what a person must state for the report is there, and the way to fill it in."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tender_tool.domain.report_facts import FACT_NAMES
from ui.context import Context
from ui.pages.report.facts_dialog import FactsDialog
from ui.widgets.card import Heading
from ui.widgets.column import CardColumn
from ui.widgets.text import Button, Label


class FactsCard(QObject):
    """Stands above the files to write."""

    def __init__(self, context: Context, column: CardColumn, window: QWidget) -> None:
        super().__init__(column)
        self._context = context
        self._window = window
        self._heading, self._told, self.button = Heading(), Label(role="note"), Button()
        self.dialog: FactsDialog | None = None
        for widget in (self._heading, self._told, self.button):
            column.add(widget)
        self.button.clicked.connect(self.ask)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.button.setText(self.tr("Fill in…"))
        self.refresh()

    def refresh(self) -> None:
        """Show how much is still to be filled in."""
        tender = self._context.session.tender
        report = tender.report
        left = sum(not report.value(name) for name in FACT_NAMES)
        members = report.committee(each.name for each in tender.evaluation.members)
        left += not members or any(not each.role for each in members)
        left += any(not report.opening(bidder.key).handed_in for bidder in tender.bidders)
        pill = (self.tr("%n to fill in", "", left), "warning") if left else (self.tr("Complete"), "good")
        self._heading.show_text(self.tr("Entries of the report"), pill)
        self._told.setText(self.tr("Announcement, members, opening, clarifications: stated by people, kept here."))
        self.button.setEnabled(bool(tender.bidders))

    def ask(self) -> None:
        """Ask for the facts, and record what was changed."""
        session = self._context.session
        dialog = FactsDialog(session.tender, self._context.languages.code, self._window.window())
        self.dialog = dialog
        dialog.taken.connect(self._take)
        dialog.open()

    def _take(self, edits: object) -> None:
        if isinstance(edits, tuple):
            for edit in edits:
                self._context.session.do(edit)
