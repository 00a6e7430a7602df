"""F02: past work or honours of one region, trade, kind of client or sum."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, mentioned, says
from tender_tool.fairness.subject.row_words import Found, Wording, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.past_work import Limit, limits
from tender_tool.ruleset.checks import CheckFile

CODE = "F02"
_LIMITS: tuple[Limit, ...] = ("region", "trade", "public_client", "amount")


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row and each kind of limit."""
    for row, words in worded(subject):
        for limit in _LIMITS:
            found = tuple(_limited(words, data, limit))
            if found:
                yield hit_of(row, limit, found)
        yield from mentioned(row, words, data, "mark")
        yield from mentioned(row, words, data, "high_award")


def _limited(words: Wording, data: CheckFile, limit: Limit) -> Iterator[Found]:
    for sentence in words.sentences:
        if says(sentence.plain, data, "open"):
            continue
        for each in limits(sentence.plain):
            start, end = sentence.start + each.start, sentence.start + each.end
            if each.by == limit and not words.denies(start, end):
                yield words.at(start, end)
