"""The one place where points are rounded, and exact arithmetic before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, Inexact, InvalidOperation
from fractions import Fraction
from functools import lru_cache, reduce

from tender_tool.domain.rule.table import Rounding

_MODES = {"half_up": ROUND_HALF_UP, "half_even": ROUND_HALF_EVEN, "down": ROUND_DOWN}
# Sums and products of what people write have far fewer digits; more would be an error and not be cut off silently.
EXACT = Context(prec=400, traps=[Inexact, InvalidOperation])
_GUARD = Decimal("0.1")
_NOTHING, _ONE = Decimal(0), Decimal(1)
_SHOWN = Rounding(4, "down")


@lru_cache(maxsize=32)
def _unit(digits: int) -> Decimal:
    return Decimal(1).scaleb(-digits)


def rounded(points: Decimal, rule: Rounding) -> Decimal:
    """Return points rounded as the rule set states, with exactly its number of digits."""
    return points.quantize(_unit(rule.digits), rounding=_MODES[rule.mode])


def rounded_ratio(numerator: Decimal, denominator: Decimal, rule: Rounding) -> Decimal:
    """Return numerator ÷ denominator (above zero) rounded once, from the exact quotient.

    The quotient is cut one digit further than the rule asks; what was cut off is only told from zero, which is all
    that any of the ways of rounding needs.
    """
    return ratios(numerator, rule)(denominator)


def ratios(numerator: Decimal, rule: Rounding) -> Callable[[Decimal], Decimal]:
    """Return what divides a number by others (above zero) as ``rounded_ratio`` does."""
    scaled, back = EXACT.scaleb(numerator, rule.digits + 1), -rule.digits - 1
    guard = _GUARD if numerator > 0 else -_GUARD
    unit, mode = _unit(rule.digits), _MODES[rule.mode]

    def divided_by(denominator: Decimal) -> Decimal:
        if denominator == _ONE:
            return rounded(numerator, rule)
        whole, rest = EXACT.divmod(scaled, denominator)
        if rest:
            whole = EXACT.add(whole, guard)
        return EXACT.scaleb(whole, back).quantize(unit, rounding=mode)

    return divided_by


def total_of(parts: Iterable[Decimal]) -> Decimal:
    """Return the exact sum."""
    return reduce(EXACT.add, parts, _NOTHING)


def shown(value: Fraction) -> Decimal:
    """Return a fraction as a step shows it: exactly, or cut off behind four decimals."""
    return rounded_ratio(Decimal(value.numerator), Decimal(value.denominator), _SHOWN)
