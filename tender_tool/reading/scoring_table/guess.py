"""Headers of tables that print none: columns by what stands in them."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.limits import whole_number
from tender_tool.reading.scoring_table.grid import Grid
from tender_tool.reading.scoring_table.headers import Column, Header
from tender_tool.reading.scoring_table.points import cell_points
from tender_tool.reading.scoring_table.row_kinds import has_word, is_serial

_LEAST_ROWS = 3
_MOST_ROWS = 60
_MOST_NAME = 60


def guessed_header(grid: Grid) -> Iterator[Header]:
    """Yield headers that a table without one may have had: one for each column that could hold points."""
    if not _LEAST_ROWS <= len(grid.rows) <= _MOST_ROWS or not 2 <= grid.width <= 12:
        return
    columns: dict[int, list[str]] = {}
    for row in range(len(grid.rows)):
        for cell in grid.own(row):
            if cell.text and cell.across < grid.width:
                columns.setdefault(cell.column, []).append(cell.text)
    starts = sorted(columns)
    for place in starts:
        texts = columns[place]
        read = [points for text in texts if (points := cell_points(text))]
        if len(read) < _LEAST_ROWS or 3 * len(read) < 2 * len(texts) or _counts(texts):
            continue
        made = []
        for number, start in enumerate(starts):
            end = starts[number + 1] if number + 1 < len(starts) else grid.width
            made.append(_column(start, end, columns[start], start == place))
        yield Header(tuple(made))


def _counts(texts: list[str]) -> bool:
    """Tell whether a column counts its rows."""
    numbers = [whole_number(text) for text in texts if text.isdigit()]
    return numbers == list(range(1, len(numbers) + 1))


def _column(start: int, end: int, texts: list[str], points: bool) -> Column:
    if points:
        return Column(start, end, "points")
    if all(is_serial(text) for text in texts):
        return Column(start, end, "serial")
    lengths = sorted(len(text) for text in texts if has_word(text))
    short = bool(lengths) and lengths[len(lengths) // 2] <= _MOST_NAME // 2
    return Column(start, end, "label" if short else "criteria")
