"""T15: small firms get a price deduction, and those that count as small firms are not named."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.document_sentences import sentences_with
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "T15"
_OTHERS = ("disabled", "prison")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each kind of enterprise that the document does not name beside small firms."""
    if subject.document is None:
        if subject.tender.table.procedure.preferences.small is not None:
            yield Missing("document")
        return
    if subject.regime and subject.regime not in data.words["regimes"]:
        return
    given = next((sentence.printed for sentence, _ in sentences_with(subject, data.words["small"])), "")
    if given and not subject.tender.table.procedure.reserved:
        for kind in _OTHERS:
            if not any(sentences_with(subject, data.words[kind])):
                yield Hit(kind, given, given, {})
