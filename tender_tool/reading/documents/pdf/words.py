"""What is written on a page of a PDF: signs with their places, put together to lines."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfTextPage

Box = tuple[float, float, float, float]
_SAME_LINE = 0.45
_BLANK_LATIN, _BLANK = 0.2, 0.5
_PIECE = 0.6
_NO_SIGNS = frozenset((0x00, 0x02, 0x0A, 0x0D, 0xAD, 0xFFFE, 0xFFFF))
_HIGH, _LOW, _BEYOND = range(0xD800, 0xDC00), range(0xDC00, 0xE000), 0x10000
_CHINESE = 0x2E80
_LINE_ENDS, _BLANK_SIGN, _PRIVATE, _NO_SIGN = (0x0A, 0x0D), 0x20, range(0xE000, 0xF900), 0xFFFD
_SAMPLE, _LEAST_SEEN, _UNDECODED = 300, 10, 0.3


class Sign(NamedTuple):
    """A written sign and its place (points, y upwards)."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        """Return the middle of its place."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


class Piece(NamedTuple):
    """A part of a line with no wide gap in it."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its pieces from left to right, and its foot and head."""

    pieces: tuple[Piece, ...]
    bottom: float
    top: float

    @property
    def text(self) -> str:
        """Return what it says."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def left(self) -> float:
        """Return where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Return where it ends."""
        return self.pieces[-1].right

    @property
    def size(self) -> float:
        """Return how high it is."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Return the height at which it stands."""
        return (self.bottom + self.top) / 2


def signs_of(page: PdfTextPage) -> list[Sign]:
    """Return the signs of a page, in the order in which they are written."""
    signs: list[Sign] = []
    box = pdfium_c.FS_RECTF()
    place = ctypes.byref(box)
    raw, high = page.raw, 0
    for number in range(page.count_chars()):
        code = pdfium_c.FPDFText_GetUnicode(raw, number)
        if code in _HIGH:
            high = code
            continue
        if code in _LOW:
            code, high = (_BEYOND + (high - _HIGH.start) * 0x400 + code - _LOW.start if high else 0), 0
        if code in _NO_SIGNS or not pdfium_c.FPDFText_GetLooseCharBox(raw, number, place):
            continue
        if box.right > box.left or not chr(code).isspace():
            signs.append(Sign(chr(code), box.left, box.bottom, box.right, box.top))
    return signs


def is_undecoded(page: PdfTextPage) -> bool:
    """Tell whether the text of a page is nonsense: its fonts do not say which signs their shapes stand for."""
    count = page.count_chars()
    seen = failed = 0
    for number in range(0, count, max(1, count // _SAMPLE)):
        code = pdfium_c.FPDFText_GetUnicode(page.raw, number)
        if code in _LINE_ENDS and pdfium_c.FPDFText_IsGenerated(page.raw, number) == 1:
            continue
        seen += code != _BLANK_SIGN
        failed += code < _BLANK_SIGN or code in _PRIVATE or code == _NO_SIGN
        failed += (
            code > _BLANK_SIGN
            and code not in _PRIVATE
            and pdfium_c.FPDFText_HasUnicodeMapError(page.raw, number) == 1
        )
    return seen >= _LEAST_SEEN and failed > seen * _UNDECODED


def within(signs: Iterable[Sign], box: Box) -> list[Sign]:
    """Return the signs whose middle lies in a box."""
    left, bottom, right, top = box
    return [sign for sign in signs if left <= sign.middle[0] < right and bottom <= sign.middle[1] < top]


def lines_of(signs: Iterable[Sign]) -> list[Line]:
    """Return signs as lines, from the top down."""
    rows: list[list[Sign]] = []
    heights: list[float] = []
    for run in sorted(_runs(signs), key=lambda run: -run[0].middle[1]):
        first = run[0]
        near = _SAME_LINE * max(first.top - first.bottom, rows[-1][0].top - rows[-1][0].bottom) if rows else 0
        if rows and heights[-1] - first.middle[1] <= near:
            rows[-1] += run
        else:
            rows.append(list(run))
            heights.append(first.middle[1])
    return [line for row in rows if (line := _line(sorted(row, key=lambda sign: sign.left))) is not None]


def _runs(signs: Iterable[Sign]) -> Iterator[list[Sign]]:
    """Yield signs that are written one after the other at the same height."""
    run: list[Sign] = []
    for sign in signs:
        if run and abs(sign.bottom - run[-1].bottom) > 1:
            yield run
            run = []
        run.append(sign)
    if run:
        yield run


def _line(signs: list[Sign]) -> Line | None:
    pieces: list[Piece] = []
    blank = False
    last: Sign | None = None
    for sign in signs:
        if sign.text.isspace():
            blank = True
            continue
        gap = (sign.left - last.right) / max(last.top - last.bottom, 1) if last else 0
        if last is None or gap > _PIECE:
            pieces.append(Piece(sign.text, sign.left, sign.right))
        else:
            chinese = ord(sign.text) >= _CHINESE and ord(last.text) >= _CHINESE
            apart = " " if blank or gap > (_BLANK if chinese else _BLANK_LATIN) else ""
            so_far = pieces[-1]
            pieces[-1] = Piece(f"{so_far.text}{apart}{sign.text}", so_far.left, max(so_far.right, sign.right))
        last, blank = sign, False
    if not pieces:
        return None
    return Line(tuple(pieces), min(sign.bottom for sign in signs), max(sign.top for sign in signs))
