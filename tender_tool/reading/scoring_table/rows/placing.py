"""Where a row of a scoring table goes: below the parts that cover it, with its name, points and criteria."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.reading.scoring_table.cells.grid import GridCell
from tender_tool.reading.scoring_table.cells.points import (
    Points,
    cell_points,
    name_before_criteria,
    named_points,
    numbered_name,
    printed_name,
    whole_name,
)
from tender_tool.reading.scoring_table.cells.row_kinds import deducts_points, has_word, serial_place
from tender_tool.reading.scoring_table.roles.layout import RowParts
from tender_tool.reading.scoring_table.rows.node import Node

_LONGEST_NAME = 60


def named_node(text: str, cell: GridCell) -> Node:
    """Return a cell's name with the points that it carries itself; of a text with criteria the first words."""
    named = named_points(text, loose=True)
    own = name_before_criteria(text)
    name = printed_name(own or text)
    if own:
        node = Node(name, cell.source, named.points if named and named.end <= len(own) else None)
        node.rows = (cell.row, cell.down)
        node.criteria.extend(cell.paragraphs)
        return node
    if len(name) > _LONGEST_NAME:
        name = named.name if named else printed_name(text.partition("\n")[0])[:_LONGEST_NAME]
    elif named and (named.end >= len("".join(text.split())) - 1 or whole_name(text)):
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
        self._labels: list[GridCell] = []
        # The row that the rows of an inner header belong to.
        self._outer: Node | None = None
        # The first name of rows that one number covers, and the cell of that number.
        self._head: tuple[Node | None, GridCell | None] = (None, None)

    def open_section(self, text: str, cell: GridCell, points: Points | None = None, serial: str = "") -> None:
        """Begin a part under a heading; the rows below are its rows."""
        self._section = named_node(text, cell)
        self._section.serial = serial
        self._section.points = points or self._section.points
        self._path = []
        self.newest = self._outer = self._section
        self.roots.append(self._section)

    def row(self, row: int, parts: RowParts, *, inner: bool, weighted: bool) -> None:
        """Put a row in its place; ``inner``: its header stands inside an outer row."""
        self._close_at(parts.serial)
        home = self._inner_home() if inner else self._numbered_home(row, parts)
        home = self._home() if home is None else home
        if home is None:
            return
        self._labels = parts.labels
        node = self._named(row, parts, home, inner=inner)
        own = [cell for cell in parts.points if cell.row == row]
        for place, cell in enumerate(own):
            self._give(cell, home, node, own[place + 1 :])
        if node is not None:
            unfilled = bool(own) and not any(cell.text for cell in parts.points) and not parts.wide
            deducts = any(deducts_points(each.name) for each in (node, *(above for _, above in self._path)))
            node.blank = node.blank or (unfilled and node.points is None and not deducts)
            node.serial = parts.serial
            if parts.numbered is not None and parts.numbered.row == row and parts.numbered.down > 1:
                self._head = (node, parts.numbered)
        target = self.newest
        if target is not None:
            target.weighted = weighted
            for cell in parts.criteria:
                if cell.row == row:
                    target.criteria.extend(cell.paragraphs)

    def stands_below(self, serial: str) -> bool:
        """Tell whether a row is numbered deeper than the open part."""
        above = serial_place(self._section.serial) if self._section else None
        here = serial_place(serial)
        return above is not None and here is not None and here[0] > above[0]

    def _close_at(self, serial: str) -> None:
        """End a numbered part where a row is numbered as high as the part itself, and follows it."""
        section = self._section
        above, here = serial_place(section.serial if section else ""), serial_place(serial)
        if section is None or above is None or here is None:
            return
        alike = any(
            (place := serial_place(part.serial)) is not None and place[0] == here[0] for part in section.parts
        )
        if here[0] < above[0] or (here[0] == above[0] and here[1] > above[1] and not alike):
            self._section = None

    def _numbered_home(self, row: int, parts: RowParts) -> list[Node] | None:
        """Return the parts of a name without points whose number covers this row, too."""
        head, cell = self._head
        if parts.numbered is not cell or cell is None or cell.row == row or head is None or head.points is not None:
            return None
        head.blank = False
        return head.parts

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
                if known is None and cell.row == row and cell.down > 1:
                    known = self._nodes[id(cell)] = self._make(cell, siblings)
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

    def _give_named(self, cell: GridCell, home: list[Node]) -> None:
        """Take in a row whose name stands with its points, in the column of the points."""
        named = named_points(cell.text) or numbered_name(cell.text)
        if named is not None:
            node = named_node(cell.text, cell)
            node.name, node.points = named.name, named.points
            (self._path[-1][1].parts if self._path else home).append(node)
            self.newest = node

    def _give(self, cell: GridCell, home: list[Node], made: Node | None, others: list[GridCell]) -> None:
        """Give the points of a cell to the name that covers the same rows, or to a row without a name."""
        points = cell_points(cell.text)
        if points is None:
            self._give_named(cell, home)
            return
        path = [(label, node) for label, node in self._path if label in self._labels]
        same = [node for label, node in path if (label.row, label.down) == (cell.row, cell.down)]
        # Of several names in one line each has its points, in their order.
        beside = [x for x in others if (x.row, x.down) == (cell.row, cell.down) and cell_points(x.text)]
        same = same[: max(1, len(same) - len(beside))]
        if path and path[-1][0].down > cell.down:
            # One of several rows that the lowest name covers.
            same = []
        wider = [node for label, node in path if label.row == cell.row and label.down < cell.down]
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
