"""Recipes: which column is what in lists of one shape, as files that can be shared."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

import tomlkit

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.ruleset.files.toml_file import Entry, read_model
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.vocabulary.spelling import normalise


class RecipeColumn(Entry):
    """A column by its header, and the field it is taken for (left out: not used)."""

    header: str
    field: str | None = None


class Recipe(Entry):
    """A recipe file: the headers of a list in their order, and a person's choice for each."""

    format: Literal[1]
    columns: tuple[RecipeColumn, ...]


def shape_of(held: BidderList) -> str:
    """Return what lists of one shape have in common: a digest of their headers in their order."""
    headers = "\n".join(f"{column.index} {normalise(column.header)}" for column in held.columns)
    return hashlib.sha256(headers.encode()).hexdigest()[:16]


def remember(held: BidderList, folder: Path) -> Path:
    """Write the list's columns as the recipe for its shape into ``folder`` and return the file.

    Raises InputError if it cannot be written.
    """
    document = tomlkit.document()
    document["format"] = 1
    columns = tomlkit.aot()
    for column in held.columns:
        entry = tomlkit.table()
        entry["header"] = column.header
        if column.field:
            entry["field"] = column.field
        columns.append(entry)
    document["columns"] = columns
    path = folder / f"{shape_of(held)}.toml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(Problem(Message.of("file.cannot_write", file=str(path)), Source(path.name))) from error
    replace_file(path, lambda place: _write(place, tomlkit.dumps(document)))
    return path


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def remembered(held: BidderList, folder: Path) -> dict[int, str | None]:
    """Return the fields by column that a recipe for the list's shape states; empty if there is none."""
    path = folder / f"{shape_of(held)}.toml"
    if not path.is_file():
        return {}
    recipe = read_model(Recipe, path)
    return {column.index: wanted.field for column, wanted in zip(held.columns, recipe.columns, strict=False)}
