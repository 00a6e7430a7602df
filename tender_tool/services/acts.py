"""What people did to a tender: writing it down, taking one act back, and what a changed rule differs in."""

from __future__ import annotations

from datetime import datetime

from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.taking_back import depending, without
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Text
from tender_tool.domain.trail import Signature
from tender_tool.domain.trail_edits import TakeBack
from tender_tool.reading.bidders import read_bidder_list
from tender_tool.ruleset.wording import say
from tender_tool.trail.record import done

__all__ = ["depending", "done", "signed_now", "take_back"]


def signed_now(by: str) -> Signature:
    """Return the signature of somebody for this moment."""
    return Signature(by, datetime.now().astimezone().isoformat(timespec="seconds"))


def take_back(tender: Tender, number: int, signed: Signature, progress: Progress | None = None) -> TakeBack:
    """Return the edit that takes an act back, and with it the later ones that build on it (``depending``).

    A list that it was about is read again. Raises KeyError if there is no such act in force, InputError if the list
    cannot be read so, and Cancelled if ``progress`` does.
    """
    act = next((each for each in tender.acts if each.number == number and each.in_force), None)
    if act is None:
        raise KeyError(number)
    numbers = (number, *(each.number for each in depending(tender, number)))
    earlier = without(tender, numbers)
    held = None
    if earlier.list_differs and earlier.file is not None:
        held = read_bidder_list(earlier.file, earlier.choices, progress or NoProgress())
    what = Text(say(act.label, "zh"), say(act.label, "en"))
    return TakeBack(numbers, what, signed, held, earlier.list_differs)
