"""A clause in one spelling, each character with its place in the clause as it was given."""

from __future__ import annotations

import unicodedata
from functools import cached_property

from tender_tool.domain.documents.clause import Part, Span
from tender_tool.domain.record import record
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.spelling import simplified

_CIRCLED = compiled(r"[①-⑳]")
_SPACE, _RUN = compiled(r"\s+"), compiled(r"\S+")
_LINE, _LINES = "\n", "\n\r\v\f"
_NO_GAP = [""]


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
    kept = original
    for span in left_out:
        kept = f"{kept[: span.start]}{_LINE * (span.end - span.start)}{kept[span.end :]}"
    plain: list[str] = []
    places: list[int] = []
    gaps: list[str] = []
    gap, last = "", 0
    for run in _RUN.finditer(kept):
        gap += "".join(_LINE if each in _LINES else " " for each in kept[last : run.start()])
        last = run.end()
        spelled = run[0].translate(_spelled)
        plain.append(spelled)
        if _spelled.others.isdisjoint(run[0]):
            places += range(run.start(), last)
            gaps.append(gap)
            gaps += _NO_GAP * (len(spelled) - 1)
            gap = ""
            continue
        for place, each in enumerate(run[0], run.start()):
            for _ in each.translate(_spelled):
                places.append(place)
                gaps.append(gap)
                gap = ""
    return ClauseText(original, "".join(plain), tuple(places), tuple(gaps))


def plain_text(original: str) -> str:
    """Return ``original`` in one spelling, as ``clause_text`` has it, without the places."""
    return original.translate(_spelled)


class _Spelled(dict[int, str]):
    """The one spelling of each character by its code, found when it is first met.

    ``others`` are the characters met that are none or several in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.others: set[str] = set()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if not _CIRCLED.fullmatch(character):
            character = "".join(simplified(unicodedata.normalize("NFKC", character)).split()).upper()
        if len(character) != 1:
            self.others.add(chr(code))
        self[code] = character
        return character


_spelled = _Spelled()
