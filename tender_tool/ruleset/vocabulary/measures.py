"""The words by which clauses measure, from ``rules/measures.toml``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from pydantic import Field

from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, read_model


class BoundWords(Entry):
    """What says where a step over a number begins and ends."""

    least: tuple[str, ...] = Field(alias="from")
    above: tuple[str, ...]
    up_to: tuple[str, ...]
    below: tuple[str, ...]
    behind_from: tuple[str, ...]
    behind_up_to: tuple[str, ...]
    inside: tuple[str, ...]
    inside_else: tuple[str, ...]
    ends_before: tuple[str, ...]
    within: tuple[str, ...]
    without: tuple[str, ...]
    through: tuple[str, ...]
    joints: tuple[str, ...]


class CountWords(Entry):
    """What is counted."""

    whole: tuple[str, ...]
    measured: tuple[str, ...]
    scales: dict[str, tuple[str, str]]
    dates: tuple[str, ...]
    listed: tuple[str, ...]


class MeasureWords(Entry):
    """The whole file."""

    as_of: date
    source: str
    bounds: BoundWords
    counts: CountWords


@lru_cache(maxsize=1)
def measure_words() -> MeasureWords:
    """Return the words, read once."""
    return read_model(MeasureWords, rules_folder() / "measures.toml")
