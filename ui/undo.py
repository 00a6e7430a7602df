"""The one undo command: the tender before an edit and after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

from PySide6.QtGui import QUndoCommand

from tender_tool.domain.edits import Edit
from tender_tool.domain.tender import Tender

_MERGING = 1
_ALONE = -1


class EditCommand(QUndoCommand):
    """Goes between two values of the tender; edits with the same ``merge`` key fold into one step."""

    def __init__(self, edit: Edit, before: Tender, show: Callable[[Tender], None], merge: str = "") -> None:
        super().__init__()
        self.edit = edit
        self.merge = merge
        self._before = before
        self.after = edit.apply(before)
        self._show = show

    def id(self) -> int:
        """Tell Qt whether the command may be merged at all."""
        return _MERGING if self.merge else _ALONE

    def redo(self) -> None:
        """Show the tender after the edit."""
        self._show(self.after)

    def undo(self) -> None:
        """Show the tender before the edit."""
        self._show(self._before)

    def mergeWith(self, other: QUndoCommand | Self) -> bool:
        """Take over a following edit of the same cell."""
        if not isinstance(other, EditCommand) or other.merge != self.merge:
            return False
        self.edit = other.edit
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True
