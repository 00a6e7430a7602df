"""A Word document that is written from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
from docx.table import _Cell

Rows = Sequence[Sequence[str]]

# A cell that belongs to the one above it, or to the one on its left.
UP, LEFT = "\x01", "\x02"


class Paper:
    """Paragraphs and tables as they follow each other."""

    def __init__(self) -> None:
        self._document = docx.Document()
        self.lines: list[str] = []

    def say(self, *texts: str) -> None:
        """Write paragraphs; empty ones too."""
        for text in texts:
            self._document.add_paragraph(text)
            self.lines.append(text)

    def table(self, rows: Rows, inside: dict[tuple[int, int], Rows] | None = None) -> None:
        """Write a table; cells that belong to another are merged with it. ``inside``: tables that stand in cells."""
        width = len(rows[0])
        table = self._document.add_table(len(rows), width)
        cells = table._cells
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                if text in (UP, LEFT):
                    continue
                here = cells[number * width + column]
                down, across = _reach(rows, number, column)
                if down > 1 or across > 1:
                    here = here.merge(cells[(number + down - 1) * width + column + across - 1])
                _fill(here, text)
                if inside and (number, column) in inside:
                    _nest(here, inside[number, column])
        self.lines.append("")
        self.lines.extend(" | ".join(_visible(text) for text in row) for row in rows)
        self.lines.append("")

    def save(self, path: Path) -> None:
        """Write the document into a file."""
        self._document.save(str(path))

    @property
    def text(self) -> str:
        """Return the document as a person may read it."""
        return "\n".join(self.lines)


def _reach(rows: Rows, number: int, column: int) -> tuple[int, int]:
    """Return how many rows and columns a cell takes."""
    across = 1
    while column + across < len(rows[number]) and rows[number][column + across] == LEFT:
        across += 1
    down = 1
    while number + down < len(rows) and rows[number + down][column] == UP:
        down += 1
    return down, across


def _fill(cell: _Cell, text: str) -> None:
    first, *others = text.split("\n")
    cell.paragraphs[0].text = first
    for line in others:
        cell.add_paragraph(line)


def _visible(text: str) -> str:
    return {UP: "^", LEFT: "<"}.get(text, text.replace("\n", "⏎"))


def _nest(cell: _Cell, rows: Rows) -> None:
    table = cell.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for inner, text in zip(row.cells, texts, strict=True):
            inner.text = text
