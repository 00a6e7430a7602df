"""Headings with points, and tables under them, as parts of one scoring table."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from tender_tool.domain.documents.document import Paragraph
from tender_tool.domain.source import Source
from tender_tool.reading.scoring_table.cells.points import printed_name
from tender_tool.reading.scoring_table.parts.outline import (
    begins_chapter,
    heading_node,
    is_part_heading,
    nested,
    rank_of,
)
from tender_tool.reading.scoring_table.roles.joining import Placed
from tender_tool.reading.scoring_table.rows.fold import adds_up, regrouped, without_silent
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node, worth
from tender_tool.reading.scoring_table.rows.readings import ReadTable

_MOST_UNITS = 60
_MOST_LEVELS = 200
_NEAR = 6
_MOST_TELLING = 12
_UNNUMBERED = 9


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A heading or a table's part: where it stands, how deep its numbering is, and the table it comes from."""

    place: int
    rank: int
    node: Node
    read_table: ReadTable | None = None
    chapter: int = 0


def units_of(blocks: Sequence[Paragraph | Placed], read_tables: Mapping[int, ReadTable], file: str) -> list[Unit]:
    """Return headings with points and tables; a table under a heading that has none yet is that heading's."""
    units: list[Unit] = []
    chapter = 0
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            chapter += begins_chapter(block.text)
            behind = blocks[place + 1] if place + 1 < len(blocks) else None
            node = heading_node(block, file, loose=isinstance(behind, Placed))
            if node is not None:
                units.append(Unit(place, rank_of(block.text), node, chapter=chapter))
            else:
                _tell(units, block, place, chapter)
        elif place in read_tables:
            found = _of_table(read_tables[place], units, file)
            units.extend(replace(each, chapter=chapter) for each in found)
    return units


def _tell(units: list[Unit], block: Paragraph, place: int, chapter: int) -> None:
    """Give a paragraph to the heading above it, as words on how it is scored."""
    last = units[-1] if units else None
    near = last is not None and last.read_table is None and last.chapter == chapter
    if near and last is not None and place - last.place <= _MOST_TELLING:
        last.node.criteria.append(block)


def _wrapped(read_table: ReadTable) -> list[Node]:
    """Return the parts of a table with points; a table that holds one part alone as that part."""
    roots = read_table.priced()
    whole = without_silent(read_table.reading.roots)
    one = len(whole) == 1 and bool(whole[0].name) and len(whole[0].parts) == len(roots) > 0
    return whole if one and worth(whole) == worth(roots) else roots


def _of_table(read_table: ReadTable, units: list[Unit], file: str) -> list[Unit]:
    roots = _wrapped(read_table)
    total = worth(roots)
    if total is None or total < 1:
        return []
    inner = roots[0].parts if len(roots) == 1 and roots[0].parts else roots
    last = units[-1] if units else None
    near = {each.anchor for each in read_table.placed.before[-_NEAR:]}
    if last and last.read_table is None and not last.node.parts and last.node.source.anchor in near:
        points = last.node.points
        if points and total in (points.value, HUNDRED):
            units.pop()
            last.node.parts = inner
            return [Unit(last.place, last.rank, last.node, read_table)]
    rank = last.rank if last else _UNNUMBERED
    before = next((each for each in reversed(read_table.placed.before[-3:]) if is_part_heading(each.text)), None)
    if before is not None and len(roots) > 1 and not any(root.parts for root in roots):
        source = Source(file, paragraph=before.anchor + 1, page=before.page, anchor=before.anchor)
        node = Node(printed_name(before.text), source, None, parts=roots)
        return [Unit(read_table.place, rank, node, read_table)]
    return [Unit(read_table.place, rank, root, read_table) for root in roots]


def _again(units: Sequence[Unit]) -> list[Unit]:
    """Return the units with parts put together that a page has cut: the next table begins with the same name."""
    whole: list[Unit] = []
    for unit in units:
        last = whole[-1] if whole else None
        if last is None or not _goes_on(last, unit):
            whole.append(unit)
            continue
        node = last.node.copy()
        node.parts.extend(part.copy() for part in unit.node.parts)
        whole[-1] = replace(last, node=node, read_table=unit.read_table)
    return whole


def _goes_on(last: Unit, unit: Unit) -> bool:
    one, other = last.node, unit.node
    both = last.read_table is not None and unit.read_table is not None and last.read_table is not unit.read_table
    same = bool(one.name) and one.name == other.name and bool(one.parts) and bool(other.parts)
    return both and same and (one.points is None or one.points == other.points)


def runs(found: Sequence[Unit]) -> Iterator[Candidate]:
    """Yield what stands one behind the other and makes up 100, as it stands and with deeper headings as parts."""
    units = _again(found)
    yield from _runs(units)
    made = {id(unit.node): unit for unit in units}
    nodes = [(unit.rank, unit.node.copy(), unit.chapter) for unit in units]
    origin = {id(node): made[id(unit.node)] for (_, node, _), unit in zip(nodes, units, strict=True)}
    levels = [nested(nodes)]
    for siblings in levels:
        levels.extend(node.parts for node in siblings if len(node.parts) > 1 and origin[id(node)].read_table is None)
        yield from _runs([_with(origin[id(node)], node) for node in siblings])
        if len(levels) > _MOST_LEVELS:
            return
    yield from _regrouped(units)


def _with(unit: Unit, node: Node) -> Unit:
    return replace(unit, node=node)


def _runs(units: Sequence[Unit]) -> Iterator[Candidate]:
    for start in range(len(units)):
        total = Decimal(0)
        for end in range(start, min(len(units), start + _MOST_UNITS)):
            value = units[end].node.worth()
            if value is None or total >= HUNDRED:
                break
            total += value
            if (
                total == HUNDRED
                and end > start
                and _is_whole(units, start, end)
                and not _steps_down(units[start : end + 1])
            ):
                yield _candidate(units[start : end + 1])


def _is_whole(units: Sequence[Unit], start: int, end: int) -> bool:
    """Tell whether a stretch cuts no table: what stands beside it belongs to others."""
    before = units[start - 1].read_table if start else None
    after = units[end + 1].read_table if end + 1 < len(units) else None
    cut = (before is not None and before is units[start].read_table) or (
        after is not None and after is units[end].read_table
    )
    return not cut


def _steps_down(units: Sequence[Unit]) -> bool:
    """Tell whether a heading is followed by one below it with the same points: its own row."""
    return any(
        one.rank < other.rank and one.read_table is None and one.node.worth() == other.node.worth()
        for one, other in itertools.pairwise(units)
    )


def _candidate(units: Sequence[Unit]) -> Candidate:
    tables = [unit.read_table.placed for unit in units if unit.read_table]
    made = Candidate([unit.node.copy() for unit in units], units[0].place, from_table=bool(tables), tables=tables)
    made.headed = all(unit.read_table.reading.headed for unit in units if unit.read_table)
    return made


def _regrouped(units: Sequence[Unit]) -> Iterator[Candidate]:
    """Yield headings without numbers as parts and rows where their sums say so."""
    plain = [unit for unit in units if unit.read_table is None]
    for start in range(len(plain)):
        some = plain[start : start + _MOST_UNITS // 2]
        for end in range(3, len(some) + 1):
            chosen = some[:end]
            total = sum((unit.node.worth() or Decimal(0) for unit in chosen), Decimal(0))
            if total > 2 * HUNDRED:
                break
            if total > HUNDRED:
                roots = regrouped([unit.node.copy() for unit in chosen])
                if roots:
                    yield Candidate(roots, chosen[0].place, from_table=False)


@dataclass(eq=False)
class Candidate:
    """A possible reading: its parts, what they should make up, where it begins, and on which tables it rests."""

    roots: list[Node]
    place: int
    full: Decimal = HUNDRED
    from_table: bool = True
    tables: list[Placed] = field(default_factory=list)
    points_header: bool = False
    # Its columns are named by a header; which block says what its parts are worth, and whether in its own table.
    headed: bool = True
    told_by: int | None = None
    told_inside: bool = False

    @property
    def proven(self) -> bool:
        """Tell whether its sums prove it."""
        return adds_up(self.roots, self.full)
