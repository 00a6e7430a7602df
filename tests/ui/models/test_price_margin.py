from __future__ import annotations

from decimal import Decimal

import pytest

from ui.models.price_margin import margin


@pytest.mark.parametrize(
    ("points", "weight", "text", "meaning"),
    [
        ("5", "30", "20.0 %", "error"),
        ("4", "30", "15.4 %", "warning"),
        ("3", "30", "11.1 %", None),
        ("1", "30", "3.4 %", None),
        ("0", "30", "0.0 %", None),
        # One part in a thousand below the line is below it, although it is shown rounded.
        ("4.999", "30", "20.0 %", "warning"),
        ("30", "30", "no price makes up for it", "error"),
        ("31", "30", "no price makes up for it", "error"),
    ],
)
def test_points_are_worth_a_margin_in_price(points: str, weight: str, text: str, meaning: str | None) -> None:
    found = margin(Decimal(points), Decimal(weight))
    assert found is not None
    assert (found.text(), found.meaning) == (text, meaning)
    assert found.pill() == ((text, meaning) if meaning else None)


def test_without_a_price_weight_there_is_nothing_to_tell() -> None:
    assert margin(Decimal(5), None) is None


def test_a_level_that_earns_less_than_none_is_worth_nothing() -> None:
    assert margin(Decimal(-1), Decimal(30)) is None
