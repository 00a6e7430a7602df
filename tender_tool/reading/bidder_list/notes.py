"""What is said about a file beside its bidders: sheets and tables left out, hidden rows and columns."""

from __future__ import annotations

from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.choice import Chosen
from tender_tool.reading.sheet import Book, letters


def notes_on(book: Book, chosen: Chosen) -> list[Message]:
    """Return the notes on a file."""
    layout, sheet = chosen.layout, chosen.layout.sheet
    notes = []
    if sheet.turned:
        notes.append(Message.of("list.across"))
    registers = list(dict.fromkeys(register.sheet.name for register in chosen.registers))
    if registers:
        notes.append(Message.of("list.register_joined", sheet="、".join(registers)))
    used = {sheet.name, *registers}
    others = [each.name for each in book.sheets if each.name not in used and not each.hidden]
    hidden = [each.name for each in book.sheets if each.name not in used and each.hidden]
    tables = [table.header[0] + 1 for table in chosen.left_out if table.sheet.name == sheet.name]
    rows = sorted(row for row in sheet.hidden_rows if layout.first_row <= row <= layout.last_row)
    columns = [column.index for column in layout.columns if column.index in sheet.hidden_columns]
    rows_read = range(layout.first_row, layout.last_row + 1)
    remarked = sorted(place for place in sheet.comments if place[0] in rows_read)
    said: dict[str, list[str]] = {
        "other_sheets": others,
        "hidden_sheets": hidden,
        "other_tables": [str(row) for row in tables],
        "hidden_rows": [letters(row) if sheet.turned else str(row + 1) for row in rows],
        "hidden_columns": [sheet.line_name(column) for column in columns],
    }
    said["parts_joined"] = [str(row + 1) for row in sheet.parts]
    said["comments"] = [sheet.address(*place) for place in remarked]
    notes += [Message.of(f"list.{code}", names="、".join(names)) for code, names in said.items() if names]
    return notes
