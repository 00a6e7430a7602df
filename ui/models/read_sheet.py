"""A sheet as it was read: its texts, where the table lies, and what was made of the cells."""

from __future__ import annotations

import re
from functools import cached_property

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.score import ScoreSheet
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from ui.readings import level_pill, pill, validity

Place = tuple[int, int]
_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d*)$")


class ReadSheet:
    """Rows and columns count from 0; what depends on the bidders is worked out when it is first shown."""

    def __init__(self, read: BidderList, tender: Tender, scores: ScoreSheet, language: Language) -> None:
        self.rows = read.rows
        self.width = max((len(row) for row in read.rows), default=0)
        self._read = read
        self._tender = tender
        self._scores = scores
        self._language = language
        self._skipped = frozenset(skipped.row - 1 for skipped in read.skipped)

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        texts = self.rows[row]
        return texts[column] if column < len(texts) else ""

    @cached_property
    def area(self) -> tuple[int, int, int, int] | None:
        """Return the first and the last row, the first and the last column of the recognised table."""
        read = self._read
        if not read.header_rows or not read.rows:
            return None
        first, last = min(read.header_rows) - 1, read.last_row - 1
        if read.across:
            return 0, len(read.rows) - 1, first, last
        return first, last, 0, self.width - 1

    def is_entry(self, row: int, column: int) -> bool:
        """Tell whether a cell is in the table and no header."""
        return self._in_table(row) and not self._is_header(row, column)

    def standing(self, row: int) -> str:
        """Return how the texts of a row stand."""
        return "quiet" if row in self._skipped or not self._in_table(row) else "text"

    def tint(self, row: int, column: int) -> str | None:
        """Return the ground of a cell."""
        if self._is_header(row, column):
            return "accent"
        return "warning" if row in self._waiting[0] or (row, column) in self._waiting[1] else None

    @cached_property
    def pills(self) -> dict[Place, tuple[str, str]]:
        """Return what the cells of levels and of validity were read as."""
        scored = {factor.scheme for factor in self._tender.table.certificate_factors}
        pills: dict[Place, tuple[str, str]] = {}
        for bidder in self._read.bidders:
            level = self._place(bidder.cell("level"))
            if level is not None:
                pills[level] = level_pill(bidder.certificate, self._language, scored)
            state = validity(bidder.certificate, self._tender.opened_on)
            until = self._place(bidder.cell("valid_until"))
            if until is not None and until != level and state is not None:
                pills[until] = pill(state)
        return pills

    def runs(self, limit: int = 60) -> list[tuple[int, int, int]]:
        """Return row, column and width of texts outside the table that may run across empty cells."""
        rows = range(min(limit, len(self.rows)))
        return [run for row in rows if not self._in_table(row) for run in self._runs_of(row)]

    @cached_property
    def _waiting(self) -> tuple[frozenset[int], frozenset[Place]]:
        rows, cells = set(), set()
        for score in self._scores.waiting:
            if self._read.across or score.bidder.source.row is None:
                cells |= {found for cell in score.bidder.cells().values() if (found := place_of(cell))}
            else:
                rows.add(score.bidder.source.row - 1)
        return frozenset(rows), frozenset(cells)

    def _place(self, source: Source | None) -> Place | None:
        # A cell of another sheet, such as a register of certificates, is not on this one.
        here = source is not None and source.sheet == self._read.sheet
        return place_of(source.cell) if here and source is not None and source.cell else None

    def _in_table(self, row: int) -> bool:
        return self.area is not None and self.area[0] <= row <= self.area[1]

    def _is_header(self, row: int, column: int) -> bool:
        return (column if self._read.across else row) + 1 in self._read.header_rows

    def _runs_of(self, row: int) -> list[tuple[int, int, int]]:
        filled = [column for column in range(self.width) if self.text(row, column)]
        ends = [*filled[1:], self.width]
        return [(row, at, end - at) for at, end in zip(filled, ends, strict=True) if end - at > 1]


def letters(column: int) -> str:
    """Return the letters of a column counted from 0."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def place_of(cell: str) -> Place | None:
    """Return row and column, from 0, of an address such as ``E7``."""
    match = _ADDRESS.match(cell)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1
