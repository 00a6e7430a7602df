"""T13: the document does not say when a price is looked into as abnormally low."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.document_sentences import sentences_with
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import low_price_file, regime

CODE = "T13"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit where a document of a day on which the rule holds names no review, or not what starts it."""
    known, day = regime(subject.regime), subject.day or subject.tender.opened_on
    if subject.document is None or not subject.rows:
        return
    if known is None or day is None:
        yield from (Missing(name) for name, there in (("regime", known), ("date", day)) if not there)
        return
    law = low_price_file(day)
    if law is None or not known.low_price:
        return
    if any(sentences_with(subject, data.words["starts"])):
        return
    said = next((sentence.printed for sentence, _ in sentences_with(subject, data.words["review"])), "")
    args = {"mean": law.mean, "second": law.second, "ceiling": law.ceiling}
    yield Hit("not_when" if said else "not_stated", known.title.zh, said, args, unsure=True)
