"""Word documents (.docx), by their XML: paragraphs and tables with tracked changes taken as accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tender_tool.domain.document import Block, Comment, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word_package import WordParts, word_parts

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_P, _TBL, _TR, _TC = f"{_W}p", f"{_W}tbl", f"{_W}tr", f"{_W}tc"
_VAL = f"{_W}val"
_BOX = f"{_W}txbxContent"
_FALLBACK = f"{_MC}Fallback"
_TEXT = (f"{_W}t", f"{_M}t")
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom"})
# What stands around paragraphs, rows and cells without being one.
_AROUND = frozenset(f"{_W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_MOST_SPAN = 1000


def read_word(file: InputFile) -> TenderDocument:
    """Return a .docx; raises InputError if it is damaged, protected, too large or carries entities."""
    parts = word_parts(file)
    body = parts.body.find(f"{_W}body")
    walk = _Walk(parts.tracked, parts.boxes)
    blocks = tuple(walk.blocks(body)) if body is not None else ()
    return TenderDocument(file.name, "word", blocks, tuple(_comments(parts)))


@dataclass
class _OpenCell:
    """A cell while the rows below may still lengthen it."""

    row: int
    column: int
    across: int
    paragraphs: list[Paragraph]
    tables: list[DocumentTable]
    down: int = 1

    def closed(self) -> TableCell:
        paragraphs, tables = tuple(self.paragraphs), tuple(self.tables)
        return TableCell(paragraphs, self.row, self.column, self.across, self.down, tables)


@dataclass
class _Walk:
    """One walk through the body in the order of its XML, counting paragraphs and tables."""

    tracked: bool
    boxes: bool
    paragraphs: int = 0
    tables: int = 0
    # The text of a paragraph whose end was deleted: it goes on in the next one.
    carried: str = field(default="")

    def blocks(self, parent: etree._Element) -> Iterator[Block]:
        for element in parent:
            tag = element.tag
            if tag == _P:
                yield from self._paragraph(element)
            elif tag == _TBL:
                yield self._table(element)
            elif tag in _AROUND:
                yield from self.blocks(element)
            else:
                self._pass_over(element)

    def _pass_over(self, element: etree._Element) -> None:
        self.paragraphs += sum(1 for _ in element.iter(_P))

    def _paragraph(self, element: etree._Element) -> Iterator[Block]:
        anchor = self.paragraphs
        self.paragraphs += 1
        text = self.carried + (_careful_text(element) if self.tracked or self.boxes else _text(element))
        self.carried = ""
        if self.tracked and element.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:
            self.carried = text
        else:
            yield Paragraph(text, anchor)
        if self.boxes:
            yield from self._boxes(element)

    def _boxes(self, element: etree._Element) -> Iterator[Block]:
        """Yield what stands in the text boxes of a paragraph; a box is written twice for old programs."""
        for each in element.iter(_BOX, _FALLBACK):
            if any(above.tag in (_BOX, _FALLBACK) for above in _between(each, element)):
                continue
            if each.tag == _FALLBACK:
                self._pass_over(each)
            else:
                yield from self.blocks(each)

    def _table(self, element: etree._Element) -> DocumentTable:
        self.tables += 1
        number = self.tables
        rows: list[list[_OpenCell]] = []
        below: dict[int, _OpenCell] = {}
        for row in self._inside(element, _TR):
            if self.tracked and row.find(f"{_W}trPr/{_W}del") is not None:
                self._pass_over(row)
                continue
            rows.append(self._row(row, len(rows), below))
        return DocumentTable(number, tuple(tuple(cell.closed() for cell in row) for row in rows))

    def _inside(self, parent: etree._Element, tag: str) -> Iterator[etree._Element]:
        for element in parent:
            if element.tag == tag:
                yield element
            elif element.tag in _AROUND:
                yield from self._inside(element, tag)
            elif element.tag in _GONE:
                self._pass_over(element)

    def _row(self, row: etree._Element, number: int, below: dict[int, _OpenCell]) -> list[_OpenCell]:
        """Return the cells that begin in a row; one that goes on from above makes that one longer."""
        cells: list[_OpenCell] = []
        before = row.find(f"{_W}trPr/{_W}gridBefore")
        column = _number(before) if before is not None else 0
        above = dict(below)
        below.clear()
        for cell in self._inside(row, _TC):
            properties = cell.find(f"{_W}tcPr")
            if properties is not None and self.tracked and properties.find(f"{_W}cellDel") is not None:
                self._pass_over(cell)
                continue
            across, merge, beside = _spans(properties)
            opened = above.get(column)
            if merge == "continue" and opened is not None:
                self._pass_over(cell)
                opened.down += 1
                below[column] = opened
            elif beside and cells:
                self._pass_over(cell)
                cells[-1].across += across
            else:
                made = self._cell(cell, number, column, across)
                cells.append(made)
                if merge:
                    below[column] = made
            column += across
        return cells

    def _cell(self, cell: etree._Element, row: int, column: int, across: int) -> _OpenCell:
        made = _OpenCell(row, column, across, [], [])
        for block in self.blocks(cell):
            if isinstance(block, Paragraph):
                made.paragraphs.append(block)
            else:
                made.tables.append(block)
        return made


def _spans(properties: etree._Element | None) -> tuple[int, str | None, bool]:
    """Return how many columns a cell covers, how it is merged downwards, and whether it goes on from the left."""
    across, merge, beside = 1, None, False
    for each in properties if properties is not None else ():
        if each.tag == f"{_W}gridSpan":
            across = _number(each)
        elif each.tag == f"{_W}vMerge":
            merge = "restart" if each.get(_VAL) == "restart" else "continue"
        elif each.tag == f"{_W}hMerge":
            beside = each.get(_VAL) != "restart"
    return across, merge, beside


def _number(element: etree._Element) -> int:
    text = element.get(_VAL) or ""
    return min(max(int(text), 0), _MOST_SPAN) if text.isdigit() else 1


def _text(paragraph: etree._Element) -> str:
    parts = [
        (node.text or "") if node.tag in _TEXT else _SIGNS[node.tag] for node in paragraph.iter(*_TEXT, *_SIGNS)
    ]
    return "".join(parts)


def _careful_text(paragraph: etree._Element) -> str:
    """Return a paragraph's text without what was deleted or moved away, and without its text boxes."""
    hidden = _GONE | {_BOX, _FALLBACK}
    parts = []
    for node in paragraph.iter(*_TEXT, *_SIGNS):
        if not any(above.tag in hidden for above in _between(node, paragraph)):
            parts.append((node.text or "") if node.tag in _TEXT else _SIGNS[node.tag])
    return "".join(parts)


def _between(element: etree._Element, top: etree._Element) -> Iterator[etree._Element]:
    above = element.getparent()
    while above is not None and above is not top:
        yield above
        above = above.getparent()


def _comments(parts: WordParts) -> Iterator[Comment]:
    if parts.comments is None:
        return
    places = {paragraph: number for number, paragraph in enumerate(parts.body.iter(_P))}
    anchors: dict[str, int] = {}
    for mark in parts.body.iter(f"{_W}commentRangeStart", f"{_W}commentReference"):
        host = next((above for above in mark.iterancestors(_P)), None)
        # A mark between two paragraphs belongs to the one behind it.
        host = host if host is not None else next(mark.itersiblings(_P), None)
        if host is not None:
            anchors.setdefault(str(mark.get(f"{_W}id")), places[host])
    for comment in parts.comments.iter(f"{_W}comment"):
        text = "\n".join(_text(paragraph) for paragraph in comment.iter(_P))
        yield Comment(str(comment.get(f"{_W}author") or ""), text, anchors.get(str(comment.get(f"{_W}id"))))
