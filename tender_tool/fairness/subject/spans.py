"""Steps over a number: from where to where each reaches, and whether two of them fit together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from tender_tool.fairness.subject.awards import Given, given
from tender_tool.fairness.subject.row_words import Wording
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.vocabulary.review import review_words


@dataclass(frozen=True, slots=True)
class Edge:
    """An end of a step; ``within`` tells whether the number itself belongs to it, None where nothing says so."""

    value: Decimal
    within: bool | None


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung of a ladder: a step over a number with its points, its words and where they stand."""

    low: Edge | None
    high: Edge | None
    unit: str
    points: Decimal
    said: str
    start: int
    end: int


def steps_of(words: Wording, data: CheckFile) -> tuple[tuple[Rung, ...], ...]:
    """Return the ladders of a row: steps over one unit that follow each other."""
    ladders: list[list[Rung]] = []
    for award in given(words):
        step = _step(_without_number(award), data)
        if step is None or award.each:
            continue
        low, high, unit, said = step
        start = max(award.sentence.start, award.start - len(award.words))
        found = Rung(low, high, unit, award.points, said, start, award.end)
        if ladders and ladders[-1][-1].unit == unit and ladders[-1][-1].points != award.points:
            ladders[-1].append(found)
        else:
            ladders.append([found])
    return tuple(tuple(ladder) for ladder in ladders if len(ladder) > 1)


def clashes(ladder: tuple[Rung, ...], data: CheckFile) -> Iterator[tuple[str, Rung, Rung]]:
    """Yield steps of which both or neither hold for some number: the kind, the lower and the higher one."""
    if not any(step.low and step.high for step in ladder):
        return
    closed = sorted(ladder, key=lambda step: step.low.value if step.low else Decimal(-1))
    for below, above in pairwise(closed):
        if below.high is None or above.low is None:
            continue
        gap = above.low.value - below.high.value
        if gap < 0 or (gap == 0 and below.high.within == above.low.within and below.high.within is not False):
            yield "overlap", below, above
        elif (gap == 0 and below.high.within is False and above.low.within is False) or (
            gap > (1 if below.unit in data.words["counted_units"] else 0)
        ):
            yield "hole", below, above


def lowest_open(ladder: tuple[Rung, ...]) -> Rung | None:
    """Return the step that is worth least and has no lower end, None if there is none."""
    least = min(step.points for step in ladder)
    return next((step for step in ladder if step.low is None and step.high and step.points == least), None)


def left_out(words: Wording, data: CheckFile) -> Iterator[tuple[Rung, Rung]]:
    """Yield steps for numbers of things between which a number is left out."""
    run: list[Rung] = []
    for award in given(words):
        counts = [] if award.each else list(re.finditer(data.words["counted"][0], award.words))
        if not counts:
            run = []
            continue
        match = counts[-1]
        count = Edge(Decimal(_number(match["n"], data)), within=True)
        start = max(award.sentence.start, award.start - len(award.words))
        step = Rung(count, count, "", award.points, match[0], start, award.end)
        if run and 0 < award.points < run[-1].points and run[-1].low and run[-1].low.value - count.value > 1:
            yield run[-1], step
        run.append(step)


def _number(text: str, data: CheckFile) -> int:
    if text.isdecimal():
        return int(text)
    return next((value for value, words in enumerate(data.words["numerals"]) if text in words.split("|")), 0)


def _without_number(award: Given) -> str:
    """Return the words of an award without the number of its list: 1.800 square metres are no 1.8."""
    begins = award.sentence.start == award.start - len(award.words)
    return re.sub(review_words().parts.number, "", award.words) if begins else award.words


def _step(text: str, data: CheckFile) -> tuple[Edge | None, Edge | None, str, str] | None:
    for pattern in data.words["spans"]:
        match = re.search(pattern, text)
        if match:
            parts = match.groupdict()
            return (
                _edge(parts.get("low"), parts.get("low_mark"), data),
                _edge(parts.get("high"), parts.get("high_mark"), data),
                next((unit for unit in (parts.get("unit"), parts.get("unit2")) if unit), ""),
                match[0],
            )
    return None


def _edge(number: str | None, mark: str | None, data: CheckFile) -> Edge | None:
    if not number:
        return None
    within = None
    if mark and mark in data.words["without_end"]:
        within = False
    elif mark and mark in data.words["with_end"]:
        within = True
    return Edge(Decimal(number), within)
