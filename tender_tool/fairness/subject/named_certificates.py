"""The certificates that a row names, also where its clause is worded so that they are not read as a part of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache

from tender_tool.domain.documents.clause import ClauseCertificate, Kind, Span
from tender_tool.fairness.subject.row_words import Found, Wording, matches, wording
from tender_tool.fairness.subject.under_review import Row
from tender_tool.ruleset.schemes import DEFAULT_SCHEME, default_scheme
from tender_tool.ruleset.vocabulary.certification import certification_words
from tender_tool.ruleset.vocabulary.review import review_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_PAUSES = "[,。;:]"
_LEAD, _LONGEST_NUMBER = 40, 4
_AFTER_SALES: Kind = "after_sales"
_SYSTEM: Kind = "management_system"
_PERSONNEL: Kind = "personnel"


@lru_cache(maxsize=512)
def named_certificates(row: Row) -> tuple[ClauseCertificate, ...]:
    """Return what the row pays for, without what it says it does not ask for."""
    words = wording(row)
    read = [each for each in row.clause.certificates if not _denied(words, each.span)]
    if not any(each.kind == _AFTER_SALES for each in read):
        found = _after_sales(row, words)
        read = [each for each in read if not any(_overlap(each.span, more.span) for more in found)] + found
    if not any(each.kind == _SYSTEM for each in read):
        systems = {place.words: place for place in words.find(certification_words().names.system)}
        read += [_made(row, words, place, _SYSTEM, alone=False) for place in systems.values()]
    return tuple(_of_whom(words, each) for each in read if _is_held(words, each))


def _is_held(words: Wording, certificate: ClauseCertificate) -> bool:
    """Tell whether a certificate is one that somebody holds, and not what a plan or a system is about."""
    names = certification_words().names
    if certificate.kind == _PERSONNEL or certificate.span == Span(0, 0):
        return True
    before, name, behind = _around(words, certificate.span)
    if matches(behind, names.topic):
        return False
    named = name + re.split(_PAUSES, behind)[0]
    if matches(named, names.paper):
        return True
    start = bisect_left(words.text.places, certificate.span.start)
    # 同时具有下列证书: 1、质量管理体系认证; and 五星级认证得2分.
    listed = len(before) <= _LONGEST_NUMBER
    lead = words.plain[max(0, start - len(before) - _LEAD) : start] if listed else before
    scored = matches(behind, review_words().points.scored)
    certified = matches(named + lead if listed else named, names.certified)
    return certified and (scored or matches(lead + name, names.holds, names.paper))


def _of_whom(words: Wording, certificate: ClauseCertificate) -> ClauseCertificate:
    """Return a certificate that a person holds as a personal one."""
    if certificate.kind != "other" or certificate.span == Span(0, 0):
        return certificate
    before, name, _ = _around(words, certificate.span)
    return (
        replace(certificate, kind=_PERSONNEL)
        if matches(before + name, certification_words().names.persons)
        else certificate
    )


def _around(words: Wording, span: Span) -> tuple[str, str, str]:
    """Return the plain words before a span in its part of the sentence, those of it, and all behind it."""
    start, end = (bisect_left(words.text.places, place) for place in (span.start, span.end))
    return re.split(_PAUSES, words.plain[:start])[-1], words.plain[start:end], words.plain[end:]


def _denied(words: Wording, span: Span) -> bool:
    start, end = (bisect_left(words.text.places, place) for place in (span.start, span.end))
    # The words that deny may be read as the beginning of the name: 不得将….
    return words.denies(start, end) or words.denies(max(start, end - 1), end)


def _after_sales(row: Row, words: Wording) -> list[ClauseCertificate]:
    """Return the after-sales certificate that the words name, or that star levels alone speak of."""
    names = certification_words().names
    places = words.find(names.after_sales)
    others = any(each.kind != _PERSONNEL for each in row.clause.certificates)
    if places:
        return [_made(row, words, places[0], _AFTER_SALES, alone=not others)]
    name = normalise(row.name)
    if matches(name, names.after_sales):
        return [ClauseCertificate(_AFTER_SALES, None, row.name, None, row.clause.max_points, Span(0, 0))]
    if others or not _starred(row) or matches(f"{name}{words.plain}", names.starred_else):
        return []
    first = row.clause.tiers[0]
    return [ClauseCertificate(_AFTER_SALES, None, first.words, None, row.clause.max_points, first.span)]


def _starred(row: Row) -> bool:
    """Tell whether the steps are star levels, issued or not."""
    names, steps = certification_words().names, [normalise(tier.words) for tier in row.clause.tiers]
    stars = [step for step in steps if matches(step, names.starred)]
    return bool(stars) and all(step in stars or matches(step, names.starred_too) for step in steps)


def _made(row: Row, words: Wording, place: Found, kind: Kind, *, alone: bool) -> ClauseCertificate:
    span = words.text.span(place.start, place.end)
    marked = kind == _AFTER_SALES and any(normalise(mark) in words.plain for mark in default_scheme().marks)
    points = row.clause.max_points if alone else None
    return ClauseCertificate(kind, DEFAULT_SCHEME if marked else None, place.words, None, points, span)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
