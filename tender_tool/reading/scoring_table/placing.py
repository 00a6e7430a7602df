"""Rows of a scoring table put in their places: names below names, points to the name that they belong to."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.reading.scoring_table.grid import GridCell
from tender_tool.reading.scoring_table.layout import RowParts
from tender_tool.reading.scoring_table.node import Node
from tender_tool.reading.scoring_table.points import Points, cell_points, named_points, printed_name
from tender_tool.reading.scoring_table.row_kinds import has_word

_LONGEST_NAME = 60


def named_node(text: str, cell: GridCell) -> Node:
    """Return a cell's name with the points that it carries itself; of a long text the first line is the name."""
    named = named_points(text)
    name = printed_name(text)
    if len(name) > _LONGEST_NAME:
        name = named.name if named else printed_name(text.partition("\n")[0])[:_LONGEST_NAME]
    elif named and named.end >= len("".join(text.split())) - 1:
        name = named.name
    node = Node(name, cell.source, named.points if named else None, rows=(cell.row, cell.down))
    if len(text) > _LONGEST_NAME:
        node.criteria.extend(cell.paragraphs)
    return node


class Placing:
    """What has been read of a table so far, and where the next row goes."""

    def __init__(self) -> None:
        self.roots: list[Node] = []
        self.newest: Node | None = None
        self._nodes: dict[int, Node] = {}
        self._section: Node | None = None
        self._path: list[tuple[GridCell, Node]] = []
        # The row that the rows of an inner header belong to.
        self._outer: Node | None = None

    def open_section(self, text: str, cell: GridCell, points: Points | None = None) -> None:
        """Begin a part under a heading; the rows below are its rows."""
        self._section = named_node(text, cell)
        self._section.points = points or self._section.points
        self._path = []
        self.newest = self._outer = self._section
        self.roots.append(self._section)

    def row(self, row: int, parts: RowParts, *, inner: bool, weighted: bool) -> None:
        """Put a row in its place; ``inner``: its header stands inside an outer row."""
        home = self._inner_home() if inner else self._home()
        if home is None:
            return
        node = self._named(row, parts, home, inner=inner)
        own = [cell for cell in parts.points if cell.row == row]
        for cell in own:
            self._give(cell, row, parts, home, node)
        if node is not None:
            unfilled = bool(own) and not any(cell.text for cell in parts.points)
            node.blank = node.blank or (unfilled and node.points is None)
            node.serial = parts.serial
        target = self.newest
        if target is not None:
            target.weighted = weighted
            for cell in parts.criteria:
                if cell.row == row:
                    target.criteria.extend(cell.paragraphs)

    def _inner_home(self) -> list[Node] | None:
        return self._outer.parts if self._outer is not None else None

    def _home(self) -> list[Node]:
        """Return where rows go: into the open part until its points are used up, else into the table itself."""
        section = self._section
        if section is not None and section.points is not None and section.parts:
            below = sum((part.worth() or Decimal(0) for part in section.parts), Decimal(0))
            if below >= section.points.value and section.parts[-1].points is not None:
                self._section = section = None
        return self.roots if section is None else section.parts

    def _named(self, row: int, parts: RowParts, home: list[Node], *, inner: bool) -> Node | None:
        """Return the lowest name that begins in a row, with the names above it opened; None if there is none."""
        path: list[tuple[GridCell, Node]] = []
        made: Node | None = None
        siblings = home
        for place, cell in enumerate(parts.labels):
            known = self._nodes.get(id(cell))
            if known is None and cell.row == row and has_word(cell.text):
                known = self._again(place, parts.labels, siblings) or self._make(cell, siblings)
                self._nodes[id(cell)] = made = known
            elif known is None and place < len(parts.labels) - 1:
                known = self._above(place, siblings)
            if known is not None:
                path.append((cell, known))
                siblings = known.parts
        if made is not None:
            self.newest = made
            self._outer = self._outer if inner else made
        self._path = path or self._path
        return made

    def _again(self, place: int, labels: list[GridCell], siblings: list[Node]) -> Node | None:
        """Return the part above if its name is only printed again in this row."""
        deeper = any(has_word(each.text) for each in labels[place + 1 :])
        if deeper and siblings and siblings[-1].parts:
            again = siblings[-1].name == named_node(labels[place].text, labels[place]).name
            return siblings[-1] if again else None
        return None

    def _above(self, place: int, siblings: list[Node]) -> Node | None:
        """Return the part that a blank cell leaves standing from above."""
        if place < len(self._path) and siblings and self._path[place][1] is siblings[-1]:
            return siblings[-1]
        return None

    def _make(self, cell: GridCell, siblings: list[Node]) -> Node:
        node = named_node(cell.text, cell)
        siblings.append(node)
        return node

    def _give(self, cell: GridCell, row: int, parts: RowParts, home: list[Node], made: Node | None) -> None:
        """Give the points of a cell to the name that covers the same rows, or to a row without a name."""
        points = cell_points(cell.text)
        if points is None:
            return
        path = [(label, node) for label, node in self._path if label in parts.labels]
        same = [node for label, node in path if (label.row, label.down) == (cell.row, cell.down)]
        wider = [node for label, node in path if label.row == row and label.down < cell.down]
        inside = path[-1][1] if path else None
        if same:
            same[-1].points = points
        elif wider:
            wider[0].points = points
        elif made is not None and inside is made and cell.down >= path[-1][0].down:
            made.points = points
        else:
            unnamed = Node("", cell.source, points, rows=(cell.row, cell.down))
            (inside.parts if inside is not None else home).append(unnamed)
            self.newest = unnamed
