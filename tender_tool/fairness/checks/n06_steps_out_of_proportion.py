"""N06: steps of points out of proportion, or a last step that is worth next to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from tender_tool.fairness.check import Hit, at
from tender_tool.fairness.subject.row_words import Wording, quoted, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.said.ladders import Ladder, Rung, ladders
from tender_tool.ruleset.checks import CheckFile

CODE = "N06"
_FEWEST = 3


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each row whose steps differ too much from each other."""
    for row, words in worded(subject):
        counted = tuple(_uneven(row, words, data))
        yield from counted or _uneven_levels(row, data)
        yield from _last_step(row, data)


def _uneven(row: Row, words: Wording, data: CheckFile) -> Iterator[Hit]:
    for ladder in ladders(words):
        rising = _rising(ladder)
        gains = [
            abs(above.award.points - below.award.points) / (high - low)
            for (low, below), (high, above) in pairwise(rising)
            if high > low
        ]
        if len(rising) >= _FEWEST and min(gains) > 0 and max(gains) > min(gains) * data.threshold("most_uneven"):
            found = tuple(words.at(rung.award.start, rung.award.end) for _, rung in rising)
            points = [high.award.points - low.award.points for (_, low), (_, high) in pairwise(rising)]
            yield at(row, "uneven", quoted(found), large=max(points), small=min(points))
            return


def _rising(ladder: Ladder) -> list[tuple[Decimal, Rung]]:
    """Return the steps that earn points with the end that all of them have: from where, or else up to where."""
    earning = [rung for rung in ladder if rung.award.points > 0]
    lows = [(rung.step.low.value, rung) for rung in earning if rung.step.low]
    highs = [(rung.step.high.value, rung) for rung in earning if rung.step.high]
    # Less earns more: within 2 hours, within 4 hours.
    return sorted(highs if len(highs) > len(lows) else lows, key=lambda each: each[0])


def _uneven_levels(row: Row, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit where one step of a ladder of levels is many times another: 高级100, 中级10, 初级5."""
    tiers = [tier for tier in row.clause.tiers if tier.points is not None]
    points = sorted((tier.points for tier in tiers if tier.points), reverse=True)
    steps = [high - low for high, low in pairwise(points)]
    if len(points) >= _FEWEST and min(steps) > 0 and max(steps) > min(steps) * data.threshold("most_uneven_levels"):
        evidence = "；".join(tier.span.of(row.clause.text) for tier in tiers)
        yield at(row, "uneven", evidence, large=max(steps), small=min(steps))


def _last_step(row: Row, data: CheckFile) -> Iterator[Hit]:
    per = row.clause.per_item
    if per is None or per.cap is None or per.points <= 0 or per.cap <= per.points:
        return
    whole = per.cap // per.points
    rest = per.cap - whole * per.points
    if 0 < rest < per.points * data.threshold("smallest_last") and whole >= data.threshold("fewest_steps"):
        evidence = per.span.of(row.clause.text)
        yield at(row, "last_step", evidence, points=per.points, count=whole + Decimal(1), rest=rest)
