"""Web pages as documents: paragraphs as they stand, tables with their merged cells and with those inside cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word_package import MOST_CELLS
from tender_tool.reading.files.bounds import Beyond
from tender_tool.reading.files.gate import check_page
from tender_tool.reading.files.input_file import refuse
from tender_tool.reading.files.markup_tables import page_of, span
from tender_tool.reading.files.text_table import decode

_UNSEEN = frozenset(("script", "style", "head", "template", "noscript", "select", "object", "svg"))
_IN_LINE = frozenset(("a", "abbr", "b", "big", "code", "del", "em", "font", "i", "ins", "label", "mark", "o:p"))
_IN_LINE |= {"s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var"}
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_WRAPPED = re.compile(r"(?<=[⺀-￯])\s*\n\s*(?=[⺀-￯])")
_DEEPEST = 150


def read_web_page(file: InputFile) -> TenderDocument:
    """Return a web page; raises InputError if there is no text in it, Beyond if it is too large."""
    check_page(file.name, file.content)
    page = page_of(decode(file.content) or "")
    body = page.find("body") if page is not None else None
    blocks = _Walk().blocks(body) if body is not None else []
    if not blocks:
        raise refuse("document.not_a_document", file.name)
    return TenderDocument(file.name, "page", tuple(blocks))


@dataclass(slots=True)
class _Walk:
    """One walk through a page; it counts the paragraphs, the tables and the cells."""

    paragraphs: int = 0
    tables: int = 0
    places: int = 0

    def blocks(self, element: etree._Element, depth: int = 0) -> list[Block]:
        """Return what stands in an element."""
        text = _Text()
        blocks: list[Block] = []
        for part in self._parts(element, depth):
            if isinstance(part, str):
                text.pieces.append(part)
                continue
            blocks += self._written(text)
            if part is not None:
                blocks.append(part)
        return blocks + self._written(text)

    def _written(self, text: _Text) -> list[Paragraph]:
        said = text.taken()
        if not said:
            return []
        self.paragraphs += 1
        return [Paragraph(said, self.paragraphs - 1)]

    def _parts(self, element: etree._Element, depth: int) -> Iterator[str | DocumentTable | None]:
        """Yield texts and tables as they follow each other; None where a paragraph begins or ends."""
        if depth > _DEEPEST:
            yield _plain("".join(str(part) for part in element.itertext()))
            return
        yield _plain(element.text)
        for child in element:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag == "br":
                yield "\n"
            elif tag == "table" and not _is_hidden(child):
                yield None
                yield self._table(child, depth + 1)
            elif tag and tag not in _UNSEEN and not _is_hidden(child):
                ends = tag not in _IN_LINE
                yield from (None,) * ends
                yield from self._parts(child, depth + 1)
                yield from (None,) * ends
            yield _plain(child.tail)

    def _table(self, table: etree._Element, depth: int) -> DocumentTable:
        self.tables += 1
        number = self.tables
        below: list[int] = []
        rows: list[tuple[TableCell, ...]] = []
        lines = list(_lines(table))
        for line in lines:
            cells: list[TableCell] = []
            column = 0
            for cell in line:
                while column < len(below) and below[column] > len(rows):
                    column += 1
                across, down = span(cell.get("colspan")), min(span(cell.get("rowspan")), len(lines) - len(rows))
                below += [0] * (column + across - len(below))
                below[column : column + across] = [len(rows) + down] * across
                cells.append(self._cell(cell, (len(rows), column, across, down), depth))
                column += across
            self.places += len(below)
            if self.places > MOST_CELLS:
                raise Beyond("cells", count=self.places, limit=MOST_CELLS)
            rows.append(tuple(cells))
        return DocumentTable(number, tuple(rows))

    def _cell(self, cell: etree._Element, place: tuple[int, int, int, int], depth: int) -> TableCell:
        blocks = self.blocks(cell, depth + 1)
        paragraphs = tuple(block for block in blocks if isinstance(block, Paragraph))
        return TableCell(paragraphs, *place, tuple(block for block in blocks if isinstance(block, DocumentTable)))


@dataclass(slots=True)
class _Text:
    """The text of a paragraph while it is put together."""

    pieces: list[str] = field(default_factory=list)

    def taken(self) -> str:
        """Return what was said, and begin anew."""
        lines = "".join(self.pieces).replace("\xa0", " ").split("\n")
        self.pieces = []
        return "\n".join(" ".join(line.split()) for line in lines if line.strip())


def _plain(text: str | None) -> str:
    """Return a text of the page's source as it is shown: the ends of its lines are none."""
    return re.sub(r"[ \t\r\n]+", " ", _WRAPPED.sub("", text or ""))


def _is_hidden(element: etree._Element) -> bool:
    return element.get("hidden") is not None or _HIDDEN.search(element.get("style", "")) is not None


def _lines(table: etree._Element) -> Iterator[list[etree._Element]]:
    for part in table:
        for row in part if part.tag in ("thead", "tbody", "tfoot") else (part,):
            if row.tag == "tr" and not _is_hidden(row):
                yield [cell for cell in row if cell.tag in ("td", "th")]
