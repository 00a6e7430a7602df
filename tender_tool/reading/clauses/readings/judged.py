"""Awards that a person chooses by how well something is done, or by comparing the bidders."""

from __future__ import annotations

import re

from tender_tool.reading.clauses.lexer.outline import Outline
from tender_tool.reading.clauses.lexer.patterns import any_of
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.ruleset.vocabulary.clauses import clause_words

_SIGNS = ",.:;、"


def are_judged(group: tuple[Award, ...], outline: Outline) -> bool:
    """Tell whether a person chooses one of several awards, none of which is a step, by how well something is done."""
    graded = all(_is_graded(award, outline) for award in group)
    return len(group) > 1 and (graded or any(_is_less(award, outline) for award in group[1:]))


def _is_graded(award: Award, outline: Outline) -> bool:
    """Tell whether an award is for something done well, or less so."""
    words = outline.said(*award.about)
    return any_of(clause_words().judged.words).search(words) is not None or _is_mark(words)


def _is_less(award: Award, outline: Outline) -> bool:
    """Tell whether an award is for something done less well than what earns more: 较完整的, 良的."""
    words = outline.said(*award.about)
    return any_of(clause_words().judged.less).search(words) is not None or _is_mark(words)


def is_marked(award: Award, outline: Outline) -> bool:
    """Tell whether a part of an award's words is a mark: 评审为优."""
    parts = re.split(f"[{_SIGNS}(]", outline.said(*award.about))
    return any(_is_mark(part) for part in parts if part)


def ends_with_mark(award: Award, outline: Outline) -> bool:
    """Tell whether an award's words end with a mark: 优100分、良75分."""
    return _is_mark(outline.said(*award.about).rstrip("("))


def is_compared(award: Award, outline: Outline) -> bool:
    """Tell whether the bidders are compared: 最多的, 排名."""
    return any_of(clause_words().judged.compared).search(outline.said(*award.about)) is not None


def _is_mark(words: str) -> bool:
    bare = re.split(f"[{_SIGNS}]", words.rstrip(f"{_SIGNS}的为"))[-1]
    return re.split("为", bare)[-1] in clause_words().judged.marks
