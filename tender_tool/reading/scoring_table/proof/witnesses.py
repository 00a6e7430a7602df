"""What a document says elsewhere of the parts of its scoring table: sentences, cells and small tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from tender_tool.reading.scoring_table.cells.points import tells_points
from tender_tool.reading.scoring_table.cells.row_kinds import core, names_price
from tender_tool.reading.scoring_table.parts.units import Candidate
from tender_tool.reading.scoring_table.rows.node import Node

Testimony = Literal["agrees", "contradicts", "silent"]
_PRICE = "#"
_MOST_PARTS = 8


@dataclass(frozen=True, slots=True)
class Witness:
    """Parts with points that are told apart from the rows, and in which block."""

    parts: tuple[tuple[str, Decimal], ...]
    place: int

    def on(self, candidate: Candidate) -> Testimony:
        """Return what the witness says of a reading; of one that rests on the same words, nothing."""
        if self.place == candidate.told_by or (self.place == candidate.place and not _has_rows(candidate)):
            return "silent"
        groups = _named(candidate.roots)
        told = [_compared(name, points, groups) for name, points in self.parts]
        if all(told):
            return "agrees"
        return "contradicts" if False in told else "silent"


def witnesses_among(candidates: Iterable[Candidate]) -> list[Witness]:
    """Return those of the readings that only name the parts, the price among them, and make up 100."""
    return [Witness(tuple(_named(each.roots)), each.place) for each in candidates if _only_names_parts(each)]


def _only_names_parts(candidate: Candidate) -> bool:
    roots = candidate.roots
    if candidate.told_by is None and (not candidate.from_table or len(roots) > _MOST_PARTS or _tells(roots)):
        return False
    return candidate.proven and not any(x.parts for x in roots) and any(names_price(x.name) for x in roots)


def _tells(roots: list[Node]) -> bool:
    """Tell whether rows say how they are scored: then they are the table itself, and no witness."""
    return any(tells_points(each.text) for root in roots for each in root.criteria)


def _has_rows(candidate: Candidate) -> bool:
    return any(root.parts for root in candidate.roots)


def testimony(candidate: Candidate, witnesses: Sequence[Witness]) -> Testimony:
    """Return what all witnesses say: one that agrees outweighs those that speak of another lot."""
    told = {witness.on(candidate) for witness in witnesses}
    return "agrees" if "agrees" in told else "contradicts" if "contradicts" in told else "silent"


def _named(roots: list[Node]) -> list[tuple[str, Decimal]]:
    named = []
    for root in roots:
        worth = root.worth()
        if worth is not None:
            named.append((_PRICE if names_price(root.name) else core(root.name), worth))
    return named


def _compared(name: str, points: Decimal, groups: list[tuple[str, Decimal]]) -> bool | None:
    """Tell whether a told part has its points in the reading; None if the reading has no part of that name."""
    same = [worth for group, worth in groups if group == name]
    if same:
        return points in same or sum(same) == points
    inside = [worth for group, worth in groups if group and group != _PRICE and (group in name or name in group)]
    return (sum(inside) == points or None) if inside else None
