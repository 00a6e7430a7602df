"""Which table of a file is the bidder list, and which the register of certificates."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tender_tool.domain.input_file import Choices
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.layout import Layout, find_tables
from tender_tool.reading.sheet import Book, Sheet, place_of, squared
from tender_tool.ruleset.columns import column_words


@dataclass(frozen=True, slots=True)
class Chosen:
    """The list's table, the register's, and the tables that look like a list and were left out."""

    layout: Layout
    register: Layout | None
    left_out: tuple[Layout, ...]


def choose(book: Book, choices: Choices) -> Chosen:
    """Return the table to read; raises InputError if there is no such sheet or no table with names."""
    wanted = choices.sheet
    if wanted is not None and wanted not in {sheet.name for sheet in book.sheets}:
        raise InputError(Problem(Message.of("list.no_such_sheet", file=book.file, sheet=wanted), Source(book.file)))
    sheets = [_corrected(sheet, choices) for sheet in book.sheets if not sheet.hidden or sheet.name == wanted]
    fields = dict(choices.columns)
    tables = [table for sheet in sheets for table in find_tables(sheet, fields if sheet.name == wanted else {})]
    lists = [table for table in tables if table.has("name") and _is_it(table, wanted)]
    if not lists:
        names = wanted or "、".join(sheet.name for sheet in sheets)
        message = Message.of("list.no_name_column", file=book.file, sheets=names)
        raise InputError(Problem(message, Source(book.file)))
    layout = max(lists, key=_likeness)
    registers = [table for table in tables if table is not layout and table.has("level", "standard")]
    register = max(registers, key=lambda table: table.weight, default=None) if _lacks_levels(layout) else None
    left_out = tuple(table for table in lists if table is not layout and table is not register)
    return Chosen(layout, register, left_out)


def _corrected(sheet: Sheet, choices: Choices) -> Sheet:
    """Return the sheet with a person's texts; only a chosen sheet has any."""
    if sheet.name != choices.sheet or not choices.corrections:
        return sheet
    rows = [list(row) for row in sheet.rows]
    mended = set()
    for correction in choices.corrections:
        row, column = place_of(correction.cell)
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = correction.text
            mended.add((row, column))
    errors, uncomputed = sheet.errors - mended, sheet.uncomputed - mended
    return replace(sheet, rows=squared(rows), errors=errors, uncomputed=uncomputed)


def _is_it(table: Layout, wanted: str | None) -> bool:
    return wanted is None or table.sheet.name == wanted


def _likeness(table: Layout) -> tuple[bool, bool, bool, int]:
    register_like = table.has("certificate_no", "standard", "body") and not table.has("price")
    return (not _explains(table.sheet), table.has("price"), not register_like, table.weight)


def _explains(sheet: Sheet) -> bool:
    return any(word in sheet.name for word in column_words().sheets.aside)


def _lacks_levels(layout: Layout) -> bool:
    return not layout.has("level", "standard")
