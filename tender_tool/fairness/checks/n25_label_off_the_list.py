"""N25: an energy or environment label without the state's list of goods."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.fairness.check import Missing, Result
from tender_tool.fairness.subject.mentions import hit_of, mentions
from tender_tool.fairness.subject.row_words import worded
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "N25"


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each row that pays for a label and does not say which listed goods need it."""
    unknown = False
    for row, words in worded(subject):
        found = mentions(words, data, "label")
        if found and not words.has(*data.words["on_the_list"]):
            yield hit_of(row, "no_list", found)
        elif found:
            unknown = True
            yield hit_of(row, "goods_not_named", found)
    if unknown:
        yield Missing("goods")
