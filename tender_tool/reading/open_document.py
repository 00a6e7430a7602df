"""OpenDocument spreadsheets (.ods): texts, merged and hidden cells, and error values, which the fast reader drops."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from tender_tool.reading.sheet import Cell, Sheet, squared
from tender_tool.reading.spreadsheet import Protected, Unreadable, cell_text

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_NULL_DATE = f"{_TABLE}date-value"
_MOST_CELLS = 5_000_000
_MOST_BYTES = 400 * 2**20
_MOST_HIDDEN = 100_000


def sheets_of_open_document(content: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of an .ods; raises Unreadable (also where its cells lie too far apart) or Protected."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if package.getinfo("content.xml").file_size > _MOST_BYTES:
                raise Unreadable
            if b"encryption-data" in package.read("META-INF/manifest.xml"):
                raise Protected
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            root = etree.parse(io.BytesIO(package.read("content.xml")), parser).getroot()
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, EOFError, ValueError, OSError) as error:
        raise Unreadable from error
    hidden = _hidden_styles(root)
    from_1904 = any(str(x.get(_NULL_DATE)).startswith("1904") for x in root.iter(f"{_TABLE}null-date"))
    return tuple(replace(_sheet(table, hidden), from_1904=from_1904) for table in root.iter(f"{_TABLE}table"))


def _hidden_styles(root: etree._Element) -> set[str]:
    styles = root.iter(f"{_STYLE}style")
    return {str(x.get(f"{_STYLE}name")) for x in styles if x.find(f"*[@{_TABLE}display='false']") is not None}


@dataclass
class _Grid:
    """A sheet being laid out; repeated blanks are only counted until something stands behind them."""

    rows: list[list[str]] = field(default_factory=list)
    merged: list[tuple[Cell, Cell]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    errors: set[Cell] = field(default_factory=set)
    blank_rows: int = 0
    widest: int = 1

    def add(self, row: etree._Element) -> None:
        repeated = _repeated(row, "rows")
        hidden = row.get(f"{_TABLE}visibility") in ("collapse", "filter")
        place = len(self.rows) + self.blank_rows
        line = self._line(row, place)
        if not line:
            self.blank_rows += repeated
        else:
            self.widest = max(self.widest, len(line))
            if (place + repeated) * self.widest > _MOST_CELLS:
                raise Unreadable
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
            if len(line) + blanks + repeated > _MOST_CELLS:
                raise Unreadable
            line.extend([""] * blanks)
            blanks = 0
            place = (number, len(line))
            if _is_error(cell):
                self.errors.add(place)
            self._merge(cell, place)
            line.extend([text] * repeated)
        return line

    def _merge(self, cell: etree._Element, place: Cell) -> None:
        across = int(cell.get(f"{_TABLE}number-columns-spanned") or 1)
        down = int(cell.get(f"{_TABLE}number-rows-spanned") or 1)
        if across > 1 or down > 1:
            self.merged.append((place, (place[0] + down - 1, place[1] + across - 1)))


def _sheet(table: etree._Element, hidden: set[str]) -> Sheet:
    grid = _Grid()
    for row in table.iter(f"{_TABLE}table-row"):
        grid.add(row)
    return Sheet(
        name=str(table.get(f"{_TABLE}name") or ""),
        rows=squared(grid.rows),
        merged=tuple(grid.merged),
        hidden=table.get(f"{_TABLE}style-name") in hidden,
        hidden_rows=frozenset(grid.hidden_rows),
        hidden_columns=frozenset(_hidden_columns(table)),
        errors=frozenset(grid.errors),
    )


def _hidden_columns(table: etree._Element) -> Iterator[int]:
    place = 0
    for column in table.iter(f"{_TABLE}table-column"):
        repeated = _repeated(column, "columns")
        if column.get(f"{_TABLE}visibility") in ("collapse", "filter"):
            yield from range(place, place + min(repeated, _MOST_HIDDEN))
        place += repeated


def _repeated(element: etree._Element, what: str) -> int:
    text = element.get(f"{_TABLE}number-{what}-repeated") or "1"
    return int(text) if text.isdigit() else 1


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
            text += " " * int(part.get(f"{_TEXT}c") or 1)
        elif part.tag == f"{_TEXT}line-break":
            text += "\n"
        elif not str(part.tag).endswith("annotation"):
            text += "".join(str(inner) for inner in part.itertext())
        text += part.tail or ""
    return text
