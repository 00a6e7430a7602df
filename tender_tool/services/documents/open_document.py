"""Open a file that may be a tender document or a bidder list: what it holds decides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.documents.document import Paragraph, TenderDocument
from tender_tool.domain.documents.rule import DocumentRule
from tender_tool.domain.edits.document import UseDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, NoBiddersError, UnsureListError
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.later import later
from tender_tool.services.documents.document_rule import rule_of
from tender_tool.services.documents.review_document import DocumentReading
from tender_tool.services.file_kinds import DOCUMENTS, EITHER, LISTS, SCANS, is_of

if TYPE_CHECKING:
    from tender_tool.reading.documents.read import read_document
    from tender_tool.reading.files.input_file import read_file
    from tender_tool.reading.scoring_table.find import scoring_of
    from tender_tool.reading.stated_facts.read import stated_project
    from tender_tool.services.import_bidders import import_bidders
else:
    (read_document,) = later("tender_tool.reading.documents.read", "read_document")
    (read_file,) = later("tender_tool.reading.files.input_file", "read_file")
    (scoring_of,) = later("tender_tool.reading.scoring_table.find", "scoring_of")
    (stated_project,) = later("tender_tool.reading.stated_facts.read", "stated_project")
    (import_bidders,) = later("tender_tool.services.import_bidders", "import_bidders")

_STEPS = 4
# A document with more running text than this is no list, whatever its forms look like.
_MOST_TEXT = 2_000
# What only the bids of a list have.
_OF_BIDS = ("level", "certificate", "valid_until")


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """A tender document, as given and as read; ``rule`` is None where it has no scoring table."""

    input: InputFile
    reading: DocumentReading
    rule: DocumentRule | None


def open_document(file: InputFile, progress: Progress | None = None) -> OpenedDocument:
    """Return a document as read; raises InputError if it cannot be, and Cancelled if ``progress`` does."""
    told = progress or NoProgress()
    told.step(0, _STEPS)
    document = read_document(file, told)
    told.step(1, _STEPS)
    scoring = scoring_of(document)
    told.step(2, _STEPS)
    rule = rule_of(scoring, file.name, progress) if scoring else None
    told.step(_STEPS, _STEPS)
    return OpenedDocument(file, DocumentReading(document, scoring), rule)


def use_document(opened: OpenedDocument) -> UseDocument:
    """Return the edit that makes a document the tender's, with the name that it gives the project."""
    return UseDocument(opened.input, *stated_project(opened.reading.document))


def pasted_file(text: str, name: str) -> InputFile:
    """Return pasted text as a file of its own."""
    return InputFile(name, text.encode())


def open_any(
    path: Path, *, list_first: bool = False, progress: Progress | None = None, recipes: Path | None = None
) -> OpenedDocument | BidderList:
    """Return what a file holds: a tender document or a bidder list.

    A document with a scoring table is one, and so is a long text; what else may be a list is read as one first, and a
    workbook or web page in any case.
    ``list_first`` is for somebody who asked for a list: then only a file without one is read as a document. Raises
    InputError if it is neither.
    """
    if not is_of(path, (*DOCUMENTS, *SCANS)):
        return import_bidders(path, progress=progress, recipes=recipes)
    for suffixes, read in ((SCANS, _pages), (EITHER, _list_or_document)):
        if is_of(path, suffixes):
            return read(path, progress, recipes, list_first=list_first)
    file = read_file(path)
    if not is_of(path, LISTS):
        return open_document(file, progress)
    return _text(path, file, progress, recipes, list_first=list_first)


def _text(
    path: Path, file: InputFile, progress: Progress | None, recipes: Path | None, *, list_first: bool
) -> OpenedDocument | BidderList:
    """Return a text or a Word document, which may be a list."""
    opened = _opened(file, progress)
    if opened is not None and (opened.rule is not None or _is_long(opened.reading.document)):
        held = _list(path, progress, recipes) if opened.rule is None else None
        return held if held is not None and _is_of_bids(held) else opened
    try:
        return import_bidders(path, progress=progress, recipes=recipes)
    except InputError as error:
        if opened is None or list_first or isinstance(error, NoBiddersError):
            raise
        return opened


def _pages(
    path: Path, progress: Progress | None, recipes: Path | None, *, list_first: bool
) -> OpenedDocument | BidderList:
    """Return a PDF or a picture as a document; a scan without a scoring table as a list, if there is one in it."""
    opened = open_document(read_file(path), progress)
    document = opened.reading.document
    if not document.scanned_pages or opened.rule is not None or _is_long(document):
        return opened
    try:
        return import_bidders(path, progress=progress, recipes=recipes)
    except UnsureListError:
        raise
    except InputError:
        if list_first:
            raise
        return opened


def _list_or_document(
    path: Path, progress: Progress | None, recipes: Path | None, *, list_first: bool
) -> OpenedDocument | BidderList:
    """Return a workbook or web page as a list; one without bidders but with a scoring table as a document."""
    try:
        return import_bidders(path, progress=progress, recipes=recipes)
    except InputError:
        opened = None if list_first else _opened(read_file(path), progress)
        if opened is None or opened.rule is None:
            raise
        return opened


def _opened(file: InputFile, progress: Progress | None) -> OpenedDocument | None:
    try:
        return open_document(file, progress)
    except InputError:
        return None


def _list(path: Path, progress: Progress | None, recipes: Path | None) -> BidderList | None:
    try:
        return import_bidders(path, progress=progress, recipes=recipes)
    except InputError:
        return None


def _is_of_bids(held: BidderList) -> bool:
    return any(column.field in _OF_BIDS for column in held.columns)


def _is_long(document: TenderDocument) -> bool:
    return sum(len(block.text) for block in document.blocks if isinstance(block, Paragraph)) > _MOST_TEXT
