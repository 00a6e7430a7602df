"""How the parts of a tender document are headed, from ``rules/sections.toml``."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry


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
