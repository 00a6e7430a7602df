"""The trail as rows: one a change, of every act, with what it was, where, what it is, why, who and when."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tender_tool.domain.acts.trail import Act, Change, Place, Signature
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import place_words, say
from tender_tool.trail.standing import acts_told, is_making

if TYPE_CHECKING:
    from tender_tool.reports.prose.trail import TrailWords

# An act that changed more of one kind at once, such as a member's whole sheet, is one row with their number.
_MANY = 12


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One row, in words of one language. ``making``: it put the tender together and corrected nothing.

    ``number`` is the act's, 0 for what nobody signed; ``place`` None stands for several places at once. ``where`` is
    where the old value stands, with its file; empty if it stands nowhere.
    """

    number: int
    what: str
    label: str
    code: str
    place: Place | None
    bidder: str
    was: str
    source: Source | None
    now: str
    reason: str
    signed: Signature
    taken_back: Signature | None
    making: bool
    scores: bool
    where: str = ""

    @property
    def when(self) -> str:
        """Return day and time as they are read, without the offset."""
        return self.signed.at[:16].replace("T", " ")


def correction_rows(tender: Tender, language: Language) -> tuple[CorrectionRow, ...]:
    """Return the rows of the whole trail, the oldest act first."""
    from tender_tool.reports.prose.trail import TrailWords  # noqa: PLC0415  (a window shows rows only when asked)

    words = TrailWords(tender, language)
    return tuple(row for act in acts_told(tender) for row in _rows(act, words, language))


def corrected(rows: tuple[CorrectionRow, ...]) -> tuple[CorrectionRow, ...]:
    """Return the rows of acts that altered something."""
    return tuple(each for each in rows if not each.making)


def made_up(rows: tuple[CorrectionRow, ...]) -> tuple[CorrectionRow, ...]:
    """Return the rows of acts that put the tender together."""
    return tuple(each for each in rows if each.making)


def _rows(act: Act, words: TrailWords, language: Language) -> list[CorrectionRow]:
    counts = Counter(change.place.kind for change in act.changes)
    found, told = [], set()
    for change in act.changes:
        kind = change.place.kind
        if counts[kind] <= _MANY:
            found.append(_row(act, change, words, language))
        elif kind not in told:
            told.add(kind)
            found.append(_summed(act, change, counts[kind], words, language))
    return found


def _row(act: Act, change: Change, words: TrailWords, language: Language) -> CorrectionRow:
    return CorrectionRow(
        number=act.number,
        what=words.place(change.place),
        label=say(act.label, language),
        code=act.label.code,
        place=change.place,
        bidder=change.bidder,
        was=words.was(change),
        source=change.source,
        now=words.now(change),
        reason=act.reason,
        signed=act.signed,
        taken_back=act.taken_back,
        making=is_making(act),
        scores=act.scores,
        where=f"{change.source.file} {place_words(change.source, language)}" if change.source is not None else "",
    )


def _summed(act: Act, change: Change, count: int, words: TrailWords, language: Language) -> CorrectionRow:
    return CorrectionRow(
        number=act.number,
        what=words.term(f"place_{change.place.kind}"),
        label=say(act.label, language),
        code=act.label.code,
        place=None,
        bidder="",
        was=words.term("nothing") if change.was is None else say(Message.of("trail.several", count=count), language),
        source=None,
        now=words.term("nothing") if change.now is None else say(Message.of("trail.several", count=count), language),
        reason=act.reason,
        signed=act.signed,
        taken_back=act.taken_back,
        making=is_making(act),
        scores=act.scores,
    )
