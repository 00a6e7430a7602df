"""The one undo command: the tender before an edit and after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Self

from PySide6.QtGui import QUndoCommand

from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.tender import Tender

Way = Literal["did", "undone", "redone"]

_MERGING = 1
_ALONE = -1


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
