"""A look into a workbook's package before it is parsed: is it safe, and does it hold what only a slow reader sees."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tender_tool.reading.sheet import column_number

# The fast reader keeps every cell between the first and the last: two cells far apart end the whole process.
_MOST_CELLS = 20_000_000
_MOST_BYTES = 400 * 2**20
_CHUNK = 2**20
_OVERLAP = 512
_ONE_LETTER = 26
_ROW_NUMBER = re.compile(rb'<row [^>]*?r="(\d{1,7})"')
_WIDE_COLUMN = re.compile(rb'<c r="([A-Z]{2,3})\d')
# A cell that only carries a format closes itself; the fast reader leaves it out.
_FILLED_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"(?:[^>/]|/(?!>))*>')
_SIGNS = re.compile(rb't="e"|hidden="(?:1|true)"')
_UNCOMPUTED = re.compile(rb"<f[^>]*(?:/>|>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>")


@dataclass(frozen=True, slots=True)
class Scan:
    """Whether a package is too large to parse, and whether it has errors, hidden rows, comments or bare formulas."""

    too_large: bool
    needs_details: bool


def scan_package(package: zipfile.ZipFile) -> Scan:
    """Return what the parts of a package say; raises BadZipFile if one is damaged."""
    budget = _MOST_BYTES
    details = any("comments" in name for name in package.namelist())
    for info in package.infolist():
        budget -= info.file_size
        if budget < 0:
            return Scan(too_large=True, needs_details=False)
        if re.fullmatch(r"xl/worksheets/[^/]+\.xml", info.filename):
            part = _scan_sheet(package, info)
            if part.too_large:
                return part
            details = details or part.needs_details
    return Scan(too_large=False, needs_details=details)


def _scan_sheet(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Scan:
    """Scan one sheet by its rows and wide columns, and cell by cell only if these say that it may be too large."""
    rough = _scan_part(package, info, _extent_by_rows)
    return _scan_part(package, info, _extent_by_cells) if rough.too_large else rough


_Extent = Callable[[bytes], tuple[int, int]]


def _extent_by_rows(text: bytes) -> tuple[int, int]:
    rows = _ROW_NUMBER.findall(text)
    wide = {column_number(name.decode()) + 1 for name in set(_WIDE_COLUMN.findall(text))}
    return max(map(int, rows), default=0), max(wide, default=_ONE_LETTER)


def _extent_by_cells(text: bytes) -> tuple[int, int]:
    tallest = widest = 0
    for name, number in _FILLED_CELL.findall(text):
        tallest = max(tallest, int(number))
        widest = max(widest, column_number(name.decode()) + 1)
    return tallest, widest


def _scan_part(package: zipfile.ZipFile, info: zipfile.ZipInfo, extent: _Extent) -> Scan:
    widest = tallest = read = 0
    details = False
    tail = b""
    try:
        with package.open(info) as part:
            while chunk := part.read(_CHUNK):
                read += len(chunk)
                text = tail + chunk
                rows, columns = extent(text)
                tallest, widest = max(tallest, rows), max(widest, columns)
                details = details or bool(_SIGNS.search(text) or _UNCOMPUTED.search(text))
                if read > _MOST_BYTES or widest * tallest > _MOST_CELLS:
                    return Scan(too_large=True, needs_details=False)
                tail = text[-_OVERLAP:]
    except (EOFError, zlib.error) as error:
        raise zipfile.BadZipFile from error
    return Scan(too_large=False, needs_details=details)
