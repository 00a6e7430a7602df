"""Which points of a row an evaluator judges, and which are given for listed things."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from tender_tool.reading.clauses.measures.intervals import intervals
from tender_tool.reading.clauses.said.given import Given, deducted, given, most
from tender_tool.reading.clauses.said.words import Found, RowSentence, Wording, matches
from tender_tool.ruleset.vocabulary.review import review_words

_FEWEST_STEPS = 2
_PRAISES = 2
_SIGNS = set(",。;:、()的得为")


@dataclass(frozen=True, slots=True)
class Judgement:
    """The steps that are judged with their points, what is left for listed things, and the full points of the row.

    ``praised`` are listed points that are nothing but praise; ``ranges`` are steps whose points are left open.
    """

    steps: tuple[Given, ...]
    judged: Decimal
    listed: Decimal
    full: Decimal
    praised: tuple[RowSentence, ...]
    ranges: tuple[Given, ...]
    on_top: bool


def judgement(words: Wording, full: Decimal | None) -> Judgement:
    """Return how a row's points are split between listed things and judgement."""
    taken = [words.sentence_at(each.start) for each in deducted(words)]
    # What falls with each missing thing is counted, whatever words it is given for: 完全满足得42分,每缺一项扣6分.
    awards = tuple(each for each in given(words) if each.sentence not in taken)
    graded_steps = (*_graded(awards), *_of_one_scale(words, awards))
    steps = tuple(each for each in awards if _is_judged(each) or each in graded_steps or _is_left_open(each))
    graded = _graded_apart(words)
    if len(steps) < _FEWEST_STEPS and not graded:
        steps = tuple(each for each in steps if each.lowest is not None)
    judged = _sum_of_ladders(steps)
    others = [each for each in awards if each not in steps and each.points > 0]
    full = _most(words, awards) if full is None else full
    listed = max(full - judged, Decimal(0)) if others else Decimal(0)
    ranges = tuple(each for each in steps if each.lowest is not None)
    on_top = words.has(review_words().judging.on_top)
    return Judgement(steps, judged, listed, full, _praised(words, steps), ranges, on_top)


def steps_words(words: Wording, steps: tuple[Given, ...]) -> tuple[Found, ...]:
    """Return where the judged steps stand."""
    return tuple(words.at(max(step.sentence.start, step.start - len(step.words)), step.end) for step in steps)


def _is_left_open(award: Given) -> bool:
    """Tell whether an evaluator may give any points of a range, and nothing is counted: 根据方案优劣加0-75分."""
    return award.lowest is not None and not _is_counted(award)


def _graded(awards: tuple[Given, ...]) -> tuple[Given, ...]:
    """Return steps that say the same of a thing in lesser degrees, without a number: 手感好, 手感较好, 手感一般."""
    found: list[Given] = []
    for before, award in pairwise(awards):
        falls = award.points < before.points
        plain = not _is_counted(before) and not _is_counted(award)
        same = set(before.words) & set(award.words) - _SIGNS
        if falls and plain and same and matches(award.words, review_words().judging.lesser):
            found += [before, award]
    return tuple(dict.fromkeys(found))


def _of_one_scale(words: Wording, awards: tuple[Given, ...]) -> tuple[Given, ...]:
    """Return steps down a scale: 水平高, 中, 低; 最优者, 次之者; grades that evaluators give."""
    judging = review_words().judging
    scales = [judging.scale, judging.compared]
    scales += [judging.ranks] if words.has(judging.gives_ranks) else []
    found: list[Given] = []
    for before, award in pairwise(awards):
        plain = not any(_is_counted(each) or matches(each.words, judging.measured) for each in (before, award))
        scaled = any(matches(before.words, scale) and matches(award.words, scale) for scale in scales)
        if award.points < before.points and plain and scaled:
            found += [before, award]
    return tuple(dict.fromkeys(found))


def _is_counted(award: Given) -> bool:
    return award.each or bool(intervals(award.words)) or matches(award.words, review_words().judging.observed)


def _is_judged(award: Given) -> bool:
    judging = review_words().judging
    if award.each or matches(award.words, judging.observed):
        return False
    return matches(award.words, judging.grade, judging.degree) or _praises(award.words) >= _PRAISES


def _praises(text: str) -> int:
    praise = review_words().judging.praise.split("|")
    return sum(matches(text, word) for word in praise)


def _graded_apart(words: Wording) -> bool:
    """Tell whether the grades are described in one place and their points given in another."""
    judging = review_words().judging
    graded = [each for each in words.sentences if matches(each.plain, judging.grade)]
    return len(graded) >= _FEWEST_STEPS


def _sum_of_ladders(steps: tuple[Given, ...]) -> Decimal:
    """Return the best of every falling ladder of steps, added up; one rising ladder counts once."""
    points = [step.points for step in steps]
    if not points:
        return Decimal(0)
    if points == sorted(points):
        return points[-1]
    total = points[0]
    for before, now in pairwise(points):
        if now > before:
            total += now
    return total


def _most(words: Wording, awards: tuple[Given, ...]) -> Decimal:
    return max([each.points for each in awards] + [most(words) or Decimal(0)], default=Decimal(0))


def _praised(words: Wording, steps: tuple[Given, ...]) -> tuple[RowSentence, ...]:
    judging = review_words().judging
    taken = {step.sentence for step in steps}
    counted = {each.sentence for each in given(words)}
    return tuple(
        each
        for each in words.sentences
        if each.listed
        and each not in taken
        and each not in counted
        and not matches(each.plain, judging.observed)
        and (matches(each.plain, judging.degree) or _praises(each.plain) >= _PRAISES)
    )
