"""One scoring clause as a rule. Every part knows from which words of the clause it was read."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from tender_tool.domain.record import record

Kind = Literal["after_sales", "personnel", "management_system", "credit", "other"]


@record(frozen=True, slots=True)
class Span:
    """Where words stand in the clause, as it was given: from ``start`` up to and without ``end``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that stand there."""
        return text[self.start : self.end]


@record(frozen=True, slots=True)
class Part:
    """Words of the clause, without the white space inside, and where they stand."""

    words: str
    span: Span


@record(frozen=True, slots=True)
class Stated:
    """A number that the clause states or that follows from what it states."""

    value: Decimal
    span: Span


@record(frozen=True, slots=True)
class ClauseTier:
    """One step: the level or the number of certificates in the clause's words; ``points`` None if not known."""

    words: str
    points: Decimal | None
    span: Span


@record(frozen=True, slots=True)
class PerItem:
    """What each item of a list earns, and how much all of them at most."""

    points: Decimal
    cap: Decimal | None
    span: Span


@record(frozen=True, slots=True)
class ClauseDeduction:
    """Points that fall with each missing item; ``start`` is None where 'full points' are not a number."""

    start: Decimal | None
    per_missing: Decimal
    floor: Decimal
    span: Span


@record(frozen=True, slots=True)
class ClauseCertificate:
    """A certificate that the clause names; ``points`` as printed."""

    kind: Kind
    scheme: str | None
    name: str
    level: str | None
    points: Decimal | None
    span: Span


@record(frozen=True, slots=True)
class ClauseCondition:
    """Words that bind the certificate: its scope, its holder, new firms; ``kind`` as in the data file."""

    kind: str
    words: str
    span: Span


@record(frozen=True, slots=True)
class Doubt:
    """A field that is not sure, and the words that were stumbled on."""

    field: str
    words: str
    span: Span


@record(frozen=True, slots=True)
class Clause:
    """A scoring clause as a rule; what the clause does not say is None or empty, and nothing is invented.

    ``unplaced`` are the sentences of what is scored of which nothing was read.
    """

    text: str
    tiers: tuple[ClauseTier, ...] = ()
    maximum: Stated | None = None
    otherwise: Stated | None = None
    per_item: PerItem | None = None
    deduction: ClauseDeduction | None = None
    standard: Part | None = None
    validity: tuple[Part, ...] = ()
    online_check: tuple[Part, ...] = ()
    top_level: Part | None = None
    issuer: Part | None = None
    certificates: tuple[ClauseCertificate, ...] = ()
    conditions: tuple[ClauseCondition, ...] = ()
    needs_review: tuple[Doubt, ...] = ()
    unplaced: tuple[Part, ...] = ()

    @property
    def max_points(self) -> Decimal | None:
        """The most that the clause gives, as printed."""
        return self.maximum.value if self.maximum else None

    @property
    def otherwise_points(self) -> Decimal | None:
        """What a bidder gets who has or proves nothing; None where the clause does not say."""
        return self.otherwise.value if self.otherwise else None

    @property
    def requires_valid(self) -> bool:
        """Whether the certificate must be in force."""
        return bool(self.validity)

    @property
    def requires_online_check(self) -> bool:
        """Whether a query or a screenshot of an official platform is asked for."""
        return bool(self.online_check)

    @property
    def only_top_level_scores(self) -> bool:
        """Whether the certificate pays at its top level alone."""
        return self.top_level is not None

    @property
    def names_issuer(self) -> str | None:
        """The body that must have issued the certificate, in the clause's words."""
        return self.issuer.words if self.issuer else None

    def parts(self) -> tuple[tuple[str, Span], ...]:
        """Return every part that was read, with the name of its field, in the order of the text."""
        single = {
            "max_points": self.maximum,
            "otherwise_points": self.otherwise,
            "per_item": self.per_item,
            "deduction": self.deduction,
            "standard": self.standard,
            "only_top_level_scores": self.top_level,
            "names_issuer": self.issuer,
        }
        found = [(field, part.span) for field, part in single.items() if part]
        found += [("tiers", tier.span) for tier in self.tiers]
        found += [("requires_valid", part.span) for part in self.validity]
        found += [("requires_online_check", part.span) for part in self.online_check]
        found += [("certificates", each.span) for each in self.certificates]
        found += [(each.kind, each.span) for each in self.conditions]
        return tuple(sorted(found, key=lambda each: (each[1].start, each[1].end, each[0])))
