"""A look into a workbook's package before it is parsed: is it safe, and does it hold what only a slow reader sees."""

from __future__ import annotations

import re
import zipfile
import zlib
from dataclasses import dataclass

from tender_tool.reading.sheet import column_number

# The fast reader keeps every cell between the first and the last: two cells far apart end the whole process.
_MOST_CELLS = 20_000_000
_MOST_BYTES = 600 * 2**20
_CHUNK = 2**20
_OVERLAP = 512
_REFERENCE = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"')
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
    widest = tallest = read = 0
    details = False
    tail = b""
    try:
        with package.open(info) as part:
            while chunk := part.read(_CHUNK):
                read += len(chunk)
                text = tail + chunk
                for name, number in _REFERENCE.findall(text):
                    tallest = max(tallest, int(number))
                    widest = max(widest, column_number(name.decode()) + 1)
                details = details or bool(_SIGNS.search(text) or _UNCOMPUTED.search(text))
                if read > _MOST_BYTES or widest * tallest > _MOST_CELLS:
                    return Scan(too_large=True, needs_details=False)
                tail = text[-_OVERLAP:]
    except (EOFError, zlib.error) as error:
        raise zipfile.BadZipFile from error
    return Scan(too_large=False, needs_details=details)
