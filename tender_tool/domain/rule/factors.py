"""Every kind of scoring factor: a line of the scoring table with its full points."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

from tender_tool.domain.limits import Between

Formula = Literal["lowest", "mean", "unread"]


@dataclass(frozen=True, slots=True)
class Tier:
    """One level → points row. ``words`` are the rule's own; ``level`` is None if the scheme issues no such level."""

    words: str
    level: str | None
    points: Decimal


@dataclass(frozen=True, slots=True)
class CertificateFactor:
    """A factor that pays for the level of a certificate.

    ``no_certificate`` is what a bidder without a valid certificate gets; None: the rule does not say. With
    ``weight`` the tiers count out of ``inner`` and the factor is worth ``weight`` in the table.
    """

    name: str
    scheme: str
    tiers: tuple[Tier, ...]
    no_certificate: Decimal | None = None
    weight: Decimal | None = None
    inner: Decimal | None = None
    criteria: str = ""

    @property
    def printed(self) -> Decimal:
        """Return the points of its best tier, as printed."""
        return max((tier.points for tier in self.tiers), default=Decimal(0))

    @property
    def points(self) -> Decimal:
        """Return the factor's full points in the table: those of its best tier, after the weight."""
        return self.effective(self.printed)

    def effective(self, printed: Decimal) -> Decimal:
        """Return what printed points are worth in the table, unrounded."""
        if self.weight is None or self.inner is None or self.weight == self.inner:
            return printed
        return effective_points(printed, self.weight, self.inner)

    def tier_for(self, level: str) -> Tier | None:
        """Return the tier of a level id, or None if the rule does not mention it."""
        for tier in self.tiers:
            if tier.level == level:
                return tier
        return None


@dataclass(frozen=True, slots=True)
class PriceFactor:
    """The price. ``lowest`` is lowest price first: benchmark ÷ price × points.

    ``mean`` takes the mean of the prices as benchmark (without the ``trim`` highest and lowest) and takes off
    ``above`` or ``below`` points for each percent that a price lies above or below it. ``unread`` is a formula of the
    document that the program does not compute: nobody gets points until a person chooses one.
    """

    name: str
    points: Decimal
    formula: Formula = "lowest"
    above: Decimal = Decimal(1)
    below: Decimal = Decimal("0.5")
    trim: Annotated[int, Between(0, 5)] = 0
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class CommitteeFactor:
    """A subjective factor: each member gives from ``least`` to the full points; the members' mean counts."""

    name: str
    points: Decimal
    inner: Decimal | None = None
    least: Decimal = Decimal(0)
    criteria: str = ""

    def takes(self, points: Decimal) -> bool:
        """Tell whether a member may give so many points."""
        return self.least <= points <= inner_full(self)


@dataclass(frozen=True, slots=True)
class PerItemFactor:
    """So many points for each item counted, up to ``inner`` (by default the full points)."""

    name: str
    points: Decimal
    per_item: Decimal
    inner: Decimal | None = None
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """Points for a number between ``low`` and ``high`` (None: no bound); ``low`` counts by default, ``high`` not."""

    points: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    low_counts: bool = True
    high_counts: bool = False

    def holds(self, number: Decimal) -> bool:
        """Tell whether a number lies in the band."""
        above = self.low is None or number > self.low or (self.low_counts and number == self.low)
        below = self.high is None or number < self.high or (self.high_counts and number == self.high)
        return above and below


@dataclass(frozen=True, slots=True)
class NumberFactor:
    """Tiers by a number: the first band that holds it counts; ``otherwise`` is for a number in none."""

    name: str
    points: Decimal
    bands: tuple[Band, ...]
    otherwise: Decimal | None = None
    inner: Decimal | None = None
    unit: str = ""
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class DeductionFactor:
    """Full points less ``per_item`` for each shortcoming counted, not below ``floor``."""

    name: str
    points: Decimal
    per_item: Decimal
    floor: Decimal = Decimal(0)
    inner: Decimal | None = None
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class PassFailFactor:
    """Full points where the requirement is met, none where it is not."""

    name: str
    points: Decimal
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class ManualFactor:
    """Points that a person gives, with a reason that must be stated."""

    name: str
    points: Decimal
    inner: Decimal | None = None
    criteria: str = ""


Factor = (
    CertificateFactor
    | PriceFactor
    | CommitteeFactor
    | PerItemFactor
    | NumberFactor
    | DeductionFactor
    | PassFailFactor
    | ManualFactor
)


def effective_points(printed: Decimal, weight: Decimal, inner: Decimal) -> Decimal:
    """Return what points of an item are worth in the table: weight × printed ÷ the item's inner full score."""
    return printed * weight / inner


def inner_full(factor: Factor) -> Decimal:
    """Return the full score inside the factor: what its own points are counted out of."""
    inner = None if isinstance(factor, (PriceFactor, PassFailFactor)) else factor.inner
    if inner is not None:
        return inner
    return factor.printed if isinstance(factor, CertificateFactor) else factor.points


def is_objective(factor: Factor) -> bool:
    """Tell whether every member of a committee must come to the same points (Order 87, art. 64)."""
    return not isinstance(factor, (CommitteeFactor, ManualFactor))
