"""The words that the checks of certificates share, from ``rules/certification.toml``."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry


class NameWords(Entry):
    """What a certificate's name says of it."""

    certification: str
    other: str
    bare: str
    product: str
    label: str
    paper: str
    certified: str
    holds: str
    persons: str
    topic: str
    system: str
    after_sales: str
    starred: str
    starred_too: str
    starred_else: str


class ReachWords(Entry):
    """What stands behind a level that means others too."""

    above: str
    below: str
    strictly_below: str
    between: str


class ConditionWords(Entry):
    """What a clause asks of a certificate, or accepts in its place."""

    approved: str
    query: str
    valid: str
    status: str
    day: str
    equal: str
    new_firm: str


class CertificationWords(Entry):
    """The whole file; every text is a regular expression."""

    as_of: date
    source: str
    names: NameWords
    reach: ReachWords
    conditions: ConditionWords
