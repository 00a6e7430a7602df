"""The fields of bidders that are assumed before anybody has bid, from ``rules/assumed_fields.toml``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from tender_tool.ruleset.files.toml_file import Entry, Exact, Words


class MixFile(Entry):
    """The levels of some bidders: 1 is the scheme's highest, 0 no certificate."""

    title: Words
    levels: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(min_length=2, max_length=6)]


class AssumedFieldsFile(Entry):
    """The whole file; ``premiums`` are percent above the cheapest."""

    as_of: date
    source: str
    premiums: Annotated[tuple[Annotated[Exact, Field(ge=0)], ...], Field(min_length=1, max_length=8)]
    mixes: Annotated[tuple[MixFile, ...], Field(min_length=1)]
