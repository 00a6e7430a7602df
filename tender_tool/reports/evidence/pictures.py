"""Cut-outs of certificates as PNG, made without any other package."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.evidence.read import WHOLE, Box
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.evidence.pages import page_picture
from tender_tool.reading.evidence.upright import turn

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_WIDEST, _EDGE = 900, 40
_WHOLE_PAGE = Box(0, 0, WHOLE, WHOLE)


@dataclass(frozen=True, slots=True)
class CutOut:
    """A part of a page: PNG, and its size in pixels."""

    png: bytes = field(repr=False)
    width: int
    height: int


class Pages:
    """The pages of one file, each opened once; nothing where the bytes are not kept or cannot be shown."""

    def __init__(self, evidence: Evidence, content: bytes | None) -> None:
        self._evidence, self._content = evidence, content
        self._open: dict[int, NDArray[np.uint8] | None] = {}

    def cut(self, page: int, box: Box = _WHOLE_PAGE) -> CutOut | None:
        """Return a part of a page, with a little of what stands around it."""
        picture = self._page(page)
        if picture is None:
            return None
        height, width = picture.shape[:2]
        edge = _EDGE if box != _WHOLE_PAGE else 0
        left, right = (max(0, each) * width // WHOLE for each in (box.left - edge, box.right + edge))
        top, bottom = (max(0, each) * height // WHOLE for each in (box.top - edge, box.bottom + edge))
        part = picture[top : max(bottom, top + 1), left : max(right, left + 1)]
        step = -(-part.shape[1] // _WIDEST)
        return _png(np.ascontiguousarray(part[::step, ::step]))

    def _page(self, number: int) -> NDArray[np.uint8] | None:
        if self._content is None:
            return None
        if number not in self._open:
            page = next((each for each in self._evidence.reading.pages if each.number == number), None)
            try:
                file = InputFile(self._evidence.reading.file, self._content)
                self._open[number] = turn(page_picture(file, number), page.turned if page else 0)
            except InputError:
                self._open[number] = None
        return self._open[number]


def _png(picture: NDArray[np.uint8]) -> CutOut:
    height, width = picture.shape[:2]
    # Each row begins with the number of its filter: none.
    rows = np.concatenate([np.zeros((height, 1), np.uint8), picture.reshape(height, width * 3)], axis=1)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows.tobytes(), 6)), (b"IEND", b""))
    return CutOut(_SIGNATURE + b"".join(_chunk(name, content) for name, content in chunks), width, height)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
