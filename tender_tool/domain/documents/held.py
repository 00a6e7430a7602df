"""The tender document that a tender keeps, and what a person put right about its scoring table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.source import Source

RowPlace = Literal["part", "above"]


@dataclass(frozen=True, slots=True)
class CorrectedRow:
    """The factor that a person gave a row of the scoring table; ``row`` is its key (see ``regrouping``)."""

    row: str
    factor: Factor


@dataclass(frozen=True, slots=True)
class ChosenReading:
    """The reading that a person took as the document's table, and the one read first, by their keys."""

    reading: str
    read: str = ""


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """Where a person says that a row belongs: it is a part of its own, or it belongs to the part above.

    ``read`` is the part that it was read in, ``source`` its place in the document.
    """

    row: str
    place: RowPlace
    read: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class RowPoints:
    """The printed points that a person gave a row or a part; ``read`` are those read, as a text."""

    row: str
    points: Decimal
    read: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class HeldDocument:
    """A tender document as it was given, and a person's corrections; it is read again when it is opened.

    ``chosen`` is the reading that a person took, ``set_aside`` those that a person says are no scoring table;
    ``placed`` and ``points`` put the table right, ``corrected`` the rule that its rows become.
    """

    input: InputFile
    corrected: tuple[CorrectedRow, ...] = ()
    chosen: ChosenReading | None = None
    set_aside: tuple[str, ...] = ()
    placed: tuple[PlacedRow, ...] = ()
    points: tuple[RowPoints, ...] = ()

    def with_factor(self, row: str, factor: Factor | None) -> HeldDocument:
        """Return the document with a factor for a row; None takes a correction back."""
        kept = tuple(each for each in self.corrected if each.row != row)
        return replace(self, corrected=kept if factor is None else (*kept, CorrectedRow(row, factor)))

    def with_reading(self, chosen: ChosenReading | None) -> HeldDocument:
        """Return the document with the reading that a person took, which is then no longer set aside."""
        aside = tuple(each for each in self.set_aside if chosen is None or each != chosen.reading)
        return replace(self, chosen=chosen, set_aside=aside)

    def with_aside(self, reading: str, *, aside: bool) -> HeldDocument:
        """Return the document with a reading set aside, or with it to be chosen again."""
        kept = tuple(each for each in self.set_aside if each != reading)
        return replace(self, set_aside=(*kept, reading) if aside else kept)

    def with_place(self, row: str, placed: PlacedRow | None) -> HeldDocument:
        """Return the document with the place of a row; None: as it was read."""
        kept = tuple(each for each in self.placed if each.row != row)
        return replace(self, placed=kept if placed is None else (*kept, placed))

    def with_points(self, row: str, points: RowPoints | None) -> HeldDocument:
        """Return the document with the printed points of a row; None: as they were read."""
        kept = tuple(each for each in self.points if each.row != row)
        return replace(self, points=kept if points is None else (*kept, points))
