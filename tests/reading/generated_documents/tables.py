"""A scoring table as it is meant: groups whose points make 100, with items that make their groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_UP, Decimal
from random import Random
from typing import Literal

from tests.reading.generated_documents.words import VOCABULARY, chance, choose, item_name, shown

Kind = Literal["business", "technical", "service", "price", "bonus"]
HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Item:
    """What is scored. ``parent`` is the name above it where the table has three levels."""

    name: str
    points: Decimal
    criteria: str
    parent: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Group:
    """A part of the table. Where ``printed`` is 100, its items make 100 and are weighted to its points."""

    name: str
    points: Decimal
    kind: Kind
    items: tuple[Item, ...]
    printed: Decimal | None = None
    optional: bool = False

    @property
    def on_hundred(self) -> bool:
        """Whether the items are printed on a scale of their own."""
        return self.printed is not None


@dataclass(frozen=True)
class Scoring:
    """A whole table."""

    groups: tuple[Group, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """Return all items in their order."""
        return tuple(item for group in self.groups for item in group.items)


@dataclass(frozen=True)
class Want:
    """What must come out: one of ``tables``, or no proven table where there is none.

    ``flat``: no groups are printed, so any grouping of the items will do. ``mixed``: an item's name and its criteria
    stand in one cell, and the name read may go on. ``unscored``: rows that have no points and may be named or not.
    """

    tables: tuple[Scoring, ...]
    flat: bool = False
    mixed: bool = False
    unscored: tuple[str, ...] = ()


def split(random: Random, total: Decimal, count: int) -> list[Decimal]:
    """Return positive parts that make the total, none of them huge: whole points, or halves now and then."""
    step = Decimal("0.5") if total % 1 or total < 2 * count or chance(random, 0.12) else Decimal(1)
    left = int(total / step) - count
    weights = [random.randint(1, 6) for _ in range(count)]
    parts = [1 + left * weight // sum(weights) for weight in weights]
    for number in range(int(total / step) - sum(parts)):
        parts[number % count] += 1
    return [step * part for part in parts]


def filled(random: Random, template: str, points: Decimal) -> str:
    """Return a criteria text with its points."""
    return (
        template.replace("{p}", shown(points))
        .replace("{h}", shown(points / 2))
        .replace("{q}", shown((points / 4).quantize(Decimal("0.1"), ROUND_UP)))
        .replace("{n}", str(random.randint(3, 5)))
        .replace("{y}", str(random.randint(2019, 2023)))
    )


def criteria(random: Random, kind: Kind, points: Decimal) -> str:
    """Return how an item of a group of this kind gets its points."""
    words = VOCABULARY["criteria"]
    if kind in ("price", "bonus"):
        return filled(random, random.choice(words[kind]), points)
    usual, other = ("objective", "subjective") if kind == "business" else ("subjective", "objective")
    return filled(random, random.choice(words[random.choice((usual, usual, other))]), points)


def _items(random: Random, kind: Kind, total: Decimal, taken: set[str]) -> tuple[Item, ...]:
    most = min(int(total), {"service": 4, "bonus": 2}.get(kind, 9))
    count = 1 if kind == "price" or total < 2 else random.randint(1 if chance(random, 0.1) else 2, max(2, most))
    items = []
    for points in split(random, total, count):
        name = item_name(random, kind)
        while name in taken:
            name = item_name(random, kind)
        taken.add(name)
        items.append(Item(name, points, criteria(random, kind, points)))
    return tuple(items)


def _kinds(random: Random) -> list[Kind]:
    middle: list[Kind] = ["business", "technical"]
    if chance(random, 0.3):
        middle.append("service")
    if chance(random, 0.15):
        middle.remove("business")
    if chance(random, 0.3):
        random.shuffle(middle)
    if chance(random, 0.05) and len(middle) > 1:
        return middle
    return ["price", *middle] if chance(random, 0.35) else [*middle, "price"]


def _shares(random: Random, kinds: Sequence[Kind]) -> list[Decimal]:
    price = Decimal(random.choice((10, 20, 30, 30, 35, 40, 45, 50, 60))) if "price" in kinds else Decimal(0)
    rest = [each for each in kinds if each != "price"]
    while True:
        others = split(random, HUNDRED - price, len(rest))
        if len(rest) == 1 or (min(others) >= 4 and (chance(random, 0.3) or all(each % 5 == 0 for each in others))):
            break
    shares = iter(others)
    return [price if kind == "price" else next(shares) for kind in kinds]


def scoring(random: Random) -> Scoring:
    """Return a table whose sums are right at every level."""
    kinds = _kinds(random)
    taken: set[str] = set()
    groups = []
    for kind, points in zip(kinds, _shares(random, kinds), strict=True):
        items = _items(random, kind, points, taken)
        name = choose(random, VOCABULARY["groups"][kind])
        groups.append(Group(name, points, kind, items))
    return Scoring(tuple(groups))


def three_levels(random: Random, table: Scoring) -> Scoring:
    """Return the table with a name above each run of items, except in the price."""
    names = VOCABULARY["items"]["parents"].copy()
    random.shuffle(names)
    groups = []
    for group in table.groups:
        items: list[Item] = []
        while len(items) < len(group.items):
            size, parent = random.randint(1, 3), names.pop()
            items += [replace(each, parent=parent) for each in group.items[len(items) : len(items) + size]]
        groups.append(group if group.kind == "price" else replace(group, items=tuple(items)))
    return Scoring(tuple(groups))


def in_parts(random: Random, table: Scoring) -> Scoring:
    """Return the table with items that have several rows under one name."""
    deep = three_levels(random, table)
    groups = (
        group
        if group.kind == "price"
        else replace(group, items=tuple(replace(item, name=item.parent) for item in group.items))
        for group in deep.groups
    )
    return Scoring(tuple(groups))


def with_bonus(random: Random, table: Scoring) -> Scoring:
    """Return the table with points behind it that do not count into the 100."""
    points = Decimal(random.choice((1, 2, 3, 5)))
    items = tuple(replace(each, optional=True) for each in _items(random, "bonus", points, set()))
    bonus = Group(choose(random, VOCABULARY["groups"]["bonus"]), points, "bonus", items, optional=True)
    return Scoring((*table.groups, bonus))


def cut(random: Random, table: Scoring) -> Scoring:
    """Return the table without one of its groups, or without the last items of its longest group."""
    long = max(table.groups, key=lambda group: len(group.items))
    if len(long.items) > 1 and chance(random, 0.5):
        shorter = replace(long, items=long.items[: -random.randint(1, len(long.items) - 1)])
        return Scoring(tuple(shorter if each is long else each for each in table.groups))
    gone = random.choice(table.groups)
    return Scoring(tuple(each for each in table.groups if each is not gone))


def misprinted(random: Random, table: Scoring) -> Scoring:
    """Return the table with one item's points printed wrongly."""
    group = random.choice([each for each in table.groups if each.kind != "price"])
    item = random.choice(group.items)
    wrong = replace(item, points=item.points + random.choice((1, 2, 5)))
    groups = tuple(
        replace(each, items=tuple(wrong if one is item else one for one in each.items)) if each is group else each
        for each in table.groups
    )
    return Scoring(groups)
