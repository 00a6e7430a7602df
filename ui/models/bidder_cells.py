"""Which bidder a cell of the sheet belongs to."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import compress, count, repeat
from operator import attrgetter, is_

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.cell_address import column_number
from tender_tool.domain.source import Source

Place = tuple[int, int]
_KNOWN = 4096
# Asked of each bidder of a list while the window waits: without a step of the interpreter between two.
_ROW = attrgetter("source.row")
_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d*)$")


class BidderCells:
    """Bidders by the places of their cells; each bidder is its number in the list, from 0."""

    def __init__(self, read: BidderList) -> None:
        self._read = read
        self._known: dict[tuple[str, int], Place | None] = {}

    def level_at(self, place: Place) -> int | None:
        """Return the bidder whose level stands at a place."""
        return self._owner("level", place)

    def until_at(self, place: Place) -> int | None:
        """Return the bidder whose validity stands at a place."""
        return self._owner("valid_until", place)

    def registered_at(self, place: Place) -> int | None:
        """Return the bidder whose name stands at a place, if its level is that of a register on another sheet."""
        at = self._owner("name", place)
        level = self._read.bidders[at].cell("level") if at is not None else None
        here = self._read.file, self._read.sheet
        return at if level is not None and (level.file, level.sheet) != here else None

    @cached_property
    def rows(self) -> dict[int, int]:
        """Return the bidders by their row, from 1, where each has one."""
        if self._read.across:
            return {}
        found = dict(zip(map(_ROW, self._read.bidders), count()))
        found.pop(None, None)
        return found

    @cached_property
    def singles(self) -> dict[Place, int]:
        """Return the bidders that have no row of their own, by each of their cells."""
        bidders, singles = self._read.bidders, dict[Place, int]()
        numbers = range(len(bidders))
        lacking = numbers if self._read.across else compress(numbers, map(is_, map(_ROW, bidders), repeat(None)))
        for at in lacking:
            singles |= {found: at for cell in bidders[at].cells().values() if (found := place_of(cell))}
        return singles

    @cached_property
    def _first_rows(self) -> list[int]:
        return sorted(self.rows)

    def _owner(self, field: str, place: Place) -> int | None:
        # A bidder may fill several rows: its own is the first of them.
        before = bisect_right(self._first_rows, place[0] + 1) - 1
        at = self.singles.get(place, self.rows[self._first_rows[before]] if before >= 0 else None)
        return at if at is not None and self._place_of(field, at) == place else None

    def _place_of(self, field: str, at: int) -> Place | None:
        """Return where a field of a bidder stands; those that were looked at last are known: each has many cells."""
        key = field, at
        if key not in self._known:
            if len(self._known) >= _KNOWN:
                self._known = {}
            self._known[key] = self._place(self._read.bidders[at].cell(field))
        return self._known[key]

    def _place(self, source: Source | None) -> Place | None:
        # A cell of another sheet, such as a register of certificates, is not on this one.
        here = source is not None and source.sheet == self._read.sheet
        return place_of(source.cell) if here and source is not None and source.cell else None


def place_of(cell: str) -> Place | None:
    """Return row and column, from 0, of an address such as ``E7``."""
    match = _ADDRESS.match(cell)
    return (int(match[2]) - 1, column_number(match[1])) if match else None
