"""C19: certificates and titles of associations and commercial bodies are paid for."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "C19"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that pays for credit grades, associations' titles or private marks."""
    yield from in_rows(subject, data, "credit", "association", "private")
