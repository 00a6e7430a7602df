"""Several certificates on one page, side by side or one above the other: the lines of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from tender_tool.reading.evidence.labels import labels_of
from tender_tool.reading.evidence.lines import Line
from tender_tool.ruleset.certificate_pages import evidence_words
from tender_tool.ruleset.vocabulary.spelling import normalise

Lines = tuple[Line, ...]
_LONGEST_TITLE, _AS_LARGE = 24, 0.7
# A gutter is at least so wide, in heights of a line.
_GUTTER = 1.0
_OWN = ("number", "holder")


def certificates_apart(lines: Sequence[Line]) -> tuple[Lines, ...]:
    """Return the lines of each certificate of a page; all of them as one where nothing proves that it has several.

    There are several where two titles stand apart, a gutter without a sign lies between them, and both sides name a
    number or a holder.
    """
    whole = tuple(lines)
    titles = sorted(_titles(whole), key=lambda each: each.rect[:2])
    for one, other in combinations(titles, 2):
        for side in (0, 1):
            cut = _gutter(whole, one, other, side)
            parts = _cut(whole, cut, side) if cut is not None else ()
            if parts and all(map(_is_certificate, parts)):
                return tuple(each for part in parts for each in certificates_apart(part))
    return (whole,)


def _titles(lines: Lines) -> list[Line]:
    words = tuple(normalise(word) for word in evidence_words().words.title if not word.isascii())
    found = [
        line
        for line in lines
        if line.plain.endswith(words) and len(line.plain) <= _LONGEST_TITLE and not labels_of(line)
    ]
    largest = max((line.size for line in found), default=0.0)
    return [line for line in found if line.size >= _AS_LARGE * largest]


def _gutter(lines: Lines, one: Line, other: Line, side: int) -> float | None:
    """Return the middle of the widest empty strip between two titles; ``side`` 0: side by side, 1: one above."""
    first, last = sorted((one, other), key=lambda each: each.rect[side])
    if first.rect[side + 2] >= last.rect[side]:
        return None
    begin, end = first.rect[side], last.rect[side + 2]
    spans = sorted((line.rect[side], line.rect[side + 2]) for line in lines)
    reach, widest, found = begin, _GUTTER * min(one.size, other.size), None
    for left, right in spans:
        if begin < left < end and left - reach > widest:
            widest, found = left - reach, (left + reach) / 2
        reach = max(reach, right) if left < end else reach
    return found


def _cut(lines: Lines, at: float, side: int) -> tuple[Lines, Lines]:
    is_before: Callable[[Line], bool] = lambda line: (line.rect[side] + line.rect[side + 2]) / 2 < at  # noqa: E731
    return tuple(filter(is_before, lines)), tuple(line for line in lines if not is_before(line))


def _is_certificate(lines: Lines) -> bool:
    """Tell whether lines name a certificate's number or holder below a title of their own."""
    attests = [normalise(word) for word in evidence_words().words.attested]
    named = any(label.field in _OWN for line in lines for label in labels_of(line))
    return bool(_titles(lines)) and (named or any(word in line.plain for line in lines for word in attests))
