"""F02: past work or awards of one region, one trade or one amount."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "F02"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row and each kind of limit."""
    yield from in_rows(subject, data, "region", "trade", "public_client", "amount", "high_award")
