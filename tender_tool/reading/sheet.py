"""A sheet as texts with their addresses."""

from __future__ import annotations

from dataclasses import dataclass, field

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The texts of a sheet; rows and columns count from 0, ``merged`` are (first, last) cells, inclusive.

    ``errors`` are cells that show an error value, ``uncomputed`` formulas without a stored value.
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

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell, trimmed; empty outside the sheet."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column].strip()
        return ""

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return max((len(row) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Book:
    """A file's sheets in their order."""

    file: str
    sheets: tuple[Sheet, ...]


def letters(column: int) -> str:
    """Return the letters of a column counted from 0."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def address(row: int, column: int) -> str:
    """Return the A1 address of a cell counted from 0."""
    return f"{letters(column)}{row + 1}"


def column_number(name: str) -> int:
    """Return the column, counted from 0, of its letters."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
