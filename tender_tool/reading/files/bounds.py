"""How much of anything is read: what lies beyond is refused with its figures, before it costs time and memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.wording import say

MEGABYTE = 2**20
_MOST_COLUMNS = 2_000
# The fast reader keeps every cell between the first and the last.
MOST_CELLS = 10_000_000
_MOST_ROWS = 120_000
_MOST_MERGED = 500_000
_MOST_SIGNS = 64 * MEGABYTE


class Beyond(Exception):  # noqa: N818  (becomes a sentence for the person)
    """More than is read: ``bound`` names the words of the limit, ``figures`` what stands in them."""

    def __init__(self, bound: str, **figures: int | str) -> None:
        super().__init__(bound)
        self.bound = bound
        self.figures = figures


def too_large(area: Literal["file", "document"], name: str, beyond: Beyond) -> InputError:
    """Return the error of a file that goes beyond a limit: what, where, how much there may be, what to do."""
    bound = Message.of(f"bound.{beyond.bound}", **beyond.figures)
    words = Text(say(bound, "zh"), say(bound, "en"))
    return InputError(Problem(Message.of(f"{area}.too_large", file=name, bound=words), Source(name)))


def check_extent(rows: int, columns: int) -> None:
    """Raise Beyond if a sheet reaches too far."""
    if columns > _MOST_COLUMNS:
        raise Beyond("columns", count=columns, limit=_MOST_COLUMNS)
    if rows * columns > MOST_CELLS:
        raise Beyond("cells", count=rows * columns, limit=MOST_CELLS)


def check_merged(areas: Iterable[int]) -> None:
    """Raise Beyond if merged cells cover too much."""
    covered = sum(areas)
    if covered > _MOST_MERGED:
        raise Beyond("merged", count=covered, limit=_MOST_MERGED)


def check_cells(sheet: str, rows: Sequence[Sequence[str]]) -> None:
    """Raise Beyond if a sheet has too many rows that hold something, or too much text."""
    filled = sum(map(any, rows))
    if filled > _MOST_ROWS:
        raise Beyond("rows", sheet=sheet, count=filled, limit=_MOST_ROWS)
    signs = sum(sum(map(len, row)) for row in rows)
    if signs > _MOST_SIGNS:
        raise Beyond("signs", sheet=sheet, count=signs, limit=_MOST_SIGNS)
