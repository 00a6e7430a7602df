"""Members' score sheets: which cell holds whose points, read exactly or refused with the cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reading.files.workbook import read_book
from tender_tool.reading.sheet import Sheet
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.vocabulary.facts import read_number
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

_LABEL_END = re.compile(r"[:：]\s*")


_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where a sheet names bidders and factors, each name with its row or column (from 0).

    ``down``: the factors stand in rows, under each other.
    """

    bidders: list[tuple[int, str]]
    factors: list[tuple[int, str]]
    down: bool

    def cells(self) -> Iterator[tuple[int, int, str, str]]:
        """Yield row, column, bidder and factor of each cell that holds points."""
        for place, bidder in self.bidders:
            for line, factor in self.factors:
                yield (line, place, bidder, factor) if self.down else (place, line, bidder, factor)

    def twice(self) -> str | None:
        """Return the name of a factor, or the key of a bidder, that stands twice."""
        names = [name for _, name in (*self.bidders, *self.factors)]
        return next((name for name in names if names.count(name) > 1), None)


def read_score_sheets(file: InputFile, tender: Tender) -> tuple[Member, ...]:
    """Return the members of a file with their scores: one a sheet.

    Raises InputError if no sheet names the tender's bidders and factors, or if a cell holds no number.
    """
    problems: list[Problem] = []
    members = []
    for sheet in read_book(file, NoProgress()).sheets:
        grid = _grid(sheet, tender)
        if grid is not None:
            members.append(_member(file, sheet, grid, tender, problems))
        elif _named_member(sheet):
            problems.append(Problem(Message.of("score_sheet.unread"), Source(file.name, sheet.name)))
    if problems:
        raise InputError(*problems)
    if not members:
        raise InputError(Problem(Message.of("score_sheet.none", file=file.name), Source(file.name)))
    return tuple(members)


def is_score_sheet(file: InputFile) -> bool:
    """Tell whether a file looks like a member's score sheet: it says whose it is."""
    try:
        sheets = read_book(file, NoProgress()).sheets
    except InputError:
        return False
    return any(_named_member(sheet) for sheet in sheets)


def _grid(sheet: Sheet, tender: Tender) -> _Grid | None:
    bidders = {name_key(bidder.name): bidder.key for bidder in tender.bidders}
    factors = {normalise(each.name): each.name for each in tender.table.factors if not isinstance(each, PriceFactor)}
    named: dict[_Place, str] = {}
    scored: dict[_Place, str] = {}
    for row, cells in enumerate(sheet.rows):
        for column, text in enumerate(cells):
            if not text.strip():
                continue
            if name_key(text) in bidders:
                named[row, column] = bidders[name_key(text)]
            elif normalise(text) in factors:
                scored[row, column] = factors[normalise(text)]
    for ordered in (True, False):
        grids = [_crossed(named, scored, down=down, ordered=ordered) for down in (True, False)]
        found = [grid for grid in grids if grid is not None]
        if found:
            return max(found, key=lambda grid: len(grid.bidders) * len(grid.factors))
    return None


def _crossed(named: dict[_Place, str], scored: dict[_Place, str], *, down: bool, ordered: bool) -> _Grid | None:
    """Return the grid of the row and the column that hold most names.

    ``ordered``: the row lies above and the column to the left of all points, as nearly everybody writes it.
    """
    across, along = (named, scored) if down else (scored, named)
    header, side = _busiest(across, 0), _busiest(along, 1)
    if header is None or side is None:
        return None
    columns = [(place[1], name) for place, name in across.items() if place[0] == header and place[1] != side]
    rows = [(place[0], name) for place, name in along.items() if place[1] == side and place[0] != header]
    if not columns or not rows:
        return None
    if ordered and (min(columns)[0] < side or min(rows)[0] < header):
        return None
    return _Grid(columns, rows, True) if down else _Grid(rows, columns, False)


def _busiest(found: dict[_Place, str], axis: int) -> int | None:
    """Return the row (axis 0) or the column (axis 1) that holds most of the cells, the first of several."""
    counted = Counter(place[axis] for place in found)
    return min(counted, key=lambda line: (-counted[line], line), default=None)


def _member(file: InputFile, sheet: Sheet, grid: _Grid, tender: Tender, problems: list[Problem]) -> Member:
    scores = []
    twice = grid.twice()
    if twice is not None:
        name = next((bidder.name for bidder in tender.bidders if bidder.key == twice), twice)
        problems.append(Problem(Message.of("score_sheet.named_twice", name=name), Source(file.name, sheet.name)))
    unseen = sheet.errors | sheet.uncomputed
    for row, column, bidder, factor in grid.cells():
        text = sheet.text(row, column)
        if not text and (row, column) not in unseen:
            continue
        place = Source(file.name, sheet.name, row + 1, sheet.address(row, column))
        points = None if (row, column) in unseen else read_number(text)
        if points is None:
            problems.append(Problem(Message.of("score_sheet.not_points", text=text), place, bidder=bidder))
        else:
            scores.append(MemberScore(bidder, factor, points, place))
    return Member(_named_member(sheet) or sheet.name, tuple(scores), file.name)


def _named_member(sheet: Sheet) -> str:
    """Return who a sheet says it is from: what stands behind a label such as 评委, or in the next filled cell."""
    labels = procurement().committee.member_labels
    for cells in sheet.rows:
        for column, text in enumerate(cells):
            label, *rest = _LABEL_END.split(text.strip(), maxsplit=1)
            if normalise(label) not in labels:
                continue
            if rest and rest[0].strip():
                return rest[0].strip()
            return next((cell.strip() for cell in cells[column + 1 :] if cell.strip()), "")
    return ""
