"""What the inputs of a tender say at a place, whatever people made of it; looked up for many places at once."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from tender_tool.domain.acts.trail import Place, PlaceKind
from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.cell_address import column_number, parts
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender

if TYPE_CHECKING:
    from tender_tool.scoring.facts import Facts

_NOTHING: Final = ("", None)
_OF_BIDDER: Final[frozenset[PlaceKind]] = frozenset(
    ("level", "verified", "fact", "rejection", "price", "low_price", "price_confirmed")
)


class Inputs:
    """The texts of one tender's inputs by place, with their cells."""

    def __init__(self, tender: Tender) -> None:
        self._tender = tender

    @cached_property
    def _bidders(self) -> dict[str, Bidder]:
        bidders = self._tender.bidders
        # Without a step of the interpreter for each: the window waits.
        return dict(zip(map(attrgetter("key"), bidders), bidders, strict=True))

    @cached_property
    def _facts(self) -> Facts:
        from tender_tool.scoring.facts import Facts  # noqa: PLC0415  (asked for in long lists only)

        bare = replace(self._tender.evaluation, recorded=())
        return Facts(replace(self._tender, evaluation=bare))

    def bidder(self, place: Place) -> Bidder | None:
        """Return the bidder that a place belongs to, None if it belongs to none."""
        held = self._tender.bidder_list
        if place.kind == "cell" and held is not None:
            letters, line = parts(place.keys[0])
            return self._bidders.get(f"{held.sheet}!{letters if held.across else line}")
        key = place.keys[0] if place.kind in _OF_BIDDER else place.keys[1] if place.kind == "score" else ""
        return self._bidders.get(key)

    def at(self, place: Place) -> tuple[str, Source | None]:
        """Return what the input says at a place, and in which cell; an empty text where it says nothing."""
        held = self._tender.bidder_list
        if held is None:
            return _NOTHING
        if place.kind == "opening_day":
            return (held.opened_on.isoformat() if held.opened_on else ""), held.opened_on_source
        if place.kind == "cell":
            return _cell(held, place.keys[0])
        if place.kind == "column":
            return _header(held, *place.keys)
        bidder = self.bidder(place)
        return self._of_bidder(bidder, place) if bidder is not None else _NOTHING

    def _of_bidder(self, bidder: Bidder, place: Place) -> tuple[str, Source | None]:
        if place.kind == "fact":
            known = self._facts.fact(bidder, place.keys[1])
            return (known.text, known.source) if known else _NOTHING
        if place.kind == "level":
            return bidder.certificate.text, bidder.cell("level")
        if place.kind == "verified":
            return "", bidder.cell("status") or bidder.cell("level")
        if place.kind in ("price", "low_price", "price_confirmed"):
            return bidder.bid_words, bidder.cell("price")
        return "", (bidder.source if place.kind == "rejection" else None)


def _cell(held: BidderList, cell: str) -> tuple[str, Source]:
    letters, line = parts(cell)
    row, column = int(line), column_number(letters)
    original = held.original(cell)
    if original is None:
        cells = held.rows[row - 1] if row <= len(held.rows) else ()
        original = cells[column].strip() if column < len(cells) else ""
    return original, Source(held.file, held.sheet, row, cell)


def _header(held: BidderList, index: str, sheet: str = "") -> tuple[str, Source]:
    column = next((each for each in held.columns_of(sheet or None) if str(each.index) == index), None)
    rows = [each.header_row for each in held.registers if each.sheet == sheet] if sheet else held.header_rows
    where = Source(held.file, sheet or held.sheet, rows[-1] if rows else None)
    return (column.header if column else ""), where
