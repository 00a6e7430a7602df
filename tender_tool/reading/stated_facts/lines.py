"""The lines of a document in which it may state its own project: labels with values, title, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tender_tool.domain.documents.document import Block, Paragraph, TenderDocument
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.vocabulary.stated_facts import stated_words

_NUMBER = r"(?:[(]?[\d一二三四五六七八九十]{1,3}(?:\.\d+)*[)、.]?|[※★*])?"
_ENDS = re.compile(r"[。;；\n]")
_SENTENCE = re.compile(r"[,。;；]")
_LONGEST_VALUE = 80


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a sentence: ``plain`` in one spelling, ``printed`` as it stands."""

    plain: str
    printed: str


def slots_of(document: TenderDocument) -> tuple[Line, ...]:
    """Return every line and every cell that holds anything, in their order."""
    return tuple(each for text in _texts(document.blocks) if (each := Line(normalise(text), text.strip())).plain)


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.text.splitlines()
            continue
        for row in block.rows:
            for cell in row:
                yield from (line for each in cell.paragraphs for line in each.text.splitlines())
                yield from _texts(cell.tables)


def values_of(slots: tuple[Line, ...], labels: tuple[str, ...]) -> Iterator[Line]:
    """Yield what stands behind a label: in its line behind a colon, or in the next line or cell."""
    pattern = re.compile(
        rf"^{_NUMBER}(?:{'|'.join(labels)})(?:[(][^)]{{0,20}}[)])?(?:为)?(?P<colon>:)?(?P<value>.*)$"
    )
    for at, line in enumerate(slots):
        found = pattern.match(line.plain)
        if found is None or (found["value"] and not found["colon"]):
            continue
        if found["value"]:
            if len(found["value"]) <= _LONGEST_VALUE:
                yield Line(found["value"].strip("。.【】"), line.printed)
        elif at + 1 < len(slots) and len(slots[at + 1].plain) <= _LONGEST_VALUE:
            after = slots[at + 1]
            yield Line(after.plain.strip("。.【】"), f"{line.printed} {after.printed}")


def title_of(slots: tuple[Line, ...]) -> Iterator[Line]:
    """Yield the first lines that are short and no sentences; characters that stand one a line are put together."""
    words, apart = stated_words().title, ""
    for line in slots[: words.lines]:
        if len(line.plain) == 1:
            apart += line.plain
            continue
        if apart:
            yield Line(apart, apart)
            apart = ""
        if len(line.plain) <= words.longest and not _SENTENCE.search(line.plain):
            yield line
    if apart:
        yield Line(apart, apart)


def own_sentences(slots: tuple[Line, ...]) -> Iterator[Line]:
    """Yield the sentences in which the project speaks of itself, and not of what is done if something happens."""
    words = stated_words().sentences
    own, if_only = re.compile(words.own), re.compile(words.if_only)
    for slot in slots:
        for part in _ENDS.split(slot.printed):
            plain = normalise(part)
            if own.search(plain) and not if_only.search(plain):
                yield Line(plain, part.strip())
