"""Figures as they are shown."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from tender_tool.domain.table import Rounding

_MODES = {"half_up": ROUND_HALF_UP, "half_even": ROUND_HALF_EVEN, "down": ROUND_DOWN}


def rounded(points: Decimal, rounding: Rounding) -> str:
    """Return points with the digits of the rounding rule."""
    return format(points.quantize(Decimal(1).scaleb(-rounding.digits), _MODES[rounding.mode]), "f")
