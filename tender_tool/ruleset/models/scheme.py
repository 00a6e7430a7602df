"""A certificate scheme, ``rules/schemes/<id>/scheme.toml``."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from tender_tool.ruleset.files.toml_file import Entry, Exact, Words


class LevelFile(Entry):
    """A ``[[levels]]`` table."""

    id: Annotated[str, Field(min_length=1, description="stable name of the level, used in results")]
    name: Words
    score_from: Annotated[
        Exact | None, Field(ge=0, le=100, description="lowest score of 100 that earns it, inclusive")
    ] = None
    stars: Annotated[int, Field(ge=0, le=10, description="stars in the level's name, 0 for none")] = 0
    aliases: Annotated[tuple[str, ...], Field(description="other spellings of the level")] = ()


class SurveillanceFile(Entry):
    """The ``[surveillance]`` table, in months."""

    cycle_months: tuple[int, int]
    shift_months: Annotated[int, Field(ge=0)]
    most_months: Annotated[int | None, Field(ge=1, description="the most months between two audits")] = None


class SchemeFile(Entry):
    """A ``scheme.toml``."""

    format: Literal[1]
    id: Annotated[str, Field(min_length=1)]
    title: Words
    standard: Annotated[str, Field(min_length=1, description="number of the standard")]
    source: Annotated[str, Field(min_length=1, description="where these facts were read")]
    as_of: date
    marks: Annotated[tuple[str, ...], Field(min_length=1, description="words by which a text names the scheme")]
    stands_alone: Annotated[
        bool, Field(description="true: its level names are understood without naming the scheme")
    ] = False
    validity_years: Annotated[int | None, Field(ge=1)] = None
    surveillance: SurveillanceFile | None = None
    issued_from: Annotated[date | None, Field(description="first day on which certificates were issued")] = None
    issued_until: Annotated[date | None, Field(description="last day on which certificates were issued")] = None
    levels: Annotated[tuple[LevelFile, ...], Field(min_length=1, description="the highest level first")]
