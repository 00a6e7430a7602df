"""N14: 'must' in a clause that is scored."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import answers, hit_of, mentions
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N14"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that commands where it should count; a warning beside a star."""
    for row, words in worded(subject):
        found = mentions(words, data, "must")
        if found:
            starred = answers(words, data, "star")
            yield hit_of(row, "must_with_star" if starred else "must", found)
