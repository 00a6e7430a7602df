"""T07: equal scores are decided by something else before the price."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tender_tool.fairness.check import Hit, Missing, Result
from tender_tool.fairness.subject.document_sentences import sentences_with
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import regime

CODE = "T07"
_PRICE, _CONSULTATION = "price", "214"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for a tie rule, of the document or as chosen, that puts something before the price."""
    known = regime(subject.regime)
    if known is None:
        yield Missing("regime")
        return
    if not known.tie_basis:
        return
    # What the measures for consultations lay down was read in no text: a person must look it up.
    kind, unsure = ("skips_price_214", True) if known.id == _CONSULTATION else ("skips_price", False)
    ties = subject.tender.table.procedure.ties
    if _PRICE in ties[1:]:
        yield Hit(kind, known.title.zh, " → ".join(ties), {"rule": " → ".join(ties)}, unsure=unsure)
    for sentence, match in sentences_with(subject, data.words["tie"]):
        rule = sentence.plain[match.end() :]
        if _is_about_something_else(sentence.around, data) or not rule:
            continue
        if not re.match(data.words["price_first"][0], rule) and re.search(data.words["decides"][0], rule):
            yield Hit(kind, known.title.zh, sentence.printed, {"rule": sentence.printed}, unsure=unsure)


def _is_about_something_else(around: str, data: CheckFile) -> bool:
    return any(re.search(pattern, around) for pattern in data.words["elsewhere"])
