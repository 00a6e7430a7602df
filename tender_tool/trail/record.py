"""Writing down what an edit did: where, what it was with its source, what it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from tender_tool.domain.acts.trail import PARTS, Act, Change, HeldList, HeldTable, Kept, Place, PlaceKind, Signature
from tender_tool.domain.cell_address import place_of
from tender_tool.domain.documents.held import ChosenReading, PlacedRow, RowPoints
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.evaluation import Draw, LowPriceReview, MemberScore, PriceCorrection, Recorded, Rejection
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.later import later
from tender_tool.trail.inputs import Inputs
from tender_tool.trail.named_rule import called_by_what_it_is
from tender_tool.trail.places import differing

if TYPE_CHECKING:
    from tender_tool.scoring.facts import columns_with_facts
else:
    (columns_with_facts,) = later("tender_tool.scoring.facts", "columns_with_facts")

# Places whose value may move points, where there are bidders.
_SCORING: Final[frozenset[PlaceKind]] = frozenset(
    (
        "opening_day", "sheet", "header_row", "column", "cell", "level", "verified", "score", "fact", "rejection",
        "price", "low_price", "price_confirmed", "draw", "factor", "group", "rounding", "price_weight", "procedure",
    )
)  # fmt: skip
# Fields of a list that no points hang on.
_UNSCORED: Final = ("name", "credit_code")


def done(
    tender: Tender, edit: Edit, signed: Signature, since: Tender | None = None, applied: Tender | None = None
) -> Tender:
    """Return the tender after an edit, with its line in the trail.

    ``since`` is what the tender was before the edits that this one goes on with, such as the figures typed on the
    way to a price: together they are one act. ``applied`` is what the edit comes to, where that is known.
    """
    before, after = since or tender, edit.apply(tender) if applied is None else applied
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
    made = Changes(before, after)
    changes = tuple(made.at(place, *values) for place, values in found.items())
    why = next((text for each in changes if (text := _reason_of(each.now))), "")
    number = max((each.number for each in after.acts), default=0) + 1
    # A list, a rule or a document that was taken as a whole stands for itself.
    scores = not any(each.place.kind in PARTS for each in changes) and any(_scores(after, each) for each in changes)
    act = Act(number, label, changes, signed, why, scores)
    return replace(after, acts=(*after.acts, act))


class Changes:
    """Makes the changes between two tenders; what their inputs say is looked up once for all of them."""

    def __init__(self, before: Tender, after: Tender) -> None:
        self._before = before
        self._was, self._is = Inputs(before), Inputs(after)

    def at(self, place: Place, was: Kept, now: Kept) -> Change:
        """Return the change at one place, with what the input says there, and in which cell."""
        kept = _whole(self._before, place) if was is not None else None
        read, source = self._was.at(place)
        if isinstance(was, MemberScore):
            source = was.source
        read, source = _of_document(now if now is not None else was) or (read, source)
        bidder = self._was.bidder(place) or self._is.bidder(place)
        return Change(place, was if kept is None else kept, now, read, source, bidder.name if bidder else "")


def _of_document(value: Kept) -> tuple[str, Source | None] | None:
    """Return what was read in the tender's document, and where, of what a person set there; else None."""
    if isinstance(value, (PlacedRow, RowPoints)):
        return value.read, value.source
    return (value.read, None) if isinstance(value, ChosenReading) else None


def _whole(tender: Tender, place: Place) -> Kept:
    """Return what it takes to bring back a list, a document or a table that is replaced; None for other places."""
    held = tender.bidder_list
    if place.kind == "list" and held is not None and held.input is not None:
        return HeldList(held.input, held.choices)
    if place.kind == "document" and tender.document is not None:
        return tender.document.input
    return HeldTable(tender.table, tender.named) if place.kind == "table" else None


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
    index = place_of(change.place.keys[0])[1]
    field = next((each.field for each in held.columns if each.index == index), None)
    return field not in (None, *_UNSCORED) or index in columns_with_facts(tender)
