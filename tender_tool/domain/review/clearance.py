"""What a review that found nothing rests on: only of what was read in full that may be said."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.text import Message, Reason


@dataclass(frozen=True, slots=True)
class Clearance:
    """How many rows were looked at, how many clauses of theirs were read (None: it is no document that was read).

    ``against``: why that nothing was found does not mean that there is nothing.
    """

    rows: int
    clauses: int | None = None
    against: tuple[Reason, ...] = ()

    @property
    def said(self) -> tuple[Reason, ...]:
        """Return what is said where nothing was found, a sentence each."""
        if self.against:
            return (Message.of("review.not_clear"), *self.against)
        if self.clauses is None:
            return (Message.of("review.clear_rule", rows=self.rows),)
        return (Message.of("review.clear", rows=self.rows, clauses=self.clauses),)
