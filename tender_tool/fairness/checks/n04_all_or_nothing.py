"""N04: several things at once or no points at all."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, mentions
from tender_tool.fairness.subject.row_words import Found, Wording, matches, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.said.given import Given, given
from tender_tool.reading.clauses.said.ladders import Ladder, ladders
from tender_tool.ruleset.checks import CheckFile

CODE = "N04"
_TWO, _SEVERAL = 2, 3


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that gives everything for all of a list and nothing for a part of it."""
    for row, words in worded(subject):
        if words.has(*data.words["promise_only"]) and not words.has(*data.words["long_list"]):
            continue
        for kind in ("at_once", "one_missing", "head_count"):
            found = mentions(words, data, kind)
            if kind == "one_missing":
                found += _whole_list(words, data)
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


def _whole_list(words: Wording, data: CheckFile) -> tuple[Found, ...]:
    """Return sentences whose only points are for the whole list, with nothing otherwise."""
    awards = given(words)
    return tuple(
        words.at(each.start, each.end)
        for each in words.sentences
        if matches(each.plain, *data.words["whole_list"])
        and sum(award.points > 0 for award in awards if award.sentence == each) == 1
        and not words.has(*data.words["at_once_unless"])
    )
