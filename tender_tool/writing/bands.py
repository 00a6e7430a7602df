"""Steps over a number in words, none of them reaching into another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tender_tool.domain.rule.factors import Band
from tender_tool.ruleset.wording import plain
from tender_tool.ruleset.written_clauses import StyleWords, written_clauses


def apart(bands: tuple[Band, ...]) -> tuple[Band, ...]:
    """Return bands that mean the same in whatever order they are read: the first of two has what both hold."""
    made: list[Band] = []
    for band in filter(_holds_any, bands):
        left = [band]
        for earlier in tuple(made):
            left = [piece for each in left for piece in _without(each, earlier)]
        made += left
    return tuple(made)


def in_words(band: Band, unit: str, style: StyleWords) -> str:
    """Return a band as a clause says it."""
    bounds, parts = style.bounds, written_clauses().parts
    low, high = ("" if each is None else plain(each) for each in (band.low, band.high))
    from_there = (bounds.least if band.low_counts else bounds.over).format(low=low, unit=unit)
    up_to_there = (bounds.up_to if band.high_counts else bounds.under).format(high=high, unit=unit)
    if band.low is None or band.high is None:
        return from_there if band.high is None else up_to_there
    if band.low == band.high:
        return bounds.exactly.format(low=low, unit=unit)
    return bounds.between.format(
        low=low,
        high=high,
        unit=unit,
        low_counts=parts.counts if band.low_counts else parts.counts_not,
        high_counts=parts.counts if band.high_counts else parts.counts_not,
        low_end=from_there,
        high_end=up_to_there,
    )


def _without(band: Band, other: Band) -> Iterator[Band]:
    """Yield what is left of a band on either side of another."""
    if other.low is not None:
        high, counts = other.low, not other.low_counts
        if band.high is not None and (band.high, band.high_counts) < (high, counts):
            high, counts = band.high, band.high_counts
        below = replace(band, high=high, high_counts=counts)
        if _holds_any(below):
            yield below
    if other.high is not None:
        low, counts = other.high, not other.high_counts
        if band.low is not None and (band.low, not band.low_counts) > (low, not counts):
            low, counts = band.low, band.low_counts
        above = replace(band, low=low, low_counts=counts)
        if _holds_any(above):
            yield above


def _holds_any(band: Band) -> bool:
    if band.low is None or band.high is None:
        return True
    return band.low < band.high or (band.low == band.high and band.low_counts and band.high_counts)
