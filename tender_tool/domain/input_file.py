"""A file as it was given, and what a person chose about reading it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file's name and bytes; kept, so that a project can be read again without the file."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's text for a cell (A1 address) of the list's sheet."""

    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's word on a bidder's certificate: its level (an id of a scheme, or ``none``) and whether it counts.

    ``counts`` None leaves that to the dates.
    """

    bidder: str
    level: str
    scheme: str | None
    counts: bool | None = None


@dataclass(frozen=True, slots=True)
class Verification:
    """What a person found in the official register about a bidder's certificate: its status, and on which day.

    ``number`` tells which of its certificates, empty where it has but one. ``screenshot`` names the picture of the
    answer and ``digest`` is its SHA-256 (hex), empty where there is none.
    """

    bidder: str
    status: Literal["valid", "suspended", "revoked", "cancelled", "expired"]
    checked_on: date
    number: str = ""
    screenshot: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Recalled:
    """A column that is read as a person said earlier of lists with the same header: its sheet, its number, the field.

    ``on`` is the day of that answer, None where it is not known.
    """

    sheet: str
    column: int
    field: str | None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose about a list: its sheet, fields by column (from 0; None: not used), texts, levels.

    ``header_row`` is the last row of the header, from 1; None leaves it to the reader. ``others`` are fields of
    columns on further sheets: sheet, column and field. ``recalled`` are those that nobody said of this list.
    """

    sheet: str | None = None
    columns: tuple[tuple[int, str | None], ...] = ()
    corrections: tuple[Correction, ...] = ()
    decisions: tuple[Decision, ...] = ()
    verified: tuple[Verification, ...] = ()
    header_row: int | None = None
    others: tuple[tuple[str, int, str | None], ...] = ()
    recalled: tuple[Recalled, ...] = ()

    def columns_of(self, sheet: str | None) -> dict[int, str | None]:
        """Return the fields chosen for the columns of a sheet (None: the list's), by column."""
        if sheet in (None, self.sheet):
            return dict(self.columns)
        return {column: field_name for name, column, field_name in self.others if name == sheet}

    def with_columns(self, sheet: str | None, columns: Mapping[int, str | None]) -> Choices:
        """Return the choices with these fields, and no others, for the columns of a sheet (None: the list's).

        What was recalled of a column goes where the column is taken for something else.
        """
        name = self.sheet if sheet is None else sheet
        same = tuple(columns.items())
        recalled = tuple(each for each in self.recalled if each.sheet != name or (each.column, each.field) in same)
        if name == self.sheet:
            return replace(self, columns=same, recalled=recalled)
        others = (*(each for each in self.others if each[0] != name), *((name or "", *each) for each in same))
        return replace(self, others=others, recalled=recalled)

    def with_column(self, sheet: str, column: int, field_name: str | None) -> Choices:
        """Return the choices with a field for a column of a sheet; the field leaves the column that had it."""
        chosen = self.columns_of(sheet)
        kept = {c: f for c, f in chosen.items() if c != column and (f != field_name or f is None)}
        return self.with_columns(sheet, {**kept, column: field_name})

    def with_correction(self, cell: str, text: str) -> Choices:
        """Return the choices with a text for a cell."""
        kept = tuple(each for each in self.corrections if each.cell != cell)
        return replace(self, corrections=(*kept, Correction(cell, text)))

    def with_decisions(self, *decisions: Decision) -> Choices:
        """Return the choices with decisions, each on another bidder."""
        decided = {decision.bidder for decision in decisions}
        kept = tuple(each for each in self.decisions if each.bidder not in decided)
        return replace(self, decisions=(*kept, *decisions))

    def with_verification(self, found: Verification) -> Choices:
        """Return the choices with what was found about a certificate in place of what was found before."""
        place = (found.bidder, found.number)
        kept = tuple(each for each in self.verified if (each.bidder, each.number) != place)
        return replace(self, verified=(*kept, found))
