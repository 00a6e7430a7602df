"""N24: a report or a sample scored against the same parameters that already cost points in another row."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Missing, Result
from tender_tool.fairness.subject.mentions import hit_of, mentions, says
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N24"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each row about reports or samples that leans on the parameters scored elsewhere."""
    rows = list(worded(subject))
    deviations = [row for row, words in rows if says(words.plain, data, "deviations")]
    for row, words in rows:
        again = mentions(words, data, "again")
        if again:
            yield hit_of(row, "again", again)
            continue
        proved = mentions(words, data, "twice")
        if not proved or row in deviations:
            continue
        if deviations:
            yield hit_of(row, "twice", proved, unsure=True, other=deviations[0].name)
        else:
            yield Missing("parameters")
