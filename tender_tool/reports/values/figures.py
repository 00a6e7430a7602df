"""Points and prices as they stand in print: every digit they have, and at least those of the rule."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from tender_tool.reports.exporters import Results


def decimals(value: Decimal) -> int:
    """Return how many decimals ``value`` needs: 2.50 needs one, 3 none."""
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


@lru_cache(maxsize=4096)
def fixed(value: Decimal, digits: int) -> str:
    """Return ``value`` with ``digits`` decimals, or with more where it has more."""
    return format(value, f".{max(digits, decimals(value))}f")


def yuan(value: Decimal) -> str:
    """Return an amount with its thousands set off and at least two decimals."""
    return format(value, f",.{max(2, decimals(value))}f")


def point_digits(results: Results) -> int:
    """Return the decimals that all points of the results are shown with."""
    table = results.tender.table
    points = [tier.points for factor in table.certificate_factors for tier in factor.tiers]
    points += [factor.no_certificate or Decimal(0) for factor in table.certificate_factors]
    for score in results.sheet.scores:
        points += [mark.points for mark in score.marks if mark.points is not None]
    # Of a long list many bidders share their points.
    return max(table.rounding.digits, *map(decimals, set(points)), 0)
