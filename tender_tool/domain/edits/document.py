"""The edits of the tender document, as data; see ``domain/edits``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tender_tool.domain.documents.held import ChosenReading, HeldDocument, PlacedRow, RowPoints
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class UseDocument:
    """Take a file as the tender's document; the rule stays as it is.

    ``name`` and ``number`` are those that it states of its project: taken where the tender has none.
    """

    input: InputFile
    name: str = ""
    number: str = ""

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.use_document", file=self.input.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the document; what was put right about the same file stays."""
        if tender.document is not None and tender.document.input == self.input:
            return tender
        name, number = tender.name or self.name, tender.number or self.number
        return replace(tender, document=HeldDocument(self.input), name=name, number=number)


@dataclass(frozen=True, slots=True)
class CorrectRow:
    """Give a row of the document's scoring table another factor; None: as it was read."""

    row: str
    name: str
    factor: Factor | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        code = "edit.correct_row" if self.factor is not None else "edit.row_as_read"
        return Message.of(code, row=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the correction; unchanged if it has no document."""
        if tender.document is None:
            return tender
        return replace(tender, document=tender.document.with_factor(self.row, self.factor))


@dataclass(frozen=True, slots=True)
class ChooseReading:
    """Take a reading as the document's scoring table, whatever was said of it before."""

    chosen: ChosenReading
    title: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.choose_reading", title=self.title)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the reading; unchanged if it has no document."""
        if tender.document is None:
            return tender
        return replace(tender, document=tender.document.with_reading(self.chosen))


@dataclass(frozen=True, slots=True)
class SetReadingAside:
    """Say that a reading is no scoring table; the next one counts."""

    reading: str
    title: str

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.set_reading_aside", title=self.title)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender without the reading; unchanged if it has no document."""
        if tender.document is None:
            return tender
        return replace(tender, document=tender.document.with_aside(self.reading, aside=True))


@dataclass(frozen=True, slots=True)
class RegroupRow:
    """Say where a row of the scoring table belongs; None: where it was read."""

    row: str
    name: str
    placed: PlacedRow | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        kind = f"row_is_{self.placed.place}" if self.placed is not None else "row_where_read"
        return Message.of(f"edit.{kind}", row=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the row there; unchanged if it has no document."""
        if tender.document is None:
            return tender
        return replace(tender, document=tender.document.with_place(self.row, self.placed))


@dataclass(frozen=True, slots=True)
class SetRowPoints:
    """Give a row or a part of the scoring table its printed points; None: as they were read.

    A factor that a person confirmed with other points is to be looked at again.
    """

    row: str
    name: str
    given: RowPoints | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        if self.given is None:
            return Message.of("edit.row_points_as_read", row=self.name)
        return Message.of("edit.set_row_points", row=self.name, points=self.given.points)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the points; unchanged if it has no document."""
        held = tender.document
        if held is None:
            return tender
        made = held.with_points(self.row, self.given)
        confirmed = next((each.factor for each in held.corrected if each.row == self.row), None)
        if confirmed is not None and (self.given is None or confirmed.points != self.given.points):
            made = made.with_factor(self.row, None)
        return replace(tender, document=made)
