"""How the parts of a tender document are headed, from ``rules/sections.toml``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, read_model


class SectionWords(Entry):
    """The whole file; every text is a regular expression."""

    as_of: date
    source: str
    numbers: tuple[str, ...]
    longest_heading: int
    contents: str
    elsewhere: str
    longest_pointer: int
    qualifications: tuple[str, ...]
    needs: tuple[str, ...]


@lru_cache(maxsize=1)
def section_words() -> SectionWords:
    """Return the words, read once."""
    return read_model(SectionWords, rules_folder() / "sections.toml")
