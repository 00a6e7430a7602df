"""Files to sheets, by what they contain and not by their name."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import python_calamine
from lxml import etree

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import Progress
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.details import with_details
from tender_tool.reading.markup_tables import html_sheets, is_html, word_sheets
from tender_tool.reading.package_scan import scan_package
from tender_tool.reading.sheet import Book, Sheet, squared
from tender_tool.reading.text_table import decode, read_text_table

_LARGEST_FILE = 200 * 2**20
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refuse(code: str, path: Path) -> InputError:
    """Return the error of a file that cannot be read, with the file's name."""
    return InputError(Problem(Message.of(code, file=path.name), Source(path.name)))


def read_book(path: Path, progress: Progress) -> Book:
    """Return the sheets of a workbook or a text table.

    Raises InputError if the file is missing, empty, damaged, protected, too large or of another kind.
    """
    content = _content(path)
    progress.step(0, 0)
    for sign, code in _FOREIGN:
        if sign(content):
            raise refuse(code, path)
    if content.startswith(b"PK"):
        return _read_package(path, content)
    if content.startswith(_OLE):
        return Book(path.name, _sheets(path, content))
    if is_html(content):
        return Book(path.name, html_sheets(decode(content) or "", path.stem))
    return Book(path.name, (read_text_table(path, content),))


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise refuse("file.is_folder", path)
        if path.stat().st_size > _LARGEST_FILE:
            raise refuse("file.too_large", path)
        content = path.read_bytes()
    except FileNotFoundError:
        raise InputError(Problem(Message.of("file.missing", file=str(path)), Source(path.name))) from None
    except OSError:
        raise refuse("file.unreadable", path) from None
    if not content.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise refuse("file.empty", path)
    return content


_FOREIGN: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (lambda content: content.startswith(_PICTURES), "file.is_picture"),
    (lambda content: content.startswith(b"%PDF"), "file.is_pdf"),
    (lambda content: content[:4].startswith((b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")), "file.is_archive"),
)


def _read_package(path: Path, content: bytes) -> Book:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = set(package.namelist())
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml", "word/document.xml"}:
                raise refuse("file.not_a_list", path)
            scan = scan_package(package)
            if scan.too_large:
                raise refuse("file.too_large", path)
            if "word/document.xml" in names:
                return Book(path.name, word_sheets(package, path.stem))
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, EOFError, NotImplementedError, KeyError):
        raise refuse("file.damaged", path) from None
    sheets = _sheets(path, content)
    return Book(path.name, with_details(content, sheets) if scan.needs_details else sheets)


def _sheets(path: Path, content: bytes) -> tuple[Sheet, ...]:
    try:
        book = python_calamine.load_workbook(io.BytesIO(content))
        return tuple(_sheet(book, meta) for meta in book.sheets_metadata if _holds_cells(meta))
    except python_calamine.PasswordError:
        raise refuse("file.protected", path) from None
    except (python_calamine.CalamineError, zipfile.BadZipFile, OSError):
        encrypted = "EncryptedPackage".encode("utf-16-le") in content
        raise refuse("file.protected" if encrypted else "file.damaged", path) from None


def _holds_cells(meta: python_calamine.SheetMetadata) -> bool:
    return meta.typ == python_calamine.SheetTypeEnum.WorkSheet


def _sheet(book: python_calamine.CalamineWorkbook, meta: python_calamine.SheetMetadata) -> Sheet:
    sheet = book.get_sheet_by_name(meta.name)
    rows = squared([cell_text(value) for value in row] for row in sheet.to_python(skip_empty_area=False))
    merged = tuple(sheet.merged_cell_ranges or ())
    hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
    return Sheet(meta.name, rows, merged, hidden)


def cell_text(value: object) -> str:
    """Return a cell's value as text: numbers with their 15 digits and no exponent's noise, days as ISO dates."""
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
