"""Where a clause speaks of a thing: a gift, a licence, a paper, a record, by closed lists of plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from tender_tool.domain.numerals import NUMERAL
from tender_tool.ruleset.vocabulary.conditions import thing_words

if TYPE_CHECKING:
    from tender_tool.ruleset.models.conditions import ThingFile

# A name is no longer than this.
_NAME = 14
_LATIN = re.compile("[A-Z]")
_PAUSE = re.compile("[,。;]")
_DIGIT = re.compile(r"\d")


def things(plain: str, *names: str) -> Iterator[tuple[int, int]]:
    """Yield where a plain text speaks of one of the things, in its order; places that overlap are one."""
    begin = stop = 0
    for start, end in sorted(place for name in names for place in _places(plain, name)):
        if start < stop:
            stop = max(stop, end)
            continue
        if stop:
            yield begin, stop
        begin, stop = start, end
    if stop:
        yield begin, stop


def speaks_of(plain: str, *names: str) -> bool:
    """Tell whether a plain text speaks of one of the things."""
    return any(True for name in names for _ in _places(plain, name))


def _places(plain: str, name: str) -> Iterator[tuple[int, int]]:
    thing = thing_words().things[name]
    for match in _found(name).finditer(plain):
        start, end = match.start(), match.end()
        if thing.named or match.lastgroup == "head":
            ends = [lead.end() for lead in _leads().finditer(plain, max(0, start - _NAME), start)]
            start = max(ends, default=start)
        if thing.to_pause:
            pause = _PAUSE.search(plain, end)
            end = pause.start() if pause else len(plain)
        if not _is_else(plain, start, end, thing):
            yield start, end


def _is_else(plain: str, start: int, end: int, thing: ThingFile) -> bool:
    beside = plain[:start].endswith(thing.else_before) or plain.startswith(thing.else_behind, end)
    return beside or any(each in plain[start:end] for each in thing.else_in)


@lru_cache(maxsize=256)
def _found(name: str) -> re.Pattern[str]:
    thing = thing_words().things[name]
    between = rf"[^{'。;' if thing.across else ',。;:'}]{{0,{thing.near}}}?"
    if thing.between:
        between = f"{_any(thing_words().lists[thing.between])}*"
    ways = [_any(thing.words)] if thing.words else []
    ways += [between.join("".join(map(_listed, each.split("+"))) for each in pair.split()) for pair in thing.pairs]
    named = [f"(?P<word>{'|'.join(ways)})"] if ways else []
    return re.compile("|".join([*named, *([f"(?P<head>{_any(thing.heads)})"] if thing.heads else [])]))


def _listed(name: str) -> str:
    words = thing_words()
    return rf"(?:\d+(?:\.\d+)?|{NUMERAL}+)" if name == words.number else _any(words.lists[name])


def _any(words: Sequence[str]) -> str:
    return "(?:" + "|".join(_whole(each) for each in sorted(words, key=len, reverse=True)) + ")"


def _whole(word: str) -> str:
    """Return a word as it is looked for: letters and digits at its ends are not those of a longer one."""
    before = after = ""
    for kind, sign in ((_LATIN, "[A-Z]"), (_DIGIT, r"\d")):
        before += f"(?<!{sign})" if kind.match(word) else ""
        after += f"(?!{sign})" if kind.match(word[-1]) else ""
    return before + re.escape(word) + after


@lru_cache(maxsize=1)
def _leads() -> re.Pattern[str]:
    words = thing_words()
    return re.compile(f"[,。;:、()《》]|{_any(words.leads)}(?!{_any(words.lead_else)})")
