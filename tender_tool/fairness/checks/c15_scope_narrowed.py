"""C15: the scope of the certification is narrowed, or not tied to what is bought."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.certifications import certification_rows, lacking
from tender_tool.fairness.subject.mentions import hit_of, mentions, says
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "C15"
_WORST_FIRST = ("design", "several", "narrow")


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield one hit a row for its narrowest scope; in a document one where no scope is named at all."""
    rows = certification_rows(subject)
    for each in rows:
        found = ((kind, mentions(each.words, data, kind)) for kind in _WORST_FIRST)
        kind, words = next((pair for pair in found if pair[1]), ("", ()))
        if kind:
            yield hit_of(each.row, kind, words)
    if subject.mode == "document":
        silent = [each for each in rows if not each.labels_only and not says(each.words.plain, data, "scope")]
        yield from lacking(subject, "no_scope", silent)
