"""What stands on the pages of a PDF one after the other: lines of text, and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from pypdfium2 import PdfPage

from tender_tool.reading.documents.pdf.columns import WordTable, table_at
from tender_tool.reading.documents.pdf.grid import (
    PageTable,
    between_same_edges,
    on_common_columns,
    shared_out,
    without_blank_columns,
)
from tender_tool.reading.documents.pdf.ruled import ruled_tables
from tender_tool.reading.documents.pdf.rules import Rule, is_picture, rules_of
from tender_tool.reading.documents.pdf.running import RunningLines, running_lines
from tender_tool.reading.documents.pdf.words import Box, Line, Sign, is_undecoded, lines_of, signs_of, within

_LEAST_PIECES = 2
_FEW_SIGNS = 60


@dataclass(eq=False)
class Found:
    """Something on a page: lines of text, or a table with the lines of each cell.

    ``right`` is how far lines of text go on the page, ``levels`` the heights of level lines drawn between them.
    """

    page: int
    lines: list[Line] = field(default_factory=list)
    table: PageTable | None = None
    cells: list[list[Line]] = field(default_factory=list)
    right: float = 0
    levels: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageMarks:
    """What is written and drawn on a page, and how far it goes."""

    signs: tuple[Sign, ...]
    rules: tuple[Rule, ...]
    box: Box


@dataclass
class Walk:
    """One walk through the pages, from the top of each to its foot; ``see`` reads those that are pictures."""

    see: Callable[[PdfPage], PageMarks] | None = None
    found: list[Found] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    undecoded: list[int] = field(default_factory=list)
    seen: list[int] = field(default_factory=list)

    def page(self, page: PdfPage, number: int) -> None:
        """Take in what stands on a page."""
        text = page.get_textpage()
        undecoded = is_undecoded(text)
        signs = [] if undecoded else signs_of(text)
        pictured = len(signs) < _FEW_SIGNS and is_picture(page)
        if (undecoded or pictured) and self.see is not None:
            self.look_at(self.see(page), number)
            return
        if undecoded:
            self.undecoded.append(number)
            return
        if pictured:
            self.pictures.append(number)
        self.take(PageMarks(tuple(signs), tuple(rules_of(page)), page.get_mediabox()), number)

    def look_at(self, page: PageMarks, number: int) -> None:
        """Take in what was seen on a picture of a page; a page on which nothing was seen is unread."""
        (self.seen if page.signs else self.pictures).append(number)
        self.take(page, number)

    def take(self, page: PageMarks, number: int) -> None:
        """Take in what is written and drawn on a page."""
        signs, rules, (left, bottom, right, top) = page.signs, list(page.rules), page.box
        upper = top
        levels = [rule.at for rule in rules if not rule.upright and rule.last - rule.first > (right - left) / 2]
        for table in ruled_tables(rules):
            held = within(signs, table.box)
            if all(sign.text.isspace() for sign in held):
                continue
            self._text(within(signs, (left, table.box[3], right, upper)), number, levels)
            cells = [lines_of(each) for each in shared_out(held, table)]
            trimmed, kept = without_blank_columns(table, [bool(lines) for lines in cells])
            self.found.append(Found(number, table=trimmed, cells=[cells[slot] for slot in kept]))
            upper = min(upper, table.box[1])
        self._text(within(signs, (left, bottom, right, upper)), number, levels)

    def _text(self, signs: Sequence[Sign], page: int, levels: list[float]) -> None:
        lines = lines_of(signs)
        if lines:
            self.found.append(Found(page, lines, levels=levels))

    def finished(self) -> list[Found]:
        """Return what was found without running heads and feet, the columns counted alike over pages."""
        running = running_lines((each.page, line.text) for each in self.found for line in each.lines)
        for each in self.found:
            each.lines = [line for line in each.lines if not running.holds(line.text, each.page)]
        self.found = [each for each in self.found if each.lines or each.table]
        self._measure()
        self.found = list(self._with_word_tables())
        self._count_columns_alike(running)
        return self.found

    def _measure(self) -> None:
        """Take in how far the lines of each page go; a page of short lines is as wide as the others."""
        widest: dict[int, float] = {}
        for each in self.found:
            for line in each.lines:
                widest[each.page] = max(widest.get(each.page, 0), line.right)
        usual = median(widest.values()) if widest else 0
        for each in self.found:
            each.right = max(widest.get(each.page, 0), usual)

    def _with_word_tables(self) -> Iterator[Found]:
        """Yield what was found, lines that stand in columns as tables."""
        carried: tuple[int, WordTable] | None = None
        for each in self.found:
            lines = each.lines
            above = carried[1] if carried and carried[0] == each.page - 1 else None
            while lines:
                table = table_at(lines, 0, each.levels, above) if above else None
                table = table or _next_table(lines, each.levels)
                if table is None:
                    break
                if table.first:
                    yield Found(each.page, lines[: table.first], right=each.right)
                yield Found(each.page, table=table.table, cells=table.cells)
                lines, above = lines[table.last + 1 :], None
                carried = (each.page, table)
            if lines or each.table:
                carried = None
                each.lines = lines
                yield each

    def _count_columns_alike(self, running: RunningLines) -> None:
        """Count the columns of tables alike that go on over pages; what runs at the edges of these pages goes."""
        chain: list[Found] = []
        between: list[Found] = []
        for each in (*self.found, Found(0)):
            if chain and each.page in (chain[-1].page, chain[-1].page + 1) and _runs(each, running):
                between.append(each)
                continue
            if chain and _goes_on(chain[-1], each):
                self.found = [found for found in self.found if found not in between]
            else:
                tables = on_common_columns([link.table for link in chain if link.table])
                for link, table in zip(chain, tables, strict=True):
                    link.table = table
                chain = []
            between = []
            if each.table is not None:
                chain.append(each)


def _next_table(lines: list[Line], levels: list[float]) -> WordTable | None:
    wide = (number for number, line in enumerate(lines) if len(line.pieces) > _LEAST_PIECES)
    return next(filter(None, (table_at(lines, number, levels) for number in wide)), None)


def _runs(found: Found, running: RunningLines) -> bool:
    return found.table is None and running.may_hold(line.text for line in found.lines)


def _goes_on(first: Found, second: Found) -> bool:
    """Tell whether a table may go on in what follows: a table on the next page between the same edges."""
    if first.table is None or second.table is None or second.page != first.page + 1:
        return False
    return between_same_edges(first.table, second.table)
