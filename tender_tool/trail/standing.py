"""The trail as it is told: every act, what nobody signed, and what a place was before anybody touched it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tender_tool.domain.acts.trail import PARTS, UNSIGNED, Act, Change, Kept, Place, PlaceKind
from tender_tool.domain.evaluation import MemberScore
from tender_tool.domain.input_file import Choices
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.trail.places import places_of
from tender_tool.trail.record import Changes

# What a tender is made of, as against what people altered in it.
_MAKING: Final[frozenset[PlaceKind]] = frozenset(
    (
        "name",
        "number",
        "needs",
        "qualifications",
        "notes",
        "list",
        "sheet",
        "document",
        "table",
        "members",
        "member",
        "report_fact",
        "committee",
        "opening",
    )
)
# What only a person can have brought about, signed or not.
_BY_HAND: Final[frozenset[PlaceKind]] = frozenset(
    (
        "cell", "level", "verified", "fact", "rejection", "price", "low_price", "price_confirmed", "draw",
        *PARTS["document"],
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """A place that people changed: its first change (with what the input says), what it is now, the acts in force."""

    first: Change
    now: Kept
    acts: tuple[Act, ...]

    @property
    def last(self) -> Act:
        """Return the act that made it what it is."""
        return self.acts[-1]


def is_making(act: Act) -> bool:
    """Tell whether an act put the tender together (a list, a rule, a document, its name) and corrected nothing."""
    kinds = {change.place.kind for change in act.changes}
    if not kinds.isdisjoint(PARTS):
        return True
    return all(
        change.place.kind in _MAKING or (isinstance(change.now, MemberScore) and change.now.source is not None)
        for change in act.changes
    )


def acts_told(tender: Tender) -> tuple[Act, ...]:
    """Return the acts of the trail, those that nobody signed first: what stands in the tender without a line."""
    return (*_unsigned(tender), *tender.acts)


def _unsigned(tender: Tender) -> tuple[Act, ...]:
    signed = {change.place for act in tender.acts if act.in_force for change in act.changes}
    now = {place: value for place, value in places_of(tender).items() if place.kind in _BY_HAND}
    made = Changes(_untouched(tender), tender)
    changes = tuple(made.at(place, None, value) for place, value in now.items() if place not in signed)
    return (Act(0, Message.of("edit.unsigned"), changes, UNSIGNED),) if changes else ()


def _untouched(tender: Tender) -> Tender:
    """Return the tender as its inputs state it; of a list only the choices go, for it is not read again."""
    held = tender.bidder_list
    if held is not None:
        made = held.choices
        kept = Choices(made.sheet, made.columns, others=made.others, recalled=made.recalled)
        held = replace(held, choices=kept)
    return replace(tender, bidder_list=held)


def standing(tender: Tender) -> dict[Place, Standing]:
    """Return every place that an act in force altered; what a file brought in is where it started from."""
    found: dict[Place, Standing] = {}
    for act in acts_told(tender):
        for change in act.changes if act.in_force and not is_making(act) else ():
            before = found.get(change.place)
            first, acts = (before.first, before.acts) if before else (change, ())
            found[change.place] = Standing(first, change.now, (*acts, act))
    return found
