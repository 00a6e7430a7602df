"""The tender that is open: its value, its history, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from tender_tool.domain.acts.trail import UNSIGNED
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.wording import say
from tender_tool.services.acts import done, signed_now
from tender_tool.services.projects import JournalLine, journal_line
from ui.scoring import Scoring

Way = Literal["did", "undone", "redone"]

_MERGING = 1
_ALONE = -1


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
        return self.scoring.outcome.waits.scores

    @property
    def journal(self) -> tuple[JournalLine, ...]:
        """Return what was done to the tender, the oldest first."""
        return tuple(self._journal)

    def do(self, edit: Edit, merge: str = "") -> None:
        """Apply an edit as one undo step; edits with the same ``merge`` key that follow each other are one step."""
        applied = edit.apply(self.tender)
        if applied == self.tender:
            return
        self._signed = signed_now(self.by)
        after = done(self.tender, edit, self._signed, self._merged_from(merge), applied)
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


@dataclass(frozen=True, slots=True)
class State:
    """A tender, and how many edits of the window are in force in it."""

    tender: Tender
    edits: int = 0


Show = Callable[[State, Edit, Way, str], None]


class EditCommand(QUndoCommand):
    """Goes between two states; edits with the same ``merge`` key fold into one step, yet each of them counts."""

    def __init__(self, edit: Edit, before: State, after: Tender, show: Show, merge: str = "") -> None:
        super().__init__()
        self.edit = edit
        self.merge = merge
        self.before = before
        self.after = State(after, before.edits + 1)
        self._show = show
        self._way: Way = "did"

    def id(self) -> int:
        """Tell Qt whether the command may be merged at all."""
        return _MERGING if self.merge else _ALONE

    def redo(self) -> None:
        """Show the tender after the edit; the first time, it is only now made."""
        way, self._way = self._way, "redone"
        self._show(self.after, self.edit, way, self.merge)

    def undo(self) -> None:
        """Show the tender before the edit."""
        self._show(self.before, self.edit, "undone", self.merge)

    def mergeWith(self, other: QUndoCommand | Self) -> bool:
        """Take over a following edit of the same cell."""
        if not isinstance(other, EditCommand) or other.merge != self.merge:
            return False
        self.edit = other.edit
        self.after = other.after
        self.setObsolete(self.after.tender == self.before.tender)
        return True
