"""What the evaluation as a whole must know, and which of it someone must act on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal

from tender_tool.domain.problem import Grade
from tender_tool.domain.reasons.prices import ImplausibleBenchmark
from tender_tool.domain.record import record
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Reason, Text

LowPriceRule = Literal["mean", "second", "ceiling"]


@record(frozen=True, slots=True)
class Note:
    """One note: what it rests on, where that stands, how grave it is, and the key of the bidder it is about."""

    cause: Reason
    source: Source | None = None
    grade: Grade = "error"
    bidder: str | None = None

    @property
    def message(self) -> Message:
        """Return what it says."""
        return self.cause.message


@record(frozen=True, slots=True)
class LowPriceFound(Reason):
    """A price (yuan) below ``rate`` percent of what a rule compares it with, that is below ``limit``."""

    rule: LowPriceRule
    bidder: str
    price: Decimal
    rate: Decimal
    limit: Decimal

    def _code(self) -> str:
        return f"note.low_{self.rule}"


@record(frozen=True, slots=True)
class LowPriceExplained(Reason):
    """A low price that was reviewed, and the bidder's explanation stands."""

    CODE = "note.low_price_explained"
    bidder: str
    reason: str


@record(frozen=True, slots=True)
class Tied(Reason):
    """Bidders that only the document or a draw tells apart, by their keys; ``bidders`` are their names."""

    tied: frozenset[str]
    bidders: str


@record(frozen=True, slots=True)
class CandidatesTied(Tied):
    """Candidates that share a place."""

    place: int

    @property
    def message(self) -> Message:
        """Return what is said of it."""
        return Message.of("note.tie", place=self.place, bidders=self.bidders)


@record(frozen=True, slots=True)
class BrandTied(Tied):
    """Bidders of one brand of which none stands for it yet."""

    brand: str

    @property
    def message(self) -> Message:
        """Return what is said of it."""
        return Message.of("note.brand_tie", brand=self.brand, bidders=self.bidders)


@record(frozen=True, slots=True)
class NoCandidatesYet(Reason):
    """Nobody is recommended while anything waits: it follows from what does."""

    CODE = "note.no_candidates_yet"


@record(frozen=True, slots=True)
class AtRules(Reason):
    """What is settled where the rule, the procedure and the committee stand."""


@record(frozen=True, slots=True)
class Reserved(AtRules):
    """In a package that is reserved nothing is deducted."""

    CODE = "note.reserved"
    kind: Text


@record(frozen=True, slots=True)
class RateNotStated(AtRules):
    """A deduction is claimed, and the rule states no rate for it."""

    CODE = "note.rate_not_stated"
    kind: Text


@record(frozen=True, slots=True)
class RateOutOfBand(AtRules):
    """A rate outside what the law allows on a day."""

    CODE = "note.rate_out_of_band"
    kind: Text
    rate: Decimal
    day: date
    least: Decimal
    most: Decimal


@record(frozen=True, slots=True)
class RateWithoutLaw(AtRules):
    """A rate for a deduction on which the law has no rule on a day."""

    CODE = "note.rate_without_law"
    kind: Text
    rate: Decimal
    day: date


@record(frozen=True, slots=True)
class CommitteeSize(AtRules):
    """The number of members is none that a committee may have."""

    CODE = "note.committee_size"
    count: int
    least: int


@record(frozen=True, slots=True)
class MemberOutOfLine(AtRules):
    """A member's points lie far from the others'."""

    CODE = "note.out_of_line"
    member: str
    bidder: str
    factor: str
    points: Decimal


def is_low(note: Note) -> bool:
    """Tell whether a note starts the review of a low price."""
    return isinstance(note.cause, LowPriceFound)


def pressing(notes: Iterable[Note]) -> list[Note]:
    """Return the notes that someone must act on; one low price is one, by however many rules it is low."""
    notes = list(notes)
    implausible = {note.bidder for note in notes if isinstance(note.cause, ImplausibleBenchmark)}
    found: dict[object, Note] = {}
    for note in notes:
        low = is_low(note)
        follows = isinstance(note.cause, NoCandidatesYet) or (low and note.bidder in implausible)
        if note.grade != "info" and not follows:
            found.setdefault(("low", note.bidder) if low else note, note)
    return list(found.values())


def unsettled(notes: Iterable[Note]) -> list[Note]:
    """Return the notes that keep the ranking from being final: ties, low prices, too few bids."""
    return [note for note in pressing(notes) if note.grade == "error" or is_low(note) or isinstance(note.cause, Tied)]
