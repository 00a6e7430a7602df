"""C20: proofs that are a burden, and certificates from abroad."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, in_rows, mentions
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "C20"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row with a burden, one for all originals to be checked, and one for marks from abroad."""
    yield from in_rows(subject, data, "burden")
    yield from in_rows(subject, data, "foreign", unsure=True)
    originals = [(row, found) for row, words in worded(subject) if (found := mentions(words, data, "originals"))]
    if originals:
        row, found = originals[0]
        yield hit_of(row, "originals", found, count=len(originals))
