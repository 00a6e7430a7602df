"""N20: an honour, a certificate, a patent or a machine whose link to the purchase is not plain: a question."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, mentions
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N20"
_KINDS = ("usual_suspect", "honour", "knowledge", "machine", "activity")


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield one question a row, what this has to do with what is bought."""
    for row, words in worded(subject):
        found = {kind: mentions(words, data, kind) for kind in _KINDS}
        kind = next((each for each in _KINDS if found[each]), None)
        if kind:
            yield hit_of(row, kind, sum(found.values(), ()), unsure=True)
