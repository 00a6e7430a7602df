"""F04: words that point at brands or makers, and makers' authorisations that are scored."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "F04"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that names makers by repute or pays for their authorisation."""
    yield from in_rows(subject, data, "brand", "authorisation")
