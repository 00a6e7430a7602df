"""A sheet as texts with their addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from tender_tool.domain.cell_address import address, letters
from tender_tool.reading.certificate.dates import counted_day
from tender_tool.reading.files.bounds import check_extent

Cell = tuple[int, int]


@dataclass(frozen=True)
class Sheet:
    """The texts of a sheet; rows and columns count from 0, ``merged`` are (first, last) cells, inclusive.

    ``errors`` are cells that show an error value, ``uncomputed`` formulas without a stored value. In a ``turned``
    sheet rows and columns have changed places; its addresses are still those of the file. In
    a ``blind`` sheet a cell that shows an error cannot be told from a blank one. ``parts`` are the rows at which a
    further table of a Word document begins. ``from_1904``: its bare day counts begin with that year.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    merged: tuple[tuple[Cell, Cell], ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    errors: frozenset[Cell] = frozenset()
    uncomputed: frozenset[Cell] = frozenset()
    comments: dict[Cell, str] = field(default_factory=dict)
    turned: bool = False
    blind: bool = False
    parts: tuple[int, ...] = ()
    from_1904: bool = False

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell, trimmed; empty outside the sheet."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column].strip()
        return ""

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return len(self.rows[0]) if self.rows else 0

    def merged_areas(self) -> Iterator[int]:
        """Yield how many cells of the sheet each merged range covers."""
        for (top, left), (bottom, right) in self.merged:
            down, across = min(bottom, len(self.rows)) - top, min(right, self.width) - left
            yield (down + 1) * (across + 1) if down >= 0 and across >= 0 else 0

    @cached_property
    def covered(self) -> dict[Cell, Cell]:
        """Return the first cell of the merged range by each cell that the range covers."""
        return {
            (row, column): (top, left)
            for (top, left), (bottom, right) in self.merged
            for row in range(top, min(bottom, len(self.rows)) + 1)
            for column in range(left, min(right, self.width) + 1)
        }

    def merged_text(self, row: int, column: int) -> str:
        """Return the text of a cell, or of the merged range that covers it."""
        text = self.text(row, column)
        return text or (self.text(*self.covered[row, column]) if (row, column) in self.covered else "")

    def day_text(self, row: int, column: int) -> str:
        """Return the text of a cell that holds a day, a day count from 1904 as the day it stands for."""
        text = self.merged_text(row, column)
        return counted_day(text) if self.from_1904 else text

    def address(self, row: int, column: int) -> str:
        """Return the A1 address that a cell has in the file."""
        return address(column, row) if self.turned else address(row, column)

    def file_row(self, row: int, column: int) -> int:
        """Return the row, counted from 1, that a cell has in the file."""
        return column + 1 if self.turned else row + 1

    def line_name(self, column: int) -> str:
        """Return what a column is called in the file: its letters, or the number of the row it came from."""
        return str(column + 1) if self.turned else letters(column)

    def as_in_file(self) -> Sheet:
        """Return the sheet with rows and columns as they are in the file."""
        return self.turn() if self.turned else self

    def turn(self) -> Sheet:
        """Return the sheet with rows and columns in each other's place."""
        rows = tuple(zip(*(row + ("",) * (self.width - len(row)) for row in self.rows), strict=True))
        return replace(
            self,
            rows=rows,
            merged=tuple(((top[1], top[0]), (bottom[1], bottom[0])) for top, bottom in self.merged),
            hidden_rows=self.hidden_columns,
            hidden_columns=self.hidden_rows,
            errors=frozenset((column, row) for row, column in self.errors),
            uncomputed=frozenset((column, row) for row, column in self.uncomputed),
            comments={(column, row): text for (row, column), text in self.comments.items()},
            turned=not self.turned,
        )


def squared(rows: Iterable[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Return rows of equal length, the short ones filled with empty texts; raises Beyond if they reach too far."""
    held = [tuple(row) for row in rows]
    width = max(map(len, held), default=0)
    check_extent(len(held), width)
    if all(len(row) == width for row in held):
        return tuple(held)
    return tuple(row if len(row) == width else row + ("",) * (width - len(row)) for row in held)


@dataclass(frozen=True, slots=True)
class Book:
    """A file's sheets in their order; ``scanned``: they were read off pictures."""

    file: str
    sheets: tuple[Sheet, ...]
    scanned: bool = False
