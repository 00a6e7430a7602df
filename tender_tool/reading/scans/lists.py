"""Lists on scanned pages without lines around their cells; where that is not sure, a refusal that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median
from typing import NoReturn

from tender_tool.domain.problem import Problem, UnsureListError
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.documents.pdf.grid import PageTable, Slot, shared_out
from tender_tool.reading.documents.pdf.ruled import ruled_tables
from tender_tool.reading.documents.pdf.walk import Found, PageMarks, Walk
from tender_tool.reading.documents.pdf.words import Line, Sign, lines_of, within
from tender_tool.reading.scans.grouping import Row, rows_of
from tender_tool.reading.scans.levelled import apart, in_lines, levelled, sign_width
from tender_tool.reading.scans.rivers import Region, column_of, names_firm, region_of, speaks_of_firm
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_ALIKE, _LEAST_FIRMS, _CLOSE, _MOST_FLAT = 0.6, 2, 0.35, 1


@dataclass(frozen=True, slots=True)
class _Part:
    """What of a list stands on one page: its columns, and its rows, the header first if it is ``headed``."""

    page: int
    region: Region
    rows: tuple[Row, ...]
    headed: bool


class ListWalk(Walk):
    """A walk through scanned pages that looks for one list whose columns stand apart by white alone."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self._texts: dict[int, list[Line]] = {}

    def take(self, page: PageMarks, number: int) -> None:
        """Take in a page; a frame in which no line parts the firms from each other is no table."""
        for table in ruled_tables(list(page.rules)):
            if _holds_several(table, [lines_of(cell) for cell in shared_out(within(page.signs, table.box), table)]):
                page = replace(page, rules=tuple(rule for rule in page.rules if not rule.upright))
                break
        super().take(page, number)

    def _text(self, signs: Sequence[Sign], page: int, levels: list[float]) -> None:
        count = len(self.found)
        super()._text(signs, page, levels)
        if len(self.found) > count:
            self._texts[count] = apart(signs)

    def finished(self) -> list[Found]:
        """Return what was found, such a list as a table; raises UnsureListError where it is there and not clear."""
        if not self.seen:
            return super().finished()
        parts: list[_Part] = []
        others: list[Found] = []
        for number, each in enumerate(self.found):
            part = self._part(each, self._texts[number], parts) if each.table is None else None
            parts += [part] if part is not None else []
            head = part.region.lines[0].top if part is not None else 0.0
            others.append(replace(each, lines=[line for line in each.lines if line.middle > head]) if part else each)
        for each in others if parts else ():
            if _may_be_more(each, parts):
                self._unsure(each.page)
        kept = [each for each in others if each.lines or each.table]
        return [*kept, _table(parts)] if parts else kept

    def _part(self, found: Found, texts: Sequence[Line], before: Sequence[_Part]) -> _Part | None:
        """Return the list on a page, or what goes on there of the one before; None where there is none."""
        if not texts:
            return None
        size = sign_width(texts)
        texts = levelled(texts, size)
        lines = in_lines(texts, size)
        region = region_of(_without_foot(lines), size)
        if region is None:
            return None
        ends = sum(any(speaks_of_firm(piece.text) for piece in line.pieces) for line in region.lines)
        if ends < (1 if before else _LEAST_FIRMS):
            return None
        inside = range(region.first, region.first + len(region.lines))
        if any(_names(line) and number not in inside for number, line in enumerate(lines)):
            self._unsure(found.page)
        columns = _columns(region, texts)
        rows, headed = rows_of(columns, size, headed=True), True
        if rows is None and before:
            rows, headed = rows_of(columns, size, headed=False), False
        if rows is None or (headed and _under_a_heading(lines, region, rows[0])):
            self._unsure(found.page)
        part = _Part(found.page, region, rows, headed)
        if before and not _goes_on(before[0], part):
            self._unsure(found.page)
        return part

    def _unsure(self, page: int) -> NoReturn:
        raise UnsureListError(Problem(Message.of("list.unruled", file=self._file, page=page), Source(self._file)))


def _holds_several(table: PageTable, cells: Sequence[Sequence[Line]]) -> bool:
    """Tell whether no line parts the rows of a table: a cell names two firms, or most hold several lines."""
    if any(sum(names_firm(line.text) for line in cell) > 1 for cell in cells):
        return True
    filled = [cell for cell in cells if cell]
    return max(slot.row for slot in table.slots) < _MOST_FLAT and sum(len(x) > 1 for x in filled) * 2 > len(filled)


def _may_be_more(found: Found, parts: Sequence[_Part]) -> bool:
    """Tell whether a list may go on in something else: in a table on its page, or in columns on another."""
    if any(part.page == found.page for part in parts):
        return found.table is not None
    if found.table is not None:
        return any(names_firm("".join(line.text for line in lines)) for lines in found.cells)
    lines = [line for line in found.lines if ":" not in normalise(line.text)]
    region = region_of(lines, median(line.size for line in lines)) if lines else None
    return region is not None and region.width >= max(parts[0].region.width - 1, 2) and len(region.lines) > 1


def _columns(region: Region, texts: Sequence[Line]) -> list[list[Line]]:
    """Return the texts of each column from the top down, those at the same height as one."""
    top, bottom = region.lines[0].top, region.lines[-1].bottom
    columns: list[list[Line]] = [[] for _ in range(region.width)]
    for text in sorted(texts, key=lambda each: (-each.middle, each.left)):
        if bottom <= text.middle <= top:
            columns[column_of(text.pieces[0], region.rivers)].append(text)
    return [_on_lines(column) for column in columns]


def _on_lines(column: Sequence[Line]) -> list[Line]:
    made: list[Line] = []
    for text in column:
        if made and made[-1].middle - text.middle < _CLOSE * min(text.size, made[-1].size):
            pieces = tuple(sorted((*made[-1].pieces, *text.pieces), key=lambda piece: piece.left))
            made[-1] = replace(made[-1], pieces=pieces)
        else:
            made.append(text)
    return made


def _names(line: Line) -> bool:
    """Tell whether a line names a firm beside something else."""
    return len(line.pieces) > 1 and any(names_firm(piece.text) for piece in line.pieces)


def _without_foot(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines without the notes and signatures at the foot of a page."""
    rows = column_words().rows
    words = tuple(normalise(word) for word in (*rows.notes, *rows.signatures))
    last = len(lines)
    while last and not _names(lines[last - 1]):
        text = normalise(lines[last - 1].text).lstrip("(")
        if not text.startswith(words) and ":" not in text:
            break
        last -= 1
    return lines[:last]


def _under_a_heading(lines: Sequence[Line], region: Region, header: Row) -> bool:
    """Tell whether a line close above the header heads several of its columns, and not all."""
    above = lines[region.first - 1] if region.first else None
    if above is None or ":" in normalise(above.text):
        return False
    top = max(line.top for held in header.cells.values() for line in held)
    near = above.bottom - top < _CLOSE * above.size
    over = [1 for a, b in pairwise(region.edges) if above.left < b and above.right > a]
    return near and 1 < len(over) < region.width


def _goes_on(first: _Part, part: _Part) -> bool:
    """Tell whether a page goes on with the list: the same columns in the same places, the same header or none."""
    if first.region.width != part.region.width:
        return False
    for (a, b), (c, d) in zip(pairwise(first.region.edges), pairwise(part.region.edges), strict=True):
        if min(b, d) - max(a, c) <= (min(b - a, d - c)) / 2:
            return False
    one, other = first.rows[0].texts, part.rows[0].texts
    alike = (SequenceMatcher(None, one[column], other.get(column, "")).ratio() >= _ALIKE for column in one)
    return not part.headed or all(alike)


def _table(parts: Sequence[_Part]) -> Found:
    """Return the parts of a list as one table; a header that comes again is left out."""
    rows = [row for number, part in enumerate(parts) for row in part.rows[number > 0 and part.headed :]]
    edges = parts[0].region.edges
    slots = tuple(
        Slot(row, column, 1, 1, (left, -row - 1.0, right, float(-row)))
        for row in range(len(rows))
        for column, (left, right) in enumerate(pairwise(edges))
    )
    cells = [row.cells.get(column, []) for row in rows for column in range(len(edges) - 1)]
    return Found(parts[0].page, table=PageTable(slots, (edges[0], -float(len(rows)), edges[-1], 0.0)), cells=cells)
