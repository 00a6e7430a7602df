"""The scoring table of a tender document, as printed, and whether its sums prove the reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from tender_tool.domain.documents.document import Paragraph
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Reason

Bound = Literal["min", "max"]
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class ReadItem:
    """A row that is scored: its printed name and weight, and the words by which it is scored.

    ``weight`` is the printed number, points or per cent; None if the document leaves it blank. ``bound``: the number
    is only the least (``≥30``) or the most (``≤54``). ``inner_full`` is 100 where the criteria score the row from 0
    to 100 before its weight is applied, and None where their points count as they stand. ``key`` names the row once
    the table is held by a tender (see ``regrouping``); ``by_hand``: what it was before a person changed it.
    """

    name: str
    weight: Decimal | None
    source: Source
    bound: Bound | None = None
    inner_full: Decimal | None = None
    criteria: tuple[Paragraph, ...] = ()
    key: str = ""
    by_hand: tuple[Message, ...] = ()

    @property
    def criteria_text(self) -> str:
        """Return the criteria, a paragraph a line."""
        return "\n".join(paragraph.text for paragraph in self.criteria).strip()


@dataclass(frozen=True, slots=True)
class ReadGroup:
    """A part of the table such as the price. Without ``items`` it is scored as a whole, by ``whole``."""

    name: str
    weight: Decimal | None
    whole: ReadItem
    items: tuple[ReadItem, ...] = ()
    bound: Bound | None = None

    @property
    def factors(self) -> tuple[ReadItem, ...]:
        """Return what is scored in this part: its items, or the part itself."""
        return self.items or (self.whole,)

    @property
    def is_of_hundred(self) -> bool:
        """Tell whether its items are scored from 100 together and weighted afterwards."""
        below = sum((item.weight or Decimal(0) for item in self.items), Decimal(0))
        return bool(self.items) and below == _HUNDRED and self.weight not in (None, _HUNDRED)

    def counted(self, item: ReadItem) -> Decimal | None:
        """Return what one of its items counts in the whole table."""
        if item.weight is None or self.weight is None or not self.is_of_hundred:
            return item.weight
        return item.weight * self.weight / _HUNDRED


@dataclass(frozen=True, slots=True)
class DocumentScoring:
    """The scoring table as read.

    ``total`` is the sum of the groups' weights as far as they are printed; ``adds_up``: every level adds up, and the
    whole to ``full`` (100, or what the document itself names as its total), which proves the reading. Where not,
    ``differs`` says what. ``evidence``: what speaks for this reading. ``others``: other tables and readings of the
    document that may be meant, the likeliest first.
    """

    groups: tuple[ReadGroup, ...]
    total: Decimal
    full: Decimal
    adds_up: bool
    differs: tuple[Reason, ...] = ()
    evidence: tuple[Reason, ...] = ()
    others: tuple[DocumentScoring, ...] = ()

    @property
    def key(self) -> str:
        """Return what is the same when the document is read again: where the reading begins, and its parts."""
        where = self.groups[0].whole.source.where() if self.groups else ""
        parts = (
            (group.name, "" if group.weight is None else f"{group.weight.normalize():f}") for group in self.groups
        )
        return f"{where}: " + "; ".join(" ".join(part).strip() for part in parts)

    def factors(self) -> Iterator[tuple[ReadGroup, ReadItem]]:
        """Yield everything that is scored, with its group."""
        for group in self.groups:
            for factor in group.factors:
                yield group, factor
