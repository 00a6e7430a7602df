"""What points are worth in price: how much dearer a bid may be and still score as much."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication

# From these percentages on the margin is marked; habits of the trade, no legal limits.
STRONG = Decimal(20)
NOTABLE = Decimal(15)


@dataclass(frozen=True, slots=True)
class PriceMargin:
    """A margin in percent; None means that no price can make up for the points."""

    percent: Decimal | None

    @property
    def meaning(self) -> str | None:
        """Return the colour it is marked with, None where it is ordinary."""
        if self.percent is None or self.percent >= STRONG:
            return "error"
        return "warning" if self.percent >= NOTABLE else None

    def text(self) -> str:
        """Return the margin with its unit."""
        if self.percent is None:
            return QCoreApplication.translate("PriceMargin", "no price makes up for it")
        return f"{self.percent.quantize(Decimal('0.1'), ROUND_HALF_UP)} %"

    def pill(self) -> tuple[str, str] | None:
        """Return the pill of a margin that is marked."""
        return (self.text(), self.meaning) if self.meaning is not None else None


def margin(points: Decimal, weight: Decimal | None) -> PriceMargin | None:
    """Return k ÷ (W − k) for ``points`` k above none and the price weight W; None if there is nothing to tell."""
    if weight is None or points < 0:
        return None
    if points >= weight:
        return PriceMargin(None)
    return PriceMargin(points * 100 / (weight - points))


def explained() -> str:
    """Return how the margin is worked out."""
    return QCoreApplication.translate(
        "PriceMargin",
        "Points above a bid without a certificate ÷ (price weight − these points), for lowest-price scoring",
    )
