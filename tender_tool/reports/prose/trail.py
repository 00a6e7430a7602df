"""What is printed about the trail: places, and what was and is there."""

from __future__ import annotations

from tender_tool.domain.acts.trail import Change, Kept, Place, Signature
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.cell_address import place_of
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reports.prose.trail_values import ValueWords
from tender_tool.ruleset.wording import say, word

_NAMED = ("factor", "group", "member", "finding", "row", "set_aside", "row_place", "row_points")
_OF_FIRM = ("assessment", "audits", "way")


class TrailWords:
    """Puts the trail of one tender into words of one language."""

    def __init__(self, tender: Tender, language: Language) -> None:
        self._held = tender.bidder_list
        self._language = language
        self._values = ValueWords(tender, language)
        self.term = self._values.term

    def place(self, place: Place) -> str:
        """Return what a place is called: the field of a cell, a factor, a part of the procedure."""
        keys = place.keys
        if place.kind == "procedure":
            return self.term(f"procedure_{keys[0]}")
        name = self.term(f"place_{place.kind}")
        if place.kind == "cell":
            return f"{self._field_of(keys[0]) or name} {keys[0]}"
        if place.kind in ("column", "recalled"):
            return f"{name} {_column(self._held, *keys)}"
        if place.kind in ("fact", "score"):
            told = keys[-1] if place.kind == "fact" else self._member(*keys)
            return f"{name} {told}"
        shown = keys if place.kind in _NAMED else keys[:1] if place.kind in _OF_FIRM else ()
        return " ".join((name, *(each for each in shown if each)))

    def was(self, change: Change) -> str:
        """Return what lay there before: of a person's making, or what the input says."""
        if change.was is not None and change.was != "":
            return self.value(change.was, change.place)
        return change.read or self.term("nothing")

    def now(self, change: Change) -> str:
        """Return what lies there since; where a person's value went, what the input says counts again."""
        if change.now is None and change.read:
            return say(Message.of("trail.as_read", text=change.read), self._language)
        return self.value(change.now, change.place)

    def value(self, value: Kept, place: Place) -> str:
        """Return a value in words."""
        return self._values.value(value, place)

    def _member(self, member: str, _: str, factor: str) -> str:
        return say(Message.of("trail.member_for", member=member, factor=factor), self._language)

    def _field_of(self, cell: str) -> str:
        held = self._held
        if held is None or held.across:
            return ""
        index = place_of(cell)[1]
        column = next((each for each in held.columns if each.index == index), None)
        if column is None:
            return ""
        return self._values.label(column.field) if column.field else column.header


def state_words(taken_back: Signature | None, language: Language) -> str:
    """Return whether an act is in force, or who took it back and when."""
    if taken_back is None:
        return word("trail.in_force", language)
    by, at = taken_back.by or word("trail.unsigned", language), taken_back.at[:16].replace("T", " ")
    return say(Message.of("trail.taken_back", by=by, at=at), language)


def _column(held: BidderList | None, index: str, sheet: str = "") -> str:
    return held.column_name(int(index), sheet or None) if held else str(int(index) + 1)
