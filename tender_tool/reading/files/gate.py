"""The gate that every file goes through: what its parts unpack to is known before anything reads them."""

from __future__ import annotations

import copy
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from tender_tool.reading.files.bounds import MEGABYTE, Beyond

_MOST_PARTS = 10_000
_MOST_UNPACKED = 400 * MEGABYTE
_MOST_OF_A_PART = 64 * MEGABYTE
_MOST_OF_A_SHEET = 256 * MEGABYTE
_SHEETS = ("xl/worksheets/", "content.xml")
_READ = (".xml", ".rels", ".bin")
_LEAST_SUSPECT = 20 * MEGABYTE
_MOST_RATIO = 200
_MOST_MARKS = 6_000_000
_MOST_TEXT = 32 * MEGABYTE
_MOST_OLD = 64 * MEGABYTE
_MOST_LINES = 600_000
_LONGEST_LINE = 2 * MEGABYTE
_CHUNK = MEGABYTE
_ENTRY = b"PK\x01\x02"
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@contextmanager
def opened(content: bytes) -> Iterator[zipfile.ZipFile]:
    """Open a zip package whose parts may all be read; raises Beyond, or BadZipFile if it is damaged."""
    parts = content.count(_ENTRY)
    if parts > _MOST_PARTS:
        raise Beyond("parts", count=parts, limit=_MOST_PARTS)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        _check(package.infolist())
        yield package


def _check(parts: list[zipfile.ZipInfo]) -> None:
    for part in parts:
        if part.compress_type not in _PACKINGS:
            raise zipfile.BadZipFile(part.filename)
        name, size = part.filename.lower(), part.file_size
        limit = _MOST_OF_A_SHEET if name.startswith(_SHEETS) else _MOST_OF_A_PART
        if name.endswith(_READ) and size > limit:
            raise Beyond("part", part=part.filename, size=_megabytes(size), limit=_megabytes(limit))
        if size > _LEAST_SUSPECT and size > _MOST_RATIO * max(1, part.compress_size):
            times = size // max(1, part.compress_size)
            raise Beyond("ratio", part=part.filename, count=times, limit=_MOST_RATIO)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _MOST_UNPACKED:
        raise Beyond("unpacked", size=_megabytes(unpacked), limit=_megabytes(_MOST_UNPACKED))


def chunks(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield all of a part's bytes; raises BadZipFile where they are more or fewer than the package says.

    Python's own reader stops where the package says that a part ends, others read on.
    """
    whole = copy.copy(part)
    whole.file_size = part.file_size + 1
    left = part.file_size
    try:
        with package.open(whole) as stream:
            while chunk := stream.read(_CHUNK):
                left -= len(chunk)
                yield chunk
    except (EOFError, zlib.error) as error:
        raise zipfile.BadZipFile(part.filename) from error
    if left:
        raise zipfile.BadZipFile(part.filename)


def check_marks(name: str, text: bytes) -> None:
    """Raise Beyond if XML has more elements and attributes than a tree of them may have."""
    # Counting takes a tenth of the parsing: not in a part with fewer bytes than that.
    marks = text.count(b"<") + text.count(b"=") if len(text) > _MOST_MARKS else 0
    if marks > _MOST_MARKS:
        raise Beyond("marks", part=name, count=marks, limit=_MOST_MARKS)


def check_text(content: bytes) -> None:
    """Raise Beyond if a text is too long, has too many lines, or one that is too long."""
    check_size(content, _MOST_TEXT)
    lines = max(content.count(b"\n"), content.count(b"\r"))
    if lines > _MOST_LINES:
        raise Beyond("lines", count=lines, limit=_MOST_LINES)
    for number, line in enumerate(content.splitlines(), start=1):
        if len(line) > _LONGEST_LINE:
            raise Beyond("line", row=number, size=_megabytes(len(line)), limit=_megabytes(_LONGEST_LINE))


def check_page(name: str, content: bytes) -> None:
    """Raise Beyond if a web page is too long or has too many tags; it may all stand in one line."""
    check_size(content, _MOST_TEXT)
    check_marks(name, content)


def check_size(content: bytes, most: int = _MOST_OLD) -> None:
    """Raise Beyond if a file is larger than one of its kind may be, by default one of an old format."""
    if len(content) > most:
        raise Beyond("text", size=_megabytes(len(content)), limit=_megabytes(most))


def _megabytes(size: int) -> int:
    """Return megabytes, rounded up: what is beyond a limit must look so."""
    return -(-size // MEGABYTE)
