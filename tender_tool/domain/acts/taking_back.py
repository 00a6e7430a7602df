"""Taking back an act that need not be the last: what depends on it, and the tender without them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from tender_tool.domain.acts.put_back import OF_LIST, put, put_choice
from tender_tool.domain.acts.trail import PARTS, Act, Change, HeldList, PlaceKind
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.tender import Tender

_OF_BIDDERS: tuple[PlaceKind, ...] = (
    "score", "fact", "rejection", "price", "low_price", "price_confirmed", "draw", "opening",
)  # fmt: skip
# Whatever was done about a list, a document or a table goes with it.
_UNDER: dict[PlaceKind, tuple[PlaceKind, ...]] = {
    "list": (*OF_LIST, "member", *_OF_BIDDERS),
    "sheet": ("column", "recalled", "cell", "level", "verified", *_OF_BIDDERS),
    "document": PARTS["document"],
    "table": ("factor", "order", "group", "rounding", "price_weight", "procedure", "finding", "score", "fact"),
}


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a tender is made of without some acts: ``file`` and ``choices`` are the list to read, if it is another."""

    tender: Tender
    file: InputFile | None
    choices: Choices
    list_differs: bool


def depending(tender: Tender, number: int) -> tuple[Act, ...]:
    """Return the later acts in force that build on one, in their order: they would go with it."""
    touched: list[Change] = []
    found = []
    for act in tender.acts:
        if act.number == number:
            touched += act.changes
        elif touched and act.in_force and any(_builds(each, act) for each in touched):
            found.append(act)
            touched += act.changes
    return tuple(found)


def _builds(change: Change, later: Act) -> bool:
    return any(_rests_on(each, change) for each in later.changes)


def _rests_on(later: Change, change: Change) -> bool:
    place, held = later.place, change.place
    if place == held:
        return not (_only_adds(later) and _only_adds(change))
    if place.kind in _UNDER.get(held.kind, ()) or held.kind in PARTS.get(place.kind, ()):
        return True
    # What was recorded for a factor, or by a member, that an act brought in.
    if held.kind == "factor" and place.kind in ("fact", "score"):
        return change.was is None and place.keys[-1] == held.keys[0]
    return held.kind == "member" and place.kind == "score" and place.keys[0] == held.keys[0]


def _only_adds(change: Change) -> bool:
    """Tell whether a change of an order leaves those that stood in it as they were."""
    if change.place.kind not in ("order", "members"):
        return False
    was = change.was if isinstance(change.was, tuple) else ()
    now = change.now if isinstance(change.now, tuple) else ()
    return [each for each in now if each in was] == list(was)


def without(tender: Tender, numbers: Collection[int]) -> Earlier:
    """Return what the tender is without some acts, the latest undone first."""
    held = tender.bidder_list
    file, choices = (held.input, held.choices) if held is not None else (None, Choices())
    before = (file, choices)
    for act in reversed([each for each in tender.acts if each.number in numbers and each.in_force]):
        for change in _in_order(act.changes):
            if change.place.kind == "list":
                was = change.was
                file, choices = (was.input, was.choices) if isinstance(was, HeldList) else (None, Choices())
            elif change.place.kind in OF_LIST:
                choices = put_choice(choices, change.place, change.was)
            else:
                tender = put(tender, change.place, change.was)
    return Earlier(tender, file, choices, (file, choices) != before)


def _in_order(changes: tuple[Change, ...]) -> list[Change]:
    """Return the changes with members before their scores, and factors before where they stand."""
    late: tuple[PlaceKind, ...] = ("members", "order", "group")
    removed = [each for each in changes if each.place.kind == "member" and each.was is None]
    first = [each for each in changes if each not in removed and each.place.kind not in late]
    return [*first, *removed, *(each for kind in late for each in changes if each.place.kind == kind)]
