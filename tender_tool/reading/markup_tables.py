"""Tables of HTML pages (often saved as .xls) and of Word documents, as sheets."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from lxml import etree, html

from tender_tool.domain.limits import whole_number
from tender_tool.reading.gate import check_marks
from tender_tool.reading.sheet import Cell, Sheet, squared

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_SPAN = 1000


def is_html(content: bytes) -> bool:
    """Tell whether a text file holds an HTML table."""
    plain = content.replace(b"\x00", b"").lower()
    return b"<table" in plain and any(tag in plain[:4096] for tag in (b"<html", b"<table", b"<!doctype", b"<meta"))


def html_sheets(text: str, name: str) -> tuple[Sheet, ...]:
    """Return the tables of an HTML text that hold no other table."""
    # A declared encoding no longer holds once the text is decoded, and lxml refuses it.
    try:
        page = html.document_fromstring(re.sub(r"<\?xml[^>]*\?>", "", text))
    except etree.ParserError:
        # Nothing is left of it once it is cleaned.
        return ()
    tables = [table for table in page.iter("table") if table.find(".//table") is None]
    return tuple(_sheet(_name(name, number, tables), _html_rows(table)) for number, table in enumerate(tables, 1))


def word_sheets(package: zipfile.ZipFile, name: str) -> tuple[Sheet, ...]:
    """Return the tables of a Word document that hold no other table."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    text = package.read("word/document.xml")
    check_marks("word/document.xml", text)
    document = etree.parse(io.BytesIO(text), parser)
    tables = [table for table in document.iter(f"{_W}tbl") if table.find(f".//{_W}tbl") is None]
    return tuple(_sheet(_name(name, number, tables), _word_rows(table)) for number, table in enumerate(tables, 1))


def _name(name: str, number: int, tables: list[etree._Element]) -> str:
    return name if len(tables) == 1 else f"{name}-{number}"


_Spanned = tuple[str, int, int]


def _html_rows(table: etree._Element) -> Iterator[list[_Spanned]]:
    for row in table.iter("tr"):
        yield [_html_cell(cell) for cell in row if cell.tag in ("td", "th")]


def _html_cell(cell: etree._Element) -> _Spanned:
    for line_end in cell.iter("br"):
        line_end.tail = "\n" + (line_end.tail or "")
    text = "".join(str(part) for part in cell.itertext()).replace("\xa0", " ").strip()
    return text, _span(cell.get("colspan")), _span(cell.get("rowspan"))


def _span(text: str | None) -> int:
    return min(whole_number((text or "").strip()) or 1, _MOST_SPAN)


def _word_rows(table: etree._Element) -> Iterator[list[_Spanned]]:
    rows = [row.findall(f"{_W}tc") for row in table.iter(f"{_W}tr")]
    for number, row in enumerate(rows):
        cells: list[_Spanned] = []
        place = 0
        for cell in row:
            across = _word_span(cell)
            if not _continues(cell):
                cells.append((_word_text(cell), across, _depth(rows, number, place)))
            place += across
        yield cells


def _word_span(cell: etree._Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return _span(span.get(f"{_W}val")) if span is not None else 1


def _continues(cell: etree._Element) -> bool:
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merge is not None and merge.get(f"{_W}val") != "restart"


def _depth(rows: list[list[etree._Element]], number: int, place: int) -> int:
    """Return over how many rows the cell at a place of the grid is merged downwards."""
    depth = 1
    for row in rows[number + 1 :]:
        position = 0
        below = None
        for cell in row:
            if position == place:
                below = cell
            position += _word_span(cell)
        if below is None or not _continues(below):
            break
        depth += 1
    return depth


def _word_text(cell: etree._Element) -> str:
    lines = []
    for paragraph in cell.iter(f"{_W}p"):
        parts = (node.text or "" if node.tag == f"{_W}t" else "\n" for node in paragraph.iter(f"{_W}t", f"{_W}br"))
        lines.append("".join(parts))
    return "\n".join(lines).strip()


def _sheet(name: str, rows: Iterator[list[_Spanned]]) -> Sheet:
    """Lay spanned cells out on a grid; a cell's text stands at its first place only."""
    texts: list[list[str]] = []
    merged: list[tuple[Cell, Cell]] = []
    covered: set[Cell] = set()
    for number, cells in enumerate(rows):
        line: list[str] = []
        for text, across, down in cells:
            while (number, len(line)) in covered:
                line.append("")
            first = (number, len(line))
            line.extend([text] + [""] * (across - 1))
            if across > 1 or down > 1:
                merged.append((first, (number + down - 1, first[1] + across - 1)))
                covered.update((number + d, first[1] + a) for d in range(1, down) for a in range(across))
        texts.append(line)
    return Sheet(name, squared(texts), tuple(merged))
