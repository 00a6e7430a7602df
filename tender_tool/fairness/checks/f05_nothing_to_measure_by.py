"""F05: points that depend on an evaluator's opinion, without anything to measure by."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.fairness.check import Hit, at
from tender_tool.fairness.subject.mentions import answers
from tender_tool.fairness.subject.row_words import Found, Wording, matches, quoted, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.measures.intervals import intervals
from tender_tool.reading.clauses.said.given import deducted, given
from tender_tool.reading.clauses.said.judged import Judgement, judgement, steps_words
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.review import review_words

CODE = "F05"
_NOT = "不"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield one hit a row for what is judged, and one for points that the document leaves blank."""
    for row, words in worded(subject):
        yield from _judged(row, words, data)
        blanks = words.find(*data.words["blank_points"]) or _left_blank(row, words, data)
        if blanks:
            yield at(row, "blank_points", quoted(blanks))


def _praise(words: Wording) -> tuple[Found, ...]:
    """Return praise that points are given for, or that stands in a list of what is scored."""
    judging = review_words().judging
    taken = [words.sentence_at(each.start) for each in deducted(words)]
    scored = {award.sentence for award in given(words) if not award.each and not intervals(award.words)}
    return tuple(
        each
        for each in words.find(judging.praise, judging.degree)
        if (each.sentence in scored or each.sentence.listed)
        and not each.sentence.evidence
        and each.sentence not in taken
        and words.plain[each.start - 1 : each.start] != _NOT
        and not matches(each.sentence.plain, judging.observed)
    )


def _left_blank(row: Row, words: Wording, data: CheckFile) -> tuple[Found, ...]:
    """Return where spaces are printed for a number."""
    places = words.text.places
    found = re.finditer("|".join(data.words["blank_printed"]), row.text[:LONGEST_CLAUSE])
    return tuple(words.at(bisect_left(places, each.start()), bisect_left(places, each.end())) for each in found)


def _judged(row: Row, words: Wording, data: CheckFile) -> Iterator[Hit]:
    found = judgement(words, row.full)
    free = words.find(review_words().judging.free)
    if found.ranges:
        yield at(row, "open_range", quoted(steps_words(words, found.ranges)))
    elif found.steps:
        yield _by_share(row, words, found)
    elif free or _unmeasured(words):
        yield at(row, "no_steps", quoted(free or words.find(review_words().judging.overall)))
    elif len(found.praised) >= data.threshold("praised_points"):
        yield _praised(row, words, found)
    else:
        vague = answers(words, data, "vague") or _praise(words)
        if vague and given(words):
            yield at(row, "vague_word", quoted(vague), words=quoted(vague))


def _unmeasured(words: Wording) -> bool:
    """Tell whether the row asks for an opinion and names no points at all."""
    counted = given(words) or deducted(words) or words.has(review_words().points.full)
    return words.has(review_words().judging.overall) and not counted


def _by_share(row: Row, words: Wording, found: Judgement) -> Hit:
    kind = "two_steps"
    if not found.listed:
        kind = "judged_larger" if found.on_top else "no_listed_part"
    elif found.judged > found.listed:
        kind = "judged_larger"
    evidence = quoted(steps_words(words, found.steps))
    return at(row, kind, evidence, judged=found.judged, listed=found.listed, full=found.full)


def _praised(row: Row, words: Wording, found: Judgement) -> Hit:
    evidence = quoted(tuple(words.at(each.start, each.end) for each in found.praised))
    return at(row, "two_praised" if found.on_top else "only_praise", evidence, count=len(found.praised))
