"""The price in the table under review: its share of all points, as far as that is fixed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.fairness.subject.under_review import Row, Subject

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class PriceShare:
    """What share of the points (percent) the price has: between ``least`` and ``most``; None: not bounded."""

    least: Decimal | None
    most: Decimal | None
    row: Row | None
    evidence: str

    @property
    def fixed(self) -> Decimal | None:
        """Return the share where it is one number."""
        return self.least if self.least == self.most else None


def price_row(subject: Subject) -> Row | None:
    """Return the row of the price, None if there is none."""
    return next((row for row in subject.rows if row.is_price), None)


def price_share(subject: Subject) -> PriceShare | None:
    """Return the share of the price, None if it is not known."""
    row = price_row(subject)
    points = row.weight if row is not None else subject.price_points
    if points is None:
        return None
    full = subject.scoring.full if subject.scoring is not None else _HUNDRED
    share = points * _HUNDRED / full
    bound = row.bound if row is not None else None
    least = None if bound == "max" else share
    most = None if bound == "min" else share
    return PriceShare(least, most, row, row.name if row is not None else "")
