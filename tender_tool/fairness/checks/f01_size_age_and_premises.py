"""F01: points for the size, the money, the age or the premises of a firm."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "F01"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that pays for size, years in business or floor area."""
    yield from in_rows(subject, data, "size", "years", "premises")
