"""Rows completed by what the document tells of parts: weights of parts on 100, parts of a flat list, extra points."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.reading.scoring_table.cells.points import squeezed
from tender_tool.reading.scoring_table.cells.row_kinds import core, names_price
from tender_tool.reading.scoring_table.rows.fold import adds_up, without_silent
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node, proven, worth
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words


def weighted(roots: list[Node], told: list[Node]) -> list[Node] | None:
    """Return parts that each make 100 with the weights that are told of them; None where not all have one."""
    parts = [root.copy() for root in roots if root.worth() == HUNDRED and proven(root)]
    if len(parts) < len(told) or len(told) < 2:
        return None
    chosen: list[Node] = []
    for each in told:
        same = next((part for part in parts if _alike(part.name, each.name)), None)
        same = same or next((part for part in parts if not part.name), None)
        if same is None:
            return None
        parts.remove(same)
        same.name, same.points = same.name or each.name, each.points
        chosen.append(same)
    order = {id(part): place for place, part in enumerate(chosen)}
    return sorted(chosen, key=lambda part: (part.source.anchor or 0, order[id(part)]))


def grouped(roots: list[Node], told: list[Node]) -> list[Node] | None:
    """Return a flat list of rows cut into the parts that are told, where the sums of neighbours are theirs."""
    if len(roots) <= len(told) or any(root.parts for root in roots):
        return None
    rows = without_silent(roots)
    if len(rows) <= len(told) or worth(rows) != HUNDRED:
        return None
    made: list[Node] = []
    for each in told:
        wanted = each.points.value if each.points else HUNDRED
        part = each.copy()
        part.parts = []
        while rows and (worth(part.parts) or Decimal(0)) < wanted:
            part.parts.append(rows.pop(0))
        if worth(part.parts) != wanted:
            return None
        made.append(part)
    return made if not rows else None


def with_bonus(roots: list[Node]) -> tuple[list[Node], Decimal] | None:
    """Return the parts with what they make together, where 100 are made without those that give extra points."""
    if not any(map(_is_extra, roots)):
        return None
    parts = without_silent(roots)
    extra = [part for part in parts if _is_extra(part)]
    rest = [part for part in parts if part not in extra]
    total = worth(extra)
    if not extra or not total or not adds_up(rest) or not all(map(proven, extra)):
        return None
    return parts, HUNDRED + total


def _is_extra(part: Node) -> bool:
    """Tell whether a part is named as extra points, or says that it does not count among the 100."""
    words = scoring_words().parts
    told = "".join(squeezed(each.text) for leaf in part.leaves() for each in leaf.criteria)
    return any(word in part.name for word in words.extra) or any(word in told for word in words.outside)


def _alike(one: str, other: str) -> bool:
    return core(one) == core(other) or (names_price(one) and names_price(other))
