"""The readings of a held document: the one that counts, and those that a person may choose instead."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tender_tool.domain.documents.held import HeldDocument
from tender_tool.domain.documents.proof import ReadByOcr, TwoReadings, without_doubt
from tender_tool.domain.documents.regrouping import keyed, with_changes
from tender_tool.domain.documents.table import DocumentScoring


@dataclass(frozen=True, slots=True)
class Readings:
    """What a document may be read as; the keys are those of the readings as they were read.

    ``shown`` counts, with a person's changes (None: no scoring table); ``read`` is the same without them. ``others``
    may be meant too, the likeliest first; ``set_aside`` are those that a person says are no scoring table.
    """

    shown: DocumentScoring | None = None
    read: DocumentScoring | None = None
    others: tuple[DocumentScoring, ...] = ()
    set_aside: tuple[DocumentScoring, ...] = ()

    @property
    def changed(self) -> int:
        """Return how many rows and parts a person changed."""
        if self.shown is None:
            return 0
        rows = {item.key: item for group in self.shown.groups for item in (group.whole, *group.items)}
        return sum(bool(each.by_hand) for each in rows.values())


def readings_of(scoring: DocumentScoring | None, held: HeldDocument) -> Readings:
    """Return the readings of a document as a person sorted them; what fits no reading any more is left out."""
    if scoring is None:
        return Readings()
    every = (replace(scoring, others=()), *scoring.others)
    aside = tuple(each for each in every if each.key in held.set_aside)
    left = [each for each in every if each.key not in held.set_aside]
    chosen = held.chosen.reading if held.chosen is not None else ""
    read = next((each for each in left if each.key == chosen), left[0] if left else None)
    if read is None:
        return Readings(set_aside=aside)
    others = tuple(each for each in left if each is not read)
    if read.key == chosen:
        read = without_doubt(read, TwoReadings, ReadByOcr)
    elif not others:
        read = without_doubt(read, TwoReadings)
    return Readings(with_changes(read, held), keyed(read), others, aside)


def same_rows(one: DocumentScoring, other: DocumentScoring) -> bool:
    """Tell whether two readings are made of the same rows of a document, at least in part."""
    return not _places(one).isdisjoint(_places(other))


def _places(scoring: DocumentScoring) -> set[str]:
    return {item.source.where() for _, item in scoring.factors()}
