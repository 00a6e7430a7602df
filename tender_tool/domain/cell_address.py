"""Cells as spreadsheets name them: A1, AB12; rows and columns count from 0."""

from __future__ import annotations

from functools import lru_cache


def letters(column: int) -> str:
    """Return the letters of a column; raises ValueError for one before the first."""
    if column < 0:
        raise ValueError(column)
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


@lru_cache(maxsize=512)
def column_number(name: str) -> int:
    """Return the column that letters name."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def address(row: int, column: int) -> str:
    """Return the address of a cell."""
    return f"{letters(column)}{row + 1}"


def parts(cell: str) -> tuple[str, str]:
    """Return the letters and the digits of an address."""
    name = cell.rstrip("0123456789")
    return name, cell[len(name) :]


def place_of(cell: str) -> tuple[int, int]:
    """Return the row and column of an address."""
    name, line = parts(cell)
    return int(line) - 1, column_number(name)
