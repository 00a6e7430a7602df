"""Tables of HTML pages (often saved as .xls), as sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from tender_tool.domain.limits import whole_number
from tender_tool.reading.sheet import Cell, Sheet, squared

_MOST_SPAN = 1000


def is_html(content: bytes) -> bool:
    """Tell whether a text file holds an HTML table."""
    plain = content.replace(b"\x00", b"").lower()
    return b"<table" in plain and any(tag in plain[:4096] for tag in (b"<html", b"<table", b"<!doctype", b"<meta"))


def html_sheets(text: str, name: str) -> tuple[Sheet, ...]:
    """Return the tables of an HTML text that hold no other table."""
    page = page_of(text)
    if page is None:
        return ()
    tables = [table for table in page.iter("table") if table.find(".//table") is None]
    return tuple(_sheet(_name(name, number, tables), _html_rows(table)) for number, table in enumerate(tables, 1))


def page_of(text: str) -> etree._Element | None:
    """Return an HTML text as a tree; None if nothing is left of it once it is cleaned."""
    # A declared encoding no longer holds once the text is decoded, and lxml refuses it.
    try:
        return html.document_fromstring(re.sub(r"<\?xml[^>]*\?>", "", text))
    except etree.ParserError:
        return None


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
    return text, span(cell.get("colspan")), span(cell.get("rowspan"))


def span(text: str | None) -> int:
    """Return over how many rows or columns a cell says that it goes; at most a thousand."""
    return min(whole_number((text or "").strip()) or 1, _MOST_SPAN)


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
