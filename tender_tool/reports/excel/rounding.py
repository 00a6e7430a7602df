"""Rounding in formulas, so that it comes to what the program's exact rounding comes to."""

from __future__ import annotations

from tender_tool.domain.rule.table import Rounding

# Binary remainders lie beyond this decimal, and the digits of real quotients before it.
_SURE = 11


def exact_formula(difference: str) -> str:
    """Return the formula of a difference of typed figures without its binary remainder: 20-2*9.79 is 0.42 then."""
    return f"ROUND({difference},{_SURE})"


def rounded_formula(expression: str, rule: Rounding, digits: str = "") -> str:
    """Return the formula that rounds an expression as a rule set states; raises ValueError for a mode without one.

    ``digits`` is the cell that says to how many decimals; empty: those of the rule. Halves to even are halves up,
    less one unit where the digit before the half was even.
    """
    places = digits or str(rule.digits)
    if rule.mode == "down":
        return f"ROUNDDOWN(ROUND({expression},{_SURE}),{places})"
    nearest = f"ROUND({expression},{places})"
    if rule.mode == "half_up":
        return nearest
    if rule.mode != "half_even":
        raise ValueError(f"no formula rounds {rule.mode}")
    half = f"ROUND(MOD(ABS({expression})*10^{places},2),{_SURE}-{places})=0.5"
    return f"ROUND({nearest}-IF({half},SIGN({expression})/10^{places},0),{places})"
