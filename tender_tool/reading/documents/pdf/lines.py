"""Lines of a PDF put together to paragraphs."""

from __future__ import annotations

import re
import unicodedata

_STARTS = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．:：]|[①-⑮●■▲★※]|注[:：]|第[一二三四五六七八九十\d]+[章节条])"
)
_ENDS = ("。", "：", "；", ":", ";", "！", "？")
_FULL = 0.85
_LATIN = re.compile(r"[A-Za-z][A-Za-z\d.,;:!?)'\"’”%]*\Z")
_BEGINS_LATIN = re.compile(r"['\"‘“(]?[A-Za-z]")


def paragraphs_of(lines: list[str]) -> list[str]:
    """Return wrapped lines as paragraphs: a full line goes on in the next unless that begins something new."""
    widest = max((width(line) for line in lines), default=0)
    paragraphs: list[str] = []
    full = False
    for line in lines:
        if full and not _STARTS.match(line):
            paragraphs[-1] = with_next(paragraphs[-1], line)
        else:
            paragraphs.append(line)
        full = width(line) >= widest * _FULL and not line.rstrip().endswith(_ENDS)
    return paragraphs


def width(line: str) -> int:
    """Return how wide a line is, in halves of a Chinese character."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)


def with_next(text: str, line: str) -> str:
    """Return a text with the line that goes on with it; words of Latin letters are kept apart."""
    before, after = text.rstrip(), line.lstrip()
    words = before.split(" ")
    within = _LATIN.search(words[-1]) or (before.isascii() and before[-1:] not in "-/")
    begins = _BEGINS_LATIN.match(after) or (before.isascii() and after[:1].isascii())
    return f"{before} {after}" if before and within and begins else text + line
