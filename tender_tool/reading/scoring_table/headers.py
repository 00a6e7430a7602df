"""Header rows of scoring tables: which column holds names, which points, which criteria."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tender_tool.reading.scoring_table.grid import GridCell
from tender_tool.reading.scoring_table.points import named_points
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words
from tender_tool.ruleset.vocabulary.spelling import normalise

Role = Literal["serial", "label", "content", "points", "criteria", "other"]
_ROLES: tuple[Role, ...] = ("serial", "label", "content", "points", "criteria", "other")
_LONGEST = 24
_LONGEST_TITLE = 30


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a header: from where to where in the grid, and what it holds."""

    start: int
    end: int
    role: Role
    weighted: bool = False
    # A header cell that names a part of the table itself: 商务部分（15分）.
    title: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """A header row as columns."""

    columns: tuple[Column, ...]

    @property
    def has_points(self) -> bool:
        """Tell whether a column holds points."""
        return any(column.role == "points" for column in self.columns)

    @property
    def shape(self) -> tuple[Role, ...]:
        """Return what the columns hold, in their order; two headers of one shape head rows of one kind."""
        return tuple(column.role for column in self.columns if column.role != "other")

    def column_of(self, cell: GridCell) -> Column | None:
        """Return the column that a cell shares most of the grid with."""
        best = max(self.columns, key=lambda column: _overlap(column, cell), default=None)
        return best if best is not None and _overlap(best, cell) > 0 else None


def _overlap(column: Column, cell: GridCell) -> int:
    return min(column.end, cell.end) - max(column.start, cell.column)


@lru_cache(maxsize=1 << 13)
def header_role(text: str) -> Role | None:
    """Return what a header cell says of its column, or None if it is no header word."""
    if not text or len(text) > 3 * _LONGEST:
        return None
    words = normalise(text)
    header = scoring_words().header
    plain = re.sub(r"[(\[【<《].*?[)\]】>》]", "", words).strip(":：、,.-")
    if not 0 < len(plain) <= _LONGEST:
        return None
    for role in _ROLES:
        if plain in getattr(header, role):
            return role
    for aside in header.asides:
        shorter = plain.removesuffix(aside)
        if shorter != plain:
            return next((role for role in _ROLES if shorter in getattr(header, role)), None)
    return None


def _is_weighted(text: str) -> bool:
    plain = re.sub(r"[(\[【].*?[)\]】]", "", normalise(text))
    return plain in scoring_words().header.weights


def header_of(covering: list[GridCell], row: int) -> Header | None:
    """Return the header that a row is, or None: it must name points or criteria beside what is scored.

    ``covering`` are all cells over the row; those merged from above count where they are header words.
    """
    own = [cell for cell in covering if cell.row == row and cell.text]
    roles = {id(cell): header_role(cell.text) for cell in covering}
    known = [cell for cell in own if roles[id(cell)]]
    strange = [cell for cell in own if not roles[id(cell)]]
    if len(known) < 2 or len(known) < 2 * len(strange) or any(len(cell.text) > _LONGEST_TITLE for cell in strange):
        return None
    held = {roles[id(cell)] for cell in covering}
    names = bool(held & {"label", "content"})
    titles = [cell for cell in strange if named_points(cell.text)]
    if not ((names or titles) and held & {"points", "criteria"}) and not ("points" in held and "criteria" in held):
        return None
    columns = []
    for cell in covering:
        role = roles[id(cell)]
        title = cell.text if cell in titles else ""
        if role or title:
            weighted = role == "points" and _is_weighted(cell.text)
            columns.append(Column(cell.column, cell.end, role or "label", weighted, title))
    return Header(tuple(columns))
