"""The clauses of a whole scoring table."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.rule.table import ScoringTable
from tender_tool.writing.clause import Written, written


@dataclass(frozen=True, slots=True)
class WrittenGroup:
    """A group of the table with its clauses."""

    name: str
    points: Decimal
    clauses: tuple[Written, ...]


def written_table(table: ScoringTable, style: str = "") -> tuple[WrittenGroup, ...]:
    """Return the clause of every factor by its group, in the words of the table's regime."""
    regime = table.procedure.regime
    return tuple(
        WrittenGroup(group.name, group.points, tuple(written(each, style, regime) for each in group.factors))
        for group in table.groups
    )
