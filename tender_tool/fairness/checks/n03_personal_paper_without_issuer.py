"""N03: a personal certificate or title without the body that issues it."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.mentions import in_rows
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N03"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row with personal papers whose issuer is not named."""
    yield from in_rows(subject, data, "no_issuer")
