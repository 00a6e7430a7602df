"""Points as a rule rounds them, written out."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.rule.table import Rounding
from tender_tool.scoring import rounding


def rounded(points: Decimal, rule: Rounding) -> str:
    """Return points with the digits of the rounding rule."""
    return format(rounding.rounded(points, rule), "f")
