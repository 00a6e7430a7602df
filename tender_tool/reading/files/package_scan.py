"""A look into a workbook's package before it is parsed: is it safe, and does it hold what only a slow reader sees."""

from __future__ import annotations

import re
import zipfile
from collections import deque
from dataclasses import dataclass

from tender_tool.domain.cell_address import column_number
from tender_tool.reading.files.bounds import Beyond, check_extent
from tender_tool.reading.files.gate import chunks

_MOST_TEXT = 128 * 2**20
_SHORTEST_CELL = len('<c r="A1" t="s"><v>0</v></c>')
_LONGEST_TAIL = 4096
_TEXTS = "xl/sharedStrings.xml"
_NOT_PARSED = ("xl/media/", "docProps/", "customXml/", "xl/embeddings/")
_REFERENCE = re.compile(rb"""t=["']s["'][^>]*>\s*<v>(\d{1,9})</v>""")
_OVERLAP = 512
_CUT = 64
_CELL = re.compile(rb'<c r="([A-Z]{1,7})(\d{1,7})')
_UNUSUAL_CELL = re.compile(rb'<(?:[A-Za-z0-9_]+:)c[\s/>]|<c(?=[\s/>])(?! r="[A-Z]{1,3}\d{1,7}")')
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_TARGET = re.compile(rb'<Relationship\b(?=[^>]*Type="[^"]*/worksheet")[^>]*Target="([^"]*)"')
_USUAL_TARGET = re.compile(rb"(?:/xl/)?worksheets/[^/]+\.xml")
# A cell that only carries a format closes itself; the fast reader leaves it out.
_FILLED_CELL = re.compile(rb'<c r="([A-Z]{1,7})(\d{1,7})"(?:[^>/]|/(?!>))*>')
# Nearly every cell of a list is one of these, beside which nothing need be looked at one by one.
_OTHER_CELL = re.compile(rb'<c(?! r="[A-Z]\d{1,5}")[\s/>]')
_PLAIN_EXTENT = (99_999, 26)
_ERROR = b't="e"'
_HIDDEN = re.compile(rb'hidden="(?:1|true)"')
_UNCOMPUTED = re.compile(rb"<f[^>]*(?:/>|>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>")


@dataclass(frozen=True, slots=True)
class Scan:
    """What a package's parts say before it is parsed.

    ``needs_details``: it has errors, hidden rows, comments or formulas without a value. ``unusual``: its cells are
    not written as spreadsheet programs write them, so that they could not be counted.
    """

    needs_details: bool = False
    unusual: bool = False


def scan_package(package: zipfile.ZipFile) -> Scan:
    """Return what the parts of a package say.

    Raises BadZipFile if one is damaged, and Beyond if its cells lie too far apart or hold too much.
    """
    infos = package.infolist()
    sheets = [info for info in infos if _SHEET_PART.fullmatch(info.filename)]
    parts = [_scan_sheet(package, info) for info in sheets]
    texts = _text_sizes(package, infos)
    unusual = any(part.unusual for part in parts) or _sheets_elsewhere(package)
    for info in [] if unusual else sheets:
        _check_texts(package, info, texts)
    return Scan(
        needs_details=any(part.needs_details for part in parts) or any("comments" in x for x in package.namelist()),
        unusual=unusual,
    )


def _text_sizes(package: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> list[int]:
    """Return how large each of the texts is that cells refer to; every part beside the sheets is looked through."""
    sizes: list[int] = []
    for info in infos:
        if _SHEET_PART.fullmatch(info.filename) or info.filename.startswith(_NOT_PARSED):
            continue
        if info.filename == _TEXTS:
            sizes = [len(text) for text in b"".join(chunks(package, info)).split(b"</si>")]
        else:
            deque(chunks(package, info), maxlen=0)
    return sizes


def _check_texts(package: zipfile.ZipFile, info: zipfile.ZipInfo, texts: list[int]) -> None:
    """Raise Beyond if a sheet refers to long texts so often that they have no room: each cell has its own."""
    longest = max(texts, default=0)
    if longest * info.file_size // _SHORTEST_CELL <= _MOST_TEXT:
        return
    signs, tail = 0, b""
    for chunk in chunks(package, info):
        text = tail + chunk
        end = text.rfind(b"</c>") + 1
        signs += sum(texts[place] for found in _REFERENCE.findall(text[:end]) if (place := int(found)) < len(texts))
        tail = text[end:][-_LONGEST_TAIL:]
        if signs > _MOST_TEXT:
            raise Beyond("signs", sheet=info.filename, count=signs, limit=_MOST_TEXT)


def _sheets_elsewhere(package: zipfile.ZipFile) -> bool:
    """Tell whether the workbook names sheets that do not lie where they usually do."""
    try:
        relations = package.read("xl/_rels/workbook.xml.rels")
    except KeyError:
        return True
    targets = [match[1] for match in _TARGET.finditer(relations)]
    return not targets or not all(_USUAL_TARGET.fullmatch(target) for target in targets)


def _scan_sheet(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Scan:
    """Scan one sheet roughly, and by its filled cells only if it may be too large."""
    try:
        return _scan_part(package, info, _CELL)
    except Beyond:
        return _scan_part(package, info, _FILLED_CELL)


def _extent(text: bytes, cell: re.Pattern[bytes]) -> tuple[int, int]:
    cells = cell.findall(text)
    names = {name for name, _ in cells}
    rows = max((int(number) for _, number in cells), default=0)
    return rows, max((column_number(name.decode()) + 1 for name in names), default=0)


def _all_plain(text: bytes) -> bool:
    """Tell whether each cell of a chunk stands at an address of one letter and at most five digits."""
    # A tag that the chunk's end may cut off is looked at again with the next one.
    end = text.rfind(b"<", -_OVERLAP)
    return b":c" not in text and _OTHER_CELL.search(text, 0, end if end > 0 else len(text)) is None


def _scan_part(package: zipfile.ZipFile, info: zipfile.ZipInfo, cell: re.Pattern[bytes]) -> Scan:
    widest = tallest = 0
    details = False
    tail = b""
    for chunk in chunks(package, info):
        text = tail + chunk
        plain = _all_plain(text)
        rows, columns = _PLAIN_EXTENT if plain and cell is _CELL else _extent(text, cell)
        tallest, widest = max(tallest, rows), max(widest, columns)
        details = details or _needs_details(text)
        # What the chunk's end cuts off is looked at again with the next one.
        if not plain and any(match.start() < len(text) - _CUT for match in _UNUSUAL_CELL.finditer(text)):
            return Scan(unusual=True)
        check_extent(tallest, widest)
        tail = text[-_OVERLAP:]
    return Scan(needs_details=details)


def _needs_details(text: bytes) -> bool:
    # To look for plain words is far quicker than to look for patterns.
    hidden = b'hidden="' in text and _HIDDEN.search(text) is not None
    return _ERROR in text or hidden or (b"<f" in text and _UNCOMPUTED.search(text) is not None)
