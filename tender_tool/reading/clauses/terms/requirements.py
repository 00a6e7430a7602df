"""What the papers must show: certificates in force, a query of an official platform, and other conditions."""

from __future__ import annotations

from tender_tool.domain.documents.clause import ClauseCondition, Part
from tender_tool.reading.clauses.lexer.outline import Outline
from tender_tool.reading.clauses.lexer.patterns import any_of
from tender_tool.ruleset.vocabulary.clauses import clause_words

_PART_ENDS = ",。;:!?|"
_NEAR = 24


def validity(outline: Outline) -> tuple[Part, ...]:
    """Return the words that ask for a certificate in force."""
    known = clause_words().validity
    told = _found(outline, known.words, known.never)
    return told or tuple(part for part in _found(outline, known.stems, known.never) if _is_of_a_paper(outline, part))


def _is_of_a_paper(outline: Outline, part: Part) -> bool:
    """Tell whether a certificate follows the word in the same words: 有效软件著作权登记证书."""
    plain = outline.text.plain
    place = outline.text.places.index(part.span.start) + len(part.words)
    end = _bounds(plain, place, place, _PART_ENDS)[1]
    noun = any_of(clause_words().certificates.nouns).search(plain, place, min(end, place + _NEAR))
    return noun is not None and not any_of(clause_words().issuers.not_things).search(plain, place, noun.end())


def online_checks(outline: Outline) -> tuple[Part, ...]:
    """Return the words that ask for a query or a screenshot of an official platform."""
    known = clause_words().online
    found = []
    for part in _found(outline, known.direct, known.never):
        sentence = _around(outline, part, "。;")
        asked = any_of(known.alone).search(_around(outline, part, _PART_ENDS)) or any_of(known.platforms).search(
            sentence
        )
        if asked and not _is_one_of_several(outline, part):
            found.append(part)
    return tuple(found)


def _is_one_of_several(outline: Outline, part: Part) -> bool:
    """Tell whether something else will do as well as the query: 证书扫描件(或官网截图)."""
    plain = outline.text.plain
    place = outline.text.places.index(part.span.start)
    start, end = _bounds(plain, place, place, _PART_ENDS + "(")
    ors = any_of(clause_words().online.ors)
    behind = ors.search(plain, min(place + len(part.words), end), end)
    return ors.match(plain, start) is not None or behind is not None


def online_doubt(outline: Outline) -> Part | None:
    """Return words that ask for a query or a screenshot of something that is not named."""
    known = clause_words().online
    return next(iter(_found(outline, known.direct, known.never)), None)


def unread_validity(outline: Outline) -> Part | None:
    """Return a word of validity in words that are not known, for or against."""
    known = clause_words().validity
    return next(iter(_found(outline, known.stems, (*known.words, *known.never))), None)


def conditions(outline: Outline) -> tuple[ClauseCondition, ...]:
    """Return the words that bind the certificate, by the kinds of the data file."""
    found = []
    for kind, words in clause_words().conditions.items():
        last = -1
        for match in any_of(words).finditer(outline.text.plain):
            start, end = _bounds(outline.text.plain, match.start(), match.end(), _PART_ENDS)
            if start > last:
                part = outline.text.part(start, end)
                found.append(ClauseCondition(kind, part.words, part.span))
                last = end
    return tuple(found)


def _found(outline: Outline, words: tuple[str, ...], never: tuple[str, ...]) -> tuple[Part, ...]:
    plain = outline.text.plain
    hidden = [match.span() for match in any_of(never).finditer(plain)]
    return tuple(
        outline.text.part(match.start(), match.end())
        for match in any_of(words).finditer(plain)
        if not any(start < match.end() and match.start() < end for start, end in hidden)
    )


def _around(outline: Outline, part: Part, ends: str) -> str:
    place = outline.text.places.index(part.span.start)
    start, end = _bounds(outline.text.plain, place, place + 1, ends)
    return outline.text.plain[start:end]


def _bounds(plain: str, start: int, end: int, ends: str) -> tuple[int, int]:
    while start and plain[start - 1] not in ends:
        start -= 1
    while end < len(plain) and plain[end] not in ends:
        end += 1
    return start, end
