"""Writing down what an edit did: where, what it was with its source, what it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.edits import Edit
from tender_tool.domain.evaluation import Draw, LowPriceReview, MemberScore, PriceCorrection, Recorded, Rejection
from tender_tool.domain.source import Source, column_number
from tender_tool.domain.suppression import Suppression
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.domain.trail import PARTS, Act, Change, HeldList, HeldTable, Kept, Place, PlaceKind, Signature
from tender_tool.scoring.facts import Facts, columns_with_facts
from tender_tool.trail.named_rule import called_by_what_it_is
from tender_tool.trail.places import differing

# Places whose value may move points, where there are bidders.
_SCORING: Final[frozenset[PlaceKind]] = frozenset(
    (
        "opening_day", "sheet", "column", "cell", "level", "score", "fact", "rejection", "price", "low_price",
        "price_confirmed", "draw", "factor", "group", "rounding", "price_weight", "procedure",
    )
)  # fmt: skip
# Fields of a list that no points hang on.
_UNSCORED: Final = ("name", "credit_code")
_OF_BIDDER: Final[frozenset[PlaceKind]] = frozenset(
    ("level", "fact", "rejection", "price", "low_price", "price_confirmed")
)


def done(tender: Tender, edit: Edit, signed: Signature, since: Tender | None = None) -> Tender:
    """Return the tender after an edit, with its line in the trail.

    ``since`` is what the tender was before the edits that this one goes on with, such as the figures typed on the
    way to a price: together they are one act.
    """
    before, after = since or tender, edit.apply(tender)
    if after.acts == tender.acts:
        after = replace(after, acts=before.acts)
    return recorded(before, after, edit.label, signed)


def recorded(before: Tender, after: Tender, label: Message, signed: Signature) -> Tender:
    """Return ``after`` with one more line in its trail: what differs from ``before``.

    A rule that differs from the one it was taken as is called by what it is. There is no line without a difference
    in any place, nor for an edit of the trail itself.
    """
    after = called_by_what_it_is(after)
    found = {} if after.acts != before.acts else differing(before, after)
    if not found:
        return after
    changes = tuple(change_at(before, after, place, *values) for place, values in found.items())
    why = next((text for each in changes if (text := _reason_of(each.now))), "")
    number = max((each.number for each in after.acts), default=0) + 1
    # A list, a rule or a document that was taken as a whole stands for itself.
    scores = not any(each.place.kind in PARTS for each in changes) and any(_scores(after, each) for each in changes)
    act = Act(number, label, changes, signed, why, scores)
    return replace(after, acts=(*after.acts, act))


def change_at(before: Tender, after: Tender, place: Place, was: Kept, now: Kept) -> Change:
    """Return the change at one place, with what the input says there, and in which cell."""
    kept = _whole(before, place) if was is not None else None
    read, source = _input(before, place)
    if isinstance(was, MemberScore):
        source = was.source
    bidder = _bidder(before, after, place)
    return Change(place, was if kept is None else kept, now, read, source, bidder.name if bidder else "")


def _whole(tender: Tender, place: Place) -> Kept:
    """Return what it takes to bring back a list, a document or a table that is replaced; None for other places."""
    held = tender.bidder_list
    if place.kind == "list" and held is not None and held.input is not None:
        return HeldList(held.input, held.choices)
    if place.kind == "document" and tender.document is not None:
        return tender.document.input
    return HeldTable(tender.table, tender.named) if place.kind == "table" else None


def _input(tender: Tender, place: Place) -> tuple[str, Source | None]:
    """Return what the input says at a place, and in which cell, whatever people made of it."""
    held, keys = tender.bidder_list, place.keys
    if place.kind == "opening_day" and held is not None:
        return (held.opened_on.isoformat() if held.opened_on else ""), held.opened_on_source
    if place.kind == "cell" and held is not None:
        return _cell(held, keys[0])
    if place.kind == "column" and held is not None:
        column = next((each for each in held.columns if str(each.index) == keys[0]), None)
        where = Source(held.file, held.sheet, held.header_rows[-1] if held.header_rows else None)
        return (column.header if column else ""), where
    bidder = _found(tender, place)
    return _of_bidder(tender, bidder, place) if bidder is not None else ("", None)


def _of_bidder(tender: Tender, bidder: Bidder, place: Place) -> tuple[str, Source | None]:
    if place.kind == "fact":
        known = Facts(_without_facts(tender)).fact(bidder, place.keys[1])
        return (known.text, known.source) if known else ("", None)
    if place.kind == "level":
        return bidder.certificate.text, bidder.cell("level")
    if place.kind in ("price", "low_price", "price_confirmed"):
        return bidder.bid_words, bidder.cell("price")
    return "", (bidder.source if place.kind == "rejection" else None)


def _cell(held: BidderList, cell: str) -> tuple[str, Source]:
    letters = cell.rstrip("0123456789")
    row, column = int(cell[len(letters) :]), column_number(letters)
    original = held.original(cell)
    if original is None:
        cells = held.rows[row - 1] if row <= len(held.rows) else ()
        original = cells[column].strip() if column < len(cells) else ""
    return original, Source(held.file, held.sheet, row, cell)


def _without_facts(tender: Tender) -> Tender:
    return replace(tender, evaluation=replace(tender.evaluation, recorded=()))


def _bidder(before: Tender, after: Tender, place: Place) -> Bidder | None:
    return _found(before, place) or _found(after, place)


def _found(tender: Tender, place: Place) -> Bidder | None:
    if place.kind == "cell":
        return _bidder_of_cell(tender.bidder_list, place.keys[0])
    key = place.keys[0] if place.kind in _OF_BIDDER else place.keys[1] if place.kind == "score" else None
    return next((each for each in tender.bidders if each.key == key), None) if key is not None else None


def _bidder_of_cell(held: BidderList | None, cell: str) -> Bidder | None:
    if held is None:
        return None
    letters = cell.rstrip("0123456789")
    line = letters if held.across else cell[len(letters) :]
    return next((each for each in held.bidders if each.key == f"{held.sheet}!{line}"), None)


def _reason_of(value: Kept) -> str:
    """Return the reason that a record holds itself."""
    if isinstance(value, (Recorded, Rejection, PriceCorrection, LowPriceReview, Suppression)):
        return value.reason
    return value.note if isinstance(value, Draw) else ""


def _scores(tender: Tender, change: Change) -> bool:
    """Tell whether a change may move points or ranks; what came in with a file is no doing of a person's."""
    if not tender.bidders or change.place.kind not in _SCORING:
        return False
    if isinstance(change.now, MemberScore) and change.now.source is not None:
        return False
    held = tender.bidder_list
    if change.place.kind != "cell" or held is None or held.across:
        return True
    index = column_number(change.place.keys[0].rstrip("0123456789"))
    field = next((each.field for each in held.columns if each.index == index), None)
    return field not in (None, *_UNSCORED) or index in columns_with_facts(tender)
