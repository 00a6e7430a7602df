"""F06: what must not be scored: gifts, payment, licences, what is required anyway, abolished qualifications."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit, at
from tender_tool.fairness.subject.mentions import answers, in_rows
from tender_tool.fairness.subject.row_words import matches, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "F06"
_KINDS = ("gift", "terms", "licence", "abolished", "legal_condition", "void", "starred_term")


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row and each kind of thing that must not be scored."""
    yield from in_rows(subject, data, *_KINDS)
    yield from _required(subject, data)


def _required(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield rows that give points for something that the document elsewhere makes a condition with a star."""
    starred = [text for text in subject.other_paragraphs if matches(text, *data.words["starred"])]
    if not starred:
        return
    for row, words in worded(subject):
        if answers(words, data, "not_a_name"):
            continue
        for name in answers(words, data, "often_required"):
            alone = len(name.sentence.plain) <= data.threshold("name_length")
            if alone and any(name.words in text[: int(data.threshold("heading_length"))] for text in starred):
                yield at(row, "required_anyway", name.words, unsure=True, words=name.words)
                break
