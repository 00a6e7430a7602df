"""Members' score sheets: which cell holds whose points, read exactly or refused with the cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.rule.factors import CommitteeFactor, PriceFactor
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reading.columns.headers import names_member
from tender_tool.reading.files.workbook import read_book
from tender_tool.reading.returned.score_lists import LABEL_END, Given, Known, listed
from tender_tool.reading.sheet import Sheet
from tender_tool.ruleset.vocabulary.facts import read_number
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where a sheet names bidders and factors, each name with its row or column (from 0).

    ``down``: the factors stand in rows, under each other.
    """

    bidders: list[tuple[int, str]]
    factors: list[tuple[int, str]]
    down: bool

    def cells(self) -> Iterator[Given]:
        """Yield each cell that holds points."""
        for place, bidder in self.bidders:
            for line, factor in self.factors:
                yield Given(*((line, place) if self.down else (place, line)), bidder, factor)


def read_score_sheets(file: InputFile, tender: Tender) -> tuple[Member, ...]:
    """Return the members of a file with their scores: one a sheet.

    Raises InputError if no sheet names the tender's bidders and factors, or if a cell holds no number.
    """
    problems: list[Problem] = []
    members: list[Member] = []
    known = _known(tender)
    for sheet in read_book(file, NoProgress()).sheets:
        cells = listed(sheet, known) or tuple(_crossing(sheet, known))
        if cells:
            members.extend(_members(file, sheet, cells, tender, problems))
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


def _known(tender: Tender) -> Known:
    bidders = {name_key(bidder.name): bidder.key for bidder in tender.bidders}
    factors = {normalise(each.name): each.name for each in tender.table.factors if not isinstance(each, PriceFactor)}
    scored = [each.name for each in tender.table.factors if isinstance(each, CommitteeFactor)]
    return Known(bidders, factors, scored[0] if len(scored) == 1 else None)


def _crossing(sheet: Sheet, known: Known) -> Iterator[Given]:
    """Yield the cells in which a row and a column cross that name a bidder and a factor."""
    named: dict[_Place, str] = {}
    scored: dict[_Place, str] = {}
    for row, cells in enumerate(sheet.rows):
        for column, text in enumerate(cells):
            if not text.strip():
                continue
            if bidder := known.bidder(text):
                named[row, column] = bidder
            elif factor := known.factor(text):
                scored[row, column] = factor
    for ordered in (True, False):
        grids = [_crossed(named, scored, down=down, ordered=ordered) for down in (True, False)]
        found = [grid for grid in grids if grid is not None]
        if found:
            yield from max(found, key=lambda grid: len(grid.bidders) * len(grid.factors)).cells()
            return


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


def _members(
    file: InputFile, sheet: Sheet, cells: Sequence[Given], tender: Tender, problems: list[Problem]
) -> Iterator[Member]:
    """Yield the members of a sheet: one, unless a column says whose points each row has."""
    of_all = _named_member(sheet) or sheet.name
    for name in dict.fromkeys(cell.member for cell in cells):
        own = [cell for cell in cells if cell.member == name]
        yield Member(name or of_all, tuple(_scores(file, sheet, own, tender, problems)), file.name)


def _scores(
    file: InputFile, sheet: Sheet, cells: Sequence[Given], tender: Tender, problems: list[Problem]
) -> Iterator[MemberScore]:
    twice = [each for each, count in Counter((x.bidder, x.factor) for x in cells).items() if count > 1]
    if twice:
        of_one = len({bidder for bidder, _ in twice}) == 1
        name = next(x.name for x in tender.bidders if x.key == twice[0][0]) if of_one else twice[0][1]
        problems.append(Problem(Message.of("score_sheet.named_twice", name=name), Source(file.name, sheet.name)))
    unseen = sheet.errors | sheet.uncomputed
    for cell in cells:
        row, column = cell.row, cell.column
        text = sheet.text(row, column)
        if not text and (row, column) not in unseen:
            continue
        place = Source(file.name, sheet.name, row + 1, sheet.address(row, column))
        points = None if (row, column) in unseen else read_number(text)
        if points is None:
            problems.append(Problem(Message.of("score_sheet.not_points", text=text), place, bidder=cell.bidder))
        else:
            yield MemberScore(cell.bidder, cell.factor, points, place)


def _named_member(sheet: Sheet) -> str:
    """Return who a sheet says it is from: what stands behind a label such as 评委, or in the next filled cell."""
    for cells in sheet.rows:
        for column, text in enumerate(cells):
            label, *rest = LABEL_END.split(text.strip(), maxsplit=1)
            if not names_member(label):
                continue
            if rest and rest[0].strip():
                return rest[0].strip()
            return next((cell.strip() for cell in cells[column + 1 :] if cell.strip()), "")
    return ""
