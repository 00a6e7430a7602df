"""The words by which clauses measure, from ``rules/measures.toml``."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from tender_tool.ruleset.files.toml_file import Entry


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
