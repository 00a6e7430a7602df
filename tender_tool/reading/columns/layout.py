"""Where on a sheet the tables are: their header rows, their columns and their rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tender_tool.domain.bidder import ColumnMatch, Sureness
from tender_tool.reading.columns.contents import (
    fitting,
    hold_periods,
    is_bidders_row,
    level_contents,
    support,
    texts_below,
)
from tender_tool.reading.columns.header_forms import Names, further_columns, tick_columns, with_names, without_others
from tender_tool.reading.columns.headers import LIKELY, UNUSED, HeaderMatch, match_header, tidy
from tender_tool.reading.columns.level_column import Asked, with_certificate
from tender_tool.reading.sheet import Cell, Sheet
from tender_tool.ruleset.vocabulary.columns import column_words

# In a long list only its beginning is searched for headers.
_LONG, _SEARCHED_ROWS = 3000, 60
_SEARCHED_CELLS = 150_000
_DEEPEST_HEADER = 3
_MOST_ACROSS = 400
_WEIGHT = {"sure": 2, "likely": 1}
_NAMES = ("name", "holder")
_DAYS = ("valid_until", "valid_from", "issued_on")
# A person says what a column is.
_CHOSEN = 99
Fields = Mapping[int, str | None]


@dataclass(frozen=True, slots=True)
class Layout:
    """A table found on a sheet: header rows, columns and first and last row under the header, all from 0.

    ``weight`` tells how much of the header was recognised. ``ticks`` are columns that each stand for a level, with
    its words; ``further`` are columns that share one merged header with a field's; ``asked`` are columns that hold
    levels or days under headers that do not say of what.
    """

    sheet: Sheet
    header: tuple[int, ...]
    columns: tuple[ColumnMatch, ...]
    weight: int
    last_row: int
    ticks: tuple[tuple[int, str], ...] = ()
    further: tuple[tuple[str, tuple[int, ...]], ...] = ()
    asked: tuple[Asked, ...] = ()

    def column(self, field: str) -> int | None:
        """Return the column of a field, or None."""
        return next((column.index for column in self.columns if column.field == field), None)

    @property
    def states_levels(self) -> bool:
        """Tell whether the table says anything about certificates' levels."""
        return bool(self.ticks) or self.has("level", "standard", "provided")

    def has(self, *fields: str) -> bool:
        """Tell whether the table has a column for any of the fields."""
        return any(self.column(field) is not None for field in fields)

    def asks(self, field: str) -> bool:
        """Tell whether only a person can say if a column is that of a field."""
        return any(field in fields for fields, _ in self.asked)

    @property
    def first_row(self) -> int:
        """Return the first row under the header."""
        return self.header[-1] + 1


def with_evidence(layout: Layout) -> tuple[ColumnMatch, ...]:
    """Return a table's columns with how many of their cells fit, and with the fields that a person is asked about."""
    asked = {place: fields for fields, places in layout.asked for place in places}
    found = []
    for column in layout.columns:
        texts = texts_below(layout.sheet, layout.first_row, column.index)
        fields = asked.get(column.index, ())
        fits = fitting(column.field or next(iter(fields), ""), texts)
        found.append(replace(column, asked=fields, fitting=fits, filled=len(texts) if fits else 0))
    return tuple(found)


def find_tables(sheet: Sheet, chosen: Fields, names: Names = "known", header_row: int | None = None) -> list[Layout]:
    """Return the tables of a sheet that have a column of names, from the top (on the turned sheet if that fits).

    ``chosen`` are fields by column that a person chose, ``header_row`` the last row of the header (from 0) that a
    person chose; ``names`` tells by what a column of names is known.
    """
    if header_row is not None:
        return _under(sheet, header_row, chosen, names)
    upright = _tables(sheet, chosen, names)
    if len(sheet.rows) > _MOST_ACROSS or sheet.width > _MOST_ACROSS:
        return upright
    across = _tables(sheet.turn(), chosen, names)
    if across and max(t.weight for t in across) > max((t.weight for t in upright), default=0):
        return across
    return upright


def _under(sheet: Sheet, row: int, chosen: Fields, names: Names) -> list[Layout]:
    """Return the table under a header row that a person chose; rows above it that are headings belong to it."""
    if row >= len(sheet.rows):
        return []
    headers = [tuple(range(row - depth, row + 1)) for depth in range(min(_DEEPEST_HEADER, row + 1))]
    headings = [header for header in headers if not any(is_bidders_row(sheet.rows[line]) for line in header[:-1])]
    tables = [_under_header(sheet, header, chosen, names) for header in headings]
    found = [table for table in tables if table is not None]
    return [max(found, key=lambda table: (*_strength(table), -len(table.header)))] if found else []


def _tables(sheet: Sheet, chosen: Fields, names: Names) -> list[Layout]:
    """Return the tables by the words of their headers; a person's choice of columns then holds under these headers.

    Only where no header is known do the chosen columns themselves say that a table begins.
    """
    found = _headers(sheet, {}, names)
    if chosen and found:
        found = [again for table in found if (again := _table_at(sheet, table.header, chosen, names))]
    elif chosen:
        found = _headers(sheet, chosen, names)
    ends = ([table.header[0] - 1 for table in found[1:]] + [len(sheet.rows) - 1]) if found else []
    placed = [replace(table, last_row=end) for table, end in zip(found, ends, strict=True)]
    return [half for table in placed for half in _halves(table, chosen, names)]


def _headers(sheet: Sheet, chosen: Fields, names: Names) -> list[Layout]:
    whole = len(sheet.rows) <= _LONG and len(sheet.rows) * sheet.width <= _SEARCHED_CELLS
    searched = len(sheet.rows) if whole else min(len(sheet.rows), _SEARCHED_ROWS)
    found: list[Layout] = []
    for row in range(searched):
        depths = range(1, min(_DEEPEST_HEADER, row + 1) + 1)
        headers = (tuple(range(row - depth + 1, row + 1)) for depth in depths)
        here = [table for header in headers if (table := _table_at(sheet, header, chosen, names))]
        if here:
            _keep(found, max(here, key=lambda table: (*_strength(table), -len(table.header))))
    return found


def _halves(table: Layout, chosen: Fields, names: Names) -> list[Layout]:
    """Return the two tables of a header that states the same columns twice, side by side; else the table itself."""
    name = next((column for column in table.columns if column.field == "name"), None)
    again = [x.index for x in table.columns if name and x.index > name.index and x.header == name.header]
    if name is None or not again:
        return [table]
    width, end = again[0] - name.index, table.sheet.width
    first = table.columns[0].index
    spans = (range(first, first + width), range(first + width, end))
    halves = [_table_at(table.sheet, table.header, chosen, names, span) for span in spans]
    return [replace(half, last_row=table.last_row) for half in halves if half]


def _keep(found: list[Layout], table: Layout) -> None:
    """Add a table unless its header is the last one's again; of headers that touch, the fuller one stays."""
    rows = table.sheet.rows
    if (
        found
        and {rows[row] for row in found[-1].header} & {rows[row] for row in table.header}
        and _apart(found, table)
    ):
        return
    # Behind the first table a bidder's own row may hold words of a header: there only a plain name's header counts.
    if found and table.header[0] > found[-1].header[-1] + 1 and not _surely_named(table):
        return
    while found and table.header[0] <= found[-1].header[-1] + 1:
        if _strength(table) <= _strength(found[-1]):
            return
        found.pop()
    found.append(table)


def _strength(table: Layout) -> tuple[bool, int]:
    return _surely_named(table), table.weight


def _surely_named(table: Layout) -> bool:
    return any(column.field in _NAMES and column.sureness == "sure" for column in table.columns)


def _apart(found: list[Layout], table: Layout) -> bool:
    return table.header[0] > found[-1].header[-1]


def _table_at(
    sheet: Sheet, header: tuple[int, ...], chosen: Fields, names: Names, span: range | None = None
) -> Layout | None:
    """Return the table under a header, of the columns in ``span`` (all, by default), or None if it is none."""
    header = tuple(range(min(header[0], _merged_from(sheet, header[-1:])), header[-1] + 1))
    if any(is_bidders_row(sheet.rows[row]) for row in header):
        return None
    return _under_header(sheet, header, chosen, names, span)


def _under_header(
    sheet: Sheet, header: tuple[int, ...], chosen: Fields, names: Names, span: range | None = None
) -> Layout | None:
    """Return the table under rows that are taken for its header, or None if their columns make none."""
    header = tuple(range(min(header[0], _merged_from(sheet, header[-1:])), header[-1] + 1))
    labels = _labels(sheet, header, span or range(sheet.width))
    # A title is no heading, and merged over all columns it is no header of each.
    if any(_is_title(sheet, row, header) for row in header[:-1]) or len(set(labels) - {()}) < min(2, sheet.width):
        return None
    matches = [_by_header(sheet, header[-1] + 1, place, label) for place, label in enumerate(labels)]
    if sheet.turned:
        matches = _with_corner(sheet, header, labels, matches)
    matches = [_firmly_named(match) for match in with_names(sheet, header, labels, matches, names)]
    if not chosen and not any(match.field in _NAMES for match in matches):
        return None
    ticks = tick_columns(sheet, header[-1] + 1, labels)
    matches = without_others(labels, _without_ticked(matches, ticks))
    matches = [_as_chosen(i, match, chosen) for i, match in enumerate(matches)]
    matches, asked = with_certificate(sheet, header[-1] + 1, labels, matches, ticked=bool(ticks))
    taken = _one_column_a_field(labels, matches)
    columns = tuple(
        _column(sheet, i, label, match, taken=i in taken)
        for i, (label, match) in enumerate(zip(labels, matches, strict=True))
        if label or match.field
    )
    further = further_columns(sheet, header[-1], columns, matches)
    table = Layout(sheet, header, columns, 0, len(sheet.rows) - 1, ticks, further, asked)
    return _weighed(table)


def _weighed(table: Layout) -> Layout | None:
    """Return a table with how much of its header was recognised, or None if that makes no table."""
    named = [column for column in table.columns if column.field in _NAMES]
    others = [x for x in table.columns if x.field and x.field not in _NAMES and x.field != "remark"]
    if not named or (not others and (named[0].sureness != "sure" or table.sheet.turned)):
        return None
    below = _below(table.sheet, table.header)
    if any((table.first_row, column.index) in below for column in named):
        return None
    weight = sum(_WEIGHT.get(column.sureness, 0) for column in (*named, *others))
    return replace(table, weight=weight + (_WEIGHT["sure"] if table.ticks else 0))


def _labels(sheet: Sheet, header: tuple[int, ...], places: range) -> list[tuple[str, ...]]:
    headings = [_headings(sheet, row) for row in header[:-1]]
    return [_label(sheet, header, headings, column) if column in places else () for column in range(sheet.width)]


def _by_header(sheet: Sheet, first: int, place: int, label: tuple[str, ...]) -> HeaderMatch:
    """Return what a header means; what it says weakly or might say is kept only where the contents agree."""
    match = match_header(label)
    if (
        match.field == "level"
        and match.kinds & {"valid", "end"}
        and _holds_days_only(texts_below(sheet, first, place))
    ):
        return replace(match, field="valid_until")
    if match.field in _DAYS and hold_periods(texts_below(sheet, first, place)):
        return replace(match, field="valid_until", weight=max(match.weight, LIKELY), says="field")
    if match.might in ("name", "price") and support(match.might, texts_below(sheet, first, place)):
        return replace(match, field=match.might, weight=LIKELY, says="field")
    kept = match.weight >= LIKELY or match.field in (None, "level", "name")
    kept = kept or support(match.field or "", texts_below(sheet, first, place))
    return match if kept else replace(match, field=None)


def _holds_days_only(texts: list[str]) -> bool:
    return support("valid_until", texts) and not level_contents(texts).levels


def _firmly_named(match: HeaderMatch) -> HeaderMatch:
    weakly = match.field == "name" and match.weight < LIKELY
    return replace(match, field=None, says="nothing") if weakly else match


def _without_ticked(matches: list[HeaderMatch], ticks: tuple[tuple[int, str], ...]) -> list[HeaderMatch]:
    """Return the matches without a column of levels where the levels are columns that are ticked."""
    ticked = {column for column, _ in ticks}
    return [UNUSED if ticks and (i in ticked or m.field == "level") else m for i, m in enumerate(matches)]


def _below(sheet: Sheet, header: tuple[int, ...]) -> set[Cell]:
    """Return the cells under the header that are merged with one of its cells: then the header goes on."""
    below = ((header[-1] + 1, column) for column in range(sheet.width))
    return {cell for cell in below if cell in sheet.covered and sheet.covered[cell][0] <= header[-1]}


def _as_chosen(column: int, match: HeaderMatch, chosen: Fields) -> HeaderMatch:
    if column in chosen:
        return HeaderMatch(chosen[column], _CHOSEN) if chosen[column] else UNUSED
    return UNUSED if match.field and match.field in chosen.values() else match


def _is_title(sheet: Sheet, row: int, header: tuple[int, ...]) -> bool:
    """Tell whether a row of a header holds one text that begins where the header begins: no heading, but a title."""
    filled = [[column for column in range(sheet.width) if sheet.text(line, column)] for line in header]
    own = filled[header.index(row)]
    begins = min((columns[0] for columns in filled if len(columns) > 1), default=sheet.width)
    return len(own) == 1 and own[0] <= begins


def _merged_from(sheet: Sheet, header: tuple[int, ...]) -> int:
    """Return the first row of the header's cells that are merged downwards from above."""
    width = sheet.width
    starts = [sheet.covered[header[0], c] for c in range(width) if (header[0], c) in sheet.covered]
    return min((row for row, _ in starts if header[0] - row < _DEEPEST_HEADER), default=header[0])


def _column(sheet: Sheet, index: int, label: tuple[str, ...], match: HeaderMatch, *, taken: bool) -> ColumnMatch:
    sureness: Sureness = match.sureness if taken or match.field is None else "unsure"
    return ColumnMatch(index, sheet.line_name(index), "›".join(label), match.field if taken else None, sureness)


def _headings(sheet: Sheet, row: int) -> list[str]:
    """Return for each cell of a row its text, or that of the nearest filled cell to its left."""
    headings: list[str] = []
    for column in range(sheet.width):
        headings.append(sheet.text(row, column) or (headings[-1] if headings else ""))
    return headings


def _label(sheet: Sheet, header: tuple[int, ...], headings: list[list[str]], column: int) -> tuple[str, ...]:
    """Return the lines of a header cell; merged cells and blanks beside a heading continue it."""
    parts: list[str] = []
    for place, row in enumerate(header):
        text = sheet.merged_text(row, column)
        if not text and row != header[-1] and sheet.text(header[-1], column):
            text = headings[place][column]
        if text and (not parts or parts[-1] != text):
            parts.append(text)
    return tuple(parts)


def _with_corner(
    sheet: Sheet, header: tuple[int, ...], labels: list[tuple[str, ...]], matches: list[HeaderMatch]
) -> list[HeaderMatch]:
    """Take the line of names in a table whose bidders stand side by side: the one at its corner."""
    # Above a table that lies across, the opening day is a line of its own.
    matches = [UNUSED if match.field == "opened_on" else match for match in matches]
    if any(match.field == "name" and match.weight >= LIKELY for match in matches):
        return matches
    known = [i for i, match in enumerate(matches) if match.field and match.weight >= LIKELY]
    if len(known) < 2:
        return matches
    for place in range(known[0] - 1, -1, -1):
        words = "".join(map(tidy, labels[place]))
        if words and words not in column_words().across.corner:
            continue
        if sum(bool(sheet.text(row, place)) for row in range(header[-1] + 1, len(sheet.rows))) > 1:
            return [*matches[:place], HeaderMatch("name", LIKELY), *matches[place + 1 :]]
    return matches


def _one_column_a_field(labels: list[tuple[str, ...]], matches: list[HeaderMatch]) -> set[int]:
    """Return the columns that keep their field: the surest one of each, those beside the level's column first."""
    level = _best([i for i, match in enumerate(matches) if match.field == "level"], matches, ())
    group = labels[level][:-1] if level is not None else ()
    chosen = set()
    for field in {match.field for match in matches if match.field}:
        candidates = [i for i, match in enumerate(matches) if match.field == field]
        together = tuple(i for i in candidates if group and labels[i][:-1] == group)
        best = level if field == "level" else _best(candidates, matches, together)
        if best is not None:
            chosen.add(best)
    return chosen


def _best(candidates: list[int], matches: list[HeaderMatch], preferred: tuple[int, ...]) -> int | None:
    def order(i: int) -> tuple[bool, bool, int, int]:
        return (i not in preferred, matches[i].sureness != "sure", -matches[i].weight, i)

    return min(candidates, key=order, default=None)
