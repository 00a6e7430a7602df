"""The reader's own proof that no row of a list is lost: each belongs to one thing that it was taken for."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.problem import Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.choice import Chosen
from tender_tool.reading.bidder_list.rows import SortedTable
from tender_tool.reading.columns.contents import is_bidders_row

Lines = dict[int, str]


def lines_of(table: SortedTable) -> Lines:
    """Return what each line (row, or column where bidders stand side by side) of a table was taken for."""
    layout = table.layout
    taken: Lines = dict.fromkeys(layout.header, "header")
    taken.update((row, "bidder") for entry in table.entries for row in entry.rows)
    taken.update({skipped.row - 1: "left out" for skipped in table.skipped})
    return taken


def unaccounted(file: str, chosen: Chosen) -> Iterator[Problem]:
    """Yield each line of the list's sheet that was taken for nothing, and each above the header that names a bidder.

    What stands above the first header is title; registers and lists that are left out account for their own lines.
    """
    sheet, taken = chosen.layout.sheet, dict[int, str]()
    tables = (chosen.table, *chosen.further, *chosen.registers, *chosen.left_out)
    here = [table for table in tables if table.layout.sheet.name == sheet.name]
    same = [table for table in here if table.layout.sheet.turned == sheet.turned]
    for table in same:
        taken.update(lines_of(table))
    first = min(table.layout.header[0] for table in same)
    for line, cells in enumerate(sheet.rows):
        if line in taken and line >= first:
            continue
        text = next((cell.strip() for cell in cells if cell.strip()), "")
        if text and line < first and is_bidders_row(cells):
            yield _problem(file, chosen, "bidder_above", line, text)
        elif text and line > first:
            yield _problem(file, chosen, "line_lost", line, text)


def _problem(file: str, chosen: Chosen, code: str, line: int, text: str) -> Problem:
    sheet = chosen.layout.sheet
    place = next((column for column, cell in enumerate(sheet.rows[line]) if cell.strip()), 0)
    source = Source(file, sheet.name, sheet.file_row(line, place), sheet.address(line, place))
    return Problem(Message.of(f"list.{code}", text=text), source)
