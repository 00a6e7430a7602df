"""N02: an honour whose level or subject nobody defines."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N02"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row whose honours have a level without a definition, or no subject."""
    yield from in_rows(subject, data, "level", "any_honour")
