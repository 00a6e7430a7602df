"""The parts of a clause that speak of one certificate each, where it lists several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tender_tool.domain.documents.clause import Clause, ClauseCertificate
from tender_tool.fairness.wording import matches
from tender_tool.ruleset.vocabulary.review import review_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_ENDS = "。；;\n\r"
_LONGEST_NUMBER = 8


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the clause from ``start`` up to ``end`` and the certificates that they name."""

    start: int
    end: int
    certificates: tuple[ClauseCertificate, ...]

    def holds(self, place: int) -> bool:
        """Tell whether a place of the clause lies in the passage."""
        return self.start <= place < self.end


def passages(clause: Clause, certificates: tuple[ClauseCertificate, ...]) -> tuple[Passage, ...]:
    """Return the passages in their order.

    What follows without naming a certificate belongs to the one before, unless both are lines of one list.
    """
    found: list[Passage] = []
    listed = False
    for start, end in _pieces(clause.text):
        inside = tuple(each for each in certificates if start <= each.span.start < end)
        opens = matches(normalise(clause.text[start : start + _LONGEST_NUMBER]), review_words().parts.listed)
        if inside:
            found.append(Passage(start, end, inside))
            listed = opens
        elif found and not (listed and opens):
            found[-1] = Passage(found[-1].start, end, found[-1].certificates)
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for place, character in enumerate(f"{text}\n"):
        if character in _ENDS:
            if text[start:place].strip():
                yield start, place
            start = place + 1
