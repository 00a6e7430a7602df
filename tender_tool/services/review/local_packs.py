"""Checks of local practice: which places have some, and which checks they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from tender_tool.domain.text import Text
from tender_tool.ruleset.data import code_places, rules_places
from tender_tool.ruleset.kept.store import kept
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.vocabulary.stated_facts import stated_words
from tender_tool.ruleset.wording import words


@dataclass(frozen=True, slots=True)
class LocalPack:
    """The checks of one place; ``title`` is the place."""

    id: str
    title: Text
    codes: tuple[str, ...]


def local_packs() -> tuple[LocalPack, ...]:
    """Return every pack of local checks."""
    return tuple(LocalPack(each, words(f"pack.{each}"), codes) for each, codes in _codes().items())


@lru_cache(maxsize=1)
def _codes() -> dict[str, tuple[str, ...]]:
    files = rules_places("checks")
    return cast("dict[str, tuple[str, ...]]", kept("packs", (*files, *code_places("checks.py")), _checked_codes))


def _checked_codes() -> dict[str, tuple[str, ...]]:
    from tender_tool.ruleset.checks import check_files  # noqa: PLC0415  (only where the files are checked)

    files = check_files().values()
    ids = dict.fromkeys(file.pack for file in files if file.pack)
    return {each: tuple(file.code for file in files if file.pack == each) for each in ids}


def places_in(name: str) -> frozenset[str]:
    """Return the places with local practice that the name of a project names."""
    plain, places = normalise(name), stated_words().places
    return frozenset(place for place, patterns in places.items() if re.search("|".join(patterns), plain))
