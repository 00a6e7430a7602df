"""Compressed JSON, unpacked within bounds: a small file may hold more than any memory."""

from __future__ import annotations

import json
import zlib
from typing import Any

# A list of a hundred thousand bidders has a hundred and sixty megabytes and twelve million values.
_MOST_MEGABYTES = 192
_MOST_VALUES = 15_000_000


class TooMuch(Exception):  # noqa: N818  (becomes a sentence for the person)
    """There is more in it than ``limit``, in words."""

    def __init__(self, limit: str) -> None:
        super().__init__(limit)
        self.limit = limit


def unpacked(packed: bytes) -> Any:  # noqa: ANN401  (JSON)
    """Return the JSON data in compressed bytes; raises TooMuch, zlib.error or ValueError."""
    pump = zlib.decompressobj()
    text = pump.decompress(packed, _MOST_MEGABYTES * 2**20)
    if pump.unconsumed_tail:
        raise TooMuch(f"{_MOST_MEGABYTES} MB")
    if not pump.eof:
        raise ValueError("cut off")
    if text.count(b",") + text.count(b"[") + text.count(b"{") > _MOST_VALUES:
        raise TooMuch(f"{_MOST_VALUES:,} values")
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
