"""S01: a finding was accepted that nothing raises any more, or whose acceptance has run out."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.edits.suppressions import Unsuppress
from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "S01"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit for each; whether one has run out cannot be told without a day."""
    for stale in subject.stale:
        held = stale.suppression
        args: Args = {"check": held.code, "reason": held.reason, "by": held.by, "on": held.on}
        if held.until is not None:
            args = {**args, "until": held.until}
        kind = "expired" if stale.expired else "unused"
        yield Hit(kind, held.item or held.code, f"{held.code} {held.reason}", args, edit=Unsuppress(held))
    if subject.day is None and any(each.until for each in subject.tender.table.suppressions):
        yield Missing("date")
