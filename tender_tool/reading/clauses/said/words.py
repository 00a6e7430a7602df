"""The words of a row: sentences, what is found in them, and whether it is denied."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter

from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.ruleset.vocabulary.review import review_words

_ENDS = "。;"
_PAUSES = ",。;:()"
_NUMBER_GOES_ON = re.compile(r"\d*(?:\.\d+)?[分%]?")
_LONGEST_QUOTE = 60
_MOST_QUOTED = 4
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Found:
    """Words that were found: as printed, where they stand in the plain text, and their sentence there."""

    words: str
    start: int
    end: int
    sentence: RowSentence


@dataclass(frozen=True, slots=True)
class RowSentence:
    """A sentence in one spelling, without spaces, and its place; ``evidence``: it says how things are proved."""

    plain: str
    start: int
    evidence: bool = False

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.plain)

    @property
    def listed(self) -> bool:
        """Whether it begins with the number of a list."""
        return bool(_pattern((review_words().parts.listed,)).search(self.plain))


@dataclass(frozen=True)
class Wording:
    """A row's criteria in one spelling."""

    text: ClauseText

    @property
    def plain(self) -> str:
        """The criteria without spaces, half width, simplified, in capitals."""
        return self.text.plain

    @cached_property
    def sentences(self) -> tuple[RowSentence, ...]:
        """The sentences and the lines of lists."""
        return tuple(_sentences(self.text))

    def find(self, *patterns: str, denied: bool = False) -> tuple[Found, ...]:
        """Return every place where a pattern holds; places that the sentence denies only where ``denied`` is set."""
        if not patterns:
            return ()
        matches = _pattern(patterns).finditer(self.plain)
        found = ((match.start(), self._to_its_end(match.end())) for match in matches)
        return tuple(self.at(*place) for place in found if denied or not self.denies(*place))

    def _to_its_end(self, end: int) -> int:
        """Return where a number ends that a pattern may have cut, with its 分."""
        if not self.plain[end - 1 : end].isdigit():
            return end
        match = _NUMBER_GOES_ON.match(self.plain, end)
        return match.end() if match else end

    def has(self, *patterns: str) -> bool:
        """Tell whether a pattern holds somewhere, denied or not."""
        return bool(patterns and _pattern(patterns).search(self.plain))

    def at(self, start: int, end: int) -> Found:
        """Return the words between two places."""
        return Found(self.text.words(start, end), start, end, self.sentence_at(start))

    def sentence_at(self, place: int) -> RowSentence:
        """Return the sentence in which a character stands."""
        return self.sentences[max(0, bisect_right(self.sentences, place, key=_START) - 1)]

    def denies(self, start: int, end: int) -> bool:
        """Tell whether the part of the sentence around the words takes their meaning away."""
        sentence = self.sentence_at(start)
        negation = review_words().negation
        before, behind = self.plain[sentence.start : start], self.plain[end : max(sentence.end, end)]
        return bool(_pattern(negation.before).search(before) or _pattern(negation.behind).search(behind))

    @property
    def is_credit(self) -> bool:
        """Whether the row is about records of misconduct."""
        return self.has(review_words().parts.credit)


def quoted(found: tuple[Found, ...]) -> str:
    """Return what was found as one short text, each wording once."""
    said = tuple(dict.fromkeys(each.words[:_LONGEST_QUOTE] for each in found))
    return "；".join(said[:_MOST_QUOTED]) + ("…" if len(said) > _MOST_QUOTED else "")


def matches(text: str, *patterns: str) -> bool:
    """Tell whether a pattern holds in a plain text."""
    return bool(patterns and _pattern(patterns).search(text))


def _sentences(text: ClauseText) -> Iterator[RowSentence]:
    parts = review_words().parts
    start, evidence = 0, False
    for place in range(1, text.length + 1):
        if place < text.length and not _breaks(text, place):
            continue
        plain = text.plain[start:place]
        heading = _pattern((parts.evidence,)).search(plain)
        evidence = evidence or bool(heading)
        yield RowSentence(plain, start, evidence)
        start = place


def _breaks(text: ClauseText, place: int) -> bool:
    before = text.plain[place - 1]
    if before in _ENDS:
        return True
    if not text.starts_line(place):
        return False
    return before in _PAUSES or bool(_pattern((review_words().parts.opens,)).search(text.plain[place : place + 6]))


@lru_cache(maxsize=512)
def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in patterns))
