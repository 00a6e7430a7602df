"""What a tender's document states about the procedure: regime, preferences, committee, ties."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Literal

from tender_tool.domain.limits import Between

MeanRule = Literal["all", "trimmed"]
Preference = Literal["small", "partner", "domestic"]


@dataclass(frozen=True, slots=True)
class Preferences:
    """The price deductions that the document states, in percent of the original price; None: none stated.

    ``small`` is for small and micro firms, ``partner`` for consortia and subcontracting with them, ``domestic`` for
    domestic products.
    """

    small: Decimal | None = None
    partner: Decimal | None = None
    domestic: Decimal | None = None

    def rate(self, preference: Preference) -> Decimal | None:
        """Return the rate of a preference."""
        return {"small": self.small, "partner": self.partner, "domestic": self.domestic}[preference]


@dataclass(frozen=True, slots=True)
class LowPriceRates:
    """Below which share (percent) of the mean, the second lowest price and the ceiling a review of a price starts.

    None: the rate of the law data for the day of opening.
    """

    mean: Decimal | None = None
    second: Decimal | None = None
    ceiling: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Procedure:
    """The procedure of a tender; ``regime`` and ``object`` are ids of ``rules/procurement.toml``, empty: not chosen.

    ``reserved``: reserved for small and medium-sized firms, so that there is no deduction. ``ceiling`` and
    ``budget`` are in yuan. ``mean`` says which members' scores the mean of a subjective item is made of. ``ties`` are
    the document's rules for equal scores, after those of the regime: ``price``, ``technical`` or a factor's name.
    ``same_brand``: bidders with one brand count as one.
    """

    regime: str = ""
    object: str = ""
    reserved: bool = False
    ceiling: Decimal | None = None
    budget: Decimal | None = None
    preferences: Preferences = field(default_factory=Preferences)
    low_price: LowPriceRates = field(default_factory=LowPriceRates)
    mean: MeanRule = "all"
    ties: tuple[str, ...] = ()
    candidates: Annotated[int, Between(1, 10)] = 3
    same_brand: bool = True
