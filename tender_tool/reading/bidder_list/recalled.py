"""Columns that are read by an earlier answer of a person's: said in a note, whatever else is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import Recalled
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.vocabulary.columns import field_label
from tender_tool.ruleset.wording import words


def with_recalled(held: BidderList) -> BidderList:
    """Return a list with a note on each day of which answers are used, before all other notes."""
    return replace(held, notes=(*recalled_notes(held), *held.notes)) if held.choices.recalled else held


def recalled_notes(held: BidderList) -> Iterator[Message]:
    """Yield what is said of the answers that are recalled for a list."""
    days: dict[date | None, list[Text]] = {}
    for each in held.choices.recalled:
        days.setdefault(each.on, []).append(_told(held, each))
    for day, told in days.items():
        columns = Text("、".join(text.zh for text in told), ", ".join(text.en for text in told))
        if day is None:
            yield Message.of("list.recalled_undated", columns=columns)
        else:
            yield Message.of("list.recalled", columns=columns, day=day)


def _told(held: BidderList, recalled: Recalled) -> Text:
    found = (each.header for each in held.columns_of(recalled.sheet) if each.index == recalled.column)
    name = f"{held.column_name(recalled.column, recalled.sheet)} {next(found, '')}".strip()
    field = field_label(recalled.field) if recalled.field else words("edit.not_used")
    return Text(f"{name} → {field.zh}", f"{name} → {field.en}")
