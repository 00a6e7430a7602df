"""A table of a document read as scoring table: rows under headers to names with points."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from tender_tool.reading.scoring_table.grid import Grid, GridCell
from tender_tool.reading.scoring_table.headers import Header, header_of
from tender_tool.reading.scoring_table.layout import Choice, RowParts, name_columns, parts_of
from tender_tool.reading.scoring_table.node import Node
from tender_tool.reading.scoring_table.points import cell_points, named_points, printed_name
from tender_tool.reading.scoring_table.row_kinds import (
    has_word,
    is_chinese_serial,
    is_heading,
    is_part_total,
    is_total,
    names_part,
    total_of,
)

_LONGEST_NAME = 60
MOST_ROWS = 2000


@dataclass(eq=False)
class TableReading:
    """What a table was read as: its names with points, the total it prints, and whether it has a header for points."""

    grid: Grid
    roots: list[Node] = field(default_factory=list)
    total: Decimal | None = None
    points_header: bool = False
    header_rows: list[int] = field(default_factory=list)


@dataclass
class _Context:
    header: Header
    level: int
    names: frozenset[int]


class TableReader:
    """Reads the rows of one grid from top to bottom."""

    def __init__(self, grid: Grid, choice: Choice, header: Header | None = None) -> None:
        self._grid = grid
        self._choice = choice
        self._last = min(len(grid.rows), MOST_ROWS)
        self.reading = TableReading(grid)
        self._contexts: list[_Context] = []
        self._nodes: dict[int, Node] = {}
        self._section: Node | None = None
        self._path: list[tuple[GridCell, Node]] = []
        self._newest: Node | None = None
        # The row that the rows of an inner header belong to.
        self._outer: Node | None = None
        if header is not None:
            self._enter(header, 0)

    def read(self) -> TableReading:
        """Return what the table was read as."""
        for row in range(self._last):
            header = header_of(self._grid.rows[row], row)
            if header is not None:
                self.reading.header_rows.append(row)
                self._enter(header, row + 1)
            elif self._contexts:
                self._row(row)
        return self.reading

    def _enter(self, header: Header, row: int) -> None:
        """Take a header row in: rows below go by it, and inside the outer rows if it heads their parts."""
        self.reading.points_header |= header.has_points
        names = name_columns(self._grid, header, row, self._last, self._choice)
        same = next((each for each in self._contexts if each.header.shape == header.shape), None)
        if same is not None:
            self._contexts = self._contexts[: same.level]
            level = same.level
        else:
            outer = self._contexts[0] if self._contexts else None
            nests = outer is not None and "criteria" not in outer.header.shape and bool(self.reading.roots)
            level = 1 if nests else 0
            self._contexts = self._contexts[:level]
        self._contexts.append(_Context(header, level, names))
        title = next((column.title for column in header.columns if column.title), "")
        if title and level == 0:
            self._open_section(title, self._grid.own(row - 1)[0])

    def _row(self, row: int) -> None:
        own = [cell for cell in self._grid.own(row) if cell.text]
        if not own:
            return
        first = next((cell for cell in own if has_word(cell.text)), None)
        if first is None and all(cell_points(cell.text) is None for cell in own):
            return
        if first is not None and is_total(first.text) and len(first.text) <= 30:
            self._total(first, own)
            return
        if len(own) == 1 and first is not None and self._alone(own[0]):
            return
        context, parts = self._best(row)
        outer = "criteria" not in context.header.shape and context.header.has_points
        if context.level == 0 and not outer and self._is_section(row, parts):
            label = next(cell for cell in parts.labels if cell.row == row and cell.text)
            self._open_section(label.text, label)
        else:
            self._scored(row, context, parts)

    def _total(self, first: GridCell, own: list[GridCell]) -> None:
        value = total_of(own)
        if value is not None and not is_part_total(first.text):
            self.reading.total = value

    def _alone(self, cell: GridCell) -> bool:
        """Take in a row with one text only: a heading, or words on what stands above; tell whether it was one."""
        wide = 2 * cell.across > self._grid.width
        if is_heading(cell.text) and (wide or cell.column == 0) and cell.down == 1:
            self._open_section(cell.text, cell)
            return True
        if wide and self._newest is not None:
            self._newest.criteria.extend(cell.paragraphs)
            return True
        return False

    def _best(self, row: int) -> tuple[_Context, RowParts]:
        found = [
            (parts_of(self._grid, row, each.header, each.names, self._choice), each) for each in self._contexts
        ]
        parts, context = max(found, key=lambda pair: (pair[0].fit, pair[1].level))
        return context, parts

    def _is_section(self, row: int, parts: RowParts) -> bool:
        """Tell whether a row only names a part: no points of its own, no criteria, and rows below."""
        labels = [cell for cell in parts.labels if cell.row == row and cell.text]
        if len(labels) != 1 or labels[0].down > 1 or labels[0] is not self._deepest(parts):
            return False
        if any(cell.text for cell in (*parts.points, *parts.criteria) if cell.row == row):
            return False
        text = labels[0].text
        return is_heading(text) or (is_chinese_serial(parts.serial) and names_part(text))

    def _deepest(self, parts: RowParts) -> GridCell | None:
        return next((cell for cell in reversed(parts.labels) if cell.text), None)

    def _open_section(self, text: str, cell: GridCell) -> None:
        self._section = _named_node(text, cell)
        self._path = []
        self._newest = self._outer = self._section
        self.reading.roots.append(self._section)

    def _scored(self, row: int, context: _Context, parts: RowParts) -> None:
        home = self._home(context)
        if home is None:
            return
        node = self._named(row, parts, home)
        own = [cell for cell in parts.points if cell.row == row]
        shared = [cell for cell in parts.points if cell.row < row]
        for cell in own:
            self._give(cell, row, parts, home, node)
        weighted = any(column.weighted for column in context.header.columns)
        blank = bool(own) and not any(cell.text for cell in own) and not shared
        target = self._newest
        if target is None:
            return
        if node is not None:
            node.blank = node.blank or (blank and node.points is None)
            node.weighted = weighted
            node.serial = parts.serial
        target.weighted = weighted
        for cell in parts.criteria:
            if cell.row == row:
                target.criteria.extend(cell.paragraphs)

    def _home(self, context: _Context) -> list[Node] | None:
        """Return where the rows of a context go: into the outer row, the open part, or the table itself."""
        if context.level == 1:
            return self._outer.parts if self._outer is not None else None
        section = self._section
        if section is not None and section.points is not None and section.parts:
            below = sum((part.worth() or Decimal(0) for part in section.parts), Decimal(0))
            if below >= section.points.value and self._path_done(section):
                self._section = section = None
        if section is None:
            return self.reading.roots
        return section.parts

    def _path_done(self, section: Node) -> bool:
        """Tell whether all rows of a part are read, so that what follows stands beside it."""
        return section.parts[-1].points is not None

    def _named(self, row: int, parts: RowParts, home: list[Node]) -> Node | None:
        """Return the lowest name that begins in a row, with the names above it opened; None if there is none."""
        path: list[tuple[GridCell, Node]] = []
        made: Node | None = None
        siblings = home
        labels = parts.labels
        for place, cell in enumerate(labels):
            known = self._nodes.get(id(cell))
            if known is None and cell.row == row and has_word(cell.text):
                known = self._again(place, cell, labels, siblings) or self._make(cell, siblings)
                self._nodes[id(cell)] = known
                made = known
            elif known is None:
                known = self._above(place, siblings) if place < len(labels) - 1 else None
            if known is None:
                continue
            path.append((cell, known))
            siblings = known.parts
        if made is not None:
            self._newest = made
            if home is not self._inner_home():
                self._outer = made
        elif path and not any(cell_points(cell.text) for cell in parts.points if cell.row == row):
            self._newest = self._newest or path[-1][1]
        if path:
            self._path = path
        return made

    def _inner_home(self) -> list[Node] | None:
        return self._outer.parts if self._outer is not None else None

    def _again(self, place: int, cell: GridCell, labels: list[GridCell], siblings: list[Node]) -> Node | None:
        """Return the part above if its name is only printed again in this row."""
        deeper = any(has_word(each.text) for each in labels[place + 1 :])
        if deeper and siblings and siblings[-1].name == printed_name(cell.text) and siblings[-1].parts:
            return siblings[-1]
        return None

    def _above(self, place: int, siblings: list[Node]) -> Node | None:
        """Return the part that a blank cell leaves standing from above."""
        if place < len(self._path) and siblings and self._path[place][1] is siblings[-1]:
            return siblings[-1]
        return None

    def _make(self, cell: GridCell, siblings: list[Node]) -> Node:
        node = _named_node(cell.text, cell)
        siblings.append(node)
        return node

    def _give(self, cell: GridCell, row: int, parts: RowParts, home: list[Node], made: Node | None) -> None:
        """Give the points of a cell to the name that covers the same rows, or to a row without a name."""
        points = cell_points(cell.text)
        if points is None:
            return
        extent = (cell.row, cell.down)
        path = [(label, node) for label, node in self._path if label in parts.labels]
        same = [node for label, node in path if (label.row, label.down) == extent]
        wider = [node for label, node in path if label.row == row and label.down < cell.down]
        inside = path[-1][1] if path else None
        if same:
            same[-1].points = points
        elif wider:
            wider[0].points = points
        elif made is not None and inside is made and cell.down >= path[-1][0].down:
            made.points = points
        else:
            unnamed = Node("", cell.source, points, rows=extent)
            (inside.parts if inside is not None else home).append(unnamed)
            self._newest = unnamed


def _named_node(text: str, cell: GridCell) -> Node:
    named = named_points(text)
    name = printed_name(text)
    if len(name) > _LONGEST_NAME:
        name = named.name if named else printed_name(text.partition("\n")[0].partition("：")[0])[:_LONGEST_NAME]
    elif named and named.end >= len("".join(text.split())) - 1:
        name = named.name
    node = Node(name, cell.source, named.points if named else None, rows=(cell.row, cell.down))
    if len(text) > _LONGEST_NAME:
        node.criteria.extend(cell.paragraphs)
    return node
