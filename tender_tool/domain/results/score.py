"""Scores with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple, overload

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.evaluation import PriceCorrection
from tender_tool.domain.reasons.notes import Note
from tender_tool.domain.reasons.prices import PriceWaits
from tender_tool.domain.rule.procedure import Preference
from tender_tool.domain.source import Source, Sources
from tender_tool.domain.text import Message, Reason


@dataclass(frozen=True, slots=True)
class Deduction:
    """One price deduction: its kind, its rate in percent, and its amount in yuan of the original price."""

    kind: Preference
    percent: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PriceDetail:
    """How a price was evaluated, in yuan: the bid as it counts, its deductions, what is evaluated, the benchmark.

    ``bid`` is what was bid, None where that is no amount; it differs from ``counted`` only where a person corrected
    it: by the order of Order 87, art. 59 (``corrected``), or in the cell of the list.
    """

    counted: Decimal
    evaluated: Decimal
    deductions: tuple[Deduction, ...] = ()
    corrected: PriceCorrection | None = None
    benchmark: Decimal | None = None
    bid: Decimal | None = None

    @property
    def was_changed(self) -> bool:
        """Tell whether another price counts than was bid."""
        return self.bid != self.counted


@dataclass(frozen=True, slots=True)
class MemberPoints:
    """What one member gave; ``out_of_line`` where it lies far from the others', ``counts`` unless it was trimmed."""

    member: str
    points: Decimal
    out_of_line: bool = False
    counts: bool = True


class Mark(NamedTuple):
    """The figures of a factor's score, without what is said of them.

    ``points`` is None where a person must decide first; ``waits`` tells whether a person must look at it, and whether
    at the list; ``out_of_line``: some member's points lie far from the others'; ``valid`` is that of ``FactorScore``.
    """

    points: Decimal | None
    waits: Literal["", "review", "list"] = ""
    out_of_line: bool = False
    valid: bool | None = None


@dataclass(frozen=True, slots=True)
class FactorScore:
    """What one bidder gets for one factor.

    ``points`` is None where a person must decide first; ``reasons`` is the chain from the cell to the points;
    ``valid`` tells whether the certificate counts on opening day (None: none, or nothing to tell by);
    ``certificate`` is the one of the bidder's certificates that was counted, for a factor that counts one;
    ``places`` are the cells it comes from, and ``waits_for`` says what a person must look at, if anything.
    ``price`` and ``members`` are the figures behind the points of a price and of a committee. ``inner`` are the
    points before the factor's weight, where it has one.
    """

    factor: str
    points: Decimal | None
    reasons: tuple[Reason, ...]
    places: Sources = ()
    waits_for: Reason | None = None
    valid: bool | None = None
    certificate: Certificate | None = None
    price: PriceDetail | None = None
    members: tuple[MemberPoints, ...] = ()
    inner: Decimal | None = None

    @property
    def needs_review(self) -> bool:
        """Tell whether a person must look at it."""
        return self.waits_for is not None

    @property
    def waits_at_list(self) -> bool:
        """Tell whether what it waits for stands in the bidder list: a certificate, a price, a claim."""
        return isinstance(self.waits_for, PriceWaits) or (self.needs_review and self.certificate is not None)

    @property
    def mark(self) -> Mark:
        """Return its figures alone."""
        waits: Literal["", "review", "list"] = "review" if self.needs_review else ""
        far = any(each.out_of_line for each in self.members)
        return Mark(self.points, "list" if self.waits_at_list else waits, far, self.valid)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return the cells that the points come from, each once."""
        return tuple(dict.fromkeys(source for _, source in self.places))


class Untold(Sequence[FactorScore]):
    """The scores of a bidder's factors, made when somebody looks at them; their figures are known before."""

    __slots__ = ("_bidder", "_tell", "marks")

    def __init__(
        self, marks: tuple[Mark, ...], bidder: Bidder, tell: Callable[[Bidder], tuple[FactorScore, ...]]
    ) -> None:
        self.marks = marks
        self._bidder = bidder
        self._tell = tell

    def __len__(self) -> int:
        return len(self.marks)

    @overload
    def __getitem__(self, index: int) -> FactorScore: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[FactorScore, ...]: ...

    def __getitem__(self, index: int | slice) -> FactorScore | tuple[FactorScore, ...]:
        return self._tell(self._bidder)[index]

    def __iter__(self) -> Iterator[FactorScore]:
        return iter(self._tell(self._bidder))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Untold, tuple)):
            return NotImplemented
        return tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


@dataclass(frozen=True, slots=True)
class BidderScore:
    """A bidder's whole score; total and rank are None while a person must decide.

    Of the bidder's certificates the one that was counted stands first.

    ``rejected`` says why a bid is out: it has no factors, total or rank, and ``read`` is what its certificates would
    earn. ``candidate`` is its place among the
    candidates recommended. ``tied_by`` says what put it before or behind bidders with the same total, ``tied_with``
    are the keys of all that share its rank, its own among them; empty where nobody does.
    """

    bidder: Bidder
    factors: Sequence[FactorScore]
    total: Decimal | None
    rank: int | None = None
    rejected: Reason | None = None
    candidate: int | None = None
    tied_by: Reason | None = None
    tied_with: frozenset[str] = frozenset()
    read: tuple[FactorScore, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the figures of the factors, in their order."""
        held = self.factors
        # A test of the class itself: that of an abstract sequence is dear in a long list.
        return held.marks if type(held) is Untold else tuple(factor.mark for factor in held)

    @property
    def needs_review(self) -> bool:
        """Tell whether a person must look at any of the factors."""
        for mark in self.marks:  # noqa: SIM110  (half the time of ``any``, for each bidder of a long list)
            if mark.waits:
                return True
        return False

    @property
    def waits_at_list(self) -> bool:
        """Tell whether any of the factors waits for what stands in the bidder list."""
        return any(mark.waits == "list" for mark in self.marks)

    def factor(self, name: str) -> FactorScore | None:
        """Return what it got for a factor, or None."""
        return next((each for each in self.factors if each.factor == name), None)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Return the reasons of all factors."""
        return tuple(reason for factor in self.factors for reason in factor.reasons)


@dataclass(frozen=True)
class ScoreSheet:
    """The scores of all bidders, in the order of the list; what is asked of all of them is worked out once.

    ``notes`` are what the evaluation as a whole must know (too few bids, low prices, ties); ``refusal`` says why
    nothing is scored at all.
    """

    scores: tuple[BidderScore, ...]
    notes: tuple[Note, ...] = ()
    refusal: Message | None = None

    @cached_property
    def ranked(self) -> tuple[BidderScore, ...]:
        """Return the scores by rank; those without a rank last, in the order of the list."""
        return tuple(sorted(self.scores, key=lambda score: (score.rank is None, score.rank or 0)))

    def of(self, keys: Iterable[str]) -> tuple[BidderScore, ...]:
        """Return the scores of some bidders, in the order of the list."""
        wanted = set(keys)
        return tuple(score for score in self.scores if score.bidder.key in wanted)

    @cached_property
    def waiting(self) -> tuple[BidderScore, ...]:
        """Return the bidders that need a person."""
        return tuple(score for score in self.scores if score.needs_review)

    @property
    def candidates(self) -> tuple[BidderScore, ...]:
        """Return the candidates recommended, the first first."""
        named = [score for score in self.scores if score.candidate is not None]
        return tuple(sorted(named, key=lambda score: score.candidate or 0))
