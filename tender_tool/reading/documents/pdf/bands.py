"""Where lines of a PDF page stand in columns although no lines are drawn: white bands go down between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tender_tool.reading.documents.pdf.words import Line, Piece

Band = tuple[float, float]

_LEAST_BANDS = 2
_LEAST_WIDTH = 0.45
_AHEAD = 6
_MOST_APART = 5.0
_CLOSE = 1.7
_MOST_CROSSING = 2


@dataclass(frozen=True, slots=True)
class Block:
    """Lines in columns: which they are (from, to), the bands between the columns, and the lines that cross them."""

    first: int
    last: int
    bands: tuple[Band, ...]
    crossing: frozenset[int]

    def columns_of(self, piece: Piece) -> tuple[int, int]:
        """Return the first and the last column over which a piece goes."""
        first = sum(piece.left >= (band[0] + band[1]) / 2 for band in self.bands)
        last = sum(piece.right > (band[0] + band[1]) / 2 for band in self.bands)
        return first, max(first, last)


def block_at(lines: Sequence[Line], start: int, carried: tuple[Band, ...] = ()) -> Block | None:
    """Return the block of columns that begins at a line, or goes on there with the bands of the page before."""
    bands = carried or _gaps(lines[start])
    if len(bands) < _LEAST_BANDS or (carried and _narrowed(bands, lines[start]) is None):
        return None
    crossing: set[int] = set()
    waiting: list[int] = []
    last = start
    for number in range(start, len(lines)):
        if number > start and lines[number - 1].middle - lines[number].middle > _MOST_APART * lines[number].size:
            break
        narrowed = _narrowed(bands, lines[number])
        if narrowed is None:
            kept = _kept(bands, lines, number)
            if len(kept) < _LEAST_BANDS or (carried and len(kept) < len(bands)):
                break
            if len(kept) == len(bands):
                waiting.append(number)
                if len(waiting) > _MOST_CROSSING:
                    break
                continue
            bands = kept
            narrowed = _narrowed(bands, lines[number]) or bands
        bands, last = narrowed, number
        crossing.update(waiting)
        waiting = []
    return Block(_first(lines, start, bands), last, bands, frozenset(crossing))


def _first(lines: Sequence[Line], start: int, bands: tuple[Band, ...]) -> int:
    """Return where a block begins: a header may have begun above its fullest line."""
    full = len(lines[start].pieces) > len(bands)
    while start > 0 and lines[start - 1].middle - lines[start].middle <= _CLOSE * lines[start].size:
        above = lines[start - 1]
        if _narrowed(bands, above) is None or (full and len(above.pieces) < _LEAST_BANDS):
            break
        start -= 1
    return start


def _gaps(line: Line) -> tuple[Band, ...]:
    sides = zip(line.pieces, line.pieces[1:], strict=False)
    return tuple((one.right, other.left) for one, other in sides if other.left > one.right)


def _narrowed(bands: tuple[Band, ...], line: Line) -> tuple[Band, ...] | None:
    """Return what a line leaves of the bands; None where it crosses one."""
    narrowed: list[Band] = []
    for left, right in bands:
        for piece in line.pieces:
            if piece.right <= left or piece.left >= right:
                continue
            if piece.left > left:
                right = piece.left  # noqa: PLW2901  (the band as it is narrowed)
            else:
                left = max(left, piece.right)  # noqa: PLW2901
        if right - left < _LEAST_WIDTH * line.size:
            return None
        narrowed.append((left, right))
    return tuple(narrowed)


def _kept(bands: tuple[Band, ...], lines: Sequence[Line], number: int) -> tuple[Band, ...]:
    """Return the bands that a line leaves, and those that it crosses but lines further down have again."""
    following = lines[number + 1 : number + 1 + _AHEAD]
    return tuple(
        band
        for band in bands
        if _narrowed((band,), lines[number]) is not None or any(_has(band, line) for line in following)
    )


def _has(band: Band, line: Line) -> bool:
    """Tell whether a line stands on both sides of a band, and not in it."""
    beside = line.left < band[0] and line.right > band[1]
    return beside and _narrowed((band,), line) is not None
