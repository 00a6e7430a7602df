"""The ladders of a row: steps over one number that follow each other, each with its points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from tender_tool.reading.clauses.measures.intervals import Interval, alike, intervals
from tender_tool.reading.clauses.said.given import Given, deducted, given
from tender_tool.reading.clauses.said.words import Wording
from tender_tool.ruleset.vocabulary.review import review_words

_ALIKE_PERCENT = 50


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung of a ladder: its step, its points as given, and the words of the step."""

    step: Interval
    award: Given
    said: str


Ladder = tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class _Measured:
    """An award with the steps in its words, and these without their steps."""

    award: Given
    words: str
    steps: tuple[Interval, ...]

    @property
    def lead(self) -> str:
        """What stands before its last step."""
        return self.words[: self.steps[-1].start]


def ladders(words: Wording) -> tuple[Ladder, ...]:
    """Return the ladders of a row that have two steps or more."""
    stops = [each.start for each in deducted(words)]
    found: list[list[Rung]] = []
    before: _Measured | None = None
    for award in given(words):
        now = _measured(award)
        if now is None:
            before = None
            continue
        parted = before is not None and any(before.award.end <= stop < award.start for stop in stops)
        pair = _steps(before, now) if before is not None and not parted else None
        if before is None or pair is None:
            found.append([Rung(now.steps[-1], award, _said(now, now.steps[-1]))])
        else:
            if len(found[-1]) == 1:
                found[-1] = [Rung(pair[0], before.award, _said(before, pair[0]))]
            found[-1].append(Rung(pair[1], award, _said(now, pair[1])))
        before = now
    return tuple(tuple(ladder) for ladder in found if len(ladder) > 1)


def _measured(award: Given) -> _Measured | None:
    words = _without_number(award)
    steps = () if award.each else intervals(words)
    return _Measured(award, words, steps) if steps else None


def _steps(before: _Measured, now: _Measured) -> tuple[Interval, Interval] | None:
    """Return the one number in which two awards differ; None where they are no steps of one ladder."""
    if before.award.points == now.award.points or not _same_lead(before.lead, now.lead):
        return None
    one, other = before.steps[-len(now.steps) :], now.steps
    if len(one) != len(other) or not all(alike(*pair) for pair in zip(one, other, strict=True)):
        return None
    different = [
        pair for pair in zip(one, other, strict=True) if (pair[0].low, pair[0].high) != (pair[1].low, pair[1].high)
    ]
    return different[0] if len(different) == 1 else None


def _same_lead(one: str, other: str) -> bool:
    """Tell whether two steps speak of the same: the second may leave out what the first said."""
    one, other = one.rsplit(",", 1)[-1], other.rsplit(",", 1)[-1]
    return not other or one.endswith(other) or SequenceMatcher(None, one, other).ratio() * 100 >= _ALIKE_PERCENT


def _said(measured: _Measured, step: Interval) -> str:
    return measured.words[step.start : step.end]


def _without_number(award: Given) -> str:
    """Return the words of an award without the number of its list: 1.800 square metres are no 1.8."""
    begins = award.sentence.start == award.start - len(award.words)
    return re.sub(review_words().parts.number, "", award.words) if begins else award.words
