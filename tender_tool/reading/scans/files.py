"""Tender documents and lists that are pictures, or PDFs of pictures."""

from __future__ import annotations

from dataclasses import dataclass

from pypdfium2 import PdfPage

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.progress import Progress
from tender_tool.reading.documents.pdf.read import read_pdf, walked
from tender_tool.reading.documents.pdf.walk import PageMarks, Walk
from tender_tool.reading.evidence.engine import is_installed
from tender_tool.reading.evidence.pages import drawn, pictures_of
from tender_tool.reading.files.input_file import refuse
from tender_tool.reading.scans.lists import ListWalk
from tender_tool.reading.scans.pages import read_page


@dataclass(frozen=True, slots=True)
class _Seeing:
    progress: Progress

    def __call__(self, page: PdfPage, *, number: int, count: int) -> PageMarks:
        self.progress.step(number - 1, count)
        return read_page(drawn(page))


def read_scanned_pdf(file: InputFile, progress: Progress, walk: Walk | None = None) -> TenderDocument:
    """Return a PDF whose pages may be pictures; raises InputError as ``read_pdf`` does.

    Without the reader of pictures a PDF with text is read as far as it has some, and one of pictures is refused.
    """
    if not is_installed():
        return read_pdf(file, pictured="document.needs_ocr")
    return read_pdf(file, _Seeing(progress), "document.nothing_seen", walk)


def read_scanned_list(file: InputFile, progress: Progress) -> TenderDocument:
    """Return scanned pages with their lists as tables, drawn lines or not; raises InputError as the others do.

    Raises UnsureListError where a list is there and its columns or rows are not clear.
    """
    read = read_scanned_pdf if b"%PDF" in file.content[:1024] else read_picture_file
    return read(file, progress, ListWalk(file.name))


def read_picture_file(file: InputFile, progress: Progress, walk: Walk | None = None) -> TenderDocument:
    """Return what pictures of pages say; raises InputError if they cannot be read."""
    if not is_installed():
        raise refuse("document.needs_ocr", file.name)
    walk = walk or Walk()
    for page, count in pictures_of(file):
        progress.step(page.number - 1, count)
        if page.picture is not None:
            walk.look_at(read_page(page.picture), page.number)
    return walked(walk, file.name, "picture", "document.nothing_seen")
