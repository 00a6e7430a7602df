"""Items of a list that are steps of one certificate: 1、五星级得5分 2、四星级得4分."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from tender_tool.reading.clauses.lexer.outline import Outline
from tender_tool.reading.clauses.lexer.patterns import any_of
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.steps import Step
from tender_tool.ruleset.clause_words import clause_words
from tender_tool.ruleset.spelling import normalise

StepOf = Callable[[Award], Step | None]


def merged_items(gains: Sequence[Award], outline: Outline, step_of: StepOf) -> dict[int | None, int | None]:
    """Return for each item that carries on the steps of another the first item of them."""
    items: dict[int | None, list[Award]] = {}
    for award in gains:
        items.setdefault(award.sentence.item, []).append(award)
    merged: dict[int | None, int | None] = {}
    for (before, first), (item, group) in pairwise(items.items()):
        one_each = before is not None and item is not None and len(first) == len(group) == 1
        if one_each and _carries_on(first[0], group[0], outline, step_of):
            merged[item] = merged.get(before, before)
    return merged


def _carries_on(before: Award, award: Award, outline: Outline, step_of: StepOf) -> bool:
    first, second = step_of(before), step_of(award)
    if not first or not second or first.kind != second.kind or first.part.words == second.part.words:
        return False
    (lead, rest), (next_lead, next_rest) = _beside(before, first, outline), _beside(award, second, outline)
    nouns = any_of(clause_words().certificates.nouns)
    return lead == next_lead and (rest == next_rest or not (nouns.search(rest) or nouns.search(next_rest)))


def _beside(award: Award, step: Step, outline: Outline) -> tuple[str, str]:
    """Return what an award's words say before and behind the step, without words that say nothing."""
    before, _, behind = outline.said(*award.about).partition(normalise(step.part.words))
    return _bare(before), behind if step.kind == "level" else _bare(behind)


def _bare(words: str) -> str:
    return any_of(clause_words().certificates.leads).sub("", re.sub(r"[\d,.:()\"“”、]", "", words))
