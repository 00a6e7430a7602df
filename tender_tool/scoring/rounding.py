"""The one place where points are rounded."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from tender_tool.domain.table import Rounding

_MODES = {"half_up": ROUND_HALF_UP, "half_even": ROUND_HALF_EVEN, "down": ROUND_DOWN}


def rounded(points: Decimal, rule: Rounding) -> Decimal:
    """Return points rounded as the rule set states, with exactly its number of digits."""
    return points.quantize(Decimal(1).scaleb(-rule.digits), rounding=_MODES[rule.mode])
