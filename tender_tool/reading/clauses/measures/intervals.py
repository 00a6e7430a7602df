"""Steps over a number: 3年(含)以上, 小于10人大于等于6人, 3≤N<5, 2-3个, 4项."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from tender_tool.domain.numerals import numeral
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.measures import measure_words

_NUMBER = compiled(r"\d+(?:\.\d+)?|[一二两三四五六七八九十]+")
_PART_ENDS = compiled(r"[,。;:()\"“”]|得|的(?=[,。;)]|$)|且")
_YEAR = 1900
_ALSO = compiled(r"\(?(?:及|或|含|及其)\)?")
_BRACKET = compiled(r"\(([^()]{1,6})\)")


@dataclass(frozen=True, slots=True)
class Edge:
    """An end of a step; ``within`` tells whether the number itself belongs to it, None where nothing says so."""

    value: Decimal
    within: bool | None


@dataclass(frozen=True, slots=True)
class Interval:
    """From where to where a step reaches, in plain text: its unit, what is counted, and where its words stand.

    ``exact`` where the words name one number and nothing else. An end of 以上 or 以内 says nothing itself; by law its
    number is included.
    """

    low: Edge | None
    high: Edge | None
    unit: str
    thing: str
    start: int
    end: int

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low is not None and self.high is not None and self.low.value == self.high.value

    @property
    def counted(self) -> bool:
        """Whether its numbers are whole: people, contracts, days."""
        return self.unit in measure_words().counts.whole


def intervals(text: str) -> tuple[Interval, ...]:
    """Return the steps that a plain text names, in their order; two ends of one step are one."""
    joined: list[Interval] = []
    for each in _read(text):
        one = _joined(joined[-1], each, text) if joined else None
        if one:
            joined[-1] = one
        else:
            joined.append(each)
    return tuple(joined)


def alike(one: Interval, other: Interval) -> bool:
    """Tell whether two steps measure the same: one unit, and the same thing where both name it."""
    units = one.unit == other.unit or not (one.unit and other.unit)
    things = one.thing == other.thing or not (one.thing and other.thing)
    return units and (things or one.thing.endswith(other.thing) or other.thing.endswith(one.thing))


def gaps(ladder: Sequence[Interval]) -> Iterator[tuple[str, Interval, Interval]]:
    """Yield what is wrong between two steps of a ladder: the kind (hole, overlap), the lower and the higher one."""
    rising = sorted(ladder, key=lambda step: (_least(step), step.high is None))
    for below, above in pairwise(rising):
        if below.high is None or above.low is None:
            continue
        gap = above.low.value - below.high.value
        both = below.high.within == above.low.within and below.high.within is not False
        neither = below.high.within is False and above.low.within is False
        if gap < 0 or (gap == 0 and both):
            yield "overlap", below, above
        elif _is_hole(gap, below, above, neither=neither):
            yield "hole", below, above


def _is_hole(gap: Decimal, below: Interval, above: Interval, *, neither: bool) -> bool:
    if gap == 0:
        return neither
    if not (below.counted or above.counted):
        return True
    last = below.high.value if below.high else Decimal(0)
    first = above.low.value if above.low else Decimal(0)
    # Whole numbers: below 6 ends at 5, above 3 begins at 4.
    last -= bool(below.high and below.high.within is False)
    first += bool(above.low and above.low.within is False)
    return first - last > 1


def _least(step: Interval) -> Decimal:
    if step.low is not None:
        return step.low.value
    return Decimal(-1)


def _joined(one: Interval, other: Interval, text: str) -> Interval | None:
    """Return two ends that are said one after the other as one step: 小于10人大于等于6人, 3年以上且5年以下."""
    ends = {(one.low is None, one.high is None), (other.low is None, other.high is None)}
    if ends != {(False, True), (True, False)} or not alike(one, other):
        return None
    if text[one.end : other.start] not in ("", *measure_words().bounds.joints):
        return None
    low, high = one.low or other.low, one.high or other.high
    if low and high and low.value > high.value:
        return None
    return Interval(low, high, one.unit or other.unit, other.thing or one.thing, one.start, other.end)


def _read(text: str) -> Iterator[Interval]:
    place = 0
    while match := _NUMBER.search(text, place):
        found = _span(text, match) or _named_between(text, match) or _one(text, match)
        place = match.end()
        if found:
            yield found
            place = max(place, found.end)


@dataclass(frozen=True, slots=True)
class _Number:
    """A number with its unit and what a bracket says of it; ``end`` is behind all of it."""

    value: Decimal
    unit: str
    within: bool | None
    start: int
    end: int


def _number(text: str, match: re.Match[str]) -> _Number | None:
    """Return a number that measures; None where it is a part of a name, a year or a grade."""
    value = numeral(match[0])
    before = text[match.start() - 1 : match.start()]
    if value is None or (before.isascii() and (before.isalnum() or before in (".", "/"))):
        return None
    unit = _unit(text, match.end())
    if not match[0][0].isdigit() and not unit:
        return None
    end = match.end() + len(unit)
    bracket = _BRACKET.match(text, end)
    within = _said(bracket[1]) if bracket else None
    scale = measure_words().counts.scales.get(unit)
    if scale is not None:
        value, unit = value * Decimal(scale[0]), scale[1]
    return _Number(value, unit, within, match.start(), bracket.end() if bracket and within is not None else end)


def _span(text: str, match: re.Match[str]) -> Interval | None:
    """Read 10人(含)-20人(不含), 2-3个, 1个以上3个以下 is two ends of one step."""
    low = _number(text, match)
    through = _first(text, low.end, measure_words().bounds.through) if low else None
    second = _NUMBER.match(text, low.end + len(through)) if low and through else None
    high = _number(text, second) if second else None
    if low is None or high is None or low.value == high.value or text.startswith("分", high.end):
        return None
    start, end, unit = low.start, high.end, high.unit or low.unit
    if unit in measure_words().counts.dates and low.value >= _YEAR:
        return None
    behind = _first(text, end, ("之间", *measure_words().bounds.behind_up_to))
    if behind:
        end += len(behind)
    both = low.unit and high.unit
    low, high = sorted((low, high), key=lambda each: each.value)
    # 20份(不含)-10份: falling numbers are the same step; 2023-12 is a date.
    if high.start == start and not both:
        return None
    # 4.0至4.5以下 beside 4.5至5.0以下: people write it for "up to but not", whatever the law makes of 以下 alone.
    within = False if behind in measure_words().bounds.ends_before and high.within is None else high.within
    edges = Edge(low.value, low.within), Edge(high.value, within)
    return Interval(*edges, unit, _thing(text, end), start, end)


def _named_between(text: str, match: re.Match[str]) -> Interval | None:
    """Read 3≤N<5 and 200万元≤注册资金<300万元."""
    bounds = measure_words().bounds
    signs = tuple(each for each in (*bounds.up_to, *bounds.below) if not each[0].isalpha())
    low = _number(text, match)
    first = _first(text, low.end, signs) if low else None
    if low is None or not first:
        return None
    name = compiled(r"[^\d,。;<>≤≥=]{1,10}").match(text, low.end + len(first))
    second = _first(text, name.end(), signs) if name else None
    number = _NUMBER.match(text, name.end() + len(second)) if name and second else None
    high = _number(text, number) if number else None
    if high is None:
        return None
    edges = Edge(low.value, first in bounds.up_to), Edge(high.value, second in bounds.up_to)
    return Interval(*edges, high.unit or low.unit, "", low.start, high.end)


def _one(text: str, match: re.Match[str]) -> Interval | None:
    number = _number(text, match)
    if number is None:
        return None
    bounds = measure_words().bounds
    front = _last(text[: number.start], (*bounds.least, *bounds.above, *bounds.up_to, *bounds.below))
    start, end, unit = number.start - len(front), number.end, number.unit
    also = _ALSO.match(text, end)
    place = also.end() if also else end
    behind = _first(text, place, (*bounds.behind_from, *bounds.behind_up_to)) or _inside(text, place)
    within = number.within
    if behind:
        end = place + len(behind)
        bracket = _BRACKET.match(text, end)
        if bracket and _said(bracket[1]) is not None:
            within, end = _said(bracket[1]), bracket.end()
    edges = _ends(number.value, within, front, behind)
    if edges[0] is edges[1] and not _is_count(text, number):
        return None
    return Interval(*edges, unit, _thing(text, end), start, end)


def _inside(text: str, place: int) -> str:
    bounds = measure_words().bounds
    word = _first(text, place, bounds.inside)
    return "" if text.startswith(bounds.inside_else, place + len(word)) else word


def _ends(value: Decimal, within: bool | None, front: str, behind: str) -> tuple[Edge | None, Edge | None]:
    """Return the ends that a number has by the word before it, or behind it; a bare number is both."""
    bounds = measure_words().bounds
    told = within is not None
    if front in (*bounds.least, *bounds.above):
        return Edge(value, within if told else front in bounds.least), None
    if front in (*bounds.up_to, *bounds.below):
        return None, Edge(value, within if told else front in bounds.up_to)
    if behind in bounds.behind_from:
        return Edge(value, within), None
    if behind in (*bounds.behind_up_to, *bounds.inside):
        return None, Edge(value, within)
    edge = Edge(value, within=True)
    return edge, edge


def _said(words: str) -> bool | None:
    """Return what a bracket says of the number itself; None where it speaks of something else."""
    bounds = measure_words().bounds
    if words.startswith(bounds.without):
        return False
    return True if words.startswith(bounds.within) else None


def _is_count(text: str, number: _Number) -> bool:
    """Tell whether a bare number counts: it has a unit, is no date, and not that of a whole list (以上7项)."""
    counts = measure_words().counts
    before, behind = text[: number.start], text[number.end : number.end + 1]
    is_date = number.unit in counts.dates and (
        number.value >= _YEAR or before.endswith(counts.dates) or behind.isdigit()
    )
    return number.unit in counts.whole and not is_date and not before.endswith(counts.listed)


def _unit(text: str, start: int) -> str:
    counts = measure_words().counts
    return _first(text, start, (*counts.whole, *counts.measured))


def _thing(text: str, start: int) -> str:
    """Return what is counted: the words behind the unit, up to the end of their part."""
    bounds = measure_words().bounds
    words = text[start:]
    ends = (words.find(each) for each in (*bounds.least, *bounds.above, *bounds.up_to, *bounds.below))
    words = words[: min((end for end in ends if end >= 0), default=len(words))]
    end = _PART_ENDS.search(words)
    return words[: end.start() if end else len(words)].removeprefix("的")


def _first(text: str, start: int, words: Sequence[str]) -> str:
    return max((each for each in words if text.startswith(each, start)), key=len, default="")


def _last(text: str, words: Sequence[str]) -> str:
    return max((each for each in words if text.endswith(each)), key=len, default="")
