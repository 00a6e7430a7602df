"""Rounding: once, at the end of a factor, exactly as the rule states. Ties are constructed; chance never hits one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.rule.table import Rounding, RoundingMode
from tender_tool.scoring.rounding import rounded, rounded_ratio
from tests.scoring.made_tenders import certificate, only, points, tender

TIES: list[tuple[str, int, RoundingMode, str]] = [
    ("0.125", 2, "half_up", "0.13"),
    ("0.125", 2, "half_even", "0.12"),
    ("0.125", 2, "down", "0.12"),
    ("0.135", 2, "half_up", "0.14"),
    ("0.135", 2, "half_even", "0.14"),
    ("0.135", 2, "down", "0.13"),
    ("4.015", 2, "half_up", "4.02"),
    ("20.025", 2, "half_up", "20.03"),
    ("2.675", 2, "half_up", "2.68"),
    ("0.5", 0, "half_up", "1"),
    ("0.5", 0, "half_even", "0"),
    ("1.5", 0, "half_even", "2"),
    ("2.5", 0, "half_up", "3"),
    ("2.999", 2, "down", "2.99"),
    ("1.0000005", 6, "half_up", "1.000001"),
    ("0.1249999", 2, "half_up", "0.12"),
    ("0.1250001", 2, "half_even", "0.13"),
    ("-0.125", 2, "half_up", "-0.13"),
]


@pytest.mark.parametrize(("given", "digits", "mode", "wanted"), TIES)
def test_ties_are_settled_by_the_rule(given: str, digits: int, mode: RoundingMode, wanted: str) -> None:
    assert str(rounded(Decimal(given), Rounding(digits, mode))) == wanted


@pytest.mark.parametrize(
    ("numerator", "wanted"), [("12505", "0.13"), ("12495", "0.12"), ("-12505", "-0.13"), ("-12495", "-0.12")]
)
def test_what_lies_just_beside_a_tie_is_rounded_to_its_side(numerator: str, wanted: str) -> None:
    assert str(rounded_ratio(Decimal(numerator), Decimal(100000), Rounding(2, "half_even"))) == wanted


def test_points_have_exactly_the_digits_of_the_rule() -> None:
    assert str(rounded(Decimal(2), Rounding(2))) == "2.00"
    assert str(rounded(Decimal("1.5"), Rounding(0))) == "2"


@pytest.mark.parametrize(("mode", "wanted"), [("half_up", "0.13"), ("half_even", "0.12"), ("down", "0.12")])
def test_a_tier_between_two_digits_is_rounded_as_the_rule_states(mode: RoundingMode, wanted: str) -> None:
    given = tender("五星级=0.125,无=0", certificate("five_star"), rounding=Rounding(2, mode))
    assert points(only(given)) == Decimal(wanted)
    assert only(given).total == Decimal(wanted)


def test_what_no_certificate_earns_is_rounded_too() -> None:
    assert points(only(tender("五星级=2,无=0.125", certificate("none")))) == Decimal("0.13")
