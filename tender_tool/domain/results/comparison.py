"""Why one bidder stands above another, and what would change that."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.text import Reason


@dataclass(frozen=True, slots=True)
class Difference:
    """By how many points the one leads the other in a factor; negative where it trails."""

    factor: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two neighbours of the ranking (by their keys), the lead by factor and in all, and what broke a tie."""

    higher: str
    lower: str
    differences: tuple[Difference, ...]
    lead: Decimal
    tied_by: Reason | None = None


@dataclass(frozen=True, slots=True)
class FactorEffect:
    """What one factor does to the first place.

    ``first`` and ``without`` are who stands first with and without it (keys; several where they tie). ``changes_at``
    are the full points nearest to its own at which others would stand first; None: at none up to 100.
    """

    factor: str
    full: Decimal
    first: tuple[str, ...]
    without: tuple[str, ...]
    changes_at: Decimal | None = None

    @property
    def decides(self) -> bool:
        """Tell whether others stand first without the factor."""
        return self.first != self.without


@dataclass(frozen=True, slots=True)
class RankChange:
    """A bidder's place before and after something is tried out; None: no place."""

    bidder: str
    before: int | None
    after: int | None
    total_before: Decimal | None
    total_after: Decimal | None
