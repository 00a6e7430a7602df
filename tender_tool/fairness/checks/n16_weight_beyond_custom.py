"""N16: a row that weighs more than local custom has it."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, at
from tender_tool.fairness.subject.mentions import says
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N16"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row of a known sort that weighs more than the most for it."""
    for row in subject.worded:
        for sort, most in data.thresholds.items():
            if row.weight is not None and row.weight > most and says(row.name, data, sort):
                yield at(row, "beyond", row.name, weight=row.weight, most=most)
                break
