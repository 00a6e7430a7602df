"""What stands below a header cell: it tells what a column holds whose header says nothing, or something else."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from tender_tool.domain.limits import whole_number
from tender_tool.reading.scoring_table.cells.grid import Grid
from tender_tool.reading.scoring_table.cells.points import (
    cell_points,
    name_before_criteria,
    named_points,
    tells_points,
    whole_name,
)
from tender_tool.reading.scoring_table.cells.row_kinds import has_word, is_serial, is_total
from tender_tool.reading.scoring_table.roles.headers import Column, Header, Role

_LONGEST_NAME = 22
_LEAST_CELLS = 2
_MANY, _MOST, _FEW = 0.7, 0.8, 0.2
_DISTINCT = 0.6
# A header cell over several columns may speak of different things.
_MAY_HOLD_SEVERAL = ("label", "criteria", "content", "unknown")


@dataclass(frozen=True)
class Contents:
    """The filled cells below a header cell, from the top."""

    texts: tuple[str, ...]

    @cached_property
    def points(self) -> float:
        """Return the share of cells that hold points and nothing else."""
        return sum(map(_is_points, self.texts)) / len(self.texts) if self.texts else 0.0

    @cached_property
    def length(self) -> int:
        """Return how long a cell usually is."""
        lengths = sorted(len(text) if whole_name(text) is None else 0 for text in self.texts)
        return lengths[len(lengths) // 2] if lengths else 0

    def counts(self) -> bool:
        """Tell whether the cells number their rows."""
        numbers = [whole_number(text) or 0 for text in self.texts if text.isdigit()]
        if len(numbers) < _LEAST_CELLS or len(numbers) < len(self.texts):
            return False
        return are_serial(numbers)

    def are_distinct(self) -> bool:
        """Tell whether most cells say something of their own."""
        return len(set(self.texts)) >= _DISTINCT * len(self.texts)

    def _are_parts(self) -> bool:
        """Tell whether equal cells stand together: the name of a part, which each of its rows repeats."""
        runs = [text for place, text in enumerate(self.texts) if place == 0 or text != self.texts[place - 1]]
        return 1 < len(runs) == len(set(runs))

    def role(self, held: set[Role], *, before: bool) -> Role:
        """Return what the cells are by themselves; ``before``: no criteria stand left of them."""
        if not self.texts:
            return "other"
        if self.counts():
            return "serial"
        if self.points >= _MANY and len(self.texts) >= _LEAST_CELLS:
            return "other" if "points" in held else "points"
        return "serial" if all(map(is_serial, self.texts)) else self._role_of_words(held, before=before)

    def _role_of_words(self, held: set[Role], *, before: bool) -> Role:
        telling = 2 * sum(_tells(text) or _is_sentence(text) for text in self.texts) >= len(self.texts)
        names = sum(map(has_word, self.texts)) >= _MANY * len(self.texts)
        if not telling and names and self.length <= _LONGEST_NAME:
            return "label" if before and (self.are_distinct() or self._are_parts()) else "other"
        return "other" if "criteria" in held else "criteria"


def _tells(text: str) -> bool:
    """Tell whether a cell says how points are given, and is no name with its points."""
    return tells_points(text) and whole_name(text) is None


def _is_sentence(text: str) -> bool:
    return text.endswith(("。", "；", ";")) or "。" in text[:-1]


def _is_points(text: str) -> bool:
    """Tell whether a cell holds points, and no name with its points in brackets."""
    named = named_points(text)
    return cell_points(text) is not None and (named is None or not re.search(r"[(（]", text))


def are_serial(numbers: list[int]) -> bool:
    """Tell whether numbers count: each is one more than that before it, or begins again."""
    steps = list(itertools.pairwise(numbers))
    counted = sum(after == before + 1 for before, after in steps)
    return bool(steps) and 2 * counted >= len(steps) and all(after in (before + 1, 1) for before, after in steps)


def contents_of(grid: Grid, header: Header, rows: Sequence[int]) -> dict[Column, Contents]:
    """Return what stands below each column of a header, in some rows."""
    texts: dict[Column, list[str]] = {column: [] for column in header.columns}
    for row in rows:
        for cell in grid.own(row):
            column = header.column_of(cell) if cell.text else None
            if column is None or column.start != cell.column or is_total(cell.text):
                continue
            # A name may run over the columns behind it.
            if column.end == cell.end or len(cell.text) <= _LONGEST_NAME:
                texts[column].append(cell.text)
    return {column: Contents(tuple(each)) for column, each in texts.items()}


def resolved(header: Header, grid: Grid, rows: Sequence[int]) -> Header:
    """Return a header whose columns are what stands below them, where its words say nothing or are contradicted."""
    header = _split(header, grid, rows)
    below = contents_of(grid, header, rows)
    columns = [_contradicted(column, below[column], header) for column in header.columns]
    below = {new: below[old] for new, old in zip(columns, header.columns, strict=True)}
    held = {column.role for column in columns}
    for number, column in enumerate(columns):
        if column.role == "unknown":
            told = any(each.role == "criteria" for each in columns[:number])
            role = below[column].role(held, before=not told)
            held.add(role)
            columns[number] = replace(column, role=role)
    below = {new: below[old] for new, old in zip(columns, below, strict=True)}
    return Header(tuple(_with_names(_with_criteria(columns, below), below)))


def _with_names(columns: list[Column], below: dict[Column, Contents]) -> list[Column]:
    """Return the columns with criteria as names, too, where each begins with one and no other column has them."""
    labels = [column for column in columns if column.role in ("label", "content")]
    if any(below[column].are_distinct() for column in labels if column in below):
        return columns
    return [
        replace(column, role="content") if column.role == "criteria" and _has_own_names(below, column) else column
        for column in columns
    ]


def _has_own_names(below: dict[Column, Contents], column: Column) -> bool:
    texts = below[column].texts if column in below else ()
    named = {name for text in texts if (name := name_before_criteria(text)) is not None}
    return len(texts) > 1 and 3 * len(named) >= 2 * len(texts)


def _with_criteria(columns: list[Column], below: dict[Column, Contents]) -> list[Column]:
    """Return the columns with the one of the longest texts as criteria, where several may be and none is."""
    contents = [column for column in columns if column.role == "content"]
    if len(contents) < _LEAST_CELLS or any(column.role == "criteria" for column in columns):
        return columns
    longest = max(contents, key=lambda column: below[column].length)
    return [replace(column, role="criteria") if column is longest else column for column in columns]


def _split(header: Header, grid: Grid, rows: Sequence[int]) -> Header:
    """Return a header with those of its cells taken apart that stand over several columns of different contents."""
    columns: list[Column] = []
    for column in header.columns:
        starts = _starts(column, grid, rows) if column.role in _MAY_HOLD_SEVERAL else []
        if len(starts) < _LEAST_CELLS:
            columns.append(column)
            continue
        ends = [*starts[1:], column.end]
        several = [Column(start, end, "unknown") for start, end in zip(starts, ends, strict=True)]
        columns.extend(_names_and_criteria(several, grid, rows) if column.role == "label" else several)
    return Header(tuple(columns))


def _names_and_criteria(several: list[Column], grid: Grid, rows: Sequence[int]) -> list[Column]:
    """Return the columns below a header of names: names, and behind them what is too long for one."""
    below = contents_of(grid, Header(tuple(several)), rows)
    names = [replace(each, role="label") for each in several]
    return [*names[:-1], several[-1]] if below[several[-1]].length > _LONGEST_NAME else names


def _starts(column: Column, grid: Grid, rows: Sequence[int]) -> list[int]:
    """Return where the columns below a header cell begin; none, where most rows have one cell below it."""
    below = [
        [cell.column for cell in grid.rows[row] if column.start <= cell.column and cell.end <= column.end]
        for row in rows
    ]
    cut = [row for row in below if len(row) > 1]
    return max(cut, key=cut.count) if 2 * len(cut) > len(below) else []


def _contradicted(column: Column, below: Contents, header: Header) -> Column:
    """Return a column as its contents are, where these are nothing that its header speaks of."""
    if len(below.texts) <= _LEAST_CELLS:
        return column
    if column.role == "criteria" and below.points >= _MOST and not header.has_points and not below.counts():
        return replace(column, role="points")
    if column.role == "serial" and 2 * sum(has_word(x) and not is_serial(x) for x in below.texts) > len(below.texts):
        return replace(column, role="label")
    if column.role == "points" and below.points <= _FEW and below.length > _LONGEST_NAME:
        return replace(column, role="criteria")
    return column
