"""Which table of a file is the bidder list, and which the register of certificates."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.layout import Layout, find_tables
from tender_tool.reading.sheet import Book, Sheet
from tender_tool.ruleset.columns import column_words


@dataclass(frozen=True, slots=True)
class Chosen:
    """The list's table, the register's, and the tables that look like a list and were left out."""

    layout: Layout
    register: Layout | None
    left_out: tuple[Layout, ...]


def choose(book: Book, wanted: str | None) -> Chosen:
    """Return the table to read; raises InputError if there is no such sheet or no table with names."""
    if wanted is not None and wanted not in {sheet.name for sheet in book.sheets}:
        raise InputError(Problem(Message.of("list.no_such_sheet", sheet=wanted), Source(book.file)))
    tables = [
        table for sheet in book.sheets if not sheet.hidden or sheet.name == wanted for table in find_tables(sheet)
    ]
    lists = [table for table in tables if table.has("name") and (wanted is None or table.sheet.name == wanted)]
    if not lists:
        sheets = [sheet.name for sheet in book.sheets if (sheet.name == wanted if wanted else not sheet.hidden)]
        message = Message.of("list.no_name_column", sheets="、".join(sheets) or book.file)
        raise InputError(Problem(message, Source(book.file)))
    layout = max(lists, key=_likeness)
    registers = [table for table in tables if table is not layout and table.has("level", "standard")]
    register = max(registers, key=lambda table: table.weight, default=None) if _lacks_levels(layout) else None
    left_out = tuple(table for table in lists if table is not layout and table is not register)
    return Chosen(layout, register, left_out)


def _likeness(table: Layout) -> tuple[bool, bool, bool, int]:
    register_like = table.has("certificate_no", "standard", "body") and not table.has("price")
    return (not _explains(table.sheet), table.has("price"), not register_like, table.weight)


def _explains(sheet: Sheet) -> bool:
    return any(word in sheet.name for word in column_words().sheets.aside)


def _lacks_levels(layout: Layout) -> bool:
    return not layout.has("level", "standard")
