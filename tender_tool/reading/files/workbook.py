"""Files to sheets, by what they contain and not by their name."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import PurePath
from typing import Literal

from lxml import etree

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.progress import Progress
from tender_tool.reading.files.bounds import Beyond, check_cells, check_merged, too_large
from tender_tool.reading.files.gate import check_page, check_size, check_text, opened
from tender_tool.reading.files.input_file import refuse
from tender_tool.reading.files.isolated import sheets_apart
from tender_tool.reading.files.markup_tables import html_sheets, is_html
from tender_tool.reading.files.package_scan import Scan, scan_package
from tender_tool.reading.files.spreadsheet import Protected, Unreadable, sheets_of
from tender_tool.reading.files.text_table import decode, read_text_table
from tender_tool.reading.files.word_lists import sheets_of_document, word_sheets
from tender_tool.reading.sheet import Book, Sheet

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_KNOWN_PARTS = {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}
_DAMAGE = (
    Unreadable,
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    EOFError,
    KeyError,
    RuntimeError,
    ValueError,
    OSError,
)

_FOREIGN: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (lambda content: content.startswith(_PICTURES), "file.is_picture"),
    (lambda content: content.startswith(b"%PDF"), "file.is_pdf"),
    (lambda content: content.startswith(b"SQLite format 3"), "file.is_project"),
    (lambda content: content[:4].startswith((b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")), "file.is_archive"),
    (lambda content: content.startswith(_OLE) and _ENCRYPTED in content, "file.protected"),
)


def read_book(file: InputFile, progress: Progress, *, scans: bool = False) -> Book:
    """Return the sheets of a workbook, a web page, a Word document or a text table; with ``scans`` of scanned pages.

    Raises InputError if the file is damaged, protected, too large or of another kind.
    """
    progress.step(0, 0)
    if scans and file.content.startswith((*_PICTURES, b"%PDF")):
        return Book(file.name, _scanned(file, progress), scanned=True)
    for sign, code in _FOREIGN:
        if sign(file.content):
            raise refuse(code, file.name)
    sheets = sheets_within_bounds(file, "file", progress)
    if not sheets:
        raise refuse("file.no_table", file.name)
    return Book(file.name, sheets)


def _scanned(file: InputFile, progress: Progress) -> tuple[Sheet, ...]:
    """Return the tables of scanned pages; a PDF with text is no scan."""
    from tender_tool.reading.scans.files import read_scanned_list  # noqa: PLC0415

    document = read_scanned_list(file, progress)
    if not document.scanned_pages:
        raise refuse("file.is_pdf", file.name)
    sheets = sheets_of_document(document)
    if not sheets:
        raise refuse("file.no_table", file.name)
    return sheets


def sheets_within_bounds(file: InputFile, area: Literal["file", "document"], progress: Progress) -> tuple[Sheet, ...]:
    """Return the sheets of a file; raises InputError, in the words for a list or a document, where it cannot."""
    try:
        sheets = _sheets(file, progress)
        for sheet in sheets:
            check_merged(sheet.merged_areas())
            check_cells(sheet.name, sheet.rows)
    except Beyond as beyond:
        raise too_large(area, file.name, beyond) from None
    except Protected:
        raise refuse(f"{area}.protected", file.name) from None
    except _DAMAGE:
        raise refuse(f"{area}.damaged", file.name) from None
    return sheets


def _sheets(file: InputFile, progress: Progress) -> tuple[Sheet, ...]:
    stem = PurePath(file.name).stem
    if file.content.startswith(b"PK"):
        return _of_package(file, progress)
    if file.content.startswith(_OLE):
        check_size(file.content)
        return sheets_apart(file.content)
    if is_html(file.content):
        check_page(file.name, file.content)
        return html_sheets(decode(file.content) or "", stem)
    check_text(file.content)
    table = read_text_table(stem, file.content)
    if table is None:
        raise refuse("file.not_a_list", file.name)
    return (table,)


def _of_package(file: InputFile, progress: Progress) -> tuple[Sheet, ...]:
    with opened(file.content) as package:
        names = set(package.namelist())
        word = not names & _KNOWN_PARTS and any(name.startswith("word/") for name in names)
        if not word and not names & _KNOWN_PARTS:
            raise refuse("file.not_a_list", file.name)
        if word:
            return word_sheets(file)
        scan = scan_package(package) if "xl/workbook.xml" in names else Scan(unusual=True)
    if scan.unusual:
        return sheets_apart(file.content)
    return sheets_apart(file.content, details=True) if scan.needs_details else sheets_of(file.content, progress)
