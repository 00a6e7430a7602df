"""What people did to a tender: writing it down, taking one act back, and what a changed rule differs in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from tender_tool.domain.acts.taking_back import depending, without
from tender_tool.domain.acts.trail import Act, Place, Signature
from tender_tool.domain.edits.trail import TakeBack
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message, Text
from tender_tool.later import later
from tender_tool.reports.values.corrections import CorrectionRow
from tender_tool.ruleset.wording import say
from tender_tool.trail.record import done
from tender_tool.trail.standing import Standing, standing

if TYPE_CHECKING:
    from tender_tool.reading.bidder_list.bidders import read_bidder_list
    from tender_tool.reports.prose.trail import TrailWords, state_words
    from tender_tool.reports.values.corrections import correction_rows
else:
    (read_bidder_list,) = later("tender_tool.reading.bidder_list.bidders", "read_bidder_list")
    (correction_rows,) = later("tender_tool.reports.values.corrections", "correction_rows")
    TrailWords, state_words = later("tender_tool.reports.prose.trail", "TrailWords", "state_words")

__all__ = [
    "CorrectionRow",
    "depending",
    "done",
    "history",
    "lacking_reason",
    "marks",
    "signed_now",
    "state_words",
    "take_back",
]


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


def history(tender: Tender, language: Language) -> tuple[CorrectionRow, ...]:
    """Return the whole trail as rows in words, the oldest act first."""
    return correction_rows(tender, language)


def lacking_reason(tender: Tender) -> tuple[Act, ...]:
    """Return the acts that changed points and that nobody has given a reason for."""
    return tuple(act for act in tender.acts if act.lacks_reason)


def marks(tender: Tender, language: Language) -> dict[Place, str]:
    """Return every place that people changed, with what it was, what it is, why and who in a few lines."""
    words = TrailWords(tender, language)
    return {place: _mark(place, held, words, language) for place, held in standing(tender).items()}


def _mark(place: Place, held: Standing, words: TrailWords, language: Language) -> str:
    act = held.last
    told = Message.of(
        "trail.mark",
        was=words.was(held.first),
        now=words.value(held.now, place),
        reason=act.reason or words.term("no_reason"),
        by=act.signed.by or words.term("unsigned"),
        at=act.signed.at[:16].replace("T", " "),
    )
    return say(told, language)
