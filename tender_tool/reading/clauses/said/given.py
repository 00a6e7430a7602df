"""The points that a row gives, each with the words it is given for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.ledger import Ledger, ledger_of
from tender_tool.reading.clauses.said.words import RowSentence, Wording, matches
from tender_tool.ruleset.vocabulary.review import review_words

_EACH = "每"
_TAKES = ("扣", "减")
_FOR = ("的,", "的:", "者,", "者:")
_ORDER = "依次为?|分别为?"
_LAST = (";", "。", "")
_ENDS = ("", ";", "。", ",")
_STEP_ENDS = (*_ENDS, "、")
# Between the points of two parts there is no more than a name.
_NAME = 14
_GIVES = ("award", "each", "full", "all", "zero", "rest")


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


def given(words: Wording, full: Decimal | None = None) -> tuple[Given, ...]:
    """Return the points that are given, without those that only say how many there are at most.

    ``full`` is what full points are, where the row says it elsewhere; without it words such as 满分 give none.
    """
    return tuple(_given(words, full))


def _given(words: Wording, full: Decimal | None) -> Iterator[Given]:
    ledger = _ledger(words)
    last = 0
    for award in ledger.awards:
        if award.role not in _GIVES and not _is_given_bare(award, words):
            continue
        points = Decimal(0) if award.role == "zero" else ledger.value(award)
        points = points if points is not None or award.value is not None else full
        start, end = award.amount[0].start, award.amount[-1].end
        sentence = words.sentence_at(start)
        before = words.plain[max(last, sentence.start) : start]
        last = end
        if points is None:
            continue
        numbers = [token.value for token in award.amount if token.kind == "n" and token.value is not None]
        lowest = numbers[0] if numbers and numbers[0] < numbers[-1] else None
        # 对各个要求的理解全面得10分 gives once; 每个得2分 and 2分/个 give for each.
        each = award.role == "each" and (
            _EACH in before or _EACH in words.plain[start:end] or "/" in words.plain[end : end + 2]
        )
        yield Given(points, before, sentence, start, end, lowest, each)


def _is_given_bare(award: Award, words: Wording) -> bool:
    """Tell whether points without a verb stand behind what they are for, as in 深刻的,4分."""
    start, end = award.amount[0].start, award.amount[-1].end
    before, behind = words.plain[:start], words.plain[end : end + 1]
    told = before.endswith(_FOR) and behind in _ENDS
    listed = before.endswith(",") and "\u4e00" <= before[-2:-1] <= "\u9fa5" and behind in _LAST
    graded = matches(before, review_words().judging.ranks) and behind in _STEP_ENDS
    return award.role == "heading" and (told or listed or graded)


def deducted(words: Wording) -> tuple[Deducted, ...]:
    """Return the deductions."""
    return tuple(_deducted(words))


def _deducted(words: Wording) -> Iterator[Deducted]:
    last = 0
    for award in _ledger(words).awards:
        if not (award.role == "deduction" or (award.role == "each" and _falls_away(award, words))):
            continue
        start, end = award.amount[0].start, award.amount[-1].end
        begin = max(last, words.sentence_at(start).start)
        if award.value is not None:
            yield Deducted(award.value, words.plain[begin:start], start, end)
        last = end


def _falls_away(award: Award, words: Wording) -> bool:
    """Tell whether the verb stands behind the points: 按每项1分扣减."""
    end = award.amount[-1].end
    return words.plain[end : end + 1] in _TAKES


@dataclass(frozen=True, slots=True)
class Parts:
    """The points of parts that a sentence lists beside those of the whole, and where they stand.

    ``added``: the sentence says that the whole is their sum, as in 总分 or 合计.
    """

    points: tuple[Decimal, ...]
    whole: Decimal
    added: bool
    start: int
    end: int


def parts(words: Wording) -> Iterator[Parts]:
    """Yield parts with names alone or in their order: 满分12分:外观4分、焊接5分; 依次为30分、70分,合计100分."""
    ledger = _ledger(words)
    for sentence in words.sentences:
        inside = [each for each in ledger.awards if sentence.start <= each.amount[0].start < sentence.end]
        wholes = [(each.value, "t" in each.kinds) for each in inside if each.role == "cap" and each.value is not None]
        run = [each for each in inside if each.role == "heading" or _in_order(each, words)]
        points = tuple(each.value for each in run if each.value is not None)
        ends = [(each.amount[0].start, each.amount[-1].end) for each in run]
        near = all(0 < after[0] - before[1] <= _NAME for before, after in pairwise(ends))
        if len(wholes) == 1 and len(run) == len(points) > 1 and near:
            yield Parts(points, *wholes[0], ends[0][0], ends[-1][1])


def _in_order(award: Award, words: Wording) -> bool:
    start = award.amount[0].start
    return matches(words.plain[max(0, start - len(_ORDER)) : start], _ORDER)


def caps(words: Wording) -> tuple[tuple[Decimal, int], ...]:
    """Return what is stated as the most of something, each with its place."""
    return tuple((cap.value, cap.amount[0].start) for cap in _ledger(words).doing("cap") if cap.value is not None)


def most(words: Wording) -> Decimal | None:
    """Return the largest number of points that the row names as its most."""
    return max((cap.value for cap in _ledger(words).doing("cap") if cap.value is not None), default=None)


def _ledger(words: Wording) -> Ledger:
    return ledger_of(words.text.original, whole=True)
