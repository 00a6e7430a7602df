"""The edits of the trail itself, as data; see ``domain/edits``. They leave no line of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tender_tool.domain.acts.taking_back import without
from tender_tool.domain.acts.trail import Signature
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.text import Message, Text

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take acts back: the places that they changed are as before, and the trail says who did so and when.

    ``what`` names the act that a person chose. ``bidder_list`` is the list read anew where an act was about it
    (``list_differs``).
    """

    numbers: tuple[int, ...]
    what: Text
    signed: Signature
    bidder_list: BidderList | None = None
    list_differs: bool = False

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.take_back", act=self.what)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender without the acts, which stay in its trail."""
        made = without(tender, self.numbers).tender
        if self.list_differs:
            made = replace(made, bidder_list=self.bidder_list)
        acts = tuple(
            replace(each, taken_back=self.signed) if each.number in self.numbers and each.in_force else each
            for each in tender.acts
        )
        return replace(made, acts=acts)


@dataclass(frozen=True, slots=True)
class GiveReason:
    """Say why acts were done; ``by`` puts a name to those that have none."""

    numbers: tuple[int, ...]
    reason: str
    by: str = ""

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.give_reason", reason=self.reason)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the reason beside the acts; an empty one leaves the reason that is there."""
        acts = []
        for act in tender.acts:
            if act.number not in self.numbers:
                acts.append(act)
                continue
            by = act.signed.by or self.by
            acts.append(replace(act, reason=self.reason or act.reason, signed=replace(act.signed, by=by)))
        return replace(tender, acts=tuple(acts))
