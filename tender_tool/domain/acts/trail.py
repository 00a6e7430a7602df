"""The trail: every act of a person on a tender, with what it was, what it is, why, who and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.certification.way import WayProgress
from tender_tool.domain.documents.held import ChosenReading, PlacedRow, RowPoints
from tender_tool.domain.evaluation import Draw, LowPriceReview, MemberScore, PriceCorrection, Recorded, Rejection
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.input_file import Choices, Decision, InputFile, Recalled, Verification
from tender_tool.domain.report_facts import BidOpening, CommitteeMember
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.rule.procedure import LowPriceRates, Preferences
from tender_tool.domain.rule.table import Rounding, ScoringTable
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Text

# Between the group and the factor in the order of a table.
SEPARATOR: Final = "\n"
PlaceKind = Literal[
    "name",
    "number",
    "opening_day",
    "needs",
    "qualifications",
    "notes",
    "list",
    "sheet",
    "header_row",
    "column",
    "recalled",
    "cell",
    "level",
    "verified",
    "members",
    "member",
    "score",
    "fact",
    "rejection",
    "price",
    "low_price",
    "price_confirmed",
    "draw",
    "assessment",
    "audits",
    "way",
    "contract_end",
    "report_fact",
    "committee",
    "opening",
    "evidence",
    "document",
    "row",
    "reading",
    "set_aside",
    "row_place",
    "row_points",
    "table",
    "factor",
    "order",
    "group",
    "rounding",
    "price_weight",
    "procedure",
    "finding",
]


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a tender that a person can change; ``keys`` say which of its kind.

    cell: its address; column, recalled: its number from 0, and its sheet where that is a register's; verified:
    bidder and number of the certificate; level, rejection, price, low_price, price_confirmed: the bidder's
    key; fact: bidder and factor; report_fact: its name; opening: the bidder's key; score: member, bidder and
    factor; draw: the bidders; factor, group: the name; finding: code, kind and row; row, row_place, row_points:
    the row's key; set_aside: that of a reading; procedure: the field; evidence: the digest of its file.
    """

    kind: PlaceKind
    keys: tuple[str, ...] = ()


# A list, a document or a table that is replaced takes these with it, without a change of their own.
PARTS: Final[dict[PlaceKind, tuple[PlaceKind, ...]]] = {
    "list": ("sheet", "header_row", "column", "recalled", "cell", "level", "verified"),
    "document": ("row", "reading", "set_aside", "row_place", "row_points"),
    "table": ("factor", "order", "group", "rounding", "price_weight", "procedure", "finding"),
}


@dataclass(frozen=True, slots=True)
class FileMark:
    """A file that is kept elsewhere, by its name and the SHA-256 of its bytes (hex)."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True)
class HeldList:
    """A bidder list that was replaced: what it takes to read it again."""

    input: InputFile
    choices: Choices


@dataclass(frozen=True, slots=True)
class HeldTable:
    """A scoring table that was replaced, and the named rule that it had been changed from."""

    table: ScoringTable
    named: ScoringTable | None


@dataclass(frozen=True, slots=True)
class TableMark:
    """A scoring table that is kept elsewhere, by its title."""

    id: str
    title: Text


Kept = (
    str
    | bool
    | int
    | Decimal
    | date
    | tuple[str, ...]
    | tuple[date, ...]
    | tuple[CommitteeMember, ...]
    | InputFile
    | FileMark
    | HeldList
    | TableMark
    | HeldTable
    | Decision
    | Recalled
    | Verification
    | MemberScore
    | Recorded
    | Rejection
    | PriceCorrection
    | LowPriceReview
    | Draw
    | Suppression
    | Factor
    | ChosenReading
    | PlacedRow
    | RowPoints
    | Rounding
    | Preferences
    | LowPriceRates
    | Assessment
    | WayProgress
    | BidOpening
    | Evidence
    | None
)


@dataclass(frozen=True, slots=True)
class Change:
    """What one act did at one place. None: nothing was, or is, recorded there by a person.

    ``read`` is what the input says there where ``was`` is None, and ``source`` the cell it stands in; ``bidder`` is
    the name of the bidder that the place belongs to.
    """

    place: Place
    was: Kept
    now: Kept
    read: str = ""
    source: Source | None = None
    bidder: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who did something and when (ISO, local time with its offset); an empty name: not given."""

    by: str
    at: str


UNSIGNED = Signature("", "")


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its name, the changes it made, why, who and when.

    ``number`` is its own in the tender. ``scores``: it changed somebody's points or rank, so that a reason is asked
    for. ``taken_back`` says who took it back, and when; it then changes nothing any more.
    """

    number: int
    label: Message
    changes: tuple[Change, ...]
    signed: Signature
    reason: str = ""
    scores: bool = False
    taken_back: Signature | None = None

    @property
    def in_force(self) -> bool:
        """Tell whether it still counts."""
        return self.taken_back is None

    @property
    def lacks_reason(self) -> bool:
        """Tell whether it changed points and nobody has said why."""
        return self.scores and self.in_force and not self.reason
