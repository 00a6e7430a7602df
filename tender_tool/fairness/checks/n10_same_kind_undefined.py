"""N10: 'the same kind' of past work is not defined, or it is the core product itself."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N10"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row whose past work cannot be told, or is work with the very product."""
    yield from in_rows(subject, data, "undefined", "same_product")
