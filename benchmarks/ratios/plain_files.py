"""What stands in our workbook and our report, and plain writers of the same.

A workbook is written by XlsxWriter's own methods, in its mode of constant memory, with the same texts, figures, days,
formulas and their values, row heights and as many formats. Of a report the rows of all tables are written, their
layout and texts being at hand, by the quickest means of the language (text put together and escaped) into the same
package.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import IO, NamedTuple
from xml.sax.saxutils import escape, unescape

_SHEETS = re.compile(r"xl/worksheets/sheet\d+\.xml")
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _CELL = re.compile("<w:tr>(.*?)</w:tr>", re.DOTALL), re.compile("<w:tc>(.*?)</w:tc>", re.DOTALL)
_TEXT = re.compile('<w:t xml:space="preserve">(.*?)</w:t>', re.DOTALL)


class Cell(NamedTuple):
    """A cell of a sheet: its column, the number of its format, what it shows (None: nothing) and its formula."""

    column: int
    look: int
    value: float | str | None
    formula: str = ""


class Row(NamedTuple):
    """A row of a sheet: its number from 0, its height in points (None: as the sheet has it) and its cells."""

    number: int
    height: float | None
    cells: list[Cell]


class Piece(NamedTuple):
    """A cell of a Word table: the XML of its layout, and its text."""

    layout: str
    text: str


def sheets(path: Path) -> list[list[Row]]:
    """Return the rows of each sheet of a workbook."""
    with zipfile.ZipFile(path) as package:
        names = sorted(filter(_SHEETS.fullmatch, package.namelist()), key=lambda name: (len(name), name))
        found = []
        for name in names:
            with package.open(name) as file:
                found.append(_rows_of_sheet(file))
    return found


def _rows_of_sheet(file: IO[bytes]) -> list[Row]:
    from lxml import etree  # noqa: PLC0415
    from xlsxwriter.utility import xl_cell_to_rowcol  # noqa: PLC0415

    rows = []
    for _, element in etree.iterparse(file, tag=f"{_S}row"):
        height = element.get("ht")
        cells = []
        for each in element:
            shown, formula = each.findtext(f"{_S}v"), each.findtext(f"{_S}f", "")
            text = each.get("t") in ("inlineStr", "str")
            value = each.findtext(f"{_S}is/{_S}t") if each.get("t") == "inlineStr" else shown
            column = xl_cell_to_rowcol(each.get("r"))[1]
            cells.append(Cell(column, int(each.get("s", 0)), value if text or not value else float(value), formula))
        rows.append(Row(int(element.get("r", 0)) - 1, float(height) if height else None, cells))
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]  # type: ignore[union-attr]
    return rows


def write_sheets(found: list[list[Row]], path: Path) -> None:
    """Write a plain workbook of the same cells."""
    import xlsxwriter  # noqa: PLC0415

    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        used = sorted({cell.look for rows in found for row in rows for cell in row.cells})
        looks = {each: book.add_format({"border": 1, "font_size": 8 + each / 8}) for each in used}
        for rows in found:
            sheet = book.add_worksheet()
            for number, height, cells in rows:
                if height is not None:
                    sheet.set_row(number, height)
                for column, look, value, formula in cells:
                    if formula:
                        sheet.write_formula(number, column, formula, looks[look], value)
                    elif value is None:
                        sheet.write_blank(number, column, None, looks[look])
                    elif isinstance(value, str):
                        sheet.write_string(number, column, value, looks[look])
                    else:
                        sheet.write_number(number, column, value, looks[look])


def table_rows(path: Path) -> list[list[Piece]]:
    """Return each row of the tables of a report as its cells: what stands before the text (layout), and the text."""
    with zipfile.ZipFile(path) as package:
        text = package.read("word/document.xml").decode()
    return [
        [Piece(_TEXT.split(cell)[0], unescape("\n".join(_TEXT.findall(cell)))) for cell in _CELL.findall(row)]
        for row in _ROW.findall(text)
    ]


def write_rows(rows: list[list[Piece]], path: Path) -> None:
    """Write the rows into a report of our own that holds nothing else."""
    from tender_tool.reports.word.paper import blank_report, save_report  # noqa: PLC0415

    body = []
    for row in rows:
        cells = []
        for layout, text in row:
            lines = escape(text).replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
            cells.append(f'<w:tc>{layout}<w:t xml:space="preserve">{lines}</w:t></w:r></w:p></w:tc>')
        body.append(f"<w:tr>{''.join(cells)}</w:tr>")
    save_report(blank_report("", "", "zh"), ("<w:tbl>", *body, "</w:tbl>"), path)
