"""A report that was exported as PDF: its text page by page, and the proof that follows it as a comment."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tender_tool.domain.verification.contents import Contents, FilePlace
from tender_tool.ruleset.own_files import PDF_PROOF

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_BEGIN: Final = b"%PDF"
_MOST_PAGES: Final = 5000
_WIDTH: Final = 76
# Behind the proof stands once more where the table of objects is: programs look for that at the very end.
_END: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_PROOF: Final = re.compile(
    rb"\n" + PDF_PROOF.encode() + rb"\n(?P<held>(?:%[A-Za-z0-9+/=]+\n)+)startxref\n(?P<at>\d+)\n%%EOF\n"
)


def is_pdf(content: bytes) -> bool:
    """Tell whether a file is a PDF."""
    return content.startswith(_BEGIN)


def with_proof(content: bytes, proof: str) -> bytes:
    """Return a PDF with a proof behind its end, in comments; raises ValueError if its end is not as it should be."""
    found = _END.search(content)
    if found is None:
        raise ValueError("a PDF without an end")
    text = b64encode(proof.encode())
    lines = b"".join(b"%" + text[at : at + _WIDTH] + b"\n" for at in range(0, len(text), _WIDTH))
    return b"%b\n%b\n%bstartxref\n%b\n%%%%EOF\n" % (content, PDF_PROOF.encode(), lines, found[1])


def without_proof(content: bytes) -> tuple[bytes, str | None]:
    """Return a PDF as it was before its proof was put in, and the proof: None without one, empty if damaged."""
    begin = content.rfind(b"\n" + PDF_PROOF.encode())
    if begin < 0:
        return content, None
    found, said = _PROOF.match(content, begin), content[:begin]
    if found is None:
        return content, ""
    end = _END.search(said)
    if end is None or end[1] != found["at"]:
        # What stands behind the proof is not what was written there.
        said = content
    try:
        held = b64decode(found["held"].replace(b"%", b"").replace(b"\n", b""), validate=True).decode()
    except ValueError:
        held = ""
    return said if said is content else said + content[found.end() :], held


def pdf_contents(content: bytes) -> Contents:
    """Return the lines of a PDF's pages in their order; raises ValueError if it is damaged or has too many pages."""
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415  (loaded where a PDF is verified)

    try:
        pdf = PdfDocument(content)
        try:
            if len(pdf) > _MOST_PAGES:
                raise ValueError(f"more than {_MOST_PAGES} pages")
            return Contents({}, tuple(line for number in range(len(pdf)) for line in _lines(pdf, number)))
        finally:
            pdf.close()
    except PdfiumError as error:
        raise ValueError(str(error)) from error


def _lines(pdf: PdfDocument, number: int) -> Iterator[tuple[FilePlace, str]]:
    text = pdf[number].get_textpage().get_text_range()
    told = [line.strip() for line in text.splitlines() if line.strip()]
    for place, line in enumerate(told, start=1):
        yield FilePlace("page_line", (str(number + 1), str(place))), line
