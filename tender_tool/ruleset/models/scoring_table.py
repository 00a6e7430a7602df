"""The words by which the scoring table of a tender document is found and read."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry

Some = tuple[str, ...]


class HeaderWords(Entry):
    """What header cells are made of: morphemes by kind; ``money`` in brackets makes a column one of amounts."""

    money: Some
    morphemes: dict[str, Some]


class PartWords(Entry):
    """Parts of a scoring table, and what may follow them in a heading."""

    price: Some
    extra: Some
    deducting: Some
    outside: Some
    price_rows: Some
    no_price: Some
    formulas: Some
    other: Some
    heads: Some
    among: Some


class TotalWords(Entry):
    """How rows begin that are sums."""

    words: Some
    sums: Some
    part: Some


class PointWords(Entry):
    """Words around points that stand in names and sentences."""

    units: Some
    clock: Some
    most: Some
    earned: Some
    steps: Some
    harmless: Some
    grades: frozenset[str]
    least_signs: Some
    most_signs: Some


class PlaceWords(Entry):
    """Headings under which a scoring table stands, or something that only looks like one."""

    scoring: Some
    elsewhere: Some
    paid: Some
    methods: Some
    lowest_price: Some


class ScoringWords(Entry):
    """``rules/scoring_table.toml``; every word is written as ``spelling.normalise`` leaves it."""

    as_of: date
    source: str
    header: HeaderWords
    parts: PartWords
    totals: TotalWords
    points: PointWords
    places: PlaceWords
