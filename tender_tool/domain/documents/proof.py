"""What proves a scoring table: its sums, and what speaks against it besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import ClassVar

from tender_tool.domain.documents.table import DocumentScoring, ReadGroup
from tender_tool.domain.text import Message, Reason

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class TwoReadings(Reason):
    """Another reading of the same table holds as well, so that a person must choose."""

    CODE: ClassVar[str] = "document_table.two_readings"


@dataclass(frozen=True, slots=True)
class ReadByOcr(Reason):
    """The table was read off a picture: a person must compare it with the document."""

    CODE: ClassVar[str] = "document_table.read_by_ocr"


@dataclass(frozen=True, slots=True)
class NoPricePart(Reason):
    """The table has no part for the price: it may not be the whole table."""

    CODE: ClassVar[str] = "document_table.evidence_no_price"


def total_of(groups: Sequence[ReadGroup]) -> Decimal:
    """Return the sum of the parts, as far as their points are known."""
    return sum((group.weight or Decimal(0) for group in groups), Decimal(0))


def sum_differences(groups: Sequence[ReadGroup], total: Decimal, full: Decimal) -> tuple[Message, ...]:
    """Return what is blank, only a bound, or does not add up to what stands above it."""
    found: list[Message] = []
    for group in groups:
        found += _open(group.name, group.weight, bound=group.bound is not None)
        for item in group.items:
            found += _open(item.name, item.weight, bound=item.bound is not None)
        below = sum((item.weight or Decimal(0) for item in group.items), Decimal(0))
        if group.items and group.weight is not None and below not in (group.weight, _HUNDRED):
            found.append(Message.of("document_table.group_differs", name=group.name, weight=group.weight, sum=below))
    if total != full:
        found.append(Message.of("document_table.total_differs", sum=total, full=full))
    return tuple(found)


def _open(name: str, weight: Decimal | None, *, bound: bool) -> list[Message]:
    if weight is None:
        return [Message.of("document_table.blank", name=name)]
    return [Message.of("document_table.only_a_bound", name=name)] if bound else []


def regrouped(scoring: DocumentScoring, groups: tuple[ReadGroup, ...]) -> DocumentScoring:
    """Return a table with other groups: summed anew, with whatever else speaks against it.

    What spoke for it as it was read does not speak for what a person made of it; that leaves the sums.
    """
    total = total_of(groups)
    differs = (*sum_differences(groups, total, scoring.full), *doubts_of(scoring))
    holds = not sum_differences(groups, total, scoring.full)
    sums = "evidence_sums_parts" if any(group.items for group in groups) else "evidence_sums"
    said = (Message.of(f"document_table.{sums}"),) if holds else ()
    priceless = tuple(each for each in scoring.evidence if isinstance(each, NoPricePart))
    return replace(
        scoring, groups=groups, total=total, adds_up=not differs, differs=differs, evidence=(*said, *priceless)
    )


def doubts_of(scoring: DocumentScoring) -> tuple[Reason, ...]:
    """Return what speaks against a table beside its sums."""
    sums = sum_differences(scoring.groups, scoring.total, scoring.full)
    return tuple(each for each in scoring.differs if each not in sums)


def without_doubt(scoring: DocumentScoring, *kinds: type[Reason]) -> DocumentScoring:
    """Return a table without doubts that a person settled."""
    differs = tuple(each for each in scoring.differs if not isinstance(each, kinds))
    return replace(scoring, differs=differs, adds_up=not differs)
