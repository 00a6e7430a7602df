"""The certificates that a clause names, and of what kind each is."""

from __future__ import annotations

import re
from functools import lru_cache

from tender_tool.domain.documents.clause import Kind, Span
from tender_tool.domain.record import record
from tender_tool.reading.clauses.lexer.outline import Sentence
from tender_tool.reading.clauses.lexer.patterns import any_of, either, lacking_pattern
from tender_tool.reading.clauses.lexer.tokens import Token
from tender_tool.reading.clauses.readings.ledger import Ledger
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.schemes import default_scheme
from tender_tool.ruleset.vocabulary.clauses import clause_words

_SYSTEM: Kind = "management_system"
_HEADING = compiled(r"w\(c?np\)?")
_LETTER = compiled("(?<![A-Z])[A-Z]$")
_SIGNS = compiled(r"[()\"“”、,.:\s]")


@record(frozen=True, slots=True)
class Named:
    """A certificate's name, where it stands in the plain text, and the level beside it."""

    kind: Kind
    scheme: str | None
    span: Span
    level: Token | None
    sentence: Sentence


def named_certificates(ledger: Ledger) -> tuple[Named, ...]:
    """Return the certificates of the body in their order."""
    found: list[Named] = []
    for sentence in ledger.outline.body:
        if _is_heading(sentence):
            continue
        fields: list[Span] = []
        for start, end in _pieces(ledger, sentence):
            named = _named(ledger, sentence, start, end)
            field = _field(ledger.outline.text.plain, start, end)
            if named and named.kind == _SYSTEM:
                # 质量、环境、职业健康安全管理体系认证证书 are three.
                found += [Named(_SYSTEM, None, span, None, sentence) for span in fields]
            if named:
                found.append(named)
            fields = [*fields, field] if field and not named else []
    return tuple(found)


def _field(plain: str, start: int, end: int) -> Span | None:
    """Return where the name of a field, or of its standard, stands alone: the noun comes behind the last of them."""
    begin = _behind_leads(plain, start, end)
    return Span(begin, end) if _field_pattern().fullmatch(plain, begin, end) else None


@lru_cache(maxsize=1)
def _field_pattern() -> re.Pattern[str]:
    words = clause_words()
    standard = rf"{either(words.standards.letters)}[-:]?\d{{4,6}}(?:[-:]\d{{4}})?"
    return compiled(rf"(?:{standard}|{either(words.certificates.fields)})+")


def _is_heading(sentence: Sentence) -> bool:
    """Tell whether a sentence is only a name with its points: 售后服务认证(5分)."""
    return _HEADING.fullmatch(sentence.kinds) is not None


def _pieces(ledger: Ledger, sentence: Sentence) -> list[tuple[int, int]]:
    """Return the parts of a sentence between signs outside brackets and between words such as 或."""
    pieces, depth, start = [], 0, sentence.start
    for token in sentence.tokens:
        depth += {"(": 1, ")": -1}.get(token.kind, 0)
        if depth <= 0 and token.kind in ",.:&pr" and not _joins_letters(ledger.outline.text.plain, token):
            pieces.append((start, token.start))
            start = token.end
    pieces.append((start, sentence.end))
    return [part for begin, end in pieces for part in _joined(ledger, begin, end)]


def _joins_letters(plain: str, token: Token) -> bool:
    """Tell whether a sign stands between letters of one name: A、B类证书."""
    return _LETTER.search(plain[: token.start]) is not None and (
        re.match(r"[A-Z](?![A-Z])", plain[token.end :]) is not None
    )


def _joined(ledger: Ledger, start: int, end: int) -> list[tuple[int, int]]:
    plain = ledger.outline.text.plain
    nouns = any_of(clause_words().certificates.nouns)
    parts, begin = [], start
    for match in any_of(clause_words().certificates.joins).finditer(plain, start, end):
        if any(body.start <= match.start() < body.end for body in ledger.bodies) or _in_title(
            plain[start : match.start()]
        ):
            continue
        named = nouns.search(plain, begin, match.start()) or _field(plain, begin, match.start())
        if named and nouns.search(plain, match.end(), end):
            parts.append((begin, match.start()))
            begin = match.end()
    return [*parts, (begin, end)]


def _in_title(before: str) -> bool:
    return before.count("《") > before.count("》")


def _named(ledger: Ledger, sentence: Sentence, start: int, end: int) -> Named | None:
    plain = ledger.outline.text.plain
    words = clause_words().certificates
    for body in ledger.bodies:
        if start <= body.start and body.end < end:
            verb = any_of(clause_words().issuers.verbs).match(plain, body.end)
            start = verb.end() if verb else body.end
    begin = _behind_leads(plain, start, end)
    outside = _outside_brackets(plain, begin, end)
    nouns = [match for match in any_of(words.nouns).finditer(plain, begin, end) if outside[match.start() - begin]]
    shown = "".join(letter for letter, out in zip(plain[begin:end], outside, strict=True) if out)
    if not nouns or any_of(words.never).search(shown) or lacking_pattern().search(shown):
        return None
    stop = nouns[-1].end()
    level = next((token for token in sentence.tokens if token.kind == "L" and start <= token.start < end), None)
    if len(bare_name(plain[begin:stop], plain[level.start : level.end] if level else "")) < 2:
        return None
    kind, scheme = _kind(plain[begin:end])
    return Named(kind, scheme, Span(begin, stop), level, sentence)


def bare_name(words: str, level: str) -> str:
    """Return what a certificate's name says besides its level and words such as 认证证书."""
    known = clause_words().certificates
    plain = _SIGNS.sub("", words.replace(level, "") if level else words)
    return any_of((*known.nouns, *known.leads)).sub("", plain)


def _outside_brackets(plain: str, start: int, end: int) -> list[bool]:
    depth, outside = 0, []
    for place in range(start, end):
        depth += {"(": 1, ")": -1}.get(plain[place], 0)
        outside.append(depth <= 0)
    return outside


@lru_cache(maxsize=1)
def _leads() -> re.Pattern[str]:
    return compiled(rf"(?:{either(clause_words().certificates.leads)}|[\"“”'.]|\d+(?![\dA-Z]))+")


def _behind_leads(plain: str, start: int, end: int) -> int:
    match = _leads().match(plain, start, end)
    # ISO9001 begins with a name, and a number of a list with a digit.
    return match.end() if match else start


def _kind(words: str) -> tuple[Kind, str | None]:
    for entry in clause_words().certificates.kinds:
        if any_of(entry.words).search(words) and (not entry.beside or any_of(entry.beside).search(words)):
            return entry.kind, entry.scheme
    return "other", None


def is_after_sales(named: Named) -> bool:
    """Tell whether it is a certificate of after-sales service, of whichever scheme."""
    return named.kind == "after_sales" or named.scheme is not None


def scheme_named(ledger: Ledger) -> str | None:
    """Return the scheme whose standard the clause names anywhere."""
    default = default_scheme()
    number = "".join(filter(str.isdecimal, default.standard.split("-")[0]))
    return default.id if number in ledger.outline.text.plain else None
