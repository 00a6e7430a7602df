"""Header rows of scoring tables: which column holds names, which points, which criteria."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from tender_tool.reading.columns.morphemes import Morpheme, Vocabulary
from tender_tool.reading.scoring_table.cells.grid import Grid, GridCell
from tender_tool.reading.scoring_table.cells.points import named_points
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words
from tender_tool.ruleset.vocabulary.spelling import normalise

Role = Literal["serial", "label", "content", "points", "criteria", "other", "unknown"]
# What the last part of a header's word names, the first that fits.
_HEADS: tuple[Role, ...] = ("label", "content", "points", "criteria", "serial")
_ASIDE = re.compile(r"[(\[【<《].*?[)\]】>》]")
_BEHIND = re.compile(r"100分?$")
_STOPS = ":：、,.-*"
_FIGURE = re.compile(r"\d")
_LONGEST = 24
_LONGEST_TITLE = 30
HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a header: from where to where in the grid, and what it holds."""

    start: int
    end: int
    role: Role
    weighted: bool = False
    # A header cell that names a part of the table itself: 商务部分（15分）.
    title: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """A header row as columns."""

    columns: tuple[Column, ...]
    _found: dict[tuple[int, int], Column | None] = field(default_factory=dict, compare=False, repr=False)

    @property
    def has_points(self) -> bool:
        """Tell whether a column holds points."""
        return any(column.role == "points" for column in self.columns)

    @property
    def shape(self) -> tuple[Role, ...]:
        """Return what the columns hold, in their order; two headers of one shape head rows of one kind."""
        return tuple(column.role for column in self.columns if column.role not in ("other", "unknown"))

    def column_of(self, cell: GridCell) -> Column | None:
        """Return the column that a cell shares most of the grid with."""
        place = (cell.column, cell.end)
        if place not in self._found:
            best = max(self.columns, key=lambda column: _overlap(column, cell), default=None)
            self._found[place] = best if best is not None and _overlap(best, cell) > 0 else None
        return self._found[place]


def _overlap(column: Column, cell: GridCell) -> int:
    return min(column.end, cell.end) - max(column.start, cell.column)


@dataclass(frozen=True, slots=True)
class Word:
    """What a header cell says of its column; ``strong``: all of its parts are such as headers are made of."""

    role: Role
    strong: bool
    weighted: bool = False


@lru_cache(maxsize=1 << 13)
def header_word(text: str) -> Word | None:
    """Return what a cell says as a header, or None if it is none."""
    if not text or len(text) > 3 * _LONGEST:
        return None
    words = normalise(text)
    plain = _BEHIND.sub("", _ASIDE.sub("", words)).strip(_STOPS) or words.strip(f"()[]【】{_STOPS}")
    if not 0 < len(plain) <= _LONGEST or _FIGURE.search(plain):
        return None
    several: list[list[Morpheme]] = [[]]
    for part in _vocabulary().parts(plain):
        if "joint" in part.kinds:
            several.append([])
        elif "plain" not in part.kinds:
            several[-1].append(part)
    held = [found for each in several if each and (found := _word_of(each)) is not None]
    if not held or not several[-1]:
        return None
    if any(unit in aside for aside in _ASIDE.findall(words) for unit in scoring_words().header.money):
        return Word("other", strong=True)
    strong = all(each.strong for each in held) and len(held) == sum(map(bool, several))
    return Word(_together([each.role for each in held]), strong, all(each.weighted for each in held))


def header_role(text: str) -> Role | None:
    """Return what a header cell says of its column, or None if it is no header word."""
    word = header_word(text)
    return word.role if word is not None and word.strong else None


@lru_cache(maxsize=1)
def _vocabulary() -> Vocabulary:
    return Vocabulary(scoring_words().header.morphemes)


def _word_of(parts: list[Morpheme]) -> Word | None:
    """Return what a word of a header says by its last part."""
    head = parts[-1].kinds
    asks = any("asking" in part.kinds for part in parts)
    strong = all(part.kinds for part in parts)
    aside = any("other" in part.kinds for part in parts)
    if "other" in head or (aside and not (asks and "criteria" in head)):
        return Word("other", strong)
    if "filled" in head:
        # For the committee to fill in, or the points themselves: the cells below must tell.
        return Word("unknown", strong)
    if head & {"weight"}:
        return Word("points", strong, weighted=all(part.kinds & {"weight", "asking"} for part in parts))
    for role in _HEADS:
        if role in head:
            return Word(role, strong)
    return Word("points", strong=False, weighted=True) if any("weight" in part.kinds for part in parts) else None


def _together(roles: list[Role]) -> Role:
    """Return what a column holds whose header names several things."""
    held = set(roles) - {"other", "serial", "unknown"} or set(roles)
    if len(held) == 1:
        return held.pop()
    if "content" in held or {"label", "criteria"} <= held:
        return "content"
    return "label" if "label" in held else "criteria" if "criteria" in held else "points"


def headers_in(grid: Grid, most: int) -> dict[int, Header]:
    """Return the headers among the first ``most`` rows of a table, by row."""
    rows = range(min(len(grid.rows), most))
    return {row: header for row in rows if (header := header_of(grid.rows[row], row)) is not None}


def header_of(covering: list[GridCell], row: int) -> Header | None:
    """Return the header that a row is, or None: it must name points or criteria beside what is scored.

    ``covering`` are all cells over the row; those merged from above count where they are header words.
    """
    own = [cell for cell in covering if cell.row == row and cell.text]
    words = {id(cell): header_word(cell.text) for cell in covering}
    known = [cell for cell in own if (word := words[id(cell)]) is not None and word.strong]
    strange = [cell for cell in own if cell not in known]
    if any(len(cell.text) > _LONGEST_TITLE for cell in strange):
        return None
    shown = [cell for cell in covering if cell.text]
    plain = len(shown) > 2 and all(_FIGURE.search(_ASIDE.sub("", normalise(cell.text))) is None for cell in own)
    if len(known) < 2 or len(known) < 2 * len(strange):
        weak = [cell for cell in strange if words[id(cell)] is not None]
        above = [cell for cell in shown if cell.row < row and (w := words[id(cell)]) is not None and w.strong]
        if not known or not plain or 2 * len(known) + len(above) + len(weak) < len(own):
            return None
        known = [*known, *weak]
    roles: dict[int, Role] = {key: word.role for key, word in words.items() if word is not None}
    held = {
        roles[id(cell)] for cell in covering if cell in known or ((w := words[id(cell)]) is not None and w.strong)
    }
    names = bool(held & {"label", "content"})
    titles = [cell for cell in strange if (part := named_points(cell.text)) and part.points.value < HUNDRED]
    likely = {roles[id(cell)] for cell in own if id(cell) in roles and plain}
    contents = sum(roles.get(id(cell)) == "content" for cell in known)
    told = bool((held | likely) & {"points", "criteria"}) or {"label", "content"} <= held or contents > 1
    blanks = sum(id(cell) not in roles for cell in own)
    if not ((names or titles) and told) and not {"points", "criteria"} <= held and not ("points" in held and blanks):
        return None
    columns = []
    for cell in covering:
        if cell in titles:
            columns.append(Column(cell.column, cell.end, "label", title=cell.text))
        elif cell.text or cell.row == row:
            found = words[id(cell)]
            weighted = found is not None and found.weighted and found.role == "points"
            columns.append(Column(cell.column, cell.end, roles.get(id(cell), "unknown"), weighted))
    return Header(tuple(columns))
