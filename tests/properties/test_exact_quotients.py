"""Quotients are rounded once, from the exact value: checked against exact fractions."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction

from hypothesis import example, given
from hypothesis import strategies as st

from tender_tool.domain.rule.table import Rounding
from tender_tool.scoring.rounding import rounded_ratio, total_of

numbers = st.decimals("-1000000", "1000000", places=6) | st.integers(-(10**30), 10**30).map(Decimal)
divisors = st.decimals("0.000001", "1000000", places=6) | st.integers(1, 10**30).map(Decimal)
rules = st.builds(Rounding, st.integers(0, 6), st.sampled_from(["half_up", "half_even", "down"]))


def _exact(quotient: Fraction, rule: Rounding) -> Fraction:
    """Round an exact fraction: away from zero, to the even neighbour, or towards zero."""
    size = abs(quotient) * 10**rule.digits
    whole, rest = divmod(size, 1)
    half = Fraction(1, 2)
    up = rest > half or (rest == half and (rule.mode == "half_up" or whole % 2 == 1))
    rounded = whole + (1 if up and rule.mode != "down" else 0)
    return Fraction(rounded if quotient >= 0 else -rounded, 10**rule.digits)


@given(numerator=numbers, divisor=divisors, rule=rules)
@example(numerator=Decimal(801 * 30), divisor=Decimal(1200), rule=Rounding(2))
@example(numerator=Decimal(803 * 30), divisor=Decimal(1168), rule=Rounding(2))
@example(numerator=Decimal(804 * 30), divisor=Decimal(960), rule=Rounding(2))
@example(numerator=Decimal("-4.015"), divisor=Decimal(1), rule=Rounding(2))
@example(numerator=Decimal(-1), divisor=Decimal(3), rule=Rounding(0, "down"))
@example(numerator=Decimal(10**29 + 5), divisor=Decimal(10**29), rule=Rounding(6))
def test_a_quotient_is_rounded_as_the_exact_fraction(numerator: Decimal, divisor: Decimal, rule: Rounding) -> None:
    with decimal.localcontext(prec=60):
        given_points = rounded_ratio(numerator, divisor, rule)
    assert Fraction(given_points) == _exact(Fraction(numerator) / Fraction(divisor), rule)
    assert given_points.as_tuple().exponent == -rule.digits


@given(
    whole=st.integers(-10_000, 10_000),
    divisor=st.integers(1, 10**12),
    scale=st.integers(-6, 6),
    rule=rules,
)
def test_a_constructed_tie_is_settled_by_the_rule(whole: int, divisor: int, scale: int, rule: Rounding) -> None:
    # (2 whole + 1) ÷ 2 units of the last digit, as a quotient of two whole numbers.
    numerator = Decimal((2 * whole + 1) * divisor).scaleb(scale - rule.digits)
    half = rounded_ratio(numerator, Decimal(2 * divisor).scaleb(scale), rule)
    assert Fraction(half) == _exact(Fraction(2 * whole + 1, 2 * 10**rule.digits), rule)


@given(
    whole=st.integers(-10_000, 10_000),
    nudge=st.sampled_from([-1, 1]),
    rule=st.builds(Rounding, st.integers(0, 6), st.sampled_from(["half_up", "half_even"])),
)
def test_the_least_thing_beside_a_tie_decides(whole: int, nudge: int, rule: Rounding) -> None:
    most = 10**20
    numerator = Decimal((2 * whole + 1) * most + nudge).scaleb(-rule.digits)
    rounded = rounded_ratio(numerator, Decimal(2 * most), rule)
    upper = whole + 1 if nudge > 0 else whole
    assert rounded == Decimal(upper).scaleb(-rule.digits)


@given(parts=st.lists(numbers, max_size=12))
def test_sums_are_exact(parts: list[Decimal]) -> None:
    assert Fraction(total_of(parts)) == sum(map(Fraction, parts), Fraction(0))
