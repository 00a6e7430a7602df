"""Which levels of a scheme a step's words pay: 四星级及以上 pays two, 其他星级 those that no other step names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tender_tool.domain.certification.scheme import Level, Scheme
from tender_tool.domain.documents.clause import ClauseTier
from tender_tool.domain.rule.factors import Tier
from tender_tool.reading.clauses.lexer.patterns import any_of
from tender_tool.reading.clauses.measures.intervals import Interval, intervals
from tender_tool.ruleset.schemes import level_in_words
from tender_tool.ruleset.vocabulary.clauses import clause_words
from tender_tool.ruleset.vocabulary.measures import measure_words
from tender_tool.ruleset.vocabulary.spelling import normalise


def tiers_of(of: Scheme, steps: Sequence[ClauseTier]) -> tuple[Tier, ...]:
    """Return a tier for each level that a step pays, in the order of the steps.

    A level that several steps reach belongs to the one that names the fewest: its own before 五星级以下; then to the
    one that says so: 三星级(含)以上 before 三星级以下. A step of several levels gives each its name; one of no issued
    level keeps its words. Unknown points make no tier.
    """
    reached = [_reached(of, step.words) for step in steps]
    named = {level for ranks in reached for level in ranks}
    rest = {level.id: (len(of.levels), False) for level in of.levels if level.id not in named}
    reached = [ranks or (rest if _is_rest(step.words) else {}) for ranks, step in zip(reached, steps, strict=True)]
    nearest: _Ranks = {}
    for ranks in reached:
        for level, rank in ranks.items():
            nearest[level] = min(rank, nearest.get(level, rank))
    return tuple(_tiers(of, steps, reached, nearest))


# How near a step is to a level: how many levels it reaches, and whether only the law includes this one.
_Ranks = dict[str, tuple[int, bool]]


def _tiers(of: Scheme, steps: Sequence[ClauseTier], reached: Sequence[_Ranks], nearest: _Ranks) -> Iterator[Tier]:
    alike = Counter((level, rank) for ranks in reached for level, rank in ranks.items())
    for step, ranks in zip(steps, reached, strict=True):
        if step.points is None:
            continue
        own = level_in_words(of, step.words)
        paid = [level for level, rank in ranks.items() if nearest[level] == rank]
        # Two steps that name one level alike contradict each other, and both are shown.
        paid = [level for level in paid if alike[level, ranks[level]] == 1 or (own is not None and own.id == level)]
        names = {level.id: level.name.zh for level in of.levels} if len(ranks) > 1 else {}
        for level in paid or (own.id if own else None,):
            yield Tier(names.get(level or "", step.words), level, step.points)


def _reached(of: Scheme, words: str) -> _Ranks:
    """Return the levels that words name or reach, the highest first."""
    found = intervals(_counted(of, normalise(words)))
    numbers = {level.id: number for number, level in enumerate(reversed(of.levels), start=1)}
    reached = [(level.id, [step for step in found if _holds(step, numbers[level.id])]) for level in of.levels]
    reached = [(level, steps) for level, steps in reached if steps]
    own = level_in_words(of, words)
    if not reached:
        return {own.id: (1, False)} if own else {}
    return {
        level: (len(reached), all(_is_unsaid(step, numbers[level]) for step in steps)) for level, steps in reached
    }


def _counted(of: Scheme, plain: str) -> str:
    """Return words with each level as a number of things, so that they read as steps over a number."""
    unit = measure_words().counts.whole[0]
    spelled = [
        (spelling, rank) for rank, level in enumerate(reversed(of.levels), 1) for spelling in _spellings(level)
    ]
    for spelling, rank in sorted(spelled, key=lambda each: -len(each[0])):
        plain = plain.replace(spelling, f"{rank}{unit}")
    return plain


def _spellings(level: Level) -> set[str]:
    return {normalise(each) for each in (level.name.zh, level.name.en, *level.aliases)} - {""}


def _holds(step: Interval, rank: int) -> bool:
    low = step.low is None or rank > step.low.value or (rank == step.low.value and step.low.within is not False)
    high = step.high is None or rank < step.high.value or (rank == step.high.value and step.high.within is not False)
    return low and high


def _is_unsaid(step: Interval, number: int) -> bool:
    """Tell whether a number stands at an end of which nothing says that it belongs to the step."""
    return any(edge is not None and edge.value == number and edge.within is None for edge in (step.low, step.high))


def _is_rest(words: str) -> bool:
    """Tell whether words mean the levels that are not named."""
    known, plain = clause_words(), normalise(words)
    return plain.startswith(known.tokens.otherwise) and any_of(known.otherwise.levels).search(plain) is not None
