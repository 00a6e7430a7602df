"""Workbooks of Excel 97–2003 (.xls): texts, merged and hidden cells, and the error values in them."""

from __future__ import annotations

import struct

import xlrd
from xlrd.biffh import XLRDError
from xlrd.compdoc import CompDocError

from tender_tool.reading.files.spreadsheet import Protected, Unreadable, cell_text
from tender_tool.reading.sheet import Cell, Sheet, squared

_DAMAGE = (XLRDError, CompDocError, struct.error, AssertionError, ValueError, LookupError, OSError)


def sheets_of_old_excel(content: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of an .xls; raises Unreadable or Protected."""
    try:
        with xlrd.open_workbook(
            file_contents=content, formatting_info=True, ragged_rows=True, logfile=_Nowhere()
        ) as book:
            return tuple(_sheet(book, sheet) for sheet in book.sheets())
    except _DAMAGE as error:
        raise (Protected if "encrypted" in str(error) else Unreadable) from error
    except (TypeError, AttributeError, RuntimeError) as error:
        # What the reader trips over in a damaged file.
        raise Unreadable from error


class _Nowhere:
    """Takes the reader's remarks on damaged files."""

    def write(self, text: str) -> int:
        return len(text)


def _sheet(book: xlrd.Book, sheet: xlrd.sheet.Sheet) -> Sheet:
    errors: set[Cell] = set()
    rows = []
    for row in range(sheet.nrows):
        cells = sheet.row(row)
        errors.update((row, column) for column, cell in enumerate(cells) if cell.ctype == xlrd.XL_CELL_ERROR)
        rows.append([_text(book, cell) for cell in cells])
    return Sheet(
        name=sheet.name,
        rows=squared(rows),
        merged=tuple(((top, left), (bottom - 1, right - 1)) for top, bottom, left, right in sheet.merged_cells),
        hidden=sheet.visibility != 0,
        hidden_rows=frozenset(row for row, info in sheet.rowinfo_map.items() if info.hidden),
        hidden_columns=frozenset(column for column, info in sheet.colinfo_map.items() if info.hidden),
        errors=frozenset(errors),
        from_1904=book.datemode == 1,
    )


def _text(book: xlrd.Book, cell: xlrd.sheet.Cell) -> str:
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            return cell_text(xlrd.xldate_as_datetime(float(cell.value), book.datemode))
        except (ValueError, OverflowError):
            return cell_text(cell.value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(int(cell.value), "#ERR")
    return cell_text(bool(cell.value) if cell.ctype == xlrd.XL_CELL_BOOLEAN else cell.value)
