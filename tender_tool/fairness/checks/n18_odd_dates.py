"""N18: periods that begin or end on odd days."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N18"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row with such a period."""
    yield from in_rows(subject, data, "odd_start", "early_end")
