"""N11: too many past contracts for full marks."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, at
from tender_tool.fairness.subject.mentions import says
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N11"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row of past work that asks for many contracts."""
    for row, words in worded(subject):
        per = row.clause.per_item
        if per and per.cap and per.points > 0 and says(words.plain, data, "past_work"):
            count = per.cap / per.points
            if count >= data.threshold("many"):
                yield at(row, "many", per.span.of(row.clause.text), count=int(count))
