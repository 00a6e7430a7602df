"""The words that several fairness checks share, from ``rules/clause_checks.toml``."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry


class NegationWords(Entry):
    """What takes the meaning from words that stand beside it."""

    before: tuple[str, ...]
    behind: tuple[str, ...]


class PointWords(Entry):
    """How full points and limits are said."""

    scored: str
    full: str
    capped: str


class PartWords(Entry):
    """How the parts of a clause begin, and what a row is about."""

    opens: str
    number: str
    listed: str
    evidence: str
    credit: str


class JudgingWords(Entry):
    """How evaluators are left to judge, and what is counted or proved instead."""

    grade: str
    degree: str
    lesser: str
    scale: str
    ranks: str
    gives_ranks: str
    compared: str
    measured: str
    praise: str
    observed: str
    free: str
    on_top: str
    overall: str
    reasons: str


class ReviewWords(Entry):
    """The whole file; every text is a regular expression."""

    as_of: date
    source: str
    negation: NegationWords
    points: PointWords
    parts: PartWords
    judging: JudgingWords
