"""The points that a row gives, each with the words it is given for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from tender_tool.fairness.subject.row_words import RowSentence, Wording, matches
from tender_tool.ruleset.vocabulary.review import review_words


@dataclass(frozen=True, slots=True)
class Given:
    """Points and what they are given for.

    ``words`` are the plain words from the points before (or the sentence's begin) up to them. ``lowest`` is set where
    a range of points is left to the evaluator. ``each``: for every thing of a kind.
    """

    points: Decimal
    words: str
    sentence: RowSentence
    start: int
    end: int
    lowest: Decimal | None = None
    each: bool = False


@dataclass(frozen=True, slots=True)
class Deducted:
    """Points that fall away for every deviation, and the words before them."""

    points: Decimal
    words: str
    start: int
    end: int


def given(words: Wording) -> tuple[Given, ...]:
    """Return the points that are given, without those that only say how many there are at most."""
    return tuple(_given(words))


def _given(words: Wording) -> Iterator[Given]:
    points = review_words().points
    for sentence in words.sentences:
        begin = 0
        for match in _compiled(f"{points.award}|{_renamed(points.range)}|{points.zero}").finditer(sentence.plain):
            numbers = {name: value for name, value in match.groupdict().items() if value}
            before = sentence.plain[begin : match.start()]
            capped = not numbers or matches(sentence.plain[: match.start()], points.cap)
            if not capped:
                low = Decimal(next((numbers[name] for name in ("n", "n2", "n3", "n4", "m") if name in numbers), "0"))
                high = Decimal(numbers.get("to") or numbers.get("mto") or low)
                place = sentence.start + match.start()
                each = "n3" in numbers or matches(before, points.each)
                lowest = low if high != low else None
                yield Given(high, before, sentence, place, sentence.start + match.end(), lowest, each)
            if not capped or not numbers:
                begin = match.end()


def deducted(words: Wording) -> tuple[Deducted, ...]:
    """Return the deductions."""
    found = []
    last = 0
    for match in _compiled(review_words().points.deduction).finditer(words.plain):
        begin = max(last, words.sentence_at(match.start()).start)
        found.append(Deducted(Decimal(match["n"]), words.plain[begin : match.start()], match.start(), match.end()))
        last = match.end()
    return tuple(found)


def most(words: Wording) -> Decimal | None:
    """Return the largest number of points that the row names as its most."""
    numbers = [Decimal(match["n"]) for match in _compiled(review_words().points.most).finditer(words.plain)]
    return max(numbers, default=None)


def zero_after(text: str) -> bool:
    """Tell whether a plain text says that there are no points."""
    return matches(text, review_words().points.zero)


def _renamed(pattern: str) -> str:
    return pattern.replace("(?P<n>", "(?P<m>").replace("(?P<to>", "(?P<mto>")


@lru_cache(maxsize=16)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
