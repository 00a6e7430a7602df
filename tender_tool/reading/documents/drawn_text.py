"""Tables drawn in plain text: rows of cells between bars, with lines of dashes that part rows and merge cells."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise

_BARS = "|│┃║｜"
_CORNERS = "+┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯┝┥┯┷┠┨┰┸╞╡╪╤╧╟╢╫╥╨"
_DASHES = "-—─━═=:"
_RULE = re.compile(
    rf"[{re.escape(_CORNERS + _DASHES + _BARS)}\s]*[{re.escape(_DASHES)}][{re.escape(_CORNERS + _DASHES + _BARS)}\s]*"
)
_BORDER = re.compile(rf"\s*[{re.escape(_DASHES)}]+\s*")
_CUT = re.compile(rf"(?<!\\)[{re.escape(_BARS + _CORNERS)}]")
_BAR = re.compile(rf"(?<!\\)[{re.escape(_BARS)}]")
_NEAR = 2


@dataclass(eq=False, slots=True)
class DrawnCell:
    """A cell: where it begins, how far it goes, and its lines."""

    row: int
    column: int
    across: int = 1
    down: int = 1
    lines: list[tuple[str, int]] = field(default_factory=list)


def is_row(line: str, bars: int = 2) -> bool:
    """Tell whether a line is one of a drawn table: cells between bars, or the line between two rows."""
    return len(_BAR.findall(line)) >= bars or is_rule(line)


def is_rule(line: str) -> bool:
    """Tell whether a line parts two rows."""
    return _RULE.fullmatch(line) is not None and len(line.strip()) > 2 and _CUT.search(line) is not None


def drawn_cells(lines: list[tuple[str, int]]) -> list[list[DrawnCell]]:
    """Return the lines of a drawn table, each with its number, as rows of the cells that begin in them.

    With lines between all rows, what stands between two of them is one row; else each line is one.
    """
    rules = [n for n, (line, _) in enumerate(lines) if is_rule(line)]
    inner = [n for n in rules if any(not is_rule(line) for line, _ in lines[:n])]
    below = [n for n in inner if any(not is_rule(line) for line, _ in lines[n:])]
    parted = len(below) > 1
    edges = _edges(lines)
    rows: list[list[DrawnCell]] = []
    open_cells: dict[int, DrawnCell] = {}
    begins = True
    for line, number in lines:
        if is_rule(line):
            begins = True
            continue
        found = _cells(line, edges)
        bordered = {first for first, _, text in found if _BORDER.fullmatch(text)}
        if begins or not parted or bordered:
            rows.append([])
            if bordered:
                _go_on(found, bordered, open_cells, rows)
            else:
                open_cells.clear()
            begins = False
        for first, across, text in found:
            if first in bordered:
                continue
            if first not in open_cells:
                cell = DrawnCell(len(rows) - 1, first, across)
                rows[-1].append(cell)
                open_cells[first] = cell
            if said := text.strip():
                open_cells[first].lines.append((said, number))
    return rows


def _go_on(
    found: list[tuple[int, int, str]],
    bordered: set[int],
    open_cells: dict[int, DrawnCell],
    rows: list[list[DrawnCell]],
) -> None:
    """Make those cells longer that the line below a row does not close."""
    for first, _, _ in found:
        if first in bordered:
            open_cells.pop(first, None)
        elif first in open_cells:
            open_cells[first].down = len(rows) - open_cells[first].row


def _edges(lines: list[tuple[str, int]]) -> list[int]:
    """Return where the bars of the fullest row stand."""
    places = [[width(line[: bar.start()]) for bar in _CUT.finditer(line)] for line, _ in lines]
    return max(places, key=len, default=[])


def _cells(line: str, edges: list[int]) -> list[tuple[int, int, str]]:
    """Return the cells of a line: at which column each begins, how far it goes, and its text."""
    body = line.rstrip()
    bars = [bar.start() for bar in (_CUT if _has_border(body) else _BAR).finditer(body)]
    if not bars or body[: bars[0]].strip():
        bars = [-1, *bars]
    if body[bars[-1] + 1 :].strip():
        bars.append(len(body))
    texts = [body[start + 1 : end].replace("\\|", "|") for start, end in pairwise(bars)]
    places = [width(body[:bar]) if bar >= 0 else 0 for bar in bars]
    if len(bars) < len(edges):
        columns = [min(range(len(edges)), key=lambda n: abs(edges[n] - place)) for place in places]
        near = all(abs(edges[column] - place) <= _NEAR for column, place in zip(columns, places, strict=True))
        if near and sorted(set(columns)) == columns:
            return [(one, two - one, text) for one, two, text in zip(columns, columns[1:], texts, strict=False)]
    return [(column, 1, text) for column, text in enumerate(texts)]


def _has_border(line: str) -> bool:
    return any(_BORDER.fullmatch(part) for part in _CUT.split(line)[1:-1])


def width(text: str) -> int:
    """Return how wide a text is where each sign is as wide as another or twice as wide."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
