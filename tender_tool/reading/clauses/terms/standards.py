"""The standard of the after-sales or levelled certificate."""

from __future__ import annotations

import re
from functools import lru_cache

from tender_tool.domain.documents.clause import Part
from tender_tool.reading.clauses.lexer.patterns import either
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.schemes import schemes
from tender_tool.ruleset.vocabulary.clauses import clause_words

_STANDARD = compiled(r"(?P<letters>[A-Z/]+) (?P<number>\d+)(?:-(?P<year>\d{4}))?")


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each scheme's numbered standard and the pattern of its number, however it is written."""
    found = []
    letters = either(clause_words().standards.letters)
    for scheme in schemes():
        match = _STANDARD.fullmatch(scheme.standard)
        if match:
            pattern = rf"(?:{letters}[-:.]?)?(?<!\d){match['number']}(?!\d)(?:[-:.(/]?(?P<year>(?:19|20)\d\d)(?!\d))?"
            found.append((f"{match['letters']} {match['number']}", compiled(pattern)))
    return tuple(found)


def service_standard(text: ClauseText) -> Part | None:
    """Return the standard of a service certificate that some scheme of the program issues, in its usual spelling."""
    for name, pattern in _known():
        matches = list(pattern.finditer(text.plain))
        if matches:
            best = next((match for match in matches if match["year"]), matches[0])
            year = f"-{best['year']}" if best["year"] else ""
            return Part(f"{name}{year}", text.span(best.start(), best.end()))
    return None


@lru_cache(maxsize=1)
def _others() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a standard: known letters with a number, any letters with a number and its year."""
    known = either(clause_words().standards.letters)
    number, year = r"(?P<number>\d{3,6})(?P<part>\.\d+)?", r"[-:](?P<year>(?:19|20)\d\d)(?!\d)"
    return (
        compiled(rf"(?P<letters>{known})[-:.]?{number}(?:{year})?"),
        compiled(rf"(?<![A-Z/])(?P<letters>[A-Z]{{1,4}}(?:/[A-Z]{{1,5}})?)[-:.]?{number}{year}"),
    )


def other_standard(text: ClauseText) -> Part | None:
    """Return a standard that belongs to no plain management system; for a levelled certificate of another kind."""
    words = clause_words().standards
    for match in (match for pattern in _others() for match in pattern.finditer(text.plain)):
        if not match["number"].startswith(words.plain):
            letters = words.slips.get(match["letters"], match["letters"])
            year = f"-{match['year']}" if match["year"] else ""
            name = f"{letters} {match['number']}{match['part'] or ''}{year}"
            return Part(name, text.span(match.start(), match.end()))
    return None
