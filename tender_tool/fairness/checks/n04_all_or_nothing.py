"""N04: several things at once or no points at all."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import answers, hit_of, mentions
from tender_tool.fairness.subject.row_words import Found, Wording, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.things import speaks_of
from tender_tool.reading.clauses.said.given import Given, given
from tender_tool.reading.clauses.said.ladders import Ladder, ladders
from tender_tool.ruleset.checks import CheckFile

CODE = "N04"
_TWO, _SEVERAL = 2, 3
_WHOLE = {"one_missing": "whole_list", "head_count": "too_few_people"}
# The words before points that say what they are for.
_LAST_WORDS = 40


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that gives everything for all of a list and nothing for a part of it."""
    for row, words in worded(subject):
        if answers(words, data, "promise_only") and not answers(words, data, "long_list"):
            continue
        for kind in ("at_once", "one_missing", "head_count"):
            found = mentions(words, data, kind)
            if kind in _WHOLE:
                found += _all_or_nothing(words, _WHOLE[kind])
            if found:
                yield hit_of(row, kind, found)
    for row, words in worded(subject):
        for ladder in ladders(words):
            if _is_one_edge(ladder) and not mentions(words, data, "head_count"):
                awards = [rung.award for rung in ladder]
                yield hit_of(row, "head_count", tuple(words.at(*_place(each)) for each in awards))


def _is_one_edge(ladder: Ladder) -> bool:
    """Tell whether a ladder has full points from a number of things on, and none below it."""
    if len(ladder) > _TWO or not ladder[0].step.counted:
        return False
    high, low = sorted(ladder, key=lambda rung: rung.award.points, reverse=True)
    ends = high.step.low, low.step.high
    several = high.step.low is not None and high.step.low.value >= _SEVERAL and high.step.high is None
    return not low.award.points and ends[0] is not None and ends[1] is not None and several and low.step.low is None


def _place(award: Given) -> tuple[int, int]:
    return max(award.sentence.start, award.start - len(award.words)), award.end


def _all_or_nothing(words: Wording, whole: str) -> tuple[Found, ...]:
    """Return sentences whose only points are for the whole of something, with nothing otherwise."""
    found = []
    for before, award in pairwise(given(words, Decimal(_SEVERAL))):
        sentence = before.sentence
        only = [each for each in given(words, Decimal(_SEVERAL)) if each.sentence == sentence] == [before, award]
        once = only and before.points > 0 and not before.each and not award.points
        all_of_it = speaks_of(before.words[-_LAST_WORDS:], whole) and speaks_of(award.words, "otherwise")
        if once and (all_of_it or (whole == "whole_list" and speaks_of(award.words, "too_few_things"))):
            aside = speaks_of(sentence.plain, "one_of_them", "taken_off", "taken_each")
            found += [] if aside else [words.at(sentence.start, sentence.end)]
    return tuple(found)
