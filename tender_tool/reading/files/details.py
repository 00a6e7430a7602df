"""What the fast reader does not give: hidden rows and columns, error values, comments, formulas without a value."""

from __future__ import annotations

import io
import warnings
import zipfile
from dataclasses import replace
from functools import reduce

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.domain.cell_address import column_number
from tender_tool.reading.files.spreadsheet import Unreadable
from tender_tool.reading.sheet import Cell, Sheet

_LAST_COLUMN = 16384
_USUAL = b"http://schemas.openxmlformats.org/"
_STRICT = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", _USUAL + b"spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _USUAL + b"officeDocument/2006/relationships"),
)


def with_details(content: bytes, sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """Return the sheets of an .xlsx or .xlsm with what openpyxl sees in them; raises Unreadable if it cannot."""
    try:
        with warnings.catch_warnings():
            # It warns of parts that it would lose on saving; nothing is saved here.
            warnings.simplefilter("ignore")
            content = _usual_names(content)
            values = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
            formulas = openpyxl.load_workbook(io.BytesIO(content))
        return tuple(_detailed(sheet, values[sheet.name], formulas[sheet.name]) for sheet in sheets)
    except MemoryError:
        raise
    except Exception as error:
        # openpyxl passes on whatever its parsers raise about a damaged part.
        raise Unreadable from error


def _usual_names(content: bytes) -> bytes:
    """Return a package of the strict form of the standard, which openpyxl does not know, with the usual names."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        if _STRICT[0][0] not in package.read("xl/workbook.xml"):
            return content
        parts = {name: package.read(name) for name in package.namelist()}
    renamed = io.BytesIO()
    with zipfile.ZipFile(renamed, "w") as package:
        for name, part in parts.items():
            package.writestr(name, reduce(lambda held, names: held.replace(*names), _STRICT, part))
    return renamed.getvalue()


def _detailed(sheet: Sheet, values: Worksheet, formulas: Worksheet) -> Sheet:
    errors: dict[Cell, str] = {}
    uncomputed: set[Cell] = set()
    comments: dict[Cell, str] = {}
    for row_number, row in enumerate(formulas.iter_rows()):
        for column, cell in enumerate(row):
            value = values.cell(row_number + 1, column + 1)
            if value.data_type == "e":
                errors[row_number, column] = str(value.value)
            elif cell.data_type == "f" and value.value is None and value.data_type == "n":
                uncomputed.add((row_number, column))
            if cell.comment:
                comments[row_number, column] = cell.comment.text
    rows = [list(row) for row in sheet.rows]
    for (row_number, column), text in errors.items():
        if row_number < len(rows) and column < len(rows[row_number]):
            rows[row_number][column] = text
    return replace(
        sheet,
        rows=tuple(tuple(row) for row in rows),
        hidden_rows=frozenset(n - 1 for n, size in values.row_dimensions.items() if size.hidden),
        hidden_columns=_hidden_columns(values),
        errors=frozenset(errors),
        uncomputed=frozenset(uncomputed),
        comments=comments,
    )


def _hidden_columns(sheet: Worksheet) -> frozenset[int]:
    hidden: set[int] = set()
    for name, size in sheet.column_dimensions.items():
        if size.hidden:
            first = size.min or column_number(name) + 1
            hidden.update(range(first - 1, min(size.max or first, _LAST_COLUMN)))
    return frozenset(hidden)
