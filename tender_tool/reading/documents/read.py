"""Tender documents, read by what they contain and not by their name."""

from __future__ import annotations

import gc
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.progress import Progress
from tender_tool.reading.documents.word_package import is_word_package
from tender_tool.reading.files.bounds import Beyond, too_large
from tender_tool.reading.files.gate import check_size, opened
from tender_tool.reading.files.input_file import refuse

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_WORKBOOK_STREAMS = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
_WORKBOOK_PARTS = {"xl/workbook.xml", "xl/workbook.bin"}
_OPEN_SHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_RICH_TEXT = b"{\\rtf"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")
_DRAWN = b"%PDF"
_HEAD = 1024


def read_document(file: InputFile, scans: Progress | None = None) -> TenderDocument:
    """Return a Word document (new or old), a text PDF, a workbook, a web page or a text: its paragraphs and tables.

    ``scans``: pages that are pictures are read too, seconds each; it is told of each and may stop. Raises
    InputError if the file is damaged, protected, too large, scanned (without ``scans``) or of another kind.
    """
    try:
        reader = _reader_of_scans(file, scans) if scans is not None else None
        reader = reader or _reader(file)
        with _no_collection():
            return reader(file)
    except Beyond as beyond:
        raise too_large("document", file.name, beyond) from None


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python from looking for garbage while a tree of a hundred thousand parts grows: there is none in it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _reader_of_scans(file: InputFile, scans: Progress) -> Callable[[InputFile], TenderDocument] | None:
    """Return the reader for what may be pictures of pages, None for everything else."""
    pictures = file.content.startswith(_PICTURES)
    if not pictures and _DRAWN not in file.content[:_HEAD]:
        return None
    from tender_tool.reading.scans.files import read_picture_file, read_scanned_pdf  # noqa: PLC0415

    return partial(read_picture_file if pictures else read_scanned_pdf, progress=scans)


def _reader(file: InputFile) -> Callable[[InputFile], TenderDocument]:
    """Return the reader for what a file contains; each is loaded on its first use."""
    content = file.content
    if content.startswith(b"PK"):
        return _reader_of_package(file)
    if content.startswith((_OLE, _RICH_TEXT)):
        return _reader_of_old(file)
    if _DRAWN in content[:_HEAD]:
        from tender_tool.reading.documents.pdf.read import read_pdf  # noqa: PLC0415

        return read_pdf
    for signs, code in ((_PICTURES, "document.is_picture"), (_ARCHIVES, "document.is_archive")):
        if content.startswith(signs):
            raise refuse(code, file.name)
    if _is_page(content):
        from tender_tool.reading.documents.web_page import read_web_page  # noqa: PLC0415

        return read_web_page
    from tender_tool.reading.documents.plain_text import read_plain_text  # noqa: PLC0415

    return read_plain_text


def _reader_of_package(file: InputFile) -> Callable[[InputFile], TenderDocument]:
    if is_word_package(file.content):
        from tender_tool.reading.documents.word import read_word  # noqa: PLC0415

        return read_word
    if not _is_workbook_package(file.content):
        # A package that ends is a whole one of another kind.
        code = "document.not_a_document" if b"PK\x05\x06" in file.content else "document.damaged"
        raise refuse(code, file.name)
    from tender_tool.reading.documents.spreadsheet import read_spreadsheet  # noqa: PLC0415

    return read_spreadsheet


def _reader_of_old(file: InputFile) -> Callable[[InputFile], TenderDocument]:
    content = file.content
    check_size(content)
    if _ENCRYPTED in content:
        raise refuse("document.protected", file.name)
    if content.startswith(_RICH_TEXT) or _WORD_STREAM in content:
        from tender_tool.reading.documents.old_word import read_old_word  # noqa: PLC0415

        return read_old_word
    if not any(stream in content for stream in _WORKBOOK_STREAMS):
        raise refuse("document.not_a_document", file.name)
    from tender_tool.reading.documents.spreadsheet import read_spreadsheet  # noqa: PLC0415

    return read_spreadsheet


def _is_workbook_package(content: bytes) -> bool:
    try:
        with opened(content) as package:
            names = set(package.namelist())
            if names & _WORKBOOK_PARTS:
                return True
            return "mimetype" in names and package.read("mimetype").startswith(_OPEN_SHEET)
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _is_page(content: bytes) -> bool:
    """Tell whether a file is a web page, as which some .doc are saved."""
    head = content.replace(b"\x00", b"")[:_HEAD].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    return head.startswith((b"<html", b"<!doctype html", b"<table", b"<meta")) or (
        head.startswith(b"<?xml") and b"<html" in head
    )
