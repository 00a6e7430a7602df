"""Scores with their reasons."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certificate import Certificate
from tender_tool.domain.source import Source, Sources
from tender_tool.domain.text import Message


@dataclass(frozen=True, slots=True)
class FactorScore:
    """What one bidder gets for one factor.

    ``points`` is None where a person must decide first; ``reasons`` is the chain from the cell to the points;
    ``valid`` tells whether the certificate counts on opening day (None: none, or nothing to tell by);
    ``certificate`` is the one of the bidder's certificates that was counted, for a factor that counts one;
    ``places`` are the cells it comes from, and ``waits_for`` says what a person must look at, if anything.
    """

    factor: str
    points: Decimal | None
    reasons: tuple[Message, ...]
    places: Sources = ()
    waits_for: Message | None = None
    valid: bool | None = None
    certificate: Certificate | None = None

    @property
    def needs_review(self) -> bool:
        """Tell whether a person must look at it."""
        return self.waits_for is not None

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return the cells that the points come from, each once."""
        return tuple(dict.fromkeys(source for _, source in self.places))


@dataclass(frozen=True, slots=True)
class BidderScore:
    """A bidder's whole score; total and rank are None while a person must decide."""

    bidder: Bidder
    factors: tuple[FactorScore, ...]
    total: Decimal | None
    rank: int | None = None

    @property
    def needs_review(self) -> bool:
        """Tell whether a person must look at any of the factors."""
        return any(factor.needs_review for factor in self.factors)

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Return the reasons of all factors."""
        return tuple(reason for factor in self.factors for reason in factor.reasons)


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """The scores of all bidders, in the order of the list."""

    scores: tuple[BidderScore, ...]

    @property
    def ranked(self) -> tuple[BidderScore, ...]:
        """Return the scores by rank; those without a rank last, in the order of the list."""
        return tuple(sorted(self.scores, key=lambda score: (score.rank is None, score.rank or 0)))

    @property
    def waiting(self) -> tuple[BidderScore, ...]:
        """Return the bidders that need a person."""
        return tuple(score for score in self.scores if score.needs_review)
