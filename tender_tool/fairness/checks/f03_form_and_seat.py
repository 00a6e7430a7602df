"""F03: points that depend on ownership, legal form or seat of a firm."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, in_rows, says
from tender_tool.fairness.subject.row_words import Found, Wording, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.past_work import offices
from tender_tool.reading.clauses.conditions.things import things
from tender_tool.reading.clauses.said.given import given
from tender_tool.ruleset.checks import CheckFile

CODE = "F03"
_NEAR = 26


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that pays for ownership, for one form of organisation, or for an office in town."""
    yield from in_rows(subject, data, "ownership", "one_form")
    for row, words in worded(subject):
        found = tuple(each for each in _offices(words, data) if not _promised(words, each, data))
        if found and not _promise_is_worth_it(words, found, data):
            yield hit_of(row, "local_office", found)


def _offices(words: Wording, data: CheckFile) -> Iterator[Found]:
    scored = {each.sentence for each in given(words)}
    for sentence in words.sentences:
        if says(sentence.plain, data, "equal"):
            continue
        for start, end in offices(sentence.plain) if sentence in scored else ():
            place = sentence.start + start, sentence.start + end
            if not words.denies(*place):
                yield words.at(*place)


def _promised(words: Wording, found: Found, data: CheckFile) -> bool:
    """Tell whether a promise stands before it, and no points between."""
    before = words.plain[max(found.sentence.start, found.start - _NEAR) : found.start]
    promises = [end for _, end in things(before, *data.asks["promise"].things)]
    return bool(promises) and not says(before[promises[-1] :], data, "earned")


def _promise_is_worth_it(words: Wording, found: tuple[Found, ...], data: CheckFile) -> bool:
    """Tell whether promising an office earns as much as having one."""
    promised, had = [Decimal(-1)], [Decimal(0)]
    offices = {each.sentence for each in found}
    for award in given(words):
        if says(award.words, data, "promise"):
            promised.append(award.points)
        elif award.sentence in offices:
            had.append(award.points)
    return max(promised) >= max(had) > 0
