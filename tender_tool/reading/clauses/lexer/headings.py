"""Headings of the parts of a clause: what is scored, and how it is proved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tender_tool.reading.clauses.lexer.patterns import either
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.ruleset.clause_words import clause_words

_LIST = re.compile(r"①|\((?:1|一)\)|[1一][.、)]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: H over what is scored, E over the evidence."""

    kind: str
    end: int


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = clause_words().headings
    return re.compile(
        rf"(?P<open>\()?(?:(?P<H>{either(words.body)})|(?P<E>{either(words.evidence)}))(?(open)\))(?P<colon>:?)"
    )


def heading_at(text: ClauseText, place: int, before: str) -> Heading | None:
    """Return the heading that begins at ``place``, behind a token of kind ``before``."""
    match = _pattern().match(text.plain, place)
    if match is None or not (text.starts_line(place) or before in ".#,)HEpr"):
        return None
    end = match.end()
    if not (match["colon"] or end == text.length or text.starts_line(end) or _LIST.match(text.plain, end)):
        return None
    return Heading("H" if match["H"] else "E", end)
