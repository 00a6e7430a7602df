"""The columns of the results: rank, bidder, level, what each group and factor earns, total, make-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tender_tool.domain.rule.table import ScoringTable

Kind = Literal["rank", "bidder", "level", "group", "factor", "total", "bar"]

# With more factors than this there is no room for a column each: the groups stand for them.
_FEW = 4


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """One column; a group or factor has a name, and the places (from, to) of its factors in the table."""

    kind: Kind
    name: str = ""
    first: int = 0
    last: int = 0

    @property
    def is_figure(self) -> bool:
        """Tell whether the column holds figures."""
        return self.kind in ("rank", "group", "factor", "total")

    @property
    def is_points(self) -> bool:
        """Tell whether the column holds points of a group or a factor."""
        return self.kind in ("group", "factor")

    @property
    def id(self) -> str:
        """Return what the column is known by while the table of the rule changes."""
        return f"{self.kind}:{self.name}"


def columns_of(table: ScoringTable) -> tuple[ResultColumn, ...]:
    """Return every column there is for a table, in the order shown."""
    level = (ResultColumn("level"),) if table.certificate_factors else ()
    return (
        ResultColumn("rank"),
        ResultColumn("bidder"),
        *level,
        *_points(table),
        ResultColumn("total"),
        ResultColumn("bar"),
    )


def parts_of(table: ScoringTable) -> tuple[ResultColumn, ...]:
    """Return what a total is shown as made up of: the factors where they are few, else the groups."""
    return tuple(column for column in _points(table) if column.id in shown_first(table))


def shown_first(table: ScoringTable) -> frozenset[str]:
    """Return the columns of points that are shown until a person chooses others."""
    points = _points(table)
    if len(table.factors) <= _FEW or len(table.groups) < 2:
        return frozenset(column.id for column in points if column.kind == "factor")
    inside = {at for column in points if column.kind == "group" for at in range(column.first, column.last)}
    return frozenset(column.id for column in points if column.kind == "group" or column.first not in inside)


def _points(table: ScoringTable) -> tuple[ResultColumn, ...]:
    """Return a column a group that has several factors, followed by one a factor."""
    found = []
    at = 0
    for group in table.groups:
        count = len(group.factors)
        if count > 1:
            found.append(ResultColumn("group", group.name, at, at + count))
        for place, factor in enumerate(group.factors, at):
            found.append(ResultColumn("factor", factor.name, place, place + 1))
        at += count
    return tuple(found)
