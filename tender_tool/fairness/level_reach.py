"""The levels that a tier's words mean: one, or every level above or below it."""

from __future__ import annotations

import re

from tender_tool.domain.certification.scheme import Level, Scheme
from tender_tool.ruleset.schemes import level_in_words
from tender_tool.ruleset.vocabulary.certification import certification_words
from tender_tool.ruleset.vocabulary.spelling import normalise


def levels_meant(of: Scheme, words: str) -> tuple[Level, ...]:
    """Return the levels that words such as 五星级, 四星级及以上 or 五星级以下 mean; none if one is not issued."""
    reach, plain = certification_words().reach, normalise(words)
    for pattern, above, itself in (
        (reach.above, True, True),
        (reach.below, False, True),
        (reach.strictly_below, False, False),
    ):
        match = re.search(pattern, plain)
        if match is not None and match.start():
            return _side(of, plain[: match.start()], above=above, itself=itself)
    found = [level_in_words(of, part) for part in re.split(reach.between, plain) if part]
    return tuple(level for level in found if level) if all(found) else ()


def _side(of: Scheme, words: str, *, above: bool, itself: bool) -> tuple[Level, ...]:
    level = level_in_words(of, words)
    if level is None:
        return ()
    place = of.levels.index(level)
    others = of.levels[:place] if above else of.levels[place + 1 :]
    return (*others, level) if itself else others
