"""N08: how many months of social insurance prove that somebody is the bidder's own."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, mentioned
from tender_tool.fairness.subject.row_words import Found, Wording, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.insurance import insured_months
from tender_tool.ruleset.checks import CheckFile

CODE = "N08"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit a row: a warning for three months or more, else a note; none where young firms have a way out."""
    for row, words in worded(subject):
        if words.has(*data.words["young_firms"]):
            continue
        found = tuple(_months(words, data))
        if found:
            yield hit_of(row, "months", found)
        else:
            yield from mentioned(row, words, data, "insurance")


def _months(words: Wording, data: CheckFile) -> Iterator[Found]:
    for sentence in words.sentences:
        for months, start, end in insured_months(
            sentence.plain, data.words["insured"][0], data.words["any_month"][0]
        ):
            place = sentence.start + start, sentence.start + end
            if months >= data.threshold("many_months") and not words.denies(*place):
                yield words.at(*place)
