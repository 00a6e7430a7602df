"""Read a bidder list, and read it again with a person's choices."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.reading.bidders import read_bidder_list
from tender_tool.reading.input_file import read_file


def import_bidders(path: Path, sheet: str | None = None, progress: Progress | None = None) -> BidderList:
    """Return the bidder list of a file (of ``sheet``, or of the sheet that looks most like a list).

    Raises InputError if the file cannot be read or holds no list, and Cancelled if ``progress`` does.
    """
    return read_bidder_list(read_file(path), Choices(sheet), progress or NoProgress())


def choose_sheet(held: BidderList, sheet: str, progress: Progress | None = None) -> BidderList:
    """Return the list read from another sheet of its file; raises InputError if that holds no list."""
    return _again(held, Choices(sheet), progress)


def choose_column(held: BidderList, column: int, field: str | None, progress: Progress | None = None) -> BidderList:
    """Return the list read with a column (from 0) taken for ``field`` (None: not used)."""
    return _again(held, _here(held).with_column(column, field), progress)


def correct_cell(held: BidderList, cell: str, text: str, progress: Progress | None = None) -> BidderList:
    """Return the list read with another text in a cell (A1 address) of its sheet; the file stays as it is."""
    return _again(held, _here(held).with_correction(cell, text), progress)


def _here(held: BidderList) -> Choices:
    return replace(held.choices, sheet=held.sheet)


def _again(held: BidderList, choices: Choices, progress: Progress | None) -> BidderList:
    file = held.input or InputFile(held.file, b"")
    return read_bidder_list(file, choices, progress or NoProgress())
