"""A possible reading of a document's scoring table."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from tender_tool.reading.scoring_table.fold import adds_up
from tender_tool.reading.scoring_table.joining import Placed
from tender_tool.reading.scoring_table.node import HUNDRED, Node


@dataclass(eq=False)
class Candidate:
    """A possible reading: its parts, what they should make up, where it begins, and on which tables it rests."""

    roots: list[Node]
    place: int
    full: Decimal = HUNDRED
    from_table: bool = True
    tables: list[Placed] = field(default_factory=list)
    points_header: bool = False

    @property
    def proven(self) -> bool:
        """Tell whether its sums prove it."""
        return adds_up(self.roots, self.full)
