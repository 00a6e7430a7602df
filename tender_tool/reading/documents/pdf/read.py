"""Text PDFs: paragraphs by their lines, tables by the lines drawn around their cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from tender_tool.domain.documents.document import (
    Block,
    DocumentKind,
    DocumentTable,
    Paragraph,
    TableCell,
    TenderDocument,
)
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.pdf.grid import PageTable
from tender_tool.reading.documents.pdf.walk import Found, PageMarks, Walk
from tender_tool.reading.documents.pdf.words import Line
from tender_tool.reading.files.bounds import Beyond
from tender_tool.reading.files.input_file import refuse

_MOST_PAGES = 3000
_LEAST_TEXT = 20
_PASSWORD = 4
_STARTS = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．:：]|[①-⑮●■▲★※]|注[:：]|第[一二三四五六七八九十\d]+[章节条])"
)
_ENDS = ("。", "：", "；", ":", ";", "！", "？")
_LATIN = re.compile(r"[A-Za-z][A-Za-z\d.,;:!?)'\"’”%]*\Z")
_BEGINS_LATIN = re.compile(r"['\"‘“(]?[A-Za-z]")
_FIRST_WORD = re.compile(r"[!-~]+|.")
_ROOM = 0.6


class See(Protocol):
    """Reads a page that is a picture."""

    def __call__(self, page: PdfPage, *, number: int, count: int) -> PageMarks:
        """Return what stands on a page."""


def read_pdf(
    file: InputFile, see: See | None = None, pictured: str = "document.scanned", walk: Walk | None = None
) -> TenderDocument:
    """Return a PDF with text in it; raises InputError if it is damaged, protected, only pictures or nonsense.

    ``see`` reads the pages that are pictures, or whose text cannot be decoded; it is given the page, its number and
    the number of all. ``pictured`` is said of a file in which there is no text. ``walk`` looks for what there is.
    """
    try:
        pdf = PdfDocument(file.content)
    except PdfiumError as error:
        protected = getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower()
        raise refuse("document.protected" if protected else "document.damaged", file.name) from None
    try:
        count = len(pdf)
        if count > _MOST_PAGES:
            raise Beyond("pages", count=count, limit=_MOST_PAGES)
        walk = walk or Walk()
        for number in range(count):
            walk.see = partial(see, number=number + 1, count=count) if see is not None else None
            walk.page(pdf[number], number + 1)
    except PdfiumError:
        raise refuse("document.damaged", file.name) from None
    finally:
        pdf.close()
    return walked(walk, file.name, "pdf", pictured)


def walked(walk: Walk, name: str, kind: DocumentKind, pictured: str) -> TenderDocument:
    """Return the document that was walked through; raises InputError if next to nothing was read in it."""
    blocks = tuple(_Blocks().of(walk.finished()))
    unread = tuple(sorted(walk.pictures + walk.undecoded))
    document = TenderDocument(name, kind, blocks, unread_pages=unread, scanned_pages=tuple(walk.seen))
    pages = {found.page for found in walk.found} - set(walk.pictures)
    if len(walk.undecoded) > len(pages):
        raise refuse("document.undecoded", name)
    if sum(len(paragraph.text) for paragraph in document.paragraphs()) < _LEAST_TEXT:
        raise refuse(pictured, name)
    return document


@dataclass
class _Blocks:
    """What was found as paragraphs and tables, counted as they follow each other."""

    _counted: int = field(default=0)

    def of(self, found: list[Found]) -> Iterator[Block]:
        """Yield the paragraphs and tables."""
        number = 0
        for each in found:
            if each.table is None:
                yield from (self._paragraph(text, each.page) for text in _paragraphs_of(each.lines, each.right))
            else:
                number += 1
                yield self._table(each, each.table, number)

    def _paragraph(self, text: str, page: int) -> Paragraph:
        self._counted += 1
        return Paragraph(text, self._counted - 1, page)

    def _table(self, found: Found, table: PageTable, number: int) -> DocumentTable:
        rows: list[list[TableCell]] = []
        for slot, lines in zip(table.slots, found.cells, strict=True):
            while len(rows) <= slot.row:
                rows.append([])
            paragraphs = tuple(self._paragraph(text, found.page) for text in _paragraphs_of(lines))
            rows[slot.row].append(TableCell(paragraphs, slot.row, slot.column, slot.across, slot.down))
        return DocumentTable(number, tuple(tuple(row) for row in rows), found.page)


def _paragraphs_of(lines: list[Line], right: float = 0) -> list[str]:
    """Return wrapped lines as paragraphs: a line goes on in the next unless that begins something new.

    One that had room for the next word is over. ``right`` is how far lines may go, where none of these does.
    """
    right = max([right, *(line.right for line in lines)])
    paragraphs: list[str] = []
    above: Line | None = None
    for line in lines:
        if above is None or _is_over(above, line, right):
            paragraphs.append(line.text)
        else:
            paragraphs[-1] = _with_next(paragraphs[-1], line.text)
        above = line
    return paragraphs


def _is_over(line: Line, following: Line, right: float) -> bool:
    text = following.text
    if line.text.endswith(_ENDS) or _STARTS.match(text):
        return True
    word = _FIRST_WORD.match(text)
    share = len(word[0]) / 2 if word and word[0].isascii() else 1
    return right - line.right > (share + _ROOM) * following.size


def _with_next(text: str, line: str) -> str:
    """Return a text with the line that goes on with it; words of Latin letters are kept apart."""
    latin = text.isascii() and any(sign.isalpha() for sign in text)
    within = _LATIN.search(text.rsplit(" ", 1)[-1]) or (latin and text[-1:] not in "-/")
    begins = _BEGINS_LATIN.match(line) or (latin and line[:1].isascii())
    return f"{text} {line}" if within and begins else text + line
