"""A clause in one spelling, each character with its place in the clause as it was given."""

from __future__ import annotations

import unicodedata
from functools import cached_property, lru_cache

from tender_tool.domain.documents.clause import Part, Span
from tender_tool.domain.record import record
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.spelling import simplified

_CIRCLED = compiled(r"[①-⑳]")
_SPACE = compiled(r"\s+")


@record(frozen=True)
class ClauseText:
    """The clause without white space; ``places`` and ``gaps`` have an entry for each character of ``plain``.

    A gap is the white space that stood before the character.
    """

    original: str
    plain: str
    places: tuple[int, ...]
    gaps: tuple[str, ...]

    def span(self, start: int, end: int) -> Span:
        """Return where plain characters stand in the original."""
        return Span(self.places[start], self.places[end - 1] + 1)

    def words(self, start: int, end: int) -> str:
        """Return the original words, without the white space inside."""
        return _SPACE.sub("", self.span(start, end).of(self.original))

    def part(self, start: int, end: int) -> Part:
        """Return plain characters as words of the original and where they stand."""
        return Part(self.words(start, end), self.span(start, end))

    def starts_line(self, place: int) -> bool:
        """Tell whether a line begins with the plain character."""
        return place == 0 or "\n" in self.gaps[place]

    @cached_property
    def length(self) -> int:
        """The number of plain characters."""
        return len(self.plain)


def clause_text(original: str, left_out: tuple[Span, ...] = ()) -> ClauseText:
    """Return ``original`` in one spelling, without the spans that are left out."""
    plain: list[str] = []
    places: list[int] = []
    gaps: list[str] = []
    skipped = {place for span in left_out for place in range(span.start, span.end)}
    gap = ""
    for place, character in enumerate(original):
        if character.isspace() or place in skipped:
            gap += "\n" if place in skipped or character in "\n\r\v\f" else " "
            continue
        for one in _one_spelling(character):
            plain.append(one)
            places.append(place)
            gaps.append(gap)
            gap = ""
    return ClauseText(original, "".join(plain), tuple(places), tuple(gaps))


# A document is some thousands of characters, over and over.
@lru_cache(maxsize=8192)
def _one_spelling(character: str) -> str:
    if _CIRCLED.fullmatch(character):
        return character
    return "".join(simplified(unicodedata.normalize("NFKC", character)).split()).upper()
