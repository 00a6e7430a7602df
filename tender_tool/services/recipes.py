"""What people said of the columns of lists of one shape: used again, kept, given away and taken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import Choices, Recalled
from tender_tool.domain.problem import InputError
from tender_tool.reading.bidder_list.recalled import recalled_notes
from tender_tool.store.recipes import Answers, Columns, export, keep, kept, recipe_file, take

__all__ = [
    "Answers",
    "Columns",
    "answers_kept",
    "export_recipe",
    "keep",
    "recalled_notes",
    "recipe_file",
    "take",
    "with_earlier_answers",
]


def with_earlier_answers(held: BidderList, recipes: Path) -> Choices | None:
    """Return the choices with what was said earlier of lists of this shape; None where that changes nothing.

    Columns that the reader takes for the same without a question are not recalled.
    """
    choices = replace(held.choices, sheet=held.sheet)
    recalled: list[Recalled] = []
    for sheet in dict.fromkeys((held.sheet, *(each.sheet for each in held.registers))):
        columns = held.columns_of(sheet)
        said = answers_kept(columns, recipes)
        read = {column.index: column.field for column in columns if not column.asked}
        new = {place: field for place, field in said.fields.items() if read.get(place, "") != field}
        if new:
            choices = choices.with_columns(sheet, {**said.fields, **choices.columns_of(sheet)})
            recalled += [Recalled(sheet, place, field, said.on) for place, field in new.items()]
    return replace(choices, recalled=(*choices.recalled, *recalled)) if recalled else None


def answers_kept(columns: Columns, recipes: Path) -> Answers:
    """Return what is kept of a shape; a recipe is a convenience: one that is broken keeps nobody from a list."""
    try:
        return kept(columns, recipes)
    except InputError:
        return Answers()


def export_recipe(held: BidderList, path: Path) -> None:
    """Write what each column of a list is taken for into a file; raises InputError if that is not possible."""
    export(held.columns, Answers({column.index: column.field for column in held.columns}), path)
