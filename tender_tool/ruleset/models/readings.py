"""The words by which cells say that there is no certificate, that one is under way, expired and so on."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry


class MoneyWords(Entry):
    """How amounts are written."""

    currency: tuple[str, ...]
    units: dict[str, int]
    whole: tuple[str, ...]
    ten_thousands: tuple[str, ...]
    in_header: tuple[str, ...]
    unit_above: str


class Readings(Entry):
    """``rules/readings.toml``; every word is written as ``spelling.normalise`` leaves it."""

    as_of: date
    source: str
    neutral: tuple[str, ...]
    denied_behind: tuple[str, ...]
    denied_before: tuple[str, ...]
    denied_verbs: tuple[str, ...]
    no_level_behind: frozenset[str]
    no_level_before: frozenset[str]
    after_sales: tuple[str, ...]
    day_words: tuple[str, ...]
    between: tuple[str, ...]
    to_come: tuple[str, ...]
    no_certificate: frozenset[str]
    no_certificate_starts: tuple[str, ...]
    in_progress: tuple[str, ...]
    not_held_yet: tuple[str, ...]
    other_holder: tuple[str, ...]
    elsewhere: tuple[str, ...]
    ticks: frozenset[str]
    no_level_stated: frozenset[str]
    doubt: tuple[str, ...]
    bounds: tuple[str, ...]
    negations: tuple[str, ...]
    other_stars: tuple[str, ...]
    in_brackets: tuple[str, ...]
    credit: tuple[str, ...]
    credit_tails: tuple[str, ...]
    management_systems: tuple[str, ...]
    other_certificates: tuple[str, ...]
    until_words: tuple[str, ...]
    issue_words: tuple[str, ...]
    certificate_words: tuple[str, ...]
    remark_denies: tuple[str, ...]
    score_words: tuple[str, ...]
    service_standards: tuple[str, ...]
    score_least: int
    score_of: tuple[str, ...]
    not_valid: frozenset[str]
    status: dict[str, tuple[str, ...]]
    money: MoneyWords
