"""Members' score sheets: which cell holds whose points, read exactly or refused with the cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.factors import PriceFactor
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reading.sheet import Sheet
from tender_tool.reading.workbook import read_book
from tender_tool.ruleset.fact_words import read_number
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.spelling import name_key, normalise

_LABEL_END = re.compile(r"[:：]\s*")


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where a sheet names bidders and factors: by row or by column (from 0); ``down``: the factors stand in rows."""

    bidders: dict[int, str]
    factors: dict[int, str]
    down: bool

    def cells(self) -> Iterator[tuple[int, int, str, str]]:
        """Yield row, column, bidder and factor of each cell that holds points."""
        for place, bidder in self.bidders.items():
            for line, factor in self.factors.items():
                yield (line, place, bidder, factor) if self.down else (place, line, bidder, factor)


def read_score_sheets(file: InputFile, tender: Tender) -> tuple[Member, ...]:
    """Return the members of a file with their scores: one a sheet.

    Raises InputError if no sheet names the tender's bidders and factors, or if a cell holds no number.
    """
    problems: list[Problem] = []
    members = []
    for sheet in read_book(file, NoProgress()).sheets:
        grid = _grid(sheet, tender)
        if grid is not None:
            members.append(_member(file, sheet, grid, problems))
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
    found_bidders: dict[tuple[int, int], str] = {}
    found_factors: dict[tuple[int, int], str] = {}
    for row, cells in enumerate(sheet.rows):
        for column, text in enumerate(cells):
            if not text.strip():
                continue
            if name_key(text) in bidders:
                found_bidders.setdefault((row, column), bidders[name_key(text)])
            elif normalise(text) in factors:
                found_factors.setdefault((row, column), factors[normalise(text)])
    for down in (True, False):
        across, along = (1, 0) if down else (0, 1)
        header = _line(found_bidders, 1 - across)
        side = _line(found_factors, 1 - along)
        if header is not None and side is not None:
            return _Grid(_on(found_bidders, 1 - across, header), _on(found_factors, 1 - along, side), down)
    return None


def _line(found: dict[tuple[int, int], str], axis: int) -> int | None:
    """Return the row (axis 0) or column (axis 1) that all cells found share, None if they share none."""
    lines = [place[axis] for place in found]
    return max(set(lines), key=lines.count) if lines and len(set(lines)) == 1 else None


def _on(found: dict[tuple[int, int], str], axis: int, line: int) -> dict[int, str]:
    return {place[1 - axis]: name for place, name in found.items() if place[axis] == line}


def _member(file: InputFile, sheet: Sheet, grid: _Grid, problems: list[Problem]) -> Member:
    scores = []
    for row, column, bidder, factor in grid.cells():
        text = sheet.text(row, column)
        if not text:
            continue
        place = Source(file.name, sheet.name, row + 1, sheet.address(row, column))
        points = read_number(text)
        if points is None:
            problems.append(Problem(Message.of("score_sheet.not_points", text=text), place, bidder=bidder))
        else:
            scores.append(MemberScore(bidder, factor, points, place))
    name = _named_member(sheet) or sheet.name
    return Member(name, tuple(scores), file.name)


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
