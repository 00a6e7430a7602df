"""What an exported Word document says: paragraphs and the cells of its tables in their order, heads, feet, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from tender_tool.domain.verification.contents import Contents, FilePlace, Line, PlaceKind
from tender_tool.reading.exported.package import Package

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LINK: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DOCUMENT: Final = "word/document.xml"
# The program that shows the document works these out: what stands in the file is from its last time.
_WORKED_OUT: Final = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
# Some programs put the whole line of a table of contents into the field of its page.
_PAGE_OF: Final = re.compile(r"\s*PAGEREF\b", re.IGNORECASE)
_SIGNS: Final = {
    "tab": "\t",
    "ptab": "\t",
    "noBreakHyphen": "-",
    **dict.fromkeys(("sym", "drawing", "pict", "object"), "□"),
}
_PARTS: Final[dict[str, tuple[str, PlaceKind]]] = {
    "footnotes": ("footnote", "footnote"),
    "endnotes": ("endnote", "endnote"),
    "comments": ("comment", "remark"),
}
_EDGES: Final[dict[str, PlaceKind]] = {"header": "page_head", "footer": "page_foot"}


def document_contents(package: Package) -> Contents:
    """Return what a document says; raises InputError if a part of it is damaged."""
    body = package.tree(_DOCUMENT).find(f"{_W}body")
    flow = tuple(_Body().lines(body)) if body is not None else ()
    fixed = dict(_heads(package))
    for kind, (name, place) in _PARTS.items():
        for part in package.related(_DOCUMENT, kind).values():
            for number, each in enumerate(package.tree(part).iter(f"{_W}{name}"), start=1):
                text = _joined(each)
                if text:
                    fixed[FilePlace(place, (str(number),))] = text
    return Contents(fixed | dict(package.properties()), flow)


class _Body:
    """Goes through a body, counting paragraphs and tables from 1."""

    def __init__(self) -> None:
        self._paragraphs = 0
        self._tables = 0

    def lines(self, holder: etree._Element) -> Iterator[Line]:
        """Yield every paragraph that says something, and every cell of every table."""
        for each in holder:
            if each.tag == f"{_W}p":
                text = _paragraph(each)
                if text.strip():
                    self._paragraphs += 1
                    yield FilePlace("paragraph", (str(self._paragraphs),)), text
            elif each.tag == f"{_W}tbl":
                self._tables += 1
                yield from self._table(each, str(self._tables))
            elif each.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
                yield from self.lines(each)

    def _table(self, table: etree._Element, number: str) -> Iterator[Line]:
        rows = [each for each in table.iter(f"{_W}tr") if next(each.iterancestors(f"{_W}tbl")) is table]
        for row, each in enumerate(rows, start=1):
            if each.find(f"{_W}trPr/{_W}del") is not None:
                continue
            cells = [cell for cell in each.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is each]
            for column, cell in enumerate(cells, start=1):
                yield FilePlace("table_cell", (number, str(row), str(column))), _joined(cell)


def _heads(package: Package) -> Iterator[tuple[FilePlace, str]]:
    """Yield the heads and feet of the pages as each section shows them: one that names none has the one before."""
    parts = package.related(_DOCUMENT, "header") | package.related(_DOCUMENT, "footer")
    shown: dict[tuple[str, str], str] = {}
    for section, each in enumerate(package.tree(_DOCUMENT).iter(f"{_W}sectPr"), start=1):
        for kind in _EDGES:
            for reference in each.findall(f"{_W}{kind}Reference"):
                part = parts.get(reference.get(_LINK, ""))
                text = _joined(package.tree(part)) if part in package.parts else ""
                shown[kind, reference.get(f"{_W}type", "default")] = text
        for (kind, which), text in shown.items():
            if text and which == "default":
                yield FilePlace(_EDGES[kind], (str(section),)), text


def _joined(holder: etree._Element) -> str:
    """Return the texts of all paragraphs in something, a line each."""
    return "\n".join(_paragraph(each) for each in holder.iter(f"{_W}p") if not _in_paragraph(each)).strip()


def _in_paragraph(paragraph: etree._Element) -> bool:
    return next(paragraph.iterancestors(f"{_W}p"), None) is not None


def _paragraph(paragraph: etree._Element) -> str:
    """Return what a reader sees: what was struck out or is hidden does not count, fields as they are worked out."""
    return "".join(_texts(paragraph)).strip(" \t")


def _texts(paragraph: etree._Element) -> Iterator[str]:
    # The codes of the fields that are open, the inner ones last.
    fields: list[str] = []
    for each in _seen(paragraph):
        name = etree.QName(each).localname
        if name == "fldChar":
            yield from _at_mark(each.get(f"{_W}fldCharType"), fields)
        elif name == "instrText" and fields:
            fields[-1] += str(each.text or "")
        elif name == "fldSimple":
            yield from _placeholder(each.get(f"{_W}instr", ""))
        elif not any(map(_WORKED_OUT.match, fields)) and not _in_simple(each):
            yield _said(name, each, any(map(_PAGE_OF.match, fields)))


def _at_mark(kind: str | None, fields: list[str]) -> Iterator[str]:
    """Open or close a field; one that is worked out is told by its name when it ends."""
    if kind == "begin":
        fields.append("")
    elif kind == "end" and fields:
        yield from _placeholder(fields.pop())


def _said(name: str, each: etree._Element, in_page: bool) -> str:
    """Return what one element of a run says; the number of the page that a line leads to is worked out."""
    if name == "t":
        text = str(each.text or "")
        return "" if in_page and text.strip().isdigit() else text
    if name in ("br", "cr"):
        return "\n" if each.get(f"{_W}type") in (None, "textWrapping") else ""
    return _SIGNS.get(name, "")


def _placeholder(code: str) -> Iterator[str]:
    found = _WORKED_OUT.match(code)
    if found:
        yield f"{{{found[1].upper()}}}"


def _in_simple(each: etree._Element) -> bool:
    held = next(each.iterancestors(f"{_W}fldSimple"), None)
    return held is not None and bool(_WORKED_OUT.match(held.get(f"{_W}instr", "")))


def _seen(holder: etree._Element) -> Iterator[etree._Element]:
    """Yield what stands in a paragraph in its order, without properties, deletions and hidden runs."""
    for each in holder:
        tag = each.tag
        if not isinstance(tag, str) or tag in (f"{_W}pPr", f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", _FALLBACK):
            continue
        if tag == f"{_W}r" and _is_hidden(each):
            continue
        yield each
        yield from _seen(each)


def _is_hidden(run: etree._Element) -> bool:
    mark = run.find(f"{_W}rPr/{_W}vanish")
    return mark is not None and mark.get(f"{_W}val", "1") not in ("0", "false", "off")
