"""The fast reader: xlsx, xlsb, xls and ods to texts."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import python_calamine

from tender_tool.domain.progress import Progress
from tender_tool.reading.sheet import Sheet, squared

_STEP = 2000
_FROM_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true|on)[\"']")
_PROPERTIES = 153


class Unreadable(Exception):  # noqa: N818  (becomes a sentence for the person)
    """The workbook is damaged."""


class Protected(Exception):  # noqa: N818  (becomes a sentence for the person)
    """The workbook needs a password."""


def sheets_of(content: bytes, progress: Progress) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook; raises Unreadable or Protected."""
    try:
        book = python_calamine.load_workbook(io.BytesIO(content))
        from_1904 = _counts_from_1904(content)
        wanted = [x for x in book.sheets_metadata if x.typ == python_calamine.SheetTypeEnum.WorkSheet]
        return tuple(replace(_sheet(book, meta, progress), from_1904=from_1904) for meta in wanted)
    except python_calamine.PasswordError as error:
        raise Protected from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise Unreadable from error
    except BaseException as error:
        # A panic of the reader is no Exception, but the file is only damaged.
        if type(error).__name__ == "PanicException":
            raise Unreadable from error
        raise


def _counts_from_1904(content: bytes) -> bool:
    """Tell whether a workbook counts its days from 1904, as those of old Macs do."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
            if "xl/workbook.xml" in names:
                return _FROM_1904.search(package.read("xl/workbook.xml")) is not None
            return "xl/workbook.bin" in names and _binary_from_1904(package.read("xl/workbook.bin"))
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, IndexError):
        return False


def _binary_from_1904(workbook: bytes) -> bool:
    """Tell the same of a binary workbook: by the lowest bit of its properties."""
    place = 0
    while place < len(workbook):
        kind, place = _number(workbook, place)
        length, place = _number(workbook, place)
        if kind == _PROPERTIES:
            return bool(workbook[place] & 1)
        place += length
    return False


def _number(record: bytes, place: int) -> tuple[int, int]:
    """Return a number of seven bits a byte, the low ones first, and the place behind it."""
    number = shift = 0
    while record[place] & 0x80:
        number |= (record[place] & 0x7F) << shift
        place, shift = place + 1, shift + 7
    return number | record[place] << shift, place + 1


def _sheet(book: python_calamine.CalamineWorkbook, meta: python_calamine.SheetMetadata, progress: Progress) -> Sheet:
    sheet = book.get_sheet_by_name(meta.name)
    rows: list[tuple[str, ...]] = []
    # The reader gives the empty rows above the first cell, and not the empty columns left of it.
    left = ("",) * (sheet.start[1] if sheet.start else 0)
    for row in sheet.iter_rows() if sheet.start else ():
        if len(rows) % _STEP == 0:
            progress.step(0, 0)
        rows.append(left + tuple([value if type(value) is str else cell_text(value) for value in row]))
    merged = tuple(sheet.merged_cell_ranges or ())
    return Sheet(meta.name, squared(rows), merged, meta.visible != python_calamine.SheetVisibleEnum.Visible)


def cell_text(value: object) -> str:
    """Return a cell's value as text: numbers with their 15 digits, days as ISO dates."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        # A cell holds at most 15 significant digits; more would show the binary fraction behind them.
        return format(value, ".15g")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, (str, time, timedelta)) else ""
