"""N17: a mark of 'poor' without a written reason."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N17"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row whose lowest grade needs no reason."""
    yield from in_rows(subject, data, "poor")
