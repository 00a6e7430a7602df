"""Where on a sheet the table is: its header rows, its columns and its first and last row."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tender_tool.domain.bidder import ColumnMatch, Sureness
from tender_tool.reading.columns import HeaderMatch, match_header
from tender_tool.reading.sheet import Sheet, letters

_SEARCHED_ROWS = 40
_DEEPEST_HEADER = 3
_WEIGHT = {"sure": 2, "likely": 1}


@dataclass(frozen=True, slots=True)
class Layout:
    """A table found on a sheet: header rows and columns (from 0); ``weight`` tells how much was recognised."""

    sheet: Sheet
    header: tuple[int, ...]
    columns: tuple[ColumnMatch, ...]
    weight: int

    def column(self, field: str) -> int | None:
        """Return the column of a field, or None."""
        return next((column.index for column in self.columns if column.field == field), None)

    @property
    def first_row(self) -> int:
        """Return the first row under the header."""
        return self.header[-1] + 1


def find_layout(sheet: Sheet, name_fields: tuple[str, ...] = ("name",)) -> Layout | None:
    """Return the most telling table of a sheet that has one of ``name_fields``, or None."""
    best: Layout | None = None
    for row in range(min(len(sheet.rows), _SEARCHED_ROWS)):
        for depth in range(1, min(_DEEPEST_HEADER, row + 1) + 1):
            found = _layout_at(sheet, tuple(range(row - depth + 1, row + 1)), name_fields)
            if found and (best is None or found.weight > best.weight):
                best = found
    return best


def _layout_at(sheet: Sheet, header: tuple[int, ...], name_fields: tuple[str, ...]) -> Layout | None:
    filled = sum(bool(sheet.text(header[-1], column)) for column in range(sheet.width))
    if filled < min(2, sheet.width):
        return None
    labels = [_label(sheet, header, column) for column in range(sheet.width)]
    matches = [match_header(label) for label in labels]
    taken = _one_column_a_field(labels, matches)
    columns = tuple(
        ColumnMatch(i, letters(i), "›".join(label), match.field if i in taken else None, _sureness(match, i in taken))
        for i, (label, match) in enumerate(zip(labels, matches, strict=True))
        if label
    )
    named = [column for column in columns if column.field in name_fields]
    others = [column for column in columns if column.field and column.field not in name_fields]
    if not named or (named[0].sureness != "sure" and not others):
        return None
    return Layout(sheet, header, columns, sum(_WEIGHT.get(column.sureness, 0) for column in (*named, *others)))


def _sureness(match: HeaderMatch, taken: bool) -> Sureness:
    return match.sureness if taken or match.field is None else "unsure"


def _label(sheet: Sheet, header: tuple[int, ...], column: int) -> tuple[str, ...]:
    """Return the lines of a header cell; merged cells and blanks beside a heading continue it."""
    parts: list[str] = []
    for row in header:
        text = merged_text(sheet, row, column)
        if not text and row != header[-1] and sheet.text(header[-1], column):
            text = next((sheet.text(row, c) for c in range(column, -1, -1) if sheet.text(row, c)), "")
        if text and (not parts or parts[-1] != text):
            parts.append(text)
    return tuple(parts)


def merged_text(sheet: Sheet, row: int, column: int) -> str:
    """Return the text of a cell, or of the merged cell that it is part of."""
    text = sheet.text(row, column)
    if text:
        return text
    for (top, left), (bottom, right) in sheet.merged:
        if top <= row <= bottom and left <= column <= right:
            return sheet.text(top, left)
    return ""


def _one_column_a_field(labels: list[tuple[str, ...]], matches: list[HeaderMatch]) -> set[int]:
    """Return the columns that keep their field: the surest one of each, those beside the level's column first."""
    level = _best([i for i, match in enumerate(matches) if match.field == "level"], matches, ())
    group = labels[level][:-1] if level is not None else ()
    fields = {match.field for match in matches if match.field}
    chosen = set()
    for field in fields:
        candidates = [i for i, match in enumerate(matches) if match.field == field]
        together = tuple(i for i in candidates if group and labels[i][:-1] == group)
        best = level if field == "level" else _best(candidates, matches, together)
        if best is not None:
            chosen.add(best)
    return chosen


def _best(candidates: list[int], matches: list[HeaderMatch], preferred: tuple[int, ...]) -> int | None:
    def order(i: int) -> tuple[bool, bool, int, int]:
        return (i not in preferred, matches[i].sureness != "sure", matches[i].rank, i)

    return min(candidates, key=order, default=None)


def use_columns(layout: Layout, fields: dict[int, str | None]) -> Layout:
    """Return the layout with a person's choice of fields by column."""
    chosen = {field for field in fields.values() if field}
    columns = []
    for column in layout.columns:
        if column.index in fields:
            field = fields[column.index]
            columns.append(replace(column, field=field, sureness="sure" if field else "unused"))
        elif column.field in chosen:
            columns.append(replace(column, field=None, sureness="unused"))
        else:
            columns.append(column)
    return replace(layout, columns=tuple(columns))
