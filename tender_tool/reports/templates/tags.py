"""The tags of a part: what stands in braces, whichever runs Word has split it over, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from lxml import etree

from tender_tool.domain.text import Message, Text
from tender_tool.reports.templates.package import W
from tender_tool.ruleset.wording import say

# Between these two the number of a tag stands where the tag stood; no text can hold them.
OPEN, CLOSE = "\ufdd0", "\ufdd1"
RESERVED: Final = re.compile("[\ufdd0-\ufdd3]")
MARK: Final = re.compile(f"{OPEN}(\\d+){CLOSE}")
_TAG: Final = re.compile(r"\{\{(?P<value>[^\n]{0,300}?)\}\}|\{%(?P<statement>[^\n]{0,300}?)%\}|\{#[^\n]{0,2000}?#\}")
_LEFT: Final = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_WIDE: Final = re.compile(r"[｛{][｛％]|｛[{%]|[｝％]｝|[%}]｝|％\}")
_PREFIX: Final = re.compile(r"(tr|tc|p|r)\s+")
_STRAIGHT: Final = str.maketrans("“”‘’\u00a0\u3000", "\"\"''  ")
_AROUND: Final = 24
_HEADING: Final = re.compile(r"(heading ?|标题 ?)?[1-9]", re.IGNORECASE)
_STRUCK: Final = (f"{W}del", f"{W}moveFrom")
Kind = Literal["value", "statement", "comment"]


@dataclass(slots=True, eq=False)
class Tag:
    """A tag: its inner text as it is read, the prefix that Word templates know, and where it stands."""

    number: int
    kind: Kind
    text: str
    prefix: str
    paragraph: etree._Element
    held: etree._Element
    place: Text
    written: str


@dataclass(frozen=True, slots=True)
class Broken:
    """Braces that make no tag."""

    code: str
    written: str
    place: Text


def tags_of(root: etree._Element, part: str, headings: Sequence[str]) -> tuple[list[Tag], list[Broken]]:
    """Return the tags of a part and what looks like one; each tag leaves its mark in the text.

    ``headings`` are the ids of the styles of headings, by which places are told.
    """
    tags: list[Tag] = []
    broken: list[Broken] = []
    places = _Places(part, headings)
    for paragraph in root.iter(f"{W}p"):
        texts = own_texts(paragraph)
        whole = "".join(each.text or "" for each in texts)
        places.pass_(paragraph, whole)
        if not _LEFT.search(whole) and not _WIDE.search(whole):
            continue
        place = places.of(paragraph, whole)
        found = list(_TAG.finditer(whole))
        rest = _TAG.sub("\n", whole)
        for wrong, code in ((_WIDE, "full_width"), (_LEFT, "broken")):
            seen = wrong.search(rest)
            if seen:
                broken.append(Broken(code, rest[seen.start() : seen.start() + _AROUND].split("\n")[0], place))
                break
        made = [_tag(each, len(tags) + n, paragraph, place) for n, each in enumerate(found)]
        for each, tag in reversed(list(zip(found, made, strict=True))):
            tag.held = _mark(texts, each.start(), each.end(), tag.number)
        tags += made
    return tags, broken


def own_texts(paragraph: etree._Element) -> list[etree._Element]:
    """Return the texts of a paragraph itself: not of text boxes in it, nor what was struck out."""
    return [
        each
        for each in paragraph.iter(f"{W}t")
        if next(each.iterancestors(f"{W}p")) is paragraph and next(each.iterancestors(*_STRUCK), None) is None
    ]


def _tag(found: re.Match[str], number: int, paragraph: etree._Element, place: Text) -> Tag:
    value, statement = found["value"], found["statement"]
    inner = value if value is not None else statement if statement is not None else ""
    kind: Kind = "value" if value is not None else "statement" if statement is not None else "comment"
    text = inner.translate(_STRAIGHT)
    prefix = _PREFIX.match(text)
    text = text[prefix.end() :] if prefix else text
    text = text.removeprefix("-").removesuffix("-").strip()
    return Tag(number, kind, text, prefix[1] if prefix else "", paragraph, paragraph, place, found[0].strip())


def _mark(texts: list[etree._Element], start: int, end: int, number: int) -> etree._Element:
    """Put the mark of a tag into the text in which it begins, and take the rest of it out of the others."""
    at, holder = 0, None
    for each in texts:
        text = each.text or ""
        low, high = max(start, at) - at, min(end, at + len(text)) - at
        if low < high:
            mark = "" if holder is not None else f"{OPEN}{number}{CLOSE}"
            holder = each if holder is None else holder
            each.text = text[:low] + mark + text[high:]
            each.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        at += len(text)
    assert holder is not None  # noqa: S101  (a tag has signs)
    return holder


class _Places:
    """Tells where things stand: in which part, under which heading, in which table and row, and beside what."""

    def __init__(self, part: str, headings: Sequence[str]) -> None:
        self._part = re.sub(r"\d*\.xml", "", part.rpartition("/")[2])
        self._headings = frozenset(headings)
        self._paragraphs = 0
        self._tables: list[etree._Element] = []
        self._heading = ""

    def pass_(self, paragraph: etree._Element, text: str) -> None:
        """Count a paragraph."""
        self._paragraphs += 1
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") in self._headings and text.strip():
            self._heading = text.strip()[:_AROUND]
        table = next(paragraph.iterancestors(f"{W}tbl"), None)
        if table is not None and all(table is not each for each in self._tables):
            self._tables.append(table)

    def of(self, paragraph: etree._Element, text: str) -> Text:
        """Return the place of a paragraph, in both languages."""
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        boxed = next(paragraph.iterancestors(f"{W}txbxContent"), None) is not None
        around = text.strip()
        around = around if len(around) <= 2 * _AROUND else f"{around[: 2 * _AROUND]}…"
        where = Message.of(f"own_template.in_{'box' if boxed else self._part}")
        parts = [where]
        if self._heading and self._part == "document":
            parts.append(Message.of("own_template.under", heading=self._heading))
        if row is not None:
            table = row.getparent()
            number = next((n for n, each in enumerate(self._tables, start=1) if each is table), len(self._tables))
            line = [each for each in table if each.tag == f"{W}tr"].index(row) + 1 if table is not None else 0
            parts.append(Message.of("own_template.row", table=number, row=line))
        else:
            parts.append(Message.of("own_template.paragraph", number=self._paragraphs))
        parts.append(Message.of("own_template.around", text=around))
        return Text("".join(say(each, "zh") for each in parts), "".join(say(each, "en") for each in parts))


def heading_styles(styles: etree._Element) -> Iterator[str]:
    """Yield the ids of the styles that are headings."""
    for each in styles.iter(f"{W}style"):
        name = each.find(f"{W}name")
        if name is not None and _HEADING.fullmatch(name.get(f"{W}val", "")):
            yield each.get(f"{W}styleId", "")
