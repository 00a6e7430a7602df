"""Bounds that values keep, wherever they come from: what lies beyond is damage and no figure of a tender."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.record import record

# No amount, share or point that people write comes near; what scoring multiplies stays exact within it.
_MOST_DIGITS = 20
_MOST_DECIMALS = 50
_LARGEST_COUNT = 10**12
LONGEST_CLAUSE = 20_000
"""The most characters that are read as one clause: a scoring criterion is far shorter, and reading costs time."""


def is_figure(value: Decimal) -> bool:
    """Tell whether a number is one that people write: finite, below 10^20, and with at most fifty decimals."""
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        return False
    return -_MOST_DECIMALS <= exponent < _MOST_DIGITS and value.adjusted() < _MOST_DIGITS


def whole_number(text: str) -> int | None:
    """Return the number that decimal digits state, or None where they are no digits or too many to mean anything."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def is_count(value: int) -> bool:
    """Tell whether a whole number is one that can be counted to."""
    return -_LARGEST_COUNT <= value <= _LARGEST_COUNT


@record(frozen=True, slots=True)
class Between:
    """What an annotated number of the domain may be at least, and at most."""

    least: int
    most: int
