"""Bounds that values keep, wherever they come from: what lies beyond is damage and no figure of a tender."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

# No amount, share or point that people write comes near; what scoring multiplies stays exact within it.
_MOST_PLACES = 50
_LARGEST_COUNT = 10**12


def is_figure(value: Decimal) -> bool:
    """Tell whether a number is one that people write: finite, and with no more than fifty places to either side."""
    exponent = value.as_tuple().exponent
    return (
        isinstance(exponent, int) and -_MOST_PLACES <= exponent <= _MOST_PLACES and value.adjusted() <= _MOST_PLACES
    )


def is_count(value: int) -> bool:
    """Tell whether a whole number is one that can be counted to."""
    return -_LARGEST_COUNT <= value <= _LARGEST_COUNT


@dataclass(frozen=True, slots=True)
class Between:
    """What an annotated number of the domain may be at least, and at most."""

    least: int
    most: int
