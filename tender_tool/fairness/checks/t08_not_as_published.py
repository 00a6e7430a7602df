"""T08: the rule by which bids are scored is not the one that was published."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.fingerprint import fingerprint

CODE = "T08"
_SHOWN = 12


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit where the fingerprint of the rule is not the published one."""
    if not subject.published:
        yield Missing("published")
        return
    used = fingerprint(subject.tender.table)
    if used != subject.published:
        table = subject.tender.table
        args = {"used": used[:_SHOWN], "published": subject.published[:_SHOWN]}
        yield Hit("differs", table.title.zh, f"{used[:_SHOWN]} ≠ {subject.published[:_SHOWN]}", args)
