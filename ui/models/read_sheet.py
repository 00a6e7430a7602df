"""A sheet as it was read: its texts, where the table lies, and what was made of the cells."""

from __future__ import annotations

from functools import cached_property

from tender_tool.domain.acts.trail import Place
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.cell_address import address
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.services.acts import marks
from ui.models.bidder_cells import BidderCells
from ui.readings import level_pill, state_pill


class ReadSheet:
    """Rows and columns count from 0; what depends on the bidders is worked out when it is first shown."""

    def __init__(
        self, read: BidderList, tender: Tender, scores: ScoreSheet, language: Language, before: ReadSheet | None
    ) -> None:
        self.rows = read.rows
        same = before is not None and before.rows is read.rows
        self.width: int = before.width if before is not None and same else max(map(len, read.rows), default=0)
        self.name = (read.file, read.sheet)
        # From 1; None where the header is no row.
        self.header_row = read.header_rows[-1] if read.header_rows and not read.across else None
        self._read = read
        self._tender = tender
        self._scores = scores
        self._language = language
        # A decision changes what a cell means, not whose it is: the places stay with the rows.
        self.cells: BidderCells = before.cells if before is not None and before.is_of(read) else BidderCells(read)
        self._marks = marks(tender, language)
        self._skipped = frozenset(skipped.row - 1 for skipped in read.skipped)

    def is_of(self, read: BidderList) -> bool:
        """Tell whether the bidders of a list stand at the same places."""
        return self._read.rows is read.rows and len(self._read.bidders) == len(read.bidders)

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
        waits = self._waits(self.cells.rows.get(row + 1)) or self._waits(self.cells.singles.get((row, column)))
        return "warning" if waits else None

    def mark(self, row: int, column: int) -> str:
        """Return what a person corrected in a cell: both values, why and who; empty where nobody did."""
        return self._marks.get(Place("cell", (address(row, column),)), "")

    def pill(self, row: int, column: int) -> tuple[str, str] | None:
        """Return what a cell of a level or of a validity was read as; beside a name, the level from elsewhere."""
        bidders, place = self._read.bidders, (row, column)
        at = self.cells.level_at(place)
        if at is not None:
            return level_pill(bidders[at].certificate, self._language, self._scored)
        at = self.cells.until_at(place)
        if at is not None:
            return state_pill(bidders[at].certificate, self._tender.opened_on)
        # A level of a register has no cell here: it stands beside the name.
        at = self.cells.registered_at(place)
        return level_pill(bidders[at].certificate, self._language, self._scored) if at is not None else None

    def runs(self, limit: int = 60) -> list[tuple[int, int, int]]:
        """Return row, column and width of texts outside the table that may run across empty cells."""
        rows = range(min(limit, len(self.rows)))
        return [run for row in rows if not self._in_table(row) for run in _runs_of(self, row)]

    @cached_property
    def _scored(self) -> frozenset[str]:
        return frozenset(factor.scheme for factor in self._tender.table.certificate_factors)

    def bidder_at(self, row: int, column: int) -> str:
        """Return the name of the bidder of a cell, empty where there is none."""
        at = self.cells.rows.get(row + 1, self.cells.singles.get((row, column)))
        return "" if at is None else self._read.bidders[at].name

    def _waits(self, at: int | None) -> bool:
        scores = self._scores.scores
        return at is not None and at < len(scores) and scores[at].waits_at_list

    def _in_table(self, row: int) -> bool:
        return self.area is not None and self.area[0] <= row <= self.area[1]

    def _is_header(self, row: int, column: int) -> bool:
        return (column if self._read.across else row) + 1 in self._read.header_rows


def _runs_of(sheet: ReadSheet, row: int) -> list[tuple[int, int, int]]:
    filled = [column for column in range(sheet.width) if sheet.text(row, column)]
    ends = [*filled[1:], sheet.width][: len(filled)]
    return [(row, at, end - at) for at, end in zip(filled, ends, strict=True) if end - at > 1]
