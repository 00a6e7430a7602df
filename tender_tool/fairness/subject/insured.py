"""Where a row asks for many months of social insurance."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.subject.row_words import Found, Wording
from tender_tool.reading.clauses.conditions.insurance import insured_months
from tender_tool.ruleset.checks import CheckFile


def many_months(words: Wording, data: CheckFile) -> tuple[Found, ...]:
    """Return where a row asks for at least as many months as the check's ``many_months``."""
    return tuple(_months(words, data))


def _months(words: Wording, data: CheckFile) -> Iterator[Found]:
    for sentence in words.sentences:
        for months, start, end in insured_months(sentence.plain):
            place = sentence.start + start, sentence.start + end
            if months >= data.threshold("many_months") and not words.denies(*place):
                yield words.at(*place)
