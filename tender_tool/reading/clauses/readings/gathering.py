"""The awards of a clause's body, with what only the words around them settle."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tender_tool.reading.clauses.lexer.outline import Outline
from tender_tool.reading.clauses.lexer.patterns import any_of
from tender_tool.reading.clauses.readings.awards import Award, awards
from tender_tool.reading.clauses.readings.steps import is_for_one
from tender_tool.ruleset.clause_words import clause_words


def gathered(outline: Outline) -> tuple[Award, ...]:
    """Return the awards of the body; where it has none, those of the evidence too."""
    body = _counted_by_one([_settled(award, outline) for award in awards(outline)])
    if any(award.role in ("award", "each", "full", "all", "deduction") for award in body):
        return body
    return (*body, *(_settled(award, outline) for award in awards(outline, evidence=True)))


def _counted_by_one(found: list[Award]) -> tuple[Award, ...]:
    """Return the awards; one for a single thing with a cap above it is for each thing: 提供1个得5分，最高40分."""
    result = list(found)
    for number, (award, cap) in enumerate(pairwise(found)):
        follows = cap.role == "cap" and cap.sentence is award.sentence
        if follows and award.role == "award" and is_for_one(award) and (cap.value or 0) > (award.value or 0):
            result[number] = replace(award, role="each")
    return tuple(result)


def _settled(award: Award, outline: Outline) -> Award:
    """Return points in brackets as an award where the words before say who has what, else as a heading's."""
    if award.role != "listed":
        return award
    words = outline.said(*award.about)
    holds = any_of(clause_words().tokens.holds).search(words)
    if award.sentence.item is not None:
        holds = holds or any_of(clause_words().certificates.nouns).search(words)
    follows = outline.said(award.end, award.end + 2)[-1:] in tuple("、,")
    return replace(award, role="award" if holds or follows else "heading")
