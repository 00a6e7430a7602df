"""Read a bidder list, and read it again with a person's choices."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Text
from tender_tool.later import later
from tender_tool.ruleset.vocabulary.columns import column_words, field_label
from tender_tool.ruleset.wording import words

if TYPE_CHECKING:
    from tender_tool.reading.bidder_list.bidders import first_sheet, read_bidder_list
    from tender_tool.reading.files.input_file import read_file
    from tender_tool.reading.files.own_files import own_kind
    from tender_tool.services.recipes import with_earlier_answers
else:
    first_sheet, read_bidder_list = later(
        "tender_tool.reading.bidder_list.bidders", "first_sheet", "read_bidder_list"
    )
    (read_file,) = later("tender_tool.reading.files.input_file", "read_file")
    (own_kind,) = later("tender_tool.reading.files.own_files", "own_kind")
    (with_earlier_answers,) = later("tender_tool.services.recipes", "with_earlier_answers")

_LIST_AND_REGISTERS = 2


def import_bidders(
    path: Path,
    sheet: str | None = None,
    progress: Progress | None = None,
    recipes: Path | None = None,
    header_row: int | None = None,
) -> BidderList:
    """Return the bidder list of a file (of ``sheet``, or of the sheet that looks most like a list).

    ``header_row``, from 1, is where the header of the list ends, if somebody says so.

    A recipe for lists of its shape in the folder ``recipes`` says which column is what. Raises InputError if the
    file cannot be read or holds no list, and Cancelled if ``progress`` does.
    """
    file = _file_with_list(path)
    if header_row is not None:
        choices = Choices(sheet or first_sheet(file), header_row=header_row)
        return read_bidder_list(file, choices, progress or NoProgress())
    held = read_bidder_list(file, Choices(sheet), progress or NoProgress())
    # What is said of the list may bring a register into sight, of which something was said as well.
    for _ in range(_LIST_AND_REGISTERS if recipes else 0):
        recalled = with_earlier_answers(held, recipes) if recipes else None
        held = held if recalled is None else _again(held, recalled, progress)
    return held


def _file_with_list(path: Path) -> InputFile:
    """Return a file; raises InputError if the program wrote it itself: its rows are results and no bids."""
    file = read_file(path)
    kind = own_kind(file)
    if kind is not None:
        message = Message.of("file.own_export", file=file.name, kind=words(f"report.own_{kind}"))
        raise InputError(Problem(message, Source(file.name)))
    return file


def fields_known() -> dict[str, Text]:
    """Return every field that a column can be taken for, with what it is called."""
    return {field: field_label(field) for field in column_words().fields}


def choose_sheet(held: BidderList, sheet: str, progress: Progress | None = None) -> ImportBidders:
    """Return the edit that reads another sheet of the file; raises InputError if that holds no list."""
    return ImportBidders(_again(held, Choices(sheet), progress), Message.of("edit.choose_sheet", sheet=sheet))


def choose_column(
    held: BidderList, column: int, field: str | None, progress: Progress | None = None, *, sheet: str | None = None
) -> ImportBidders:
    """Return the edit that takes a column (from 0; of a register's ``sheet``) for ``field`` (None: not used)."""
    name = held.column_name(column, sheet)
    label = field_label(field) if field else words("edit.not_used")
    reason = Message.of("edit.choose_column", column=name, field=label)
    return ImportBidders(_again(held, _here(held).with_column(sheet or held.sheet, column, field), progress), reason)


def choose_header(held: BidderList, row: int, progress: Progress | None = None) -> ImportBidders:
    """Return the edit that ends the header at a row of the sheet (from 1); raises InputError if no list is under it.

    What was chosen about columns goes by the header and is dropped.
    """
    choices = replace(_here(held).with_columns(None, {}), header_row=row)
    return ImportBidders(_again(held, choices, progress), Message.of("edit.choose_header", row=row))


def forget_answers(held: BidderList, progress: Progress | None = None) -> ImportBidders:
    """Return the edit that reads the list without the answers that were recalled for it."""
    choices = _here(held)
    for each in choices.recalled:
        columns = choices.columns_of(each.sheet)
        columns.pop(each.column, None)
        choices = choices.with_columns(each.sheet, columns)
    return ImportBidders(_again(held, choices, progress), Message.of("edit.forget_answers"))


def correct_cell(held: BidderList, cell: str, text: str, progress: Progress | None = None) -> ImportBidders:
    """Return the edit that puts another text into a cell (A1 address) of the list; the file stays as it is."""
    reason = Message.of("edit.correct_cell", cell=cell, text=text)
    return ImportBidders(_again(held, _here(held).with_correction(cell, text), progress), reason)


def _here(held: BidderList) -> Choices:
    return replace(held.choices, sheet=held.sheet)


def _again(held: BidderList, choices: Choices, progress: Progress | None) -> BidderList:
    file = held.input or InputFile(held.file, b"")
    return read_bidder_list(file, choices, progress or NoProgress())
