"""N15: points for a promise that anybody can sign."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N15"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that pays for promising what the contract says anyway."""
    yield from in_rows(subject, data, "promise")
