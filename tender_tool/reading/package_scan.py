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
_CUT = 64
_ONE_LETTER = 26
_ROW_NUMBER = re.compile(rb'<row [^>]*?r="(\d{1,7})"')
_WIDE_CELL = re.compile(rb'<c r="([A-Z]{2,3})(\d{1,7})')
_LOW_CELL = re.compile(rb'<c r="[A-Z](\d{6,7})')
_UNUSUAL_CELL = re.compile(rb'<(?:[A-Za-z0-9_]+:)c[\s/>]|<c(?=[\s/>])(?! r="[A-Z]{1,3}\d{1,7}")')
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_TARGET = re.compile(rb'<Relationship\b(?=[^>]*Type="[^"]*/worksheet")[^>]*Target="([^"]*)"')
_USUAL_TARGET = re.compile(rb"(?:/xl/)?worksheets/[^/]+\.xml")
# A cell that only carries a format closes itself; the fast reader leaves it out.
_FILLED_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"(?:[^>/]|/(?!>))*>')
_SIGNS = re.compile(rb't="e"|hidden="(?:1|true)"')
_UNCOMPUTED = re.compile(rb"<f[^>]*(?:/>|>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>")


@dataclass(frozen=True, slots=True)
class Scan:
    """What a package's parts say before it is parsed.

    ``too_large``: its cells lie too far apart. ``needs_details``: it has errors, hidden rows, comments or formulas
    without a value. ``unusual``: its cells are not written as spreadsheet programs write them, so that they could
    not be counted.
    """

    too_large: bool = False
    needs_details: bool = False
    unusual: bool = False


def scan_package(package: zipfile.ZipFile) -> Scan:
    """Return what the parts of a package say; raises BadZipFile if one is damaged."""
    sheets = [info for info in package.infolist() if _SHEET_PART.fullmatch(info.filename)]
    if sum(info.file_size for info in package.infolist()) > _MOST_BYTES:
        return Scan(too_large=True)
    parts = [_scan_sheet(package, info) for info in sheets]
    return Scan(
        too_large=any(part.too_large for part in parts),
        needs_details=any(part.needs_details for part in parts) or any("comments" in x for x in package.namelist()),
        unusual=any(part.unusual for part in parts) or _sheets_elsewhere(package),
    )


def _sheets_elsewhere(package: zipfile.ZipFile) -> bool:
    """Tell whether the workbook names sheets that do not lie where they usually do."""
    try:
        relations = package.read("xl/_rels/workbook.xml.rels")
    except KeyError:
        return True
    targets = [match[1] for match in _TARGET.finditer(relations)]
    return not targets or not all(_USUAL_TARGET.fullmatch(target) for target in targets)


def _scan_sheet(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Scan:
    """Scan one sheet by its rows and wide columns, and cell by cell only if these say that it may be too large."""
    rough = _scan_part(package, info, _extent_by_rows)
    return _scan_part(package, info, _extent_by_cells) if rough.too_large else rough


_Extent = Callable[[bytes], tuple[int, int]]


def _extent_by_rows(text: bytes) -> tuple[int, int]:
    rows = [*_ROW_NUMBER.findall(text), *_LOW_CELL.findall(text)]
    wide = _WIDE_CELL.findall(text)
    columns = {column_number(name.decode()) + 1 for name in {name for name, _ in wide}}
    rows += [number for _, number in wide]
    return max(map(int, rows), default=0), max(columns, default=_ONE_LETTER)


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
                # What the chunk's end cuts off is looked at again with the next one.
                if any(match.start() < len(text) - _CUT for match in _UNUSUAL_CELL.finditer(text)):
                    return Scan(unusual=True)
                if read > _MOST_BYTES or widest * tallest > _MOST_CELLS:
                    return Scan(too_large=True)
                tail = text[-_OVERLAP:]
    except (EOFError, zlib.error) as error:
        raise zipfile.BadZipFile from error
    return Scan(needs_details=details)
