"""Points in headings and sentences: parts of a scoring table that stand outside of tables."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from tender_tool.domain.documents.document import Paragraph
from tender_tool.domain.source import Source
from tender_tool.reading.scoring_table.cells.points import (
    Points,
    named_points,
    squeezed,
    tells_points,
    without_numbering,
)
from tender_tool.reading.scoring_table.cells.row_kinds import core, has_word, is_total, names_part, names_price
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words

_LONGEST_HEADING = 70
_LONGEST_NAME = 30
_LONGEST_PART = 14
# From an ASCII sign to its full-width form.
_FULL_WIDTH = 0xFEE0
# How deep a numbering usually stands: the smaller, the higher.
_CHAPTER = re.compile(r"第[一二三四五六七八九十]+[章节部]")
_RANKS = (
    (0, _CHAPTER),
    (1, re.compile(r"[一二三四五六七八九十]+[、.．]")),
    (2, re.compile(r"[（(][一二三四五六七八九十]+[)）]")),
    (4, re.compile(r"\d+[.．]\d+[.．]\d+")),
    (4, re.compile(r"\d+[.．]\d+")),
    (3, re.compile(r"\d+[、.．)）](?!\d)")),
    (5, re.compile(r"[（(]\d+[)）]")),
    (6, re.compile(r"[①②③④⑤⑥⑦⑧⑨⑩]")),
)
_UNNUMBERED = 9
# W1=10%
_SYMBOL = re.compile(r"[A-Za-z]\d?(?==\d)")
# 价格部分(占总分权重40%):40分
_NOTE = re.compile(r"\([^()]*\)(?=:\d)")
# 技术得分×50%
_SHARE = re.compile(r"[×*xX](\d{1,2}(?:\.\d{1,2})?%)")
_POINTS = re.compile(r"\d[分%]")
_PAIR = re.compile(r"([^\d,;:、。()\[\]=×+]{2,20})[:(\[为占是=]{0,2}(?:满分)?(\d{1,2}(?:\.\d{1,2})?)(?:分|%)")


def rank_of(text: str) -> int:
    """Return how deep a heading stands by its numbering; 9 without any."""
    line = text.strip()
    return next((rank for rank, pattern in _RANKS if pattern.match(line)), _UNNUMBERED)


@cache
def _units() -> re.Pattern[str]:
    """Return the units of points, in full width too."""
    units = scoring_words().points.units
    return _any_of((*units, *(chr(ord(unit) + _FULL_WIDTH) for unit in units if unit.isascii())))


@cache
def _price() -> re.Pattern[str]:
    return _any_of(scoring_words().parts.price)


def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


def heading_node(paragraph: Paragraph, file: str, *, loose: bool = False) -> Node | None:
    """Return a paragraph that begins with a name and its points, as a part without rows; None if it does not.

    ``loose``: a table follows, so a bare number in brackets may be its points.
    """
    text = paragraph.text.strip()[:_LONGEST_HEADING]
    loose = loose and len(text) <= _LONGEST_NAME
    named = named_points(text, loose=loose) if loose or _units().search(text) else None
    if named is None or len(named.name) > _LONGEST_NAME or not has_word(named.name):
        return None
    sentence = rank_of(text) == _UNNUMBERED and paragraph.text.rstrip().endswith(("。", "；", ";"))
    if tells_points(named.name) or sentence:
        return None
    if is_total(named.name) or re.search(r"[。;；，,:：]", named.name) or named.points.value >= HUNDRED:
        return None
    source = Source(file, paragraph=paragraph.anchor + 1, page=paragraph.page, anchor=paragraph.anchor)
    return Node(named.name, source, named.points, [paragraph])


def nested(headings: list[tuple[int, Node, int]]) -> list[Node]:
    """Return headings as a tree by how deep their numbering stands; the deeper ones are parts of those above them.

    The last of each three is the chapter: what stands in another one is no part.
    """
    roots: list[Node] = []
    path: list[tuple[int, Node]] = []
    before = -1
    for rank, node, chapter in headings:
        if chapter != before:
            path, before = [], chapter
        while path and path[-1][0] >= rank:
            path.pop()
        (path[-1][1].parts if path else roots).append(node)
        path.append((rank, node))
    return roots


def composition(text: str) -> list[tuple[str, Points]] | None:
    """Return the names of the parts that a sentence makes the whole of (价格 30 分、技术 50 分、商务 20 分), or None.

    They must make up 100 and name the price.
    """
    if _price().search(text) is None or len(_POINTS.findall(squeezed(text))) < 2:
        return None
    words = _NOTE.sub("", squeezed(text))
    words = _SHARE.sub(r"占\1", _SYMBOL.sub("", words))
    parts: list[tuple[str, Points]] = []
    for match in _PAIR.finditer(words[:1500]):
        name = _part_name(match[1])
        if not has_word(name) or is_total(name):
            continue
        parts.append((name, Points(Decimal(match[2]))))
    if len(parts) < 2 or not any(names_price(name) for name, _ in parts):
        return None
    known = sum(names_part(name) for name, _ in parts)
    if any(len(name) > _LONGEST_PART for name, _ in parts) or 2 * known < len(parts):
        return None
    return parts if sum(points.value for _, points in parts) == HUNDRED else None


def _part_name(words: str) -> str:
    name = without_numbering(words)
    for word in scoring_words().parts.among:
        name = name.removeprefix(word)
    for most in scoring_words().points.most:
        name = name.removesuffix(most)
    return name


def begins_chapter(text: str) -> bool:
    """Tell whether a paragraph is the heading of a chapter."""
    return len(text) <= _LONGEST_NAME and _CHAPTER.match(text.strip()) is not None


def is_part_heading(text: str) -> bool:
    """Tell whether a paragraph is a heading that names a part, without points."""
    line = squeezed(text)
    heads = rank_of(text) < _UNNUMBERED or core(line) != line
    return heads and len(line) <= _LONGEST_NAME and re.search(r"[。;,]", line) is None and names_part(text)
