"""The rows of a scoring table as Word shows them: which columns, what stands in them and what is merged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Literal

from tests.reading.generated_documents.paper import LEFT, UP
from tests.reading.generated_documents.tables import Group, Item, Scoring, filled
from tests.reading.generated_documents.words import VOCABULARY, Heads, chance, numbered, numbering, shown

Column = Literal["serial", "group", "share", "weight", "sub", "item", "points", "least", "most", "criteria", "note"]
Cells = Literal["merged", "repeated", "blank"]
# A row for each group: across the table, with its points in their column, or with cells left empty.
Headings = Literal["", "across", "column", "blank"]
# Cells that belong to the whole group, and so to all its rows.
_OF_GROUP: tuple[Column, ...] = ("group", "share", "weight")

FORMS: dict[str, Callable[[str], str]] = {
    "bare": lambda points: points,
    "分": lambda points: f"{points}分",
    "gap": lambda points: f"{points} 分",
    "bracket": lambda points: f"（{points}分）",
    "wide": lambda points: points.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    "range": lambda points: f"0-{points}",
    "range分": lambda points: f"0～{points}分",
    "dash": lambda points: f"0—{points}",
    "from": lambda points: f"0分-{points}分",
    "full": lambda points: f"满分{points}分",
    "percent": lambda points: f"{points}%",
}
PLAIN_FORMS = ("bare", "bare", "bare", "分", "分", "gap", "wide", "full")
RANGES = ("range", "range分", "dash", "from", "full")
BRACKETS = (
    "（{}分）",
    "({}分)",
    "（满分{}分）",
    "（{}）",
    "{}分",
    "\n（{}分）",
    "（共{}分）",
    "：{}分",
    "（总分{}分）",
)


@dataclass(frozen=True)
class Style:
    """How a table is printed. ``group`` and ``item`` are the brackets with points behind a name, or nothing."""

    columns: tuple[Column, ...]
    group: str = ""
    item: str = ""
    points: str = "bare"
    cells: Cells = "merged"
    headings: Headings = ""
    stated: bool = False
    mixed: bool = False
    total: str = ""
    subtotal: str = ""
    price_across: bool = False
    serial_of_group: bool = False
    remark: str = ""


@dataclass(frozen=True)
class Row:
    """A row's cells and the group that it belongs to."""

    cells: tuple[str, ...]
    group: int | None = None


class Body:
    """Writes the rows below the head of one table."""

    def __init__(self, random: Random, style: Style) -> None:
        self.random, self.style = random, style
        self.group_numbers, self.item_numbers = numbering(random), numbering(random)
        self.per_group = chance(random, 0.4)
        self.count = 0

    def rows(self, table: Scoring) -> Iterator[Row]:
        """Yield every row."""
        for number, group in enumerate(table.groups):
            if self.style.headings:
                yield Row(self._heading(number, group), number)
            if self.per_group:
                self.count = 0
            for at, item in enumerate(group.items):
                self.count += 1
                above = group.items[at - 1] if at else None
                yield Row(
                    tuple(self._cell(column, number, group, item, above) for column in self.style.columns), number
                )
            if self.style.subtotal:
                made = sum((item.points for item in group.items), Decimal(0))
                yield Row(self._sum(self.style.subtotal, made), number)
        if self.style.total:
            yield Row(self._sum(self.style.total, Decimal(100)))
        if self.style.remark:
            yield Row((self.style.remark, *[LEFT] * (len(self.style.columns) - 1)))

    def group_text(self, number: int, group: Group, brackets: str) -> str:
        """Return how a group is named, with its points if they stand in brackets."""
        points = group.printed if group.on_hundred and group.printed else group.points
        return numbered(self.group_numbers, number, group.name) + brackets.format(shown(points))

    def _heading(self, number: int, group: Group) -> tuple[str, ...]:
        columns, kind = self.style.columns, self.style.headings
        text = self.group_text(number, group, self.style.group if kind == "across" else "")
        if kind == "across" and (columns[0] != "serial" or self.group_numbers):
            return (text, *[LEFT] * (len(columns) - 1))
        if kind == "across":
            return ("一二三四五六"[number], text, *[LEFT] * (len(columns) - 2))
        points = FORMS[self.style.points](shown(group.points)) if kind == "column" else ""
        cells: dict[Column, str] = {"serial": "一二三四五六"[number], "item": group.name, "points": points}
        return tuple(cells.get(column, "") for column in columns)

    def _cell(self, column: Column, number: int, group: Group, item: Item, above: Item | None) -> str:
        if column in _OF_GROUP or (column == "serial" and self.style.serial_of_group):
            texts = {
                "serial": "一二三四五六"[number],
                "group": self.group_text(number, group, self.style.group),
                "share": FORMS[self.style.points if self.style.points in PLAIN_FORMS else "bare"](
                    shown(group.points)
                ),
                "weight": f"{shown(group.points)}%",
            }
            if above is None or self.style.cells == "repeated":
                return texts[column]
            return UP if self.style.cells == "merged" else ""
        if column == "sub":
            if not item.parent:
                return LEFT if chance(self.random, 0.5) and self._follows("sub", "group") else item.name
            return UP if above and above.parent == item.parent else item.parent
        return self._of_item(column, group, item)

    def _of_item(self, column: Column, group: Group, item: Item) -> str:
        points = shown(item.points)
        if column == "item" and self.style.price_across and group.kind == "price" and self._follows("item", "group"):
            return LEFT
        texts: dict[str, Callable[[], str]] = {
            "serial": lambda: str(self.count),
            "item": lambda: self._name(item),
            "points": lambda: FORMS[self.style.points](points),
            "least": lambda: "0",
            "most": lambda: points,
            "criteria": lambda: self._criteria(item),
            "note": lambda: self.random.choice(("", "", "客观分", "主观分")),
        }
        return texts[column]()

    def _follows(self, column: Column, other: Column) -> bool:
        columns = self.style.columns
        return other in columns and columns.index(column) == columns.index(other) + 1

    def _name(self, item: Item) -> str:
        text = numbered(self.item_numbers, self.count - 1, item.name) + self.style.item.format(shown(item.points))
        if not self.style.mixed:
            return text
        mark = self.random.choice(VOCABULARY["items"]["marks"])
        return self.random.choice((f"{mark}\n{text}：{item.criteria}", f"{mark}{text}：\n{item.criteria}"))

    def _criteria(self, item: Item) -> str:
        if not self.style.stated:
            return item.criteria
        words = filled(self.random, self.random.choice(VOCABULARY["criteria"]["stated"]), item.points)
        return words + item.criteria

    def _sum(self, label: str, made: Decimal) -> tuple[str, ...]:
        columns = self.style.columns
        at = next(
            (columns.index(each) for each in ("points", "most", "criteria") if each in columns), len(columns) - 1
        )
        before = (label, *[LEFT] * (at - 1)) if at else ()
        text = shown(made) if "points" in columns or "most" in columns else f"{shown(made)}分"
        return (*before, text, *[""] * (len(columns) - at - 1))


def head_row(style: Style, heads: Heads) -> tuple[str, ...]:
    """Return the head in one row."""
    return tuple(getattr(heads, column) for column in style.columns)


def parted(rows: Sequence[Row], at: int, *, repeat: bool) -> tuple[list[Row], list[Row]]:
    """Return the rows in two parts; what was merged across the cut is repeated or left empty."""
    first, second = list(rows[:at]), list(rows[at:])
    if second:
        cells = tuple(
            (_above(first, column) if repeat else "") if text == UP else text
            for column, text in enumerate(second[0].cells)
        )
        second[0] = Row(cells, second[0].group)
    return first, second


def _above(rows: Sequence[Row], column: int) -> str:
    return next((row.cells[column] for row in reversed(rows) if row.cells[column] != UP), "")
