"""N04: several things at once or no points at all."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.awards import given
from tender_tool.fairness.subject.mentions import hit_of, mentions
from tender_tool.fairness.subject.row_words import Found, Wording, matches, worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N04"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row that gives everything for all of a list and nothing for a part of it."""
    for row, words in worded(subject):
        if words.has(*data.words["promise_only"]):
            continue
        for kind in ("at_once", "one_missing", "head_count"):
            found = mentions(words, data, kind)
            if kind == "one_missing":
                found += _whole_list(words, data)
            if found:
                yield hit_of(row, kind, found)


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
