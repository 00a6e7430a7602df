"""Writes a made list to a file: a workbook, separated text, a web page or a Word document."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date, datetime
from html import escape
from pathlib import Path

import docx
import openpyxl
from openpyxl.utils import range_boundaries

from tests.reading.corpus.kinds import Listing, Page

ENCODINGS = {"csv": "utf-8-sig", "csv-gbk": "gb18030", "csv-big5": "big5hkscs", "tsv-utf16": "utf-16", "tsv": "utf-8"}


def write(listing: Listing, folder: Path, form: str = "") -> Path:
    """Write a list in its own form or in another one; return the file."""
    kind = form or listing.form
    if kind in ENCODINGS:
        return _text(listing, folder, kind)
    return {"xlsx": _workbook, "html": _web_page, "docx": _document}[kind](listing, folder)


def _workbook(listing: Listing, folder: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for page in listing.pages:
        sheet = book.create_sheet(page.title)
        for row in page.rows:
            sheet.append(list(row))
        for cells in page.merged:
            sheet.merge_cells(cells)
        for number in page.hidden_rows:
            sheet.row_dimensions[number].hidden = True
        for name in page.hidden_columns:
            sheet.column_dimensions[name].hidden = True
        for cell, number_format in page.formats:
            sheet[cell].number_format = number_format
        sheet.sheet_state = "hidden" if page.hidden else "visible"
    path = folder / f"{listing.id}.xlsx"
    book.save(path)
    return path


def shown(value: object) -> str:
    """Return a value as an office program shows it in a text file."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y/%m/%d")
    return value.isoformat() if isinstance(value, date) else str(value)


def _text(listing: Listing, folder: Path, kind: str) -> Path:
    stream = io.StringIO(newline="")
    separator = "\t" if kind.startswith("tsv") else ","
    width = max(len(row) for row in listing.pages[0].rows)
    writer = csv.writer(stream, delimiter=separator)
    writer.writerows([*map(shown, row), *[""] * (width - len(row))] for row in listing.pages[0].rows)
    path = folder / f"{listing.id}.{kind[:3]}"
    path.write_bytes(stream.getvalue().encode(ENCODINGS[kind]))
    return path


def _spans(page: Page) -> tuple[dict[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    first: dict[tuple[int, int], tuple[int, int]] = {}
    covered: set[tuple[int, int]] = set()
    for cells in page.merged:
        left, top, right, bottom = (int(edge or 0) for edge in range_boundaries(cells))
        first[top, left] = (bottom - top + 1, right - left + 1)
        covered |= {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        covered.discard((top, left))
    return first, covered


def _html_table(page: Page) -> Iterator[str]:
    first, covered = _spans(page)
    width = max(len(row) for row in page.rows)
    yield "<table border=1>"
    for number, row in enumerate(page.rows, 1):
        yield "<tr>"
        for column in range(1, width + 1):
            if (number, column) in covered:
                continue
            down, across = first.get((number, column), (1, 1))
            text = escape(shown(row[column - 1] if column <= len(row) else None)).replace("\n", "<br>")
            yield f'<td rowspan="{down}" colspan="{across}">{text or "&nbsp;"}</td>'
        yield "</tr>"
    yield "</table>"


def _web_page(listing: Listing, folder: Path) -> Path:
    tables = "".join(part for page in listing.pages for part in _html_table(page))
    path = folder / f"{listing.id}.xls"
    head = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>'
    path.write_bytes(f"{head}{tables}</body></html>".encode("gb18030"))
    return path


def _document(listing: Listing, folder: Path) -> Path:
    document = docx.Document()
    for page in listing.pages:
        document.add_paragraph(page.title)
        width = max(len(row) for row in page.rows)
        table = document.add_table(rows=len(page.rows), cols=width)
        for number, row in enumerate(page.rows):
            for column, value in enumerate(row):
                table.cell(number, column).text = shown(value)
        for cells in page.merged:
            left, top, right, bottom = (int(edge or 0) - 1 for edge in range_boundaries(cells))
            text = table.cell(top, left).text
            table.cell(top, left).merge(table.cell(bottom, right)).text = text
    path = folder / f"{listing.id}.docx"
    document.save(str(path))
    return path
