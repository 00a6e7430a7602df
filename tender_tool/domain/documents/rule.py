"""The rule that a document's scoring table becomes, row by row, with what a person must look at."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.documents.table import ReadGroup, ReadItem
from tender_tool.domain.rule.factors import Factor, effective_points
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Message

# The table that comes from the document is called so.
RULE_ID = "document"
RowState = Literal["understood", "committee", "check", "blank", "confirmed"]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A row that is scored and what it becomes.

    ``key`` stays the same when the document is read again. ``factor`` is None where no weight is printed.
    ``understood``: its clause says how it is scored; ``committee``: members judge it; ``check``: ``reasons`` say what
    a person must look at; ``blank``: it has no weight; ``confirmed``: a person gave it its factor.
    """

    key: str
    group: ReadGroup
    item: ReadItem
    clause: Clause
    factor: Factor | None
    state: RowState
    reasons: tuple[Message, ...] = ()

    @property
    def name(self) -> str:
        """Return the printed name of the row."""
        return self.item.name or self.group.name

    @property
    def waits(self) -> bool:
        """Tell whether a person must look at it."""
        return self.state in ("check", "blank")

    def effective(self, printed: Decimal) -> Decimal | None:
        """Return what printed points are worth in the whole table; None where no weight is printed."""
        if self.item.weight is None:
            return None
        if not self.item.inner_full:
            return printed
        return effective_points(printed, self.item.weight, self.item.inner_full)


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """All rows in the order of the table, and the scoring table that they make."""

    rows: tuple[RuleRow, ...]
    table: ScoringTable

    @property
    def waiting(self) -> int:
        """Return how many rows a person must look at."""
        return sum(row.waits for row in self.rows)

    def row(self, key: str) -> RuleRow | None:
        """Return the row of a key."""
        return next((each for each in self.rows if each.key == key), None)
