"""Score sheets written as a list, a row a bidder: which of its columns hold names, points, factors and members."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tender_tool.domain.bidder import ColumnMatch
from tender_tool.reading.bidder_list.rows import sort_rows
from tender_tool.reading.columns.contents import texts_below
from tender_tool.reading.columns.headers import match_header, names_member
from tender_tool.reading.columns.layout import Layout, find_tables
from tender_tool.reading.sheet import Sheet
from tender_tool.ruleset.vocabulary.facts import read_number
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

LABEL_END = re.compile(r"[:：]\s*")
# A longer sheet is no member's.
_MOST_CELLS = 100_000


@dataclass(frozen=True, slots=True)
class Known:
    """The tender's bidders by their names, its factors by theirs, and the one that members score, if it is one."""

    bidders: Mapping[str, str]
    factors: Mapping[str, str]
    only: str | None = None

    def bidder(self, text: str) -> str | None:
        """Return the key of the bidder that a text names."""
        return self.bidders.get(name_key(text))

    def factor(self, text: str) -> str | None:
        """Return the factor that a text names."""
        return self.factors.get(normalise(text))


@dataclass(frozen=True, slots=True)
class Given:
    """A cell with points by row and column (from 0): whose they are, for what, and who gave them, if that is said."""

    row: int
    column: int
    bidder: str
    factor: str
    member: str = ""


def listed(sheet: Sheet, known: Known) -> tuple[Given, ...]:
    """Return the cells with points of a sheet that is a list; empty where its headers and cells make none."""
    if len(sheet.rows) * sheet.width > _MOST_CELLS:
        return ()
    found = (cells for table in find_tables(sheet, {}) if (cells := _cells(table, known)))
    return next(found, ())


def _cells(table: Layout, known: Known) -> tuple[Given, ...]:
    sheet = table.sheet
    heads = [text for row in table.header for text in sheet.rows[row]]
    if sheet.turned or any(known.factor(text) for text in heads):
        # Factors in the header: bidders and factors cross each other.
        return ()
    points = [column.index for column in table.columns if _holds_points(table, column)]
    factors = [column.index for column in table.columns if _holds_factors(table, column, known)]
    members = [column.index for column in table.columns if names_member(column.header)]
    of_all = None if factors else _factor_above(table, known)
    if len(points) != 1 or len(factors) > 1 or len(members) > 1 or not (factors or of_all):
        return ()
    given = []
    for entry in sort_rows(table).entries:
        for row in entry.rows:
            bidder = known.bidder(entry.name)
            factor = known.factor(sheet.merged_text(row, factors[0])) if factors else of_all
            member = sheet.merged_text(row, members[0]) if members else ""
            if bidder and factor:
                given.append(Given(row, points[0], bidder, factor, member))
    return tuple(given)


def _holds_points(table: Layout, column: ColumnMatch) -> bool:
    """Tell whether a column holds what somebody gave: its header speaks of points, most of its cells are numbers."""
    kinds = match_header(tuple(column.header.split("›"))).kinds
    texts = texts_below(table.sheet, table.first_row, column.index)
    numbers = sum(read_number(text) is not None for text in texts)
    return "score" in kinds and "full" not in kinds and numbers * 2 > len(texts)


def _holds_factors(table: Layout, column: ColumnMatch, known: Known) -> bool:
    texts = texts_below(table.sheet, table.first_row, column.index)
    return sum(known.factor(text) is not None for text in texts) * 2 > len(texts)


def _factor_above(table: Layout, known: Known) -> str | None:
    """Return the factor that the sheet's name or the rows above the table name; the only one, where none is named."""
    above = (text for row in table.sheet.rows[: table.header[0]] for text in row)
    parts = (part for text in (table.sheet.name, *above) for part in LABEL_END.split(text.strip()))
    named = {factor for part in parts if (factor := known.factor(part))}
    return known.only if not named else next(iter(named)) if len(named) == 1 else None
