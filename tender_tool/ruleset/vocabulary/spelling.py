"""One spelling for texts that are written in many: full and half width, traditional characters, spaces."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.data import code_places, rules_place
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.kept.store import kept
from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.spelling import Spelling

_MOST_SPELLED = 1 << 18
# A character for private use, which no list holds: it joins with none of its neighbours.
_APART = "\ue000"
# The unified ideographs with their extension A.
_HAN = (0x3400, 0xA000)


@lru_cache(maxsize=1)
def _spelling() -> Spelling:
    return cast("Spelling", kept_record("spelling", "Spelling"))


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    """Return every character that is written in another way: made once, since a list asks for a million texts."""
    files = (rules_place("spelling.toml"), *code_places("vocabulary/spelling.py"), *_converter())
    return cast("dict[int, str]", kept("characters", files, _characters))


def _converter() -> tuple[str, ...]:
    """Return the file that says which version of the converter is installed, without loading it."""
    places = (f"{folder}/opencc/__init__.py" for folder in sys.path)
    return tuple(place for place in places if os.path.isfile(place))[:1]  # noqa: PTH113  (pathlib takes longer)


def _characters() -> dict[int, str]:
    from opencc import OpenCC  # noqa: PLC0415  (only where the table is made anew)

    han = [sign for sign in map(chr, range(*_HAN)) if not _in_simplified_use(sign)]
    # A line for each: so no two of them are taken for a phrase, and each stays one character.
    simple = OpenCC("t2s").convert("\n".join(han)).split("\n")
    return str.maketrans(
        {old: new for old, new in zip(han, simple, strict=True) if old != new} | _spelling().one_form
    )


@lru_cache(maxsize=1)
def _otherwise_written() -> re.Pattern[str]:
    """Return the pattern of the characters of the table: most texts have none, and to look is quicker."""
    return compiled(f"[{re.escape(''.join(map(chr, _table())))}]")


def _in_simplified_use(sign: str) -> bool:
    """Tell whether GB 2312 has a character: 乾 of 乾坤 or 於 of a family name is no other way to write 干 or 于."""
    try:
        return bool(sign.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def simplified(text: str) -> str:
    """Return ``text`` in simplified characters, otherwise as it is."""
    return text.translate(_table())


def normalise(text: str) -> str:
    """Return ``text`` in half width and simplified characters, without white space, in upper-case Latin."""
    return _spelled[text]


def learn(texts: Sequence[str]) -> None:
    """Find the one spelling of many texts at once, such as a column of a long list, before they are asked for."""
    joined = _APART.join(texts)
    if len(texts) > 1 and joined.count(_APART) == len(texts) - 1:
        _spelled.hold(zip(texts, _one_spelling(joined).split(_APART), strict=True))


def _one_spelling(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = _otherwise_written().sub(lambda found: _table()[ord(found[0])], text)
    return "".join(text.split()).upper()


class _Spelled(dict[str, str]):
    """The one spelling of the texts that were asked for, as many as there is room for."""

    def __missing__(self, text: str) -> str:
        spelled = _one_spelling(text)
        self.hold([(text, spelled)])
        return spelled

    def hold(self, found: Iterable[tuple[str, str]]) -> None:
        if len(self) > _MOST_SPELLED:
            self.clear()
        self.update(found)


_spelled = _Spelled()


def reaching_above() -> tuple[str, ...]:
    """Return the suffixes of a level's words that reach above it: 及以上."""
    return _spelling().reaching_above


def without_suffix(words: str) -> str:
    """Return a level's normalised words without a suffix such as 及以上."""
    for suffix in _spelling().level_suffixes:
        if words.endswith(suffix):
            return words.removesuffix(suffix)
    return words


@lru_cache(maxsize=1 << 18)
def name_key(name: str) -> str:
    """Return a firm's name in one spelling: without spaces and remarks such as （联合体牵头人）."""
    return _without_asides(normalise(name))


def name_core(name: str) -> str:
    """Return a firm's name without its legal form: two that differ in nothing else may be one firm."""
    key = name_key(name)
    for form in _spelling().legal_forms:
        if key.endswith(form):
            return key.removesuffix(form)
    return key


def members(name: str) -> tuple[str, ...]:
    """Return the members' keys of a consortium's name (A（牵头人）、B（成员）), or nothing for a single firm."""
    words = normalise(name)
    if not _consortium_mark().search(words):
        return ()
    # Brackets at the very beginning belong to the first name: (香港)…
    words = re.sub(r"^\(([^()]*)\)", r"\1", words)
    parts = [_without_asides(part) for part in re.split(r"[、;,+&/|]|\)(?=[^\s、;,)])|(?:与|和)(?=.{4,})", words)]
    return tuple(part for part in parts if part) if len(list(filter(None, parts))) > 1 else ()


@lru_cache(maxsize=1)
def _consortium_mark() -> re.Pattern[str]:
    return compiled("|".join(map(re.escape, (*_spelling().consortium_marks, *_spelling().consortium_ends))))


@lru_cache(maxsize=1)
def _aside_patterns() -> tuple[re.Pattern[str], ...]:
    spelling = _spelling()
    asides, ends = ("|".join(map(re.escape, each)) for each in (spelling.name_asides, spelling.aside_ends))
    behind = compiled(rf"\([^()]*(?:{asides})[^()]*\)?")
    return behind, compiled(rf"^(?:(?:{asides})(?:{ends})?)+:")


def _without_asides(words: str) -> str:
    for pattern in _aside_patterns() if "(" in words or ":" in words else ():
        words = pattern.sub("", words)
    ends = _spelling().consortium_ends
    for end in ends if words.endswith(ends) else ():
        words = words.removesuffix(end)
    return words
