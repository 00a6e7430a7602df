"""The scoring table: groups, factors and tiers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Literal

from tender_tool.domain.limits import Between
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.rule.factors import CertificateFactor, Factor, PriceFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.text import Text

RoundingMode = Literal["half_up", "half_even", "down"]


@dataclass(frozen=True, slots=True)
class Rounding:
    """How a factor's points are rounded, once, at the end of its own computation."""

    digits: Annotated[int, Between(0, 6)] = 2
    mode: RoundingMode = "half_up"


@dataclass(frozen=True, slots=True)
class Group:
    """A group of factors with its full points."""

    name: str
    points: Decimal
    factors: tuple[Factor, ...]


@dataclass(frozen=True)
class ScoringTable:
    """A whole scoring table with the procedure it belongs to; its factors, asked for each bidder, are listed once.

    ``price_weight`` is the points of the price in the tender, None if not known; a table with a price factor says it
    there. ``suppressions`` are findings about it that a person has accepted.
    """

    id: str
    title: Text
    groups: tuple[Group, ...]
    rounding: Rounding = Rounding()
    price_weight: Decimal | None = None
    source: Text | None = None
    as_of: date | None = None
    file: str = ""
    procedure: Procedure = field(default_factory=Procedure)
    suppressions: tuple[Suppression, ...] = ()

    @property
    def price_points(self) -> Decimal | None:
        """Return the full points of the price, None if they are not known."""
        price = self.price_factor
        return price.points if price else self.price_weight

    @property
    def price_factor(self) -> PriceFactor | None:
        """Return the first price factor, or None."""
        return next((factor for factor in self.factors if isinstance(factor, PriceFactor)), None)

    @property
    def points(self) -> Decimal:
        """Return the full points of the whole table."""
        return sum((group.points for group in self.groups), Decimal(0))

    @cached_property
    def factors(self) -> tuple[Factor, ...]:
        """Return all factors in the order of the table."""
        return tuple(factor for group in self.groups for factor in group.factors)

    @cached_property
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
