"""The tender that is open: its value, its history, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from tender_tool.domain.acts.trail import UNSIGNED
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message, Text
from tender_tool.services.acts import done, signed_now
from tender_tool.services.projects import JournalLine, journal_line
from tender_tool.services.words import say
from ui.scoring import Scoring
from ui.undo import EditCommand, State, Way


class Session(QObject):
    """Holds the tender; every change goes through ``do`` and can be undone."""

    # The tender, or what follows from it, is another.
    changed = Signal()
    # An edit was made: the edit, its signature, and the key under which it merges with the one before.
    did = Signal(object, object, str)
    # By undo or redo this many edits of the window are in force.
    moved = Signal(int)
    # What follows from the tender could not be worked out.
    failed = Signal(object)

    def __init__(self, tender: Tender, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Who works here, for the trail; asked once and kept in the settings.
        self.by = ""
        self.history = QUndoStack(self)
        self.history.setUndoLimit(200)
        self._state = State(tender)
        self._journal: list[JournalLine] = []
        self._signed = UNSIGNED
        self.scoring = Scoring(self)
        self.scoring.show(tender)
        self.scoring.ready.connect(self.changed)
        self.scoring.failed.connect(self.failed)

    @property
    def tender(self) -> Tender:
        """Return the tender as it stands."""
        return self._state.tender

    @property
    def edits(self) -> int:
        """Return how many edits are in force since the tender was opened."""
        return self._state.edits

    @property
    def sheet(self) -> ScoreSheet:
        """Return the scores of the tender; while ``scoring.runs`` those before the last edit, or none."""
        return self.scoring.outcome.sheet

    @property
    def review(self) -> Review:
        """Return the fairness review of the tender."""
        return self.scoring.outcome.review

    @property
    def waiting(self) -> tuple[BidderScore, ...]:
        """Return the bidders that need a person."""
        return self.scoring.outcome.waiting

    @property
    def journal(self) -> tuple[JournalLine, ...]:
        """Return what was done to the tender, the oldest first."""
        return tuple(self._journal)

    def do(self, edit: Edit, merge: str = "") -> None:
        """Apply an edit as one undo step; edits with the same ``merge`` key that follow each other are one step."""
        if edit.apply(self.tender) == self.tender:
            return
        self._signed = signed_now(self.by)
        after = done(self.tender, edit, self._signed, self._merged_from(merge))
        self.history.push(EditCommand(edit, self._state, after, self._show, merge))

    def _merged_from(self, merge: str) -> Tender | None:
        """Return the tender before the step that an edit will be folded into, None if it is a step of its own."""
        at = self.history.index()
        last = self.history.command(at - 1) if merge and at > 0 and self.history.cleanIndex() != at else None
        return last.before.tender if isinstance(last, EditCommand) and last.merge == merge else None

    def begin(self, tender: Tender, journal: Iterable[JournalLine] = (), *, saved: bool = True) -> None:
        """Hold another tender, without a history; one that is nowhere saved counts as modified."""
        self._state, self._journal = State(tender), list(journal)
        self.history.clear()
        # An empty history keeps the mark that it had.
        if saved:
            self.history.setClean()
        else:
            self.history.resetClean()
        self.scoring.show(tender)
        self.changed.emit()

    def edit_at(self, step: int) -> Edit | None:
        """Return the edit of a step of the history, or None where there is none."""
        command = self.history.command(step) if 0 <= step < self.history.count() else None
        return command.edit if isinstance(command, EditCommand) else None

    def _show(self, state: State, edit: Edit, way: Way, merge: str) -> None:
        self._state = state
        # Kept first: whatever comes after may fail.
        if way == "did":
            self._journal.append(journal_line(edit.label))
            self.did.emit(edit, self._signed, merge)
        else:
            name = Text(say(edit.label, "zh"), say(edit.label, "en"))
            self._journal.append(journal_line(Message.of(f"edit.{way}", edit=name)))
            self.moved.emit(state.edits)
        self.scoring.show(state.tender)
        self.changed.emit()
