"""Sentences, cells and small tables that make the whole of its parts, joined with the tables that hold the rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tender_tool.domain.documents.document import Paragraph
from tender_tool.domain.source import Source
from tender_tool.reading.scoring_table.cells.grid import Grid
from tender_tool.reading.scoring_table.cells.points import Points, cell_points, printed_name
from tender_tool.reading.scoring_table.cells.row_kinds import core, has_word, is_total, names_price
from tender_tool.reading.scoring_table.parts.outline import composition
from tender_tool.reading.scoring_table.parts.units import Candidate
from tender_tool.reading.scoring_table.roles.headers import header_role
from tender_tool.reading.scoring_table.roles.joining import Placed
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node, proven, worth
from tender_tool.reading.scoring_table.rows.readings import ReadTable

_MOST_ROWS = 200
_LEAST_TEXT = 8
_MOST_LYING = 6


def compositions(blocks: Sequence[Paragraph | Placed], file: str) -> Iterator[Candidate]:
    """Yield every sentence, cell or lying table that names parts which make up 100."""
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            parts = composition(block.text)
            if parts:
                source = Source(file, paragraph=block.anchor + 1, page=block.page, anchor=block.anchor)
                yield _told(parts, source, place)
            continue
        for row in range(min(len(block.grid.rows), _MOST_ROWS)):
            for cell in block.grid.own(row):
                parts = composition(cell.text) if len(cell.text) > _LEAST_TEXT else None
                if parts:
                    yield _told(parts, cell.source, place)
        roots = _lying(block.grid)
        if roots:
            yield Candidate(roots, place, from_table=False, tables=[block], told_by=place)


def _told(parts: Sequence[tuple[str, Points]], source: Source, place: int) -> Candidate:
    roots = [Node(name, source, points) for name, points in parts]
    return Candidate(roots, place, from_table=False, told_by=place)


def _lying(grid: Grid) -> list[Node] | None:
    """Return the parts of a table whose header stands at its left: names in one row, points in another."""
    if not 2 <= len(grid.rows) <= _MOST_LYING:
        return None
    names = points = None
    for row in grid.rows:
        role = header_role(row[0].text) if row else None
        names = names or (row if role in ("label", "content") else None)
        points = points or (row if role == "points" else None)
    if not names or not points:
        return None
    nodes: list[Node] = []
    for name in names[1:]:
        below = next((cell for cell in points[1:] if cell.column < name.end and name.column < cell.end), None)
        value = cell_points(below.text) if below else None
        if value and has_word(name.text) and not is_total(name.text):
            nodes.append(Node(printed_name(name.text), name.source, value))
    return nodes if len(nodes) > 1 and worth(nodes) == HUNDRED and any(names_price(x.name) for x in nodes) else None


def joined(whole: Candidate, read_tables: Iterable[ReadTable]) -> Iterator[Candidate]:
    """Yield the parts of a sentence with the rows of those tables, or table parts, whose sums are theirs."""
    roots = [root.copy() for root in whole.roots]
    found: list[_Rows] = []
    used: set[int] = set()
    for root in roots:
        rows = next((rows for each in read_tables if (rows := _rows_for(root, each, used))), None)
        if rows is not None:
            root.parts = rows.nodes
            found.append(rows)
    if found:
        made = Candidate(_as_printed(roots), whole.place, tables=[each.read_table.placed for each in found])
        named_alike = all(each.same_name for each in found) and len(found) == len(roots)
        made.told_by = whole.place
        made.told_inside = named_alike and all(each.read_table.place == whole.place for each in found)
        yield made


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a part, and their table; ``same_name``: the table uses the same words for it, or it is a price."""

    nodes: list[Node]
    read_table: ReadTable
    same_name: bool = False


def _as_printed(roots: list[Node]) -> list[Node]:
    """Return parts in the order in which their rows stand, where all have rows."""
    firsts = [next(root.leaves()).source for root in roots]
    if not all(root.parts for root in roots):
        return roots
    order = sorted(range(len(roots)), key=lambda place: (firsts[place].anchor or 0, place))
    return [roots[place] for place in order]


def _rows_for(root: Node, read_table: ReadTable, used: set[int]) -> _Rows | None:
    """Return the rows that make up a part: those of a table part of its name, or of a whole table."""
    if root.points is None:
        return None
    for nodes in read_table.ways:
        for node in nodes:
            price = names_price(node.name) and names_price(root.name)
            alike = (price or core(node.name) == core(root.name)) and id(node) not in used
            if alike and node.parts and worth(node.parts) == root.points.value and all(map(proven, node.parts)):
                used.add(id(node))
                return _Rows([part.copy() for part in node.parts], read_table, price or node.name == root.name)
    if not read_table.reading.points_header:
        return None
    priced = read_table.priced()
    if id(read_table) in used or worth(priced) != root.points.value or not all(map(proven, priced)):
        return None
    if any(each.anchor == root.source.anchor for node in priced for leaf in node.leaves() for each in leaf.criteria):
        return None
    used.add(id(read_table))
    return _Rows(priced[0].parts if len(priced) == 1 and priced[0].parts else priced, read_table)
