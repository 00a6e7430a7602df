"""The body that must have issued a certificate."""

from __future__ import annotations

import re
from functools import lru_cache

from tender_tool.domain.documents.clause import Part, Span
from tender_tool.reading.clauses.lexer.patterns import any_of, either
from tender_tool.reading.clauses.lexer.text import ClauseText
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.clauses import clause_words

_LONGEST = 30
_STOP = ",。;:、()|!?"
_LINKS = "和及与或过得由以"


def named_issuers(text: ClauseText, spans: tuple[Span, ...]) -> tuple[Part, ...]:
    """Return the bodies that are named; 'an approved body' and the like are none."""
    return tuple(text.part(span.start, span.end) for span in spans if not _is_anybody(span.of(text.plain)))


def chosen_issuers(text: ClauseText, spans: tuple[Span, ...]) -> tuple[Part, ...]:
    """Return the bodies of a kind that somebody has chosen, without a name: 某名录内的机构, 某局确定的机构."""
    ends = tuple(f"{each}{of}" for each in clause_words().issuers.chosen for of in ("", "的"))
    anybody = [span for span in spans if _is_anybody(span.of(text.plain))]
    return tuple(text.part(span.start, span.end) for span in anybody if text.plain[: span.start].endswith(ends))


def issuer_spans(text: ClauseText) -> tuple[Span, ...]:
    """Return where those stand who issue something, whoever they are, in the plain text."""
    plain = text.plain
    words = clause_words().issuers
    found = []
    for verb in any_of(words.verbs).finditer(plain):
        if not _issues_a_certificate(plain, verb.start(), verb.end()):
            continue
        start = _start(plain, verb.start())
        bare = re.sub(r"\([^()]*\)$", "", plain[start : verb.start()])
        if bare.endswith(words.ends):
            found.append(Span(start, verb.start()))
    return tuple(found)


def _issues_a_certificate(plain: str, start: int, end: int) -> bool:
    words = clause_words().issuers
    behind = re.split("[,。;:]", plain[end : end + 60])[0]
    if len(behind) < 2 or behind.startswith(")"):
        return any_of(words.things).search(plain, max(0, start - 60), start) is not None
    others = [match.span() for match in any_of(words.not_things).finditer(behind)]
    things = [match for match in any_of(words.things).finditer(behind) if match[0] not in words.not_things]
    return any(not any(start < each.end() and each.start() < end for start, end in others) for each in things)


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    return compiled(either(clause_words().issuers.before))


def _start(plain: str, end: int) -> int:
    """Return where the name begins that ends before a verb: behind the last sign or word that leads to it."""
    begin, depth = max(0, end - _LONGEST), 0
    for place in range(end - 1, begin - 1, -1):
        # Brackets at the end of a name belong to it: 某协会（某分会）.
        depth += {")": 1, "(": -1}.get(plain[place], 0)
        if (depth == 0 and plain[place] in _STOP and plain[place] != "(") or depth < 0 or plain[place].isdigit():
            begin = place + 1
            break
    leads = [match.end() for match in _before().finditer(plain, begin, end) if match.end() < end]
    begin = leads[-1] if leads else begin
    while begin < end and plain[begin] in _LINKS:
        begin += 1
    return begin


def _is_anybody(words: str) -> bool:
    known = clause_words().issuers
    if words in known.ends and not words.isascii():
        return True
    return any(word in words for word in known.generic) or any(word in words for word in known.platforms)
