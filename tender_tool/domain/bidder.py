"""Bidders, and a bidder list as it was read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import compress, count
from operator import attrgetter, not_
from typing import Literal

from tender_tool.domain.cell_address import column_number
from tender_tool.domain.certification.certificate import UNCLEAR, Certificate
from tender_tool.domain.input_file import Choices, Correction, Decision, InputFile, Verification
from tender_tool.domain.problem import Problem
from tender_tool.domain.reasons.levels import ReadOffPicture
from tender_tool.domain.source import Source, Sources, source_of
from tender_tool.domain.text import Message, Reason, Text

_KEY, _ABOUT = attrgetter("key"), attrgetter("bidder")
Sureness = Literal["sure", "likely", "unsure", "unused"]


@dataclass(frozen=True, slots=True)
class Claims:
    """What a bidder claims beside its price; None: nothing claimed.

    ``small``: it is a small or micro firm; ``partner``: it bids with one, as a consortium or by subcontracting;
    ``domestic``: its products are domestic. ``passed`` tells whether its bid passed the checks before scoring.
    ``unread`` names the fields whose cell cannot be read.
    """

    small: bool | None = None
    partner: bool | None = None
    domestic: bool | None = None
    passed: bool | None = None
    brand: str = ""
    unread: tuple[str, ...] = ()


NO_CLAIMS = Claims()


@dataclass(frozen=True, slots=True)
class SeenOnly:
    """What was read off a picture of a bidder's row and is withheld until a person has looked at the row."""

    price: Decimal | None
    claims: Claims = NO_CLAIMS


@dataclass(frozen=True, slots=True)
class Bidder:
    """Who bids. ``key`` is unique in its list; ``price`` is the bid in yuan as read, unrounded.

    ``others`` are further certificates beside the first; the best valid one counts. ``members`` are the firms of a
    consortium. Where a person corrected the cell of the price, ``bid_text`` is what stands in the file (None: not
    corrected) and ``bid`` its amount, None if it is none. ``seen``: the row was read off a picture, and nobody has
    looked at it yet.
    """

    key: str
    name: str
    source: Source
    certificate: Certificate
    price: Decimal | None = None
    price_text: str = ""
    sources: Sources = ()
    others: tuple[Certificate, ...] = ()
    members: tuple[str, ...] = ()
    credit_code: str = ""
    claims: Claims = NO_CLAIMS
    bid_text: str | None = None
    bid: Decimal | None = None
    seen: SeenOnly | None = None

    @property
    def price_bid(self) -> Decimal | None:
        """Return the price that the input states, whatever a person made of it."""
        return self.price if self.bid_text is None else self.bid

    @property
    def bid_words(self) -> str:
        """Return the text of the price that the input has, whatever a person made of it."""
        return self.price_text if self.bid_text is None else self.bid_text

    @property
    def certificates(self) -> tuple[Certificate, ...]:
        """Return all certificates of the bidder."""
        return (self.certificate, *self.others)

    def decided(self, decision: Decision, level_name: Text | str) -> Bidder:
        """Return the bidder with a person's decision on its certificate; the text read stays as it is."""
        meant = (decision.level, decision.scheme)
        held = next((x for x in self.certificates if meant in (_said(x), _seen(x))), self.certificate)
        why: Reason = Message.of("level.decided", text=held.text, level=level_name)
        if decision.level == held.level:
            why = held.why
        certificate = replace(held, level=decision.level, scheme=decision.scheme, why=why, confirmed=decision.counts)
        if self.seen is not None:
            price, claims = self.seen.price, self.seen.claims
            return replace(self, certificate=certificate, others=(), price=price, claims=claims, seen=None)
        return replace(self, certificate=certificate, others=())

    def only_seen(self) -> Bidder:
        """Return the bidder as one whose row was read off a picture: nothing of it counts before a person decides."""
        told = self.name, self.price_text
        unsure = tuple(
            replace(x, level=UNCLEAR, scheme=None, why=ReadOffPicture(*told, x.text, x.level, x.scheme))
            for x in self.certificates
        )
        seen = SeenOnly(self.price, self.claims)
        return replace(self, certificate=unsure[0], others=unsure[1:], price=None, claims=NO_CLAIMS, seen=seen)

    def verified(self, found: Verification) -> Bidder:
        """Return the bidder with what the official register says of one of its certificates."""

        def told(held: Certificate) -> Certificate:
            if found.number not in ("", held.number) or not held.claims_level:
                return held
            return replace(held, status=found.status, status_unread=False, checked_on=found.checked_on)

        return replace(self, certificate=told(self.certificate), others=tuple(told(each) for each in self.others))

    def cell(self, field: str) -> Source | None:
        """Return the cell that ``field`` (name, price, level, valid_until, …) was read from, or None."""
        return source_of(self.sources, field) or self.certificate.source(field)

    def cells(self) -> dict[str, str]:
        """Return the cell addresses by field name; those of another sheet with its name: ``证书!C2``."""
        both = (*self.sources, *self.certificate.sources)
        own = self.source.sheet
        return {f: s.cell if s.sheet == own else s.where() for f, s in both if s.cell}


def _said(held: Certificate) -> tuple[str, str | None]:
    return held.level, held.scheme


def _seen(held: Certificate) -> tuple[str, str | None] | None:
    return (held.why.level, held.why.scheme) if isinstance(held.why, ReadOffPicture) else None


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """A column of the list: its header words, the field it was taken for (None: not used) and how sure.

    ``asked`` are the fields that it may be, where only a person can say; ``fitting`` of its ``filled`` cells at the
    beginning of the list hold what such a field holds (both 0 where that was not looked at).
    """

    index: int
    letter: str
    header: str
    field: str | None
    sureness: Sureness
    asked: tuple[str, ...] = ()
    fitting: int = 0
    filled: int = 0


@dataclass(frozen=True, slots=True)
class Register:
    """A table on another sheet that lists certificates by holder, or may do so; ``header_row`` is counted from 1."""

    sheet: str
    header_row: int
    columns: tuple[ColumnMatch, ...]


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row (1-based) that is no bidder, and why."""

    row: int
    text: str
    why: Message


@dataclass(frozen=True, slots=True)
class BidderList:
    """A bidder list as read: the sheet's texts, what was recognised in them, the bidders and the problems.

    ``rows`` are the texts of the sheet from its first row on; ``header_rows`` and ``first_row`` to ``last_row``
    are 1-based and inclusive. Where bidders stand side by side (``across``) these count columns instead of rows.
    ``sheets`` are the file's sheets; ``input`` and ``choices`` are what it takes to read the list again.
    ``rows`` hold what people corrected; ``originals`` are the texts that the file has in those cells.
    ``registers`` are the tables of certificates beside the list.
    """

    file: str
    sheet: str
    rows: tuple[tuple[str, ...], ...]
    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    columns: tuple[ColumnMatch, ...]
    bidders: tuple[Bidder, ...]
    skipped: tuple[SkippedRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Message, ...] = ()
    project_name: str = ""
    project_number: str = ""
    opened_on: date | None = None
    opened_on_source: Source | None = None
    across: bool = False
    sheets: tuple[str, ...] = ()
    choices: Choices = field(default_factory=Choices)
    input: InputFile | None = None
    originals: tuple[Correction, ...] = ()
    registers: tuple[Register, ...] = ()

    def original(self, cell: str) -> str | None:
        """Return the file's text of a cell that a person corrected; None if nobody did."""
        return next((each.text for each in self.originals if each.cell == cell), None)

    # A list may have a hundred thousand bidders, and the window waits: no step of the interpreter for each.

    def numbers(self, keys: Collection[str | None]) -> list[int]:
        """Return the places, from 0, of the bidders that have one of these keys."""
        return list(compress(count(), map(keys.__contains__, map(_KEY, self.bidders)))) if keys else []

    def problems_of(self, keys: Collection[str | None]) -> Iterator[Problem]:
        """Yield the problems that are about bidders with these keys; None: about nobody."""
        return compress(self.problems, map(keys.__contains__, map(_ABOUT, self.problems)))

    def problems_but(self, keys: Collection[str]) -> Iterator[Problem]:
        """Yield the problems that are not about bidders with these keys."""
        return compress(self.problems, map(not_, map(keys.__contains__, map(_ABOUT, self.problems))))

    def columns_of(self, sheet: str | None) -> tuple[ColumnMatch, ...]:
        """Return the columns of a register's sheet; of the list itself where that is its own sheet, or none."""
        if sheet in (None, self.sheet):
            return self.columns
        return tuple(column for each in self.registers if each.sheet == sheet for column in each.columns)

    def column_name(self, index: int, sheet: str | None = None) -> str:
        """Return what a column is called: its letter, on a register's sheet behind the sheet's name."""
        found = (each.letter for each in self.columns_of(sheet) if each.index == index)
        letter = next(found, str(index + 1))
        return letter if sheet in (None, self.sheet) else f"{sheet}!{letter}"

    def cell_text(self, column: ColumnMatch, bidder: Bidder) -> str:
        """Return the text that a bidder of this sheet has in a column; empty if it has none."""
        cells = self.cells_of(bidder)
        return cells[column.index].strip() if column.index < len(cells) else ""

    def cells_of(self, bidder: Bidder) -> tuple[str, ...]:
        """Return what the sheet has in a bidder's line: its row, or its column where bidders stand side by side."""
        line = bidder.key.rpartition("!")[2]
        if self.across:
            place = column_number(line)
            return tuple(row[place] if place < len(row) else "" for row in self.rows)
        row = int(line) - 1
        return self.rows[row] if row < len(self.rows) else ()

    def place(self, column: ColumnMatch, bidder: Bidder) -> Source:
        """Return the cell that a bidder of this sheet has in a column."""
        line = bidder.key.rpartition("!")[2]
        if self.across:
            return Source(self.file, self.sheet, int(column.letter), line + column.letter)
        return Source(self.file, self.sheet, int(line), column.letter + line)
