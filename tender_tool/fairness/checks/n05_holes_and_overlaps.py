"""N05: steps that leave a hole, overlap or have no end, and a level without 'or above'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from tender_tool.fairness.check import Hit, at
from tender_tool.fairness.subject.mentions import answers, hit_of
from tender_tool.fairness.subject.row_words import Found, Wording, quoted, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.conditions.things import speaks_of, things
from tender_tool.reading.clauses.measures.intervals import Interval, gaps
from tender_tool.reading.clauses.said.given import Given, caps, given
from tender_tool.reading.clauses.said.ladders import Ladder, Rung, ladders
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.review import review_words

CODE = "N05"
_LADDER = "ladder_"
_SIGNS = ",;。:、()"
# The words before points that say what they are for.
_LAST_WORDS = 24
# A step that goes on says little more than its level; one with more words is for something else.
_STEP_WORDS, _NEXT_STEP = 16, 10


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row and each kind of fault in its steps."""
    for row, words in worded(subject):
        yield from _spans(row, words, data)
        between = answers(words, data, "nothing_between") + _nothing_between(words)
        if between:
            yield hit_of(row, "nothing_between", between)
        yield from _uncapped(row, words, data)
        yield from _levels_left_out(row, words, data)
        alone = tuple(_alone(words, data))
        if alone:
            yield hit_of(row, "level_alone", alone)


def _spans(row: Row, words: Wording, data: CheckFile) -> Iterator[Hit]:
    pairs: dict[str, list[tuple[Rung, Rung]]] = {}
    # A step whose points are left blank is there all the same.
    for ladder in ladders(words) if not words.has(*data.words["blank"]) else ():
        rungs = {id(rung.step): rung for rung in ladder}
        for kind, below, above in gaps([rung.step for rung in ladder]):
            # 24个月以上得1分, 24个月以下不得分: nobody takes the second for the first.
            nothing = not (rungs[id(below)].award.points and rungs[id(above)].award.points)
            if kind == "overlap" and nothing and _meet(below, above):
                continue
            pairs.setdefault(kind, []).append((rungs[id(below)], rungs[id(above)]))
        bottom = _open_bottom(ladder)
        if bottom and not answers(words, data, "nothing_offered"):
            yield at(row, "empty_hand", quoted(_places(words, bottom)), value=bottom.said)
    for kind, found in pairs.items():
        places = _places(words, *(rung for pair in found for rung in pair))
        yield at(row, kind, quoted(places), value=found[0][0].said, other=found[0][1].said)


def _nothing_between(words: Wording) -> tuple[Found, ...]:
    """Return where a whole set earns points, and a part of it nothing."""
    found = []
    for before, award in pairwise(given(words, Decimal(100))):
        said, part = before.words[-_LAST_WORDS:], award.words
        whole = before.points and not award.points and speaks_of(said, "all_of_them")
        if whole and len(part) <= _LAST_WORDS and speaks_of(part, "partly") and not speaks_of(part, "takes"):
            found.append(words.at(before.start - len(said), award.end))
    return tuple(found)


def _meet(below: Interval, above: Interval) -> bool:
    return below.high is not None and above.low is not None and below.high.value == above.low.value


def _open_bottom(ladder: Ladder) -> Rung | None:
    """Return the step that is worth least, has no lower end and earns something, where more earns more."""
    least = min(ladder, key=lambda rung: rung.award.points)
    rising = any(rung.step.low is not None for rung in ladder if rung.award.points > least.award.points)
    opened = least.step.low is None and least.step.high is not None and least.award.points > 0
    return least if rising and opened else None


def _places(words: Wording, *rungs: Rung) -> tuple[Found, ...]:
    awards = [rung.award for rung in rungs]
    return tuple(words.at(max(each.sentence.start, each.start - len(each.words)), each.end) for each in awards)


def _uncapped(row: Row, words: Wording, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit where each of an open list earns points and nothing says how many at most."""
    if answers(words, data, "closed"):
        return
    numbers = {Decimal(each) for each in re.findall(r"\d+", words.plain)}
    numbers.add(Decimal(max(len(re.findall(data.words["numbered"][0], words.plain)), 1)))
    numbers |= {Decimal(each.plain.count("、") + 1) for each in words.sentences}
    wholes = {Decimal(each) for each in re.findall(r"(\d+(?:\.\d+)?)分", words.plain)} | {row.full}
    open_ended = [each for each in given(words) if each.each and not _closes(each.points, wholes, numbers)]
    if open_ended and not caps(words) and not words.has(review_words().points.capped, review_words().points.full):
        found = tuple(
            words.at(max(each.sentence.start, each.start - len(each.words)), each.end) for each in open_ended
        )
        yield at(row, "uncapped", quoted(found))


def _closes(points: Decimal, wholes: set[Decimal | None], numbers: set[Decimal]) -> bool:
    """Tell whether points for each make what the row states as a whole, for a number of things that it names."""
    return points > 0 and any(number > 1 and points * number in wholes for number in numbers)


def _levels_left_out(row: Row, words: Wording, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit where two steps that follow each other leave out a level between them: 博士4分, 学士1分."""
    optional = data.asks["optional"].things
    for ladder in (ask.things for name, ask in data.asks.items() if name.startswith(_LADDER)):
        for before, award in pairwise(given(words)):
            low, high = sorted((_rank(before, ladder), _rank(award, ladder)))
            lower = min((before, award), key=lambda each: each.points)
            left_out = [level for level in ladder[low + 1 : high] if level not in optional]
            goes_on = award.each == before.each and len(award.words.strip(_SIGNS)) <= _NEXT_STEP
            if low < 0 or not left_out or not award.points or not goes_on:
                continue
            if speaks_of(words.plain, *left_out) or speaks_of(lower.words, *data.asks["or_above"].things):
                continue
            found = tuple(words.at(each.start - len(each.words), each.end) for each in (before, award))
            yield hit_of(row, "level_left_out", found)
            return


def _rank(award: Given, ladder: Sequence[str]) -> int:
    """Return which level of a ladder an award's words name, the lowest 0; -1 where it is none, or several."""
    named = [rank for rank, level in enumerate(ladder) if speaks_of(award.words[-_STEP_WORDS:], level)]
    return named[0] if len(named) == 1 else -1


def _alone(words: Wording, data: CheckFile) -> Iterator[Found]:
    """Yield levels below the top of their ladder that stand without 'or above' and without a higher level."""
    scored = {each.sentence.start for each in given(words)}
    for ladder in (ask.things for name, ask in data.asks.items() if name.startswith(_LADDER)):
        for place, level in enumerate(ladder[:-1]):
            if speaks_of(words.plain, *ladder[place + 1 :]):
                continue
            for start, end in things(words.plain, level):
                found = words.at(start, end)
                around = words.plain[max(start - 8, found.sentence.start) : end + 24]
                above = words.denies(start, end) or speaks_of(around, *data.asks["or_above"].things)
                if found.sentence.start in scored and not above:
                    yield found
