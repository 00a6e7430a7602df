"""Tender documents, read by what they contain and not by their name."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word_package import is_word_package
from tender_tool.reading.files.bounds import Beyond, too_large
from tender_tool.reading.files.gate import check_size
from tender_tool.reading.files.input_file import refuse

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_RICH_TEXT = b"{\\rtf"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")
_DRAWN = b"%PDF"
_HEAD = 1024


def read_document(file: InputFile) -> TenderDocument:
    """Return a Word document (new or old), a text PDF or a text with its paragraphs and tables.

    Raises InputError with one sentence if it is damaged, protected, too large, scanned or of another kind.
    """
    try:
        reader = _reader(file)
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


def _reader(file: InputFile) -> Callable[[InputFile], TenderDocument]:
    """Return the reader for what a file contains; each is loaded on its first use."""
    content = file.content
    if content.startswith(b"PK"):
        if not is_word_package(content):
            raise refuse(_foreign_package(content), file.name)
        from tender_tool.reading.documents.word import read_word  # noqa: PLC0415

        return read_word
    if content.startswith((_OLE, _RICH_TEXT)) or _is_page(content):
        check_size(content)
        if _ENCRYPTED in content:
            raise refuse("document.protected", file.name)
        if content.startswith(_OLE) and _WORD_STREAM not in content:
            raise refuse("document.not_a_document", file.name)
        from tender_tool.reading.documents.old_word import read_old_word  # noqa: PLC0415

        return read_old_word
    if _DRAWN in content[:_HEAD]:
        from tender_tool.reading.documents.pdf.read import read_pdf  # noqa: PLC0415

        return read_pdf
    for signs, code in ((_PICTURES, "document.is_picture"), (_ARCHIVES, "document.is_archive")):
        if content.startswith(signs):
            raise refuse(code, file.name)
    from tender_tool.reading.documents.plain_text import read_plain_text  # noqa: PLC0415

    return read_plain_text


def _foreign_package(content: bytes) -> str:
    """Return what to say of a zip package without a Word document: foreign, or cut off."""
    return "document.not_a_document" if b"PK\x05\x06" in content else "document.damaged"


def _is_page(content: bytes) -> bool:
    """Tell whether a file is a web page, as which some .doc are saved."""
    head = content[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<html", b"<!doctype html"))
