"""N12: patents and software rights that the bidder itself must own, too many of them, or one kind worth far more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.mentions import hit_of, mentioned, says
from tender_tool.fairness.subject.row_words import Wording, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.said.given import Given, given
from tender_tool.ruleset.checks import CheckFile

CODE = "N12"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row and each fault in what it pays for patents and software rights."""
    for row, words in worded(subject):
        if says(words.plain, data, "rights"):
            yield from mentioned(row, words, data, "owner")
            yield from _kinds(row, words, data)
            yield from _many(row, words, data)


def _kinds(row: Row, words: Wording, data: CheckFile) -> Iterator[Hit]:
    kinds = [each for each in given(words) if each.points > 0 and says(each.words, data, "kinds")]
    points = [each.points for each in kinds]
    if points and max(points) >= min(points) * data.threshold("far_more"):
        yield hit_of(row, "far_more", tuple(words.at(each.start, each.end) for each in kinds), most=max(points))


def _many(row: Row, words: Wording, data: CheckFile) -> Iterator[Hit]:
    for award in given(words):
        if award.each and says(award.words, data, "rights") and award.points > 0:
            most = _most(award, words, data)
            if most and most / award.points >= data.threshold("many"):
                found = (words.at(award.start, award.end),)
                yield hit_of(row, "many", found, count=int(most / award.points))
                return


def _most(award: Given, words: Wording, data: CheckFile) -> Decimal | None:
    behind = words.plain[award.end : award.sentence.end]
    match = re.search(data.words["most"][0], behind)
    return Decimal(match["n"]) if match else None
