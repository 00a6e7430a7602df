"""Numbers in Chinese numerals."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.numerals import DIGITS, below_hundred, numeral


def written(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else DIGITS[tens]) + ("十" if tens else "") + (DIGITS[ones] if ones or not tens else "")


@pytest.mark.parametrize("number", range(100))
def test_every_number_below_a_hundred_is_read(number: int) -> None:
    assert below_hundred(written(number)) == number
    assert numeral(written(number)) == number


@pytest.mark.parametrize("words", ["", "十十", "十一二", "一二", "百", "两", "半", "12", "〇"])
def test_other_manners_of_counting_are_no_number_below_a_hundred(words: str) -> None:
    assert below_hundred(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("一百零五", "105"),
        ("二百", "200"),
        ("二〇", None),
        ("两", "2"),
        ("半", "0.5"),
        ("二点五", "2.5"),
        ("二零二四", "2024"),
    ],
)
def test_numbers_of_clauses_are_exact(words: str, value: str | None) -> None:
    assert numeral(words) == (None if value is None else Decimal(value))
