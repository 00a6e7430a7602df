"""Separated text (csv, tsv): its encoding and separator by what it contains."""

from __future__ import annotations

import csv
import io
from contextlib import suppress

from tender_tool.reading.sheet import Sheet, squared
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_MARKED = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CHINESE = ("gb18030", "big5hkscs")
_SEPARATORS = ",\t;|，"


def read_text_table(name: str, content: bytes) -> Sheet | None:
    """Return the table of a text file, or None if it is no text in a known encoding."""
    text = decode(content)
    if text is None or "\x00" in text:
        return None
    return Sheet(name, squared(_rows(text)))


def _rows(text: str) -> list[list[str]]:
    # A quotation mark that is never closed would swallow every row behind it: then marks are plain signs.
    if text.count('"') % 2 == 0:
        with suppress(csv.Error):
            return list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)))
    return _separated(text)


def _separated(text: str) -> list[list[str]]:
    """Return the rows of a text whose marks are plain signs: each line is one, and no cell is too long for it."""
    separator = _separator(text)
    return [line.split(separator) for line in text.splitlines()]


def decode(content: bytes) -> str | None:
    """Return the text of ``content``, or None. Two Chinese encodings that both fit are told apart by known words."""
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return _as(content, encoding)
    text = _as(content, "utf-8")
    if text is not None:
        return text
    fitting = [text for text in (_as(content, encoding) for encoding in _CHINESE) if text is not None]
    return max(fitting, key=_known_words, default=None)


def _as(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _known_words(text: str) -> int:
    start = normalise(text[:5000])
    return sum(word in start for words in column_words().morphemes.values() for word in words if len(word) > 1)


def _separator(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()][:50]
    return max(_SEPARATORS, key=lambda sign: (sum(sign in line for line in lines), sum(x.count(sign) for x in lines)))
