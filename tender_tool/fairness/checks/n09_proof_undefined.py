"""N09: proof that is not defined."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N09"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row whose proof is left open."""
    yield from in_rows(subject, data, "pages", "stamp", "vague_proof", "no_proof", "only_promised")
