"""A tender document as read: paragraphs and tables in their order, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tender_tool.domain.text import Message, Text

DocumentKind = Literal["word", "old_word", "pdf", "text", "page", "workbook", "picture"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of accepted text, with its line breaks.

    ``anchor`` counts all paragraphs of a Word file's body from 0, in the order of its XML and with those that are
    not read (deleted ones, for instance), so that a comment can be put there; elsewhere it counts what was read.
    """

    text: str
    anchor: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell with its place in the grid of its table (row and column from 0) and how far it is merged.

    ``tables`` are those that stand inside it.
    """

    paragraphs: tuple[Paragraph, ...]
    row: int
    column: int
    across: int = 1
    down: int = 1
    tables: tuple[DocumentTable, ...] = ()

    @property
    def text(self) -> str:
        """Return the cell's paragraphs, a line each."""
        return "\n".join([paragraph.text for paragraph in self.paragraphs]).strip()


@dataclass(frozen=True, slots=True)
class DocumentTable:
    """A table: the cells that begin in each row, from left to right.

    ``number`` counts the document's tables from 1, those inside cells too. ``page`` is where it begins (PDF only).
    """

    number: int
    rows: tuple[tuple[TableCell, ...], ...]
    page: int | None = None

    @property
    def width(self) -> int:
        """Return the number of grid columns."""
        return max((cell.column + cell.across for row in self.rows for cell in row), default=0)


Block = Paragraph | DocumentTable


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that the document already carries: who wrote what, and at which paragraph (None: nowhere)."""

    author: str
    text: str
    anchor: int | None


@dataclass(frozen=True, slots=True)
class TenderDocument:
    """A whole document. ``blocks`` are paragraphs and tables as they follow each other.

    ``unread_pages`` are the pages, counted from 1, of which nothing was read: pictures, mostly (PDF only).
    ``scanned_pages`` are those that were read off their pictures: nothing of them counts before a person looked.
    """

    file: str
    kind: DocumentKind
    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...] = ()
    unread_pages: tuple[int, ...] = ()
    scanned_pages: tuple[int, ...] = ()

    def __hash__(self) -> int:
        """Return a hash that does not walk the whole text: what is kept of a document asks for it again and again."""
        return hash((self.kind, len(self.blocks), self.blocks[:_TELLING]))

    @property
    def unread(self) -> Message | None:
        """Return the sentence that names the pages that were not read."""
        return _of_pages("unread_pages", self.unread_pages)

    @property
    def scanned(self) -> Message | None:
        """Return the sentence that names the pages that were read off their pictures."""
        return _of_pages("scanned_pages", self.scanned_pages)

    @property
    def pages_told(self) -> tuple[Message, ...]:
        """Return what is to be said of its pages: those not read, those read off their pictures."""
        return tuple(each for each in (self.unread, self.scanned) if each is not None)

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield every paragraph in its order, those in tables too."""
        yield from _paragraphs(self.blocks)


# Blocks that tell most documents apart.
_TELLING = 3


def _of_pages(code: str, pages: tuple[int, ...]) -> Message | None:
    if not pages:
        return None
    ranges = tuple(_ranges(pages))
    return Message.of(f"document_table.{code}", pages=Text("、".join(ranges), ", ".join(ranges)))


def _ranges(pages: tuple[int, ...]) -> Iterator[str]:
    """Yield numbers as they are said, those that follow each other together: 3, 5–7."""
    first = last = pages[0]
    for page in (*pages[1:], None):
        if page == last + 1:
            last = page
            continue
        yield str(first) if first == last else f"{first}–{last}"
        first = last = page or 0


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            continue
        for row in block.rows:
            for cell in row:
                yield from cell.paragraphs
                yield from _paragraphs(cell.tables)
