"""The scoring table: groups, factors and tiers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from tender_tool.domain.text import Text

RoundingMode = Literal["half_up", "half_even", "down"]


@dataclass(frozen=True, slots=True)
class Rounding:
    """How a factor's points are rounded, once, at the end of its own computation."""

    digits: int = 2
    mode: RoundingMode = "half_up"


@dataclass(frozen=True, slots=True)
class Tier:
    """One level → points row. ``words`` are the rule's own; ``level`` is None if the scheme issues no such level."""

    words: str
    level: str | None
    points: Decimal


@dataclass(frozen=True, slots=True)
class CertificateFactor:
    """A factor that pays for the level of a certificate.

    ``no_certificate`` is what a bidder without a valid certificate gets; None: the rule does not say.
    """

    name: str
    scheme: str
    tiers: tuple[Tier, ...]
    no_certificate: Decimal | None = None

    @property
    def points(self) -> Decimal:
        """Return the factor's full points: those of its best tier."""
        return max((tier.points for tier in self.tiers), default=Decimal(0))

    def tier_for(self, level: str) -> Tier | None:
        """Return the tier of a level id, or None if the rule does not mention it."""
        return next((tier for tier in self.tiers if tier.level == level), None)


# Every kind of factor a table can hold; the scorer of a kind is the module of scoring/factors that names its class.
Factor = CertificateFactor


@dataclass(frozen=True, slots=True)
class Group:
    """A group of factors with its full points."""

    name: str
    points: Decimal
    factors: tuple[Factor, ...]


@dataclass(frozen=True, slots=True)
class ScoringTable:
    """A whole scoring table. ``price_weight`` is the points of the price in the tender, None if not known."""

    id: str
    title: Text
    groups: tuple[Group, ...]
    rounding: Rounding = Rounding()
    price_weight: Decimal | None = None
    source: Text | None = None
    as_of: date | None = None
    file: str = ""

    @property
    def factors(self) -> tuple[Factor, ...]:
        """Return all factors in the order of the table."""
        return tuple(factor for group in self.groups for factor in group.factors)

    @property
    def certificate_factors(self) -> tuple[CertificateFactor, ...]:
        """Return the factors that pay for a certificate level."""
        return tuple(factor for factor in self.factors if isinstance(factor, CertificateFactor))

    def with_factor(self, old: Factor, new: Factor) -> ScoringTable:
        """Return the table with ``old`` replaced by ``new``; its group keeps the sum of its factors' points."""
        groups = []
        for group in self.groups:
            factors = tuple(new if factor is old else factor for factor in group.factors)
            points = sum((factor.points for factor in factors), Decimal(0))
            groups.append(replace(group, factors=factors, points=points) if factors != group.factors else group)
        return replace(self, groups=tuple(groups))
