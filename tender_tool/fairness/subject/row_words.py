"""The words of the rows under review."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.readings.ledger import ledger_of
from tender_tool.reading.clauses.said.words import Found, RowSentence, Wording, matches, quoted

__all__ = ["Found", "RowSentence", "Wording", "matches", "quoted", "worded", "wording"]


def wording(row: Row) -> Wording:
    """Return the words of a row."""
    return _wording(row.text[:LONGEST_CLAUSE])


@lru_cache(maxsize=512)
def _wording(text: str) -> Wording:
    return Wording(ledger_of(text, whole=True).outline.text)


def worded(subject: Subject) -> Iterator[tuple[Row, Wording]]:
    """Yield every row with words, save those about records of misconduct."""
    for row in subject.worded:
        words = wording(row)
        if words.plain and not words.is_credit:
            yield row, words
