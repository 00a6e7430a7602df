"""Recipes: what people said of the columns of lists of one shape, as files that can be shared."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.bidder import ColumnMatch
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import normalise

if TYPE_CHECKING:
    from tender_tool.ruleset.files.recipe_file import Recipe

Columns = tuple[ColumnMatch, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said of the columns of one shape: fields by column (None: not used), and on which day."""

    fields: Mapping[int, str | None] = field(default_factory=dict)
    on: date | None = None


def recipe_file(columns: Columns, folder: Path) -> Path:
    """Return the file for a shape in a folder: tables of one shape have the same headers in the same order."""
    headers = "\n".join(f"{column.index} {normalise(column.header)}" for column in columns)
    return folder / f"{hashlib.sha256(headers.encode()).hexdigest()[:16]}.toml"


def keep(columns: Columns, answers: Answers, folder: Path) -> None:
    """Keep what was said of columns for tables of their shape in a folder; of nothing, no file is left.

    Raises InputError if that is not possible.
    """
    path = recipe_file(columns, folder)
    try:
        if not answers.fields:
            path.unlink(missing_ok=True)
            return
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(Problem(Message.of("file.cannot_write", file=str(path)), Source(path.name))) from error
    export(columns, answers, path)


def export(columns: Columns, answers: Answers, path: Path) -> None:
    """Write what was said of columns into a file; raises InputError if that is not possible."""
    import tomlkit  # noqa: PLC0415  (only where one is written)

    document = tomlkit.document()
    document["format"] = 1
    if answers.on is not None:
        document["on"] = answers.on
    entries = tomlkit.aot()
    for column in columns:
        entry = tomlkit.table()
        entry["header"] = column.header
        said = answers.fields.get(column.index)
        if said:
            entry["field"] = said
        if column.index not in answers.fields:
            entry["open"] = True
        entries.append(entry)
    document["columns"] = entries
    text = tomlkit.dumps(document)
    replace_file(path, lambda place: _write(place, text))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def kept(columns: Columns, folder: Path) -> Answers:
    """Return what is kept for tables of the columns' shape; raises InputError if the file is broken."""
    path = recipe_file(columns, folder)
    return _answers(_read(path), columns) if path.is_file() else Answers()


def take(path: Path, folder: Path) -> None:
    """Keep a recipe in a folder, whatever its file is called; raises InputError if it is none."""
    recipe = _read(path)
    unknown = [each.field for each in recipe.columns if each.field and each.field not in column_words().fields]
    if unknown or not recipe.columns:
        message = Message.of("rule.not_toml", file=path.name, detail="、".join(filter(None, unknown)) or "columns")
        raise InputError(Problem(message, Source(path.name)))
    columns = tuple(
        ColumnMatch(number, "", each.header, each.field, "sure") for number, each in enumerate(recipe.columns)
    )
    keep(columns, _answers(recipe, columns), folder)


def _read(path: Path) -> Recipe:
    from tender_tool.ruleset.files.recipe_file import Recipe  # noqa: PLC0415
    from tender_tool.ruleset.files.toml_file import read_model  # noqa: PLC0415  (only where there is one)

    return read_model(Recipe, path)


def _answers(recipe: Recipe, columns: Columns) -> Answers:
    both = zip(columns, recipe.columns, strict=False)
    return Answers({column.index: said.field for column, said in both if not said.open}, recipe.on)
