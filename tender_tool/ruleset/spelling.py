"""One spelling for texts that are written in many: full and half width, traditional characters, spaces."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.toml_file import Entry, read_model


class _Spelling(Entry):
    as_of: object
    source: str
    simplified: dict[str, str]
    level_suffixes: tuple[str, ...]


@lru_cache(maxsize=1)
def _spelling() -> _Spelling:
    return read_model(_Spelling, rules_folder() / "spelling.toml")


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    return str.maketrans(_spelling().simplified)


def normalise(text: str) -> str:
    """Return ``text`` in half width and simplified characters, without white space, in upper-case Latin."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_table()).split()).upper()


def without_suffix(words: str) -> str:
    """Return a level's normalised words without a suffix such as 及以上."""
    for suffix in _spelling().level_suffixes:
        if words.endswith(suffix):
            return words.removesuffix(suffix)
    return words
