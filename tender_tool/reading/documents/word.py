"""Word documents (.docx): paragraphs and tables with tracked changes taken as accepted, and their comments."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tender_tool.domain.documents.document import Block, Comment, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word_package import MOST_CELLS, WordParts, too_many_cells, word_parts
from tender_tool.reading.documents.word_tables import TooManyCells, W
from tender_tool.reading.documents.word_text import marked_blocks, marked_text, may_be_marked
from tender_tool.reading.documents.word_walk import TEXT, P, Walk
from tender_tool.reading.files.input_file import refuse


def read_word(file: InputFile) -> TenderDocument:
    """Return a .docx; raises InputError if it is damaged, protected, too large or carries entities."""
    parts = word_parts(file)
    body = parts.body.find(f"{W}body")
    try:
        blocks = _blocks(body, parts) if body is not None else ()
    except TooManyCells:
        raise too_many_cells(file.name) from None
    except IndexError:
        # A row outside a table, or a cell outside a row.
        raise refuse("document.damaged", file.name) from None
    return TenderDocument(file.name, "word", blocks, tuple(_comments(parts)))


def _blocks(body: etree._Element, parts: WordParts) -> tuple[Block, ...]:
    text = None
    if may_be_marked(parts.content, body.getroottree().docinfo.encoding):
        text = marked_text(body)
    return Walk(MOST_CELLS).blocks(body) if text is None else marked_blocks(text, MOST_CELLS)


def _comments(parts: WordParts) -> Iterator[Comment]:
    if parts.comments is None:
        return
    anchors: dict[str, int] = {}
    number = -1
    for mark in parts.body.iter(P, f"{W}commentRangeStart", f"{W}commentReference"):
        if mark.tag == P:
            number += 1
            continue
        # A mark between two paragraphs belongs to the one behind it.
        inside = next(mark.iterancestors(P), None) is not None
        anchors.setdefault(str(mark.get(f"{W}id")), number if inside else number + 1)
    for comment in parts.comments.iter(f"{W}comment"):
        text = "\n".join(_text(paragraph) for paragraph in comment.iter(P))
        yield Comment(str(comment.get(f"{W}author") or ""), text, anchors.get(str(comment.get(f"{W}id"))))


def _text(paragraph: etree._Element) -> str:
    return "".join(node.text or "" for node in paragraph.iter(*TEXT))
