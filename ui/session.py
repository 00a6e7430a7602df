"""The tender that is open: its value, its history, and what follows from it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from tender_tool.domain.edits import Edit
from tender_tool.domain.finding import Review
from tender_tool.domain.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.services.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from ui.undo import EditCommand


class Session(QObject):
    """Holds the tender; every change goes through ``do`` and can be undone."""

    changed = Signal()

    def __init__(self, tender: Tender, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.history.setUndoLimit(200)
        self._tender = tender
        self._sheet = score_bidders(tender)
        self._review = review_rules(tender)

    @property
    def tender(self) -> Tender:
        """Return the tender as it stands."""
        return self._tender

    @property
    def sheet(self) -> ScoreSheet:
        """Return the scores of the tender."""
        return self._sheet

    @property
    def review(self) -> Review:
        """Return the fairness review of the tender."""
        return self._review

    def do(self, edit: Edit, merge: str = "") -> None:
        """Apply an edit as one undo step; edits with the same ``merge`` key that follow each other are one step."""
        if edit.apply(self._tender) != self._tender:
            self.history.push(EditCommand(edit, self._tender, self._show, merge))

    def edit_at(self, step: int) -> Edit | None:
        """Return the edit of a step of the history, or None where there is none."""
        command = self.history.command(step) if 0 <= step < self.history.count() else None
        return command.edit if isinstance(command, EditCommand) else None

    def _show(self, tender: Tender) -> None:
        self._tender = tender
        self._sheet = score_bidders(tender)
        self._review = review_rules(tender)
        self.changed.emit()
