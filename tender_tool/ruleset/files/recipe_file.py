"""The shape of a recipe's file."""

from __future__ import annotations

from datetime import date
from typing import Literal

from tender_tool.ruleset.files.toml_file import Entry


class RecipeColumn(Entry):
    """A column by its header, and the field it is taken for (left out: not used); ``open``: the reader decides."""

    header: str
    field: str | None = None
    open: bool = False


class Recipe(Entry):
    """A recipe file: the headers of a table in their order, what a person said of each, and on which day."""

    format: Literal[1]
    on: date | None = None
    columns: tuple[RecipeColumn, ...]
