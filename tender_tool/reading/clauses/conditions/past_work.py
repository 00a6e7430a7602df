"""Past work and honours that a sentence limits: to a place, to a kind of client, to a sum of money."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tender_tool.reading.clauses.measures.intervals import intervals
from tender_tool.ruleset.vocabulary.conditions import condition_words

Limit = Literal["region", "trade", "public_client", "amount"]

_NEAR, _NAME_NEAR = 30, 14
_STEM = 2


@dataclass(frozen=True, slots=True)
class Limited:
    """What limits past work, and where its words stand in the plain sentence, up to the work itself."""

    by: Limit
    start: int
    end: int


def limits(sentence: str) -> tuple[Limited, ...]:
    """Return what a plain sentence limits past work or honours by."""
    return (*_regions(sentence), *_clients(sentence), *_sums(sentence))


def offices(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where a plain sentence speaks of an office of the firm in some place: 在本市设有服务网点."""
    words = condition_words().offices
    if any(each in sentence for each in words.unless):
        return
    taken = 0
    for start, end in place_names(sentence):
        behind = re.split("[。;:]", sentence[end : end + _NEAR])[0]
        before = _last_office(re.split("[,。;:]", sentence[max(taken, start - _NAME_NEAR) : start])[-1])
        if before is not None:
            taken = end
            yield start - before, end
            continue
        for office in _any(words.nouns).finditer(behind):
            if start >= taken and not behind[: office.start()].endswith(words.other):
                taken = end + office.end()
                yield start, taken
                break


def _last_office(before: str) -> int | None:
    """Return how far before a place the office begins that stands in it: 维修点位于本县."""
    words = condition_words().offices
    found = [each for each in _any(words.nouns).finditer(before) if not before[: each.start()].endswith(words.other)]
    lies = found and before[found[-1].end() :].endswith(words.lies)
    return len(before) - found[-1].start() if lies else None


def place_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield where places are named in a plain text: 本市, 广东, 某某县; not 小区, 城市, 省级."""
    words = condition_words().places
    for match in _places().finditer(text):
        start, end = match.span()
        if text.startswith(words.else_behind, end):
            continue
        if match["form"]:
            stem = text[max(0, start - _STEM) : start]
            named = len(stem) == _STEM and not stem.endswith(words.else_before) and all(map(_names, stem))
            if not named and match[0] not in words.here:
                continue
            start -= _STEM if named else 0
        yield start, end


def _names(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fa5" and character not in condition_words().places.no_stem


def _regions(sentence: str) -> Iterator[Limited]:
    words = condition_words()
    things = _any((*words.work.nouns, *words.work.honours, *words.work.verbs))
    bodies = _any(words.places.bodies)
    for start, end in place_names(sentence):
        behind = re.split("[,;。:]", sentence[end : end + _NEAR])[0]
        thing = things.search(behind)
        body = bodies.search(behind)
        if thing and not (body and body.start() < thing.start()):
            yield Limited("region", start, end + thing.end())
        elif not thing and not body and sentence[:start].endswith(words.work.verbs):
            yield Limited("region", start, end + len(behind))


def _clients(sentence: str) -> Iterator[Limited]:
    words = condition_words()
    things, issues = _any((*words.work.nouns, *words.work.verbs)), _any(words.clients.issues)
    taken = 0
    for match in _named_clients().finditer(sentence):
        behind = re.split("[,;。:]", sentence[match.end() : match.end() + _NEAR])[0]
        thing = things.search(behind)
        before = sentence[max(0, match.start() - _NAME_NEAR) : match.start()]
        said_behind = re.search(rf"(?:{things.pattern})(?:须|应|需|必须)?(?:为|限于?|仅限)[^,;。得]*$", before)
        if match.start() < taken or not (thing or said_behind):
            continue
        reach = behind[: thing.end()] if thing else ""
        if issues.search(reach):
            continue
        taken = match.end() + len(reach)
        wide = any(each in match[0] + reach + before for each in words.clients.public)
        yield Limited("public_client" if wide else "trade", match.start(), taken)


def _sums(sentence: str) -> Iterator[Limited]:
    words = condition_words()
    if not _any(words.work.nouns).search(sentence) or _any(words.money.other).search(sentence):
        return
    for match in _money().finditer(sentence):
        before = re.split("[,;。]", sentence[max(0, match.start() - _NAME_NEAR) : match.start()])[-1]
        named = list(_any(words.money.names).finditer(before))
        bounded = any(step.start <= match.start() < step.end for step in intervals(sentence))
        if named or bounded:
            start = match.start() - (len(before) - named[-1].start() if named else 0)
            yield Limited("amount", start, match.end())


def _any(words: Sequence[str]) -> re.Pattern[str]:
    return _compiled(tuple(words))


@lru_cache(maxsize=32)
def _compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(each) for each in sorted(words, key=len, reverse=True)))


@lru_cache(maxsize=1)
def _places() -> re.Pattern[str]:
    words = condition_words().places
    forms = "|".join(sorted(words.forms, key=len, reverse=True))
    known = "|".join(sorted((*words.here, *words.provinces), key=len, reverse=True))
    inside = "(?:内|范围内|境内|辖区内|行政区域内)?"
    return re.compile(rf"(?P<form>{forms}){inside}|(?:{known})(?:{forms})?{inside}")


@lru_cache(maxsize=1)
def _named_clients() -> re.Pattern[str]:
    words = condition_words().clients
    bodies = "|".join(sorted(words.bodies, key=len, reverse=True))
    trades = "|".join(sorted(words.trades, key=len, reverse=True))
    return re.compile(rf"(?:{trades}|{bodies})(?:{'|'.join(words.heads)})|(?:{bodies})")


@lru_cache(maxsize=1)
def _money() -> re.Pattern[str]:
    units = "|".join(sorted(condition_words().money.units, key=len, reverse=True))
    return re.compile(rf"\d+(?:\.\d+)?(?:{units})(?!次|人|吨|平|米|公)")
