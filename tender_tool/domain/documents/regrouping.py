"""A scoring table with what a person changed in it: where rows belong, and their points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from tender_tool.domain.documents.held import HeldDocument, PlacedRow, RowPoints
from tender_tool.domain.documents.proof import regrouped
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.text import Message


def keyed(scoring: DocumentScoring) -> DocumentScoring:
    """Return the table with a key for each row, the same whenever the document is read; keys that are there stay."""
    keys = {item.key for _, item in scoring.factors() if item.key}

    def named(item: ReadItem, kind: str = "") -> ReadItem:
        words = f"{kind}{item.source.where()} {item.name}".strip()
        return item if item.key else replace(item, key=unused(words, keys))

    groups = []
    for group in scoring.groups:
        items = tuple(named(item) for item in group.items)
        groups.append(replace(group, items=items, whole=named(group.whole, "part " if items else "")))
    return replace(scoring, groups=tuple(groups))


def unused(name: str, names: set[str]) -> str:
    """Return a name, with a number behind it if it is known already; from then on it is known."""
    number, found = 1, name
    while found in names:
        number += 1
        found = f"{name}（{number}）"
    names.add(found)
    return found


def with_changes(scoring: DocumentScoring, held: HeldDocument) -> DocumentScoring:
    """Return the table with a person's changes, its sums taken anew; what fits no row any more is left out."""
    table = keyed(scoring)
    places = {each.row: each for each in held.placed}
    points = {each.row: each for each in held.points}
    keys = {item.key for group in table.groups for item in (group.whole, *group.items)}
    if keys.isdisjoint(places) and keys.isdisjoint(points):
        return table
    groups = tuple(_made(part, points) for part in _placed(table, places))
    return table if groups == table.groups else regrouped(table, groups)


@dataclass
class _Part:
    """A part while rows are moved; ``read`` is the group that it was read as, None for a row that became a part."""

    name: str
    whole: ReadItem
    read: ReadGroup | None = None
    items: list[ReadItem] = field(default_factory=list)

    @property
    def is_emptied(self) -> bool:
        """Tell whether it had rows and lost them all."""
        return not self.items and self.read is not None and bool(self.read.items)


def _placed(table: DocumentScoring, places: dict[str, PlacedRow]) -> list[_Part]:
    """Return the parts with every row where a person put it; a part that lost all its rows is gone."""
    parts: list[_Part] = []
    for group in table.groups:
        above = bool(parts) and _is(places, group.whole, "above")
        if above and not group.items:
            parts[-1].items.append(_told(group.whole, "was_part"))
            continue
        if not above:
            parts.append(_Part(group.name, group.whole, group))
        for item in group.items:
            moved = _told(item, "was_in", part=group.name)
            if _is(places, item, "part"):
                parts.append(_Part(item.name, moved))
            elif len(parts) > 1 and _is(places, item, "above"):
                parts[-2].items.append(moved)
            else:
                parts[-1].items.append(moved if above else item)
    return [part for part in parts if not part.is_emptied]


def _is(places: dict[str, PlacedRow], item: ReadItem, place: str) -> bool:
    return item.key in places and places[item.key].place == place


def _told(item: ReadItem, code: str, **args: str | Decimal) -> ReadItem:
    return replace(item, by_hand=(*item.by_hand, Message.of(f"document_table.{code}", **args)))


def _made(part: _Part, points: dict[str, RowPoints]) -> ReadGroup:
    """Return a part with the points that a person gave; where none are printed it is worth what its rows are."""
    whole = _pointed(part.whole, points)
    items = tuple(_pointed(item, points) for item in part.items)
    read = part.read
    if read is not None and (whole, items) == (read.whole, read.items):
        return read
    weight = whole.weight
    if weight is None and items and not (read is not None and _is_blank(read)):
        known = [item.weight for item in items if item.weight is not None]
        weight = sum(known, Decimal(0)) if len(known) == len(items) else None
    return ReadGroup(part.name, weight, whole, items, whole.bound)


def _is_blank(group: ReadGroup) -> bool:
    """Tell whether the document has a place for the points of a part and leaves it empty."""
    return group.weight is None and all(item.weight is not None for item in group.items)


def _pointed(item: ReadItem, points: dict[str, RowPoints]) -> ReadItem:
    given = points.get(item.key)
    if given is None or (item.weight == given.points and item.bound is None):
        return item
    code = "was_blank" if item.weight is None else "was_points"
    args = {} if item.weight is None else {"points": item.weight}
    return replace(_told(item, code, **args), weight=given.points, bound=None)
