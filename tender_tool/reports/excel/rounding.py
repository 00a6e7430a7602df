"""Rounding in formulas, so that it comes to what the program's exact rounding comes to."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.rule.table import Rounding

# Binary remainders lie beyond this decimal, and the digits of real quotients before it.
_SURE = 11


def rounded_formula(expression: str, rule: Rounding) -> str:
    """Return the formula that rounds an expression as a rule set states; raises ValueError for a mode without one.

    Halves to even are halves up, less one unit where the digit before the half was even.
    """
    digits = rule.digits
    if rule.mode == "down":
        return f"ROUNDDOWN(ROUND({expression},{_SURE}),{digits})"
    nearest = f"ROUND({expression},{digits})"
    if rule.mode == "half_up":
        return nearest
    if rule.mode != "half_even":
        raise ValueError(f"no formula rounds {rule.mode}")
    unit = format(Decimal(1).scaleb(-digits), "f")
    scaled = format(Decimal(1).scaleb(digits), "f")
    half = f"ROUND(MOD(ABS({expression})*{scaled},2),{_SURE - digits})=0.5"
    return f"ROUND({nearest}-IF({half},SIGN({expression})*{unit},0),{digits})"
