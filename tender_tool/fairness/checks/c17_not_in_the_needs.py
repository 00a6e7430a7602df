"""C17: an after-sales certificate is paid for that the needs give no reason for."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.document_sections import needs_of
from tender_tool.fairness.subject.mentions import says
from tender_tool.fairness.subject.row_words import matches
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.spelling import normalise

CODE = "C17"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each certificate where the needs say nothing of after-sales service, or nothing definite."""
    items = tuple(certificate_items(subject))
    needs = normalise(needs_of(subject))
    if items and not needs:
        yield Missing("needs")
        return
    for item in items:
        if matches(needs, *data.words["definite"]):
            continue
        kind = "not_definite" if says(needs, data, "service") else "not_needed"
        args: Args = {"points": item.factor.points}
        yield Hit(kind, item.factor.name, item.words(), args, row=item.row)
