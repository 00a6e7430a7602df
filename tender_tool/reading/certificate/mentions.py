"""Levels and other certificates that a text mentions."""

from __future__ import annotations

import re
from functools import lru_cache

from tender_tool.domain.certification.scheme import Level, Scheme
from tender_tool.domain.record import record
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.schemes import schemes
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import normalise

_COUNTED = compiled(
    r"(?:(?<![\d.])\d{1,3}(?:\.\d{1,3})?|(?<![零一二两三四五六七八九十])[零一二两三四五六七八九十]{1,4}|半)(?:颗|个)?星半?级?"
)
_SIGNS = compiled(r"[★☆]+")
_CREDIT_LEVEL = r"A{2,5}(?:级|等级)?"
_STANDARD = compiled(r"(?:[A-Z]{1,4}\d{0,2}/[A-Z]{1,6}|GBT?|SBT?|ISO(?:/IEC)?|CTEAS)\d{3,6}(?:[-:.](?:19|20)\d{2})?")


@record(frozen=True, slots=True)
class Mention:
    """Words of a text that name a level; level and scheme are None if no scheme issues it."""

    words: str
    start: int
    end: int
    level: Level | None
    scheme: Scheme | None


def without_standards(text: str) -> str:
    """Return a normalised text with bars in place of the numbers of standards, so that places stay the same."""
    return _STANDARD.sub(lambda number: "|" * len(number[0]), text)


def standards_in(text: str) -> tuple[str, ...]:
    """Return the numbers of the standards that a normalised text names."""
    return tuple(_STANDARD.findall(text))


def named_schemes(text: str) -> tuple[Scheme, ...]:
    """Return the schemes that a normalised text names."""
    return tuple(each for each in schemes() if any(normalise(mark) in text for mark in each.marks))


def find_mentions(text: str, named: tuple[Scheme, ...]) -> tuple[Mention, ...]:
    """Return the levels in a normalised text: of the scheme it names, else of the one that stands alone."""
    scheme = _speaking(named)
    if scheme is None:
        return ()
    # The number of a standard must not run into the level behind it: GB/T27922-2011五星级.
    text = without_standards(text)
    found: list[Mention] = []
    for match in _level_pattern(scheme.id).finditer(text):
        if not _part_of_more(text, match):
            named_level = _by_spelling(scheme)[match[0]]
            found.append(Mention(match[0], match.start(), match.end(), named_level, scheme))
    for match in _COUNTED.finditer(text):
        if not any(match.start() < m.end and m.start < match.end() for m in found):
            found.append(Mention(match[0], match.start(), match.end(), None, None))
    for match in _SIGNS.finditer(text):
        count = match[0].count("★")
        level = next((x for x in scheme.levels if x.stars == count and count and len(match[0]) <= 5), None)
        found.append(Mention(match[0], match.start(), match.end(), level, scheme if level else None))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _speaking(named: tuple[Scheme, ...]) -> Scheme | None:
    if len(named) == 1:
        return named[0]
    candidates = named or schemes()
    return next((each for each in candidates if each.stands_alone), None)


@lru_cache(maxsize=16)
def _by_spelling(scheme: Scheme) -> dict[str, Level]:
    return {normalise(x): level for level in scheme.levels for x in (level.name.zh, *level.aliases)}


@lru_cache(maxsize=16)
def _level_pattern(scheme_id: str) -> re.Pattern[str]:
    scheme = next(each for each in schemes() if each.id == scheme_id)
    words = sorted(_by_spelling(scheme), key=len, reverse=True)
    return compiled("|".join(map(re.escape, words)))


def _part_of_more(text: str, match: re.Match[str]) -> bool:
    """Tell whether the words are the end of a larger number (4.5星, 十五星) or of a denial (未达标)."""
    before = text[max(0, match.start() - 1) : match.start()]
    behind = text[match.end() : match.end() + 1]
    if match[0][0].isascii() and (before.isdigit() or before == "."):
        return True
    return before in readings().no_level_behind or behind in readings().no_level_before


def strip_credit(text: str) -> tuple[str, bool]:
    """Return a normalised text without its credit ratings, and whether there were any."""
    words = "|".join(map(re.escape, readings().credit))
    tail = f"(?:{'|'.join(map(re.escape, readings().credit_tails))})*"
    before = rf"{_CREDIT_LEVEL}[^;,。、|]{{0,6}}?(?:{words}){tail}"
    behind = rf"(?:{words}){tail}[:(为]?{_CREDIT_LEVEL}{tail}\)?"
    left = re.sub(f"{before}|{behind}", "", text)
    return left, left != text


def other_certificate(text: str) -> str:
    """Return the words by which a normalised text names a certificate that is no after-sales one, or nothing."""
    known = readings()
    words = (*known.management_systems, *known.other_certificates)
    return next((word for word in words if normalise(word) in text), "")
