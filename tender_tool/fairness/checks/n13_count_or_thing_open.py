"""N13: the number or the thing that is scored is left open."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N13"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that leaves open how many or what."""
    yield from in_rows(subject, data, "everyone", "unnamed", "promise_open")
