"""T14: credit records, which decide whether a supplier may take part, earn points."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Result
from tender_tool.fairness.subject.mentions import hit_of, mentions
from tender_tool.fairness.subject.row_words import wording
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "T14"
_KINDS = ("record", "grade")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each row that scores records or grades, save where a finance authority's rule is named."""
    if subject.regime and subject.regime not in data.words["regimes"]:
        return
    for row in subject.worded:
        for kind in _KINDS:
            found = mentions(wording(row), data, kind)
            if found:
                yield hit_of(row, kind, found, unsure=True)
                break
