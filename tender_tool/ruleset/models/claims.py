"""The words by which a list states what a bidder claims, from ``rules/claims.toml``."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry


class ClaimWords(Entry):
    """Whole cells that say yes or no, and the words of a header that ask a question."""

    yes: frozenset[str]
    no: frozenset[str]
    asks: tuple[str, ...]


class AnswerWords(Entry):
    """Whole cells that answer a question."""

    yes: frozenset[str]
    no: frozenset[str]


class ClaimsFile(Entry):
    """``rules/claims.toml``."""

    as_of: date
    source: str
    size: ClaimWords
    partner: ClaimWords
    domestic: ClaimWords
    passed: ClaimWords
    answers: AnswerWords
