"""T05: points are given where none may be: by a procedure without scoring, or for a price that is fixed."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.document_sentences import sentences_with
from tender_tool.fairness.subject.price_rows import price_row
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import regime

CODE = "T05"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for a table under a regime without scoring, and for points on a price that is laid down."""
    known, rows = regime(subject.regime), subject.rows
    if known is None:
        yield Missing("regime")
    elif not known.scored and rows:
        names = "、".join(dict.fromkeys(row.group or row.name for row in rows))
        yield Hit("no_scoring", rows[0].name, names, {"regime": known.title.text()})
    row = price_row(subject)
    if row is None or not row.weight:
        return
    if subject.document is None:
        yield Missing("document")
    for sentence, _ in sentences_with(subject, data.words["fixed"]):
        if not any(words in sentence.around for words in data.words["denied"]):
            yield Hit("fixed_price", row.name, sentence.printed, {"points": row.weight}, row=row)
            return
