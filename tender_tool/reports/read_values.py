"""What was read of each bidder, and from which cell."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.ruleset.wording import catalogue


@dataclass(frozen=True, slots=True)
class ReadValue:
    """One value as it stands in the input."""

    bidder: str
    field: str
    text: str
    source: Source


def read_values(bidder: Bidder, results: Results) -> tuple[ReadValue, ...]:
    """Return every value that was read of a bidder."""
    both = (*bidder.sources, *bidder.certificate.sources)
    rows = []
    for field, source in dict(both).items():
        text = _text_at(results.tender.bidder_list, source)
        rows.append(ReadValue(bidder.name, _field_name(field, source, results), text, source))
    return tuple(rows)


def _column(bidder_list: BidderList | None, source: Source) -> int | None:
    """Return the index of the column in which the source's cell stands."""
    if bidder_list is None or source.cell is None or source.sheet not in (None, bidder_list.sheet):
        return None
    letters = source.cell.rstrip("0123456789")
    return next((column.index for column in bidder_list.columns if column.letter == letters), None)


def _text_at(bidder_list: BidderList | None, source: Source) -> str:
    column = _column(bidder_list, source)
    if bidder_list is None or column is None or not source.row or source.row > len(bidder_list.rows):
        return ""
    row = bidder_list.rows[source.row - 1]
    return row[column] if column < len(row) else ""


def _field_name(field: str, source: Source, results: Results) -> str:
    """Return the field in words; one that has none goes by the header of its column."""
    language: Language = results.language
    known = catalogue().get(f"report.field_{field}")
    if known:
        return known.in_language(language)
    bidder_list = results.tender.bidder_list
    column = _column(bidder_list, source)
    headers = (each.header for each in bidder_list.columns if each.index == column) if bidder_list else iter(())
    return next(headers, field)
