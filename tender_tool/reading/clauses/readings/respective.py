"""Several levels in front of as many amounts, each for its own: 五星级、四星级的分别得3分、2分."""

from __future__ import annotations

import re
from dataclasses import replace

from tender_tool.reading.clauses.lexer.outline import Outline
from tender_tool.reading.clauses.lexer.patterns import either
from tender_tool.reading.clauses.lexer.tokens import Token
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.ruleset.vocabulary.clauses import clause_words


def respective(found: tuple[Award, ...], outline: Outline) -> tuple[Award, ...]:
    """Return a sentence's awards, those in a row behind as many levels with a level each."""
    result = list(found)
    for number, award in enumerate(found):
        levels = _levels(award, outline)
        row = found[number : number + len(levels)]
        if len(levels) < 2 or len(row) < len(levels) or not all(_is_bare(each) for each in row[1:]):
            continue
        for place, (each, level) in enumerate(zip(row, levels, strict=True)):
            lead = tuple(token for token in award.subject if token.end <= level.start and token.kind not in "LRn")
            subject = (*lead, level) if place == 0 else (level,)
            result[number + place] = replace(each, subject=subject, role="award")
    return tuple(result)


def _is_bare(award: Award) -> bool:
    return award.role in ("award", "each", "listed", "heading") and all(
        token.kind in "&,/" for token in award.subject
    )


def _levels(award: Award, outline: Outline) -> list[Token]:
    """Return the levels that an award's words join, else the numbers of things."""
    joined = award.last("L")
    if joined:
        words = outline.said(joined.start, joined.end)
        begin, levels = 0, []
        for match in re.finditer(rf"{either(clause_words().levels.joins)}|$", words):
            if match.start() > begin:
                levels.append(Token("L", joined.start + begin, joined.start + match.start()))
            begin = match.end()
        return levels
    return []
