"""Word documents (.docx): paragraphs and tables with tracked changes taken as accepted, and their comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from tender_tool.domain.documents.document import Comment, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word_package import MOST_CELLS, too_many_cells, word_parts
from tender_tool.reading.documents.word_tables import M, TooManyCells, W
from tender_tool.reading.documents.word_text import MarkedText, marked_text
from tender_tool.reading.files.input_file import refuse


def read_word(file: InputFile) -> TenderDocument:
    """Return a .docx; raises InputError if it is damaged, protected, too large or carries entities."""
    parts = word_parts(file)
    body = parts.body.find(f"{W}body")
    try:
        read = MarkedText(marked_text(body) if body is not None else "", MOST_CELLS)
    except TooManyCells:
        raise too_many_cells(file.name) from None
    except IndexError:
        # A row outside a table, or a cell outside a row.
        raise refuse("document.damaged", file.name) from None
    comments = _comments(parts.comments, read.anchors) if parts.comments is not None else ()
    return TenderDocument(file.name, "word", tuple(read.blocks), tuple(comments))


def _comments(comments: etree._Element, anchors: Mapping[str, int]) -> Iterator[Comment]:
    for comment in comments.iter(f"{W}comment"):
        text = "\n".join(_text(paragraph) for paragraph in comment.iter(f"{W}p"))
        yield Comment(str(comment.get(f"{W}author") or ""), text, anchors.get(str(comment.get(f"{W}id"))))


def _text(paragraph: etree._Element) -> str:
    return "".join(node.text or "" for node in paragraph.iter(f"{W}t", f"{M}t"))
