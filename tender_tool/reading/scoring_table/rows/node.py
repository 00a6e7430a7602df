"""A scoring table while it is being read: names with points, one below the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from tender_tool.domain.documents.document import Paragraph
from tender_tool.domain.source import Source
from tender_tool.reading.scoring_table.cells.points import Points

HUNDRED = Decimal(100)


@dataclass(eq=False, slots=True)
class Node:
    """Something with a name that may carry points, criteria and parts.

    ``blank``: the document has a place for its points and leaves it empty. ``rows``: which rows of the table it
    covers. ``serial``: its printed number. ``taken_in``: how many named rows without points its criteria are made of.
    """

    name: str
    source: Source
    points: Points | None = None
    criteria: list[Paragraph] = field(default_factory=list)
    parts: list[Node] = field(default_factory=list)
    blank: bool = False
    rows: tuple[int, int] = (0, 0)
    serial: str = ""
    weighted: bool = False
    taken_in: int = 0

    def leaves(self) -> Iterator[Node]:
        """Yield what stands lowest below this node, or the node itself."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()

    def worth(self) -> Decimal | None:
        """Return the printed points, else the sum of the parts; None if that is not known."""
        if self.points is not None:
            return self.points.value
        return None if self.blank or not self.parts else worth(self.parts)

    def copy(self) -> Node:
        """Return the node and everything below it anew, so that it can be changed."""
        return self.with_parts([part.copy() for part in self.parts])

    def with_parts(self, parts: list[Node]) -> Node:
        """Return the node anew with other parts."""
        own = self.name, self.source, self.points, [*self.criteria], parts
        return Node(*own, self.blank, self.rows, self.serial, self.weighted, self.taken_in)


def worth(nodes: list[Node]) -> Decimal | None:
    """Return the sum of what the nodes are worth; None as soon as one is not known."""
    total = Decimal(0)
    for node in nodes:
        value = node.worth()
        if value is None:
            return None
        total += value
    return total


def proven(node: Node) -> bool:
    """Tell whether the sums below a node are those that it prints: as points, or as parts of 100."""
    if not node.parts:
        return node.points is not None and node.points.bound is None
    below = worth(node.parts)
    if below is None or any(not proven(part) for part in node.parts):
        return False
    return node.points is None or (node.points.bound is None and below in (node.points.value, HUNDRED))
