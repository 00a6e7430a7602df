"""T12: samples are scored, and the document does not say how they are made or when they go back."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.text import Text
from tender_tool.fairness.check import Missing, Result, at
from tender_tool.fairness.subject.document_sentences import is_said_somewhere
from tender_tool.fairness.subject.mentions import answers, says
from tender_tool.fairness.subject.row_words import quoted, wording
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.spelling import normalise

CODE = "T12"
# What the document says of samples that are asked for, each with its words and its name.
_RULES = ("made", "returned")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield one hit for the first row that scores samples, with every rule about them that is wanting."""
    if subject.regime and subject.regime not in data.words["regimes"]:
        return
    for row in subject.worded:
        found = answers(wording(row), data, "samples")
        named = says(normalise(row.name), data, "row")
        if not found or not named or says(wording(row).plain, data, "proofs"):
            continue
        if subject.document is None:
            yield Missing("document")
            return
        wanting = [rule for rule in _RULES if not is_said_somewhere(subject, *data.asks[rule].things)]
        if wanting:
            names = [data.words[f"{rule}_name"] for rule in wanting]
            parts = Text("、".join(zh for zh, _ in names), ", ".join(en for _, en in names))
            yield at(row, "not_ruled", quoted(found), unsure=True, parts=parts)
        return
