"""Read a bidder list."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.reading.bidders import read_bidder_list


def import_bidders(path: Path, sheet: str | None = None, progress: Progress | None = None) -> BidderList:
    """Return the bidder list of a file (of ``sheet``, or of the sheet that looks most like a list).

    Raises InputError if the file cannot be read or holds no list, and Cancelled if ``progress`` does.
    """
    return read_bidder_list(path, sheet, progress or NoProgress())
