"""What a document's scoring table may be: single tables, tables under headings, headings and sentences alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from tender_tool.domain.document import Paragraph
from tender_tool.domain.source import Source
from tender_tool.reading.scoring_table.fold import (
    adds_up,
    regrouped,
    settled,
    unwrapped,
    with_points_of_criteria,
    without_silent,
)
from tender_tool.reading.scoring_table.grid import Grid
from tender_tool.reading.scoring_table.guess import guessed_header
from tender_tool.reading.scoring_table.headers import header_of
from tender_tool.reading.scoring_table.joining import Placed
from tender_tool.reading.scoring_table.layout import Choice
from tender_tool.reading.scoring_table.node import HUNDRED, Node, worth
from tender_tool.reading.scoring_table.outline import composition, heading_node, is_part_heading, nested, rank_of
from tender_tool.reading.scoring_table.points import squeezed
from tender_tool.reading.scoring_table.row_kinds import has_word
from tender_tool.reading.scoring_table.table import TableReader, TableReading

_MOST_POINTS_COLUMNS = 4
_LEAST_PART = Decimal(1)


@dataclass(eq=False)
class Candidate:
    """A possible reading: its parts, what it should make up, where in the stream it begins, and on what it rests."""

    roots: list[Node]
    place: int
    full: Decimal = HUNDRED
    from_table: bool = True
    tables: list[Placed] = field(default_factory=list)
    points_header: bool = False

    @property
    def proven(self) -> bool:
        """Tell whether its sums prove it."""
        return adds_up(self.roots, self.full)


@dataclass(eq=False)
class Forest:
    """A table's reading in its settled form."""

    placed: Placed
    place: int
    roots: list[Node]
    reading: TableReading
    proven: bool


def forest_of(placed: Placed, place: int) -> Forest | None:
    """Return the best reading of a table, or None if it has no points at all."""
    best: Forest | None = None
    for choice, header in _choices(placed.grid):
        reading = TableReader(placed.grid, choice, header).read()
        for roots in _variants(reading):
            if not roots or (worth(without_silent(roots)) in (None, Decimal(0)) and not reading.points_header):
                continue
            proven = adds_up(roots) or (reading.total is not None and adds_up(roots, reading.total))
            if proven:
                return Forest(placed, place, roots, reading, proven=True)
            if best is None and header is None and any(node.worth() is not None for node in roots):
                best = Forest(placed, place, roots, reading, proven=False)
    return best


def _choices(grid: Grid) -> Iterator[tuple[Choice, None] | tuple[Choice, object]]:
    yield Choice(), None
    headers = [header for row in range(min(len(grid.rows), 80)) if (header := header_of(grid.rows[row], row))]
    if any(column.role == "content" for header in headers for column in header.columns):
        yield Choice(content_names=True), None
        yield Choice(content_names=False), None
    most = max((sum(column.role == "points" for column in header.columns) for header in headers), default=0)
    for number in range(min(most, _MOST_POINTS_COLUMNS) if most > 1 else 0):
        yield Choice(points_column=number), None
    if not headers:
        yield from ((Choice(), header) for header in guessed_header(grid))


def _variants(reading: TableReading) -> Iterator[list[Node]]:
    """Yield the ways to take a table's rows: as they stand, grouped by their sums, with points out of the criteria."""
    roots = unwrapped(settled(reading.roots))
    yield roots
    yield without_silent([root.copy() for root in roots])
    for full in {HUNDRED, reading.total or HUNDRED}:
        again = regrouped(without_silent([root.copy() for root in roots]), full)
        if again:
            yield again
    given = [root.copy() for root in roots]
    if with_points_of_criteria(given):
        yield unwrapped(settled(given))
        yield without_silent([root.copy() for root in given])


def candidates(blocks: list[Paragraph | Placed], file: str) -> list[Candidate]:
    """Return every reading that a document offers, in its order."""
    found: list[Candidate] = []
    forests: dict[int, Forest] = {}
    for place, block in enumerate(blocks):
        if isinstance(block, Placed):
            forest = forest_of(block, place)
            if forest is not None:
                forests[place] = forest
                found.append(_single(forest))
    found.extend(_under_headings(blocks, forests, file))
    whole = list(_compositions(blocks, file))
    found.extend(whole)
    for each in whole:
        found.extend(_composed(each, forests))
    found.extend(_in_cells(blocks, file))
    return found


def _single(forest: Forest) -> Candidate:
    total = forest.reading.total
    full = total if total is not None and total != HUNDRED and adds_up(forest.roots, total) else HUNDRED
    return Candidate(forest.roots, forest.place, full, tables=[forest.placed], points_header=forest.reading.points_header)


def _under_headings(blocks: list[Paragraph | Placed], forests: dict[int, Forest], file: str) -> Iterator[Candidate]:
    """Yield runs of headings with points, and of tables under them, that make up 100 together."""
    units = _units(blocks, forests, file)
    for start in range(len(units)):
        total = Decimal(0)
        for end in range(start, min(len(units), start + 60)):
            value = units[end][2].worth()
            if value is None or total > HUNDRED:
                break
            total += value
            if total == HUNDRED and end > start:
                yield _run(units[start : end + 1])
    yield from _outlines(units)


Unit = tuple[int, int, Node, Forest | None]


def _run(units: list[Unit]) -> Candidate:
    roots = [unit[2].copy() for unit in units]
    tables = [unit[3].placed for unit in units if unit[3]]
    return Candidate(roots, units[0][0], from_table=bool(tables), tables=tables)


def _outlines(units: list[Unit]) -> Iterator[Candidate]:
    """Yield the same with deeper headings as parts of those above them."""
    nodes = [(rank, node.copy()) for _, rank, node, _ in units]
    places = {id(node): unit for (_, node), unit in zip(nodes, units, strict=True)}
    levels = [nested(nodes)]
    for siblings in levels:
        levels.extend(node.parts for node in siblings if len(node.parts) > 1 and places[id(node)][3] is None)
        for start in range(len(siblings)):
            total = Decimal(0)
            for end in range(start, len(siblings)):
                value = siblings[end].worth()
                if value is None:
                    break
                total += value
                if total >= HUNDRED:
                    break
            if total == HUNDRED and end > start:
                chosen = siblings[start : end + 1]
                tables = [forest.placed for node in chosen if (forest := places[id(node)][3])]
                copies = [node.copy() for node in chosen]
                yield Candidate(copies, places[id(chosen[0])][0], from_table=bool(tables), tables=tables)
        if len(levels) > 200:
            return


def _units(blocks: list[Paragraph | Placed], forests: dict[int, Forest], file: str) -> list[Unit]:
    """Return headings with points and tables; a table under a heading that has none yet is that heading's."""
    units: list[Unit] = []
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            node = heading_node(block, file)
            if node is not None:
                units.append((place, rank_of(block.text), node, None))
        elif place in forests:
            units.extend(_table_units(block, forests[place], units, file))
    return units


def _table_units(placed: Placed, forest: Forest, units: list[Unit], file: str) -> list[Unit]:
    roots = without_silent([root.copy() for root in forest.roots])
    total = worth(roots)
    if total is None or total < _LEAST_PART:
        return []
    near = {each.anchor for each in placed.before[-6:]}
    last = units[-1] if units else None
    if last and not last[2].parts and last[3] is None and last[2].source.anchor in near:
        heading = last[2]
        if heading.points and heading.points.value == total:
            units.pop()
            heading.parts = roots[0].parts if len(roots) == 1 and roots[0].parts else roots
            return [(last[0], last[1], heading, forest)]
    rank = units[-1][1] if units else 9
    heading_text = next((each for each in reversed(placed.before[-3:]) if is_part_heading(each.text)), None)
    if heading_text is not None and len(roots) > 1 and not any(root.parts for root in roots):
        source = Source(file, paragraph=heading_text.anchor + 1, anchor=heading_text.anchor)
        from tender_tool.reading.scoring_table.points import printed_name
        return [(forest.place, rank, Node(printed_name(heading_text.text), source, None, parts=roots), forest)]
    return [(forest.place, rank, root, forest) for root in roots]


def _compositions(blocks: list[Paragraph | Placed], file: str) -> Iterator[Candidate]:
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            source = Source(file, paragraph=block.anchor + 1, page=block.page, anchor=block.anchor)
            roots = composition(block.text, source)
            if roots:
                yield Candidate(roots, place, from_table=False)
        else:
            for row in range(min(len(block.grid.rows), 200)):
                for cell in block.grid.own(row):
                    roots = composition(cell.text, cell.source) if len(cell.text) > 8 else None
                    if roots:
                        yield Candidate(roots, place, from_table=False)


def _composed(whole: Candidate, forests: dict[int, Forest]) -> Iterator[Candidate]:
    """Yield the parts of a sentence with the rows of those tables whose sums are theirs."""
    used: set[int] = set()
    roots = [root.copy() for root in whole.roots]
    tables = []
    for root in roots:
        for forest in forests.values():
            nodes = without_silent([each.copy() for each in forest.roots])
            if root.points and id(forest) not in used and worth(nodes) == root.points.value:
                used.add(id(forest))
                root.parts = nodes[0].parts if len(nodes) == 1 and nodes[0].parts else nodes
                tables.append(forest.placed)
                break
    if tables:
        yield Candidate(roots, whole.place, tables=tables)


def _in_cells(blocks: list[Paragraph | Placed], file: str) -> Iterator[Candidate]:
    """Yield what stands as headings and sentences inside single cells."""
    for place, block in enumerate(blocks):
        if not isinstance(block, Placed):
            continue
        for row in range(min(len(block.grid.rows), 200)):
            for cell in block.grid.own(row):
                if len(cell.paragraphs) < 2 or not has_word(squeezed(cell.text)):
                    continue
                units = _units(list(cell.paragraphs), {}, file)
                if len(units) > 1:
                    yield from _under_headings(list(cell.paragraphs), {}, file) if _might_add_up(units) else ()


def _might_add_up(units: list[Unit]) -> bool:
    return sum((unit[2].worth() or Decimal(0) for unit in units), Decimal(0)) >= HUNDRED
