"""OpenDocument spreadsheets (.ods): texts, merged and hidden cells, and error values, which the fast reader drops."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import IO

from lxml import etree

from tender_tool.domain.limits import whole_number
from tender_tool.reading.files.bounds import check_extent
from tender_tool.reading.files.gate import opened
from tender_tool.reading.files.spreadsheet import Protected, Unreadable, cell_text
from tender_tool.reading.sheet import Cell, Sheet, squared

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_NULL_DATE = f"{_TABLE}date-value"
# More blanks side by side than a cell may hold say nothing.
_MOST_SPACES = 32_767
_MOST_HIDDEN = 100_000


def sheets_of_open_document(content: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of an .ods; raises Unreadable, Protected, or Beyond where its cells lie too far apart."""
    try:
        with opened(content) as package:
            if b"encryption-data" in package.read("META-INF/manifest.xml"):
                raise Protected
            with package.open("content.xml") as part:
                return tuple(_sheets(part))
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, EOFError, ValueError, OSError) as error:
        raise Unreadable from error


def _sheets(part: IO[bytes]) -> Iterator[Sheet]:
    """Yield the sheets one after the other; of each row only its texts are kept."""
    hidden: set[str] = set()
    from_1904 = False
    open_tables: list[_Grid] = []
    wanted = [f"{_STYLE}style", f"{_TABLE}null-date", f"{_TABLE}table", f"{_TABLE}table-row"]
    steps = etree.iterparse(
        part, ("start", "end"), tag=wanted, resolve_entities=False, no_network=True, huge_tree=True
    )
    for event, element in steps:
        if element.tag == f"{_TABLE}table":
            if event == "start":
                open_tables.append(_Grid())
            else:
                yield replace(open_tables.pop().sheet(element, hidden), from_1904=from_1904)
                element.clear()
        elif event == "end" and element.tag == f"{_STYLE}style":
            if element.find(f"*[@{_TABLE}display='false']") is not None:
                hidden.add(str(element.get(f"{_STYLE}name")))
        elif element.tag == f"{_TABLE}null-date":
            from_1904 = str(element.get(_NULL_DATE)).startswith("1904")
        elif event == "end" and open_tables:
            open_tables[-1].add(element)
            element.clear()


@dataclass
class _Grid:
    """A sheet being laid out; repeated blanks are only counted until something stands behind them."""

    rows: list[list[str]] = field(default_factory=list)
    merged: list[tuple[Cell, Cell]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    errors: set[Cell] = field(default_factory=set)
    blank_rows: int = 0
    widest: int = 1

    def sheet(self, table: etree._Element, hidden: set[str]) -> Sheet:
        """Return what was laid out; ``hidden`` are the styles of hidden tables."""
        return Sheet(
            name=str(table.get(f"{_TABLE}name") or ""),
            rows=squared(self.rows),
            merged=tuple(self.merged),
            hidden=table.get(f"{_TABLE}style-name") in hidden,
            hidden_rows=frozenset(self.hidden_rows),
            hidden_columns=frozenset(_hidden_columns(table)),
            errors=frozenset(self.errors),
        )

    def add(self, row: etree._Element) -> None:
        repeated = _repeated(row, "rows")
        hidden = row.get(f"{_TABLE}visibility") in ("collapse", "filter")
        place = len(self.rows) + self.blank_rows
        line = self._line(row, place)
        if not line:
            self.blank_rows += repeated
        else:
            self.widest = max(self.widest, len(line))
            check_extent(place + repeated, self.widest)
            self.rows.extend([] for _ in range(self.blank_rows))
            self.blank_rows = 0
            self.rows.extend([line] * repeated)
        if hidden:
            self.hidden_rows.update(range(place, place + min(repeated, _MOST_HIDDEN)))

    def _line(self, row: etree._Element, number: int) -> list[str]:
        line: list[str] = []
        blanks = 0
        for cell in row.iter(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            text, repeated = _cell(cell), _repeated(cell, "columns")
            if not text and cell.get(f"{_TABLE}number-columns-spanned") is None:
                blanks += repeated
                continue
            check_extent(1, len(line) + blanks + repeated)
            line.extend([""] * blanks)
            blanks = 0
            place = (number, len(line))
            if _is_error(cell):
                self.errors.add(place)
            self._merge(cell, place)
            line.extend([text] * repeated)
        return line

    def _merge(self, cell: etree._Element, place: Cell) -> None:
        across = _count(cell.get(f"{_TABLE}number-columns-spanned"))
        down = _count(cell.get(f"{_TABLE}number-rows-spanned"))
        if across > 1 or down > 1:
            self.merged.append((place, (place[0] + down - 1, place[1] + across - 1)))


def _hidden_columns(table: etree._Element) -> Iterator[int]:
    place = 0
    for column in table.iter(f"{_TABLE}table-column"):
        repeated = _repeated(column, "columns")
        if column.get(f"{_TABLE}visibility") in ("collapse", "filter"):
            yield from range(place, place + min(repeated, _MOST_HIDDEN))
        place += repeated


def _repeated(element: etree._Element, what: str) -> int:
    return _count(element.get(f"{_TABLE}number-{what}-repeated"))


def _count(text: str | None) -> int:
    """Return a count that the file states, 1 where it states none or one that nobody can count to."""
    return whole_number(text or "") or 1


def _is_error(cell: etree._Element) -> bool:
    return cell.get(f"{_CALC}value-type") == "error"


def _cell(cell: etree._Element) -> str:
    kind = cell.get(f"{_OFFICE}value-type")
    if kind == "date":
        return str(cell.get(f"{_OFFICE}date-value")).replace("T", " ").removesuffix(" 00:00:00")
    if kind in ("float", "currency", "percentage") and not _is_error(cell):
        return cell_text(float(cell.get(f"{_OFFICE}value") or 0))
    return "\n".join(_paragraph(each) for each in cell.iter(f"{_TEXT}p"))


def _paragraph(element: etree._Element) -> str:
    text = element.text or ""
    for part in element:
        if part.tag == f"{_TEXT}s":
            text += " " * min(_count(part.get(f"{_TEXT}c")), _MOST_SPACES)
        elif part.tag == f"{_TEXT}line-break":
            text += "\n"
        elif not str(part.tag).endswith("annotation"):
            text += "".join(str(inner) for inner in part.itertext())
        text += part.tail or ""
    return text
