"""C10: the body that must have issued the certificate is named, or only a few could have."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "C10"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that names a body, and for each that asks for an eminent one."""
    yield from in_rows(subject, data, "named", "eminent")
