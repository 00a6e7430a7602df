"""Problems with an input: what, where and what to do, as messages."""

from __future__ import annotations

from typing import Literal

from tender_tool.domain.record import record
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message

Grade = Literal["error", "warning", "info"]


@record(frozen=True, slots=True)
class Problem:
    """One problem with an input; ``error`` means a person must decide before anything is scored.

    ``settled_by_decision``: a person's decision on the bidder's certificate settles it.
    """

    message: Message
    source: Source | None = None
    grade: Grade = "error"
    bidder: str | None = None
    settled_by_decision: bool = False


class InputError(Exception):
    """The input or the call is wrong; carries every problem that was found, at least one."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(p.message.code for p in problems))
        self.problems = problems


class NoBiddersError(InputError):
    """A sheet has the header of a bidder list, and nobody in it."""


class UnsureListError(InputError):
    """There is a list, and what of it belongs into which column or row is not clear."""


class Cancelled(Exception):  # noqa: N818  (it is no error: a person asked for it)
    """A person stopped the work; nothing was written."""
