"""What was read row by row, settled: rows that only go on, parts told by their sums, points out of criteria."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from decimal import Decimal
from functools import cache

from tender_tool.reading.scoring_table.cells.points import Points
from tender_tool.reading.scoring_table.cells.row_kinds import is_chinese_serial
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node, proven, worth

_MOST_ROWS = 80


def settled(nodes: list[Node]) -> list[Node]:
    """Return the nodes with rows that only continue others taken into these; changes them."""
    kept: list[Node] = []
    some = any(node.worth() is not None for node in nodes)
    for node in nodes:
        node.parts = settled(node.parts)
        _take_in(node)
        silent = node.worth() is None and not node.blank and not node.parts
        if silent and some and kept and not node.name:
            kept[-1].criteria.extend(node.criteria)
        else:
            kept.append(node)
    return kept


def _take_in(node: Node) -> None:
    """Take parts into a node that are no parts: a single row without a name, or rows without points of their own."""
    parts = node.parts
    if len(parts) == 1 and not parts[0].name and not parts[0].parts:
        node.points = node.points or parts[0].points
    elif not parts or node.points is None or any(_has_points(part) for part in parts):
        return
    node.taken_in += sum(1 for part in parts if part.name and part.criteria)
    for part in parts:
        node.criteria.extend(part.criteria)
    node.parts = []


def _has_points(node: Node) -> bool:
    return node.points is not None or node.blank or any(_has_points(part) for part in node.parts)


def without_silent(nodes: list[Node]) -> list[Node]:
    """Return those of the nodes anew that carry points, or whose place for points is left empty."""
    return [node.with_parts(without_silent(node.parts)) for node in nodes if _has_points(node)]


def with_points_of_criteria(nodes: list[Node], points_in: Callable[[str], Decimal | None]) -> list[Node] | None:
    """Return the nodes anew, those without points with what their criteria tell; None if no criteria tell any."""
    found: dict[int, Points] = {}
    for node in itertools.chain.from_iterable(node.leaves() for node in nodes):
        if node.points is None and not node.blank:
            value = points_in("\n".join([each.text for each in node.criteria]))
            if value is not None:
                found[id(node)] = Points(value)
    return [_given(node, found) for node in nodes] if found else None


def _given(node: Node, found: dict[int, Points]) -> Node:
    made = node.with_parts([_given(part, found) for part in node.parts])
    made.points = found.get(id(node), made.points)
    return made


def unwrapped(nodes: list[Node]) -> list[Node]:
    """Return the parts of the one node that holds the whole table, if there is such a node."""
    while (
        len(nodes) == 1 and len(nodes[0].parts) > 1 and (nodes[0].points is None or nodes[0].points.value == HUNDRED)
    ):
        nodes = nodes[0].parts
    return nodes


def regrouped(nodes: list[Node], full: Decimal = HUNDRED) -> list[Node] | None:
    """Return a flat list of rows as parts with rows, where the sums say so; None where they do not.

    A row is a part if the points of the rows behind it make up its own and all parts make up ``full``. Rows numbered
    in Chinese numerals among others are parts, too.
    """
    if not 2 < len(nodes) <= _MOST_ROWS or any(node.worth() is None for node in nodes):
        return None
    values = tuple(node.worth() or Decimal(0) for node in nodes)
    # Only what has no parts yet can be one, or head one.
    plain = tuple(not node.parts for node in nodes)
    heads = tuple(is_chinese_serial(node.serial) for node in nodes)
    for strict in (True, False) if any(heads) and not all(heads) else (False,):
        cut = _cut(values, plain, heads if strict else None, full)
        if cut and any(end > start + 1 for start, end in cut):
            return [_joined(nodes[start:end]) for start, end in cut]
    return None


Cut = tuple[tuple[int, int], ...]


def _cut(
    values: tuple[Decimal, ...], plain: tuple[bool, ...], heads: tuple[bool, ...] | None, full: Decimal
) -> Cut | None:
    """Return where to cut the rows into parts that make up ``full``: with as few parts as the sums allow."""

    @cache
    def rest(start: int, wanted: Decimal) -> Cut | None:
        if wanted < 0:
            return None
        if start == len(values):
            return () if wanted == 0 else None
        best: Cut | None = None
        for end in _ends(start):
            behind = rest(end, wanted - values[start])
            if behind is not None and (best is None or len(behind) + 1 < len(best)):
                best = ((start, end), *behind)
        return best

    def _ends(start: int) -> list[int]:
        ends = [] if heads and not heads[start] else [start + 1]
        total = Decimal(0)
        for end in range(start + 1, len(values)):
            if not plain[start] or not plain[end] or (heads and heads[end]):
                break
            total += values[end]
            if total > values[start]:
                break
            # One row below another with the same points is more likely its neighbour than its part.
            if total == values[start] and (end > start + 1 or heads):
                ends.append(end + 1)
        return ends

    return rest(0, full)


def _joined(rows: list[Node]) -> Node:
    head = rows[0]
    if len(rows) > 1:
        head.parts = rows[1:]
    return head


def adds_up(nodes: list[Node], full: Decimal = HUNDRED) -> bool:
    """Tell whether the nodes make up ``full`` and every level below them what it prints."""
    several = len(nodes) > 1 or any(node.parts for node in nodes)
    return several and worth(nodes) == full and all(proven(node) for node in nodes)
