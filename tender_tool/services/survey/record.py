"""One file of a survey as it is kept: plain values, and words in both languages."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, NoBiddersError
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.files.own_files import own_kind
from tender_tool.reading.returned.score_sheets import is_score_sheet
from tender_tool.reading.scoring_table.find import scoring_of
from tender_tool.reports.survey.kept import Record, document_record, list_record, unread
from tender_tool.services.documents.open_document import OpenedDocument, open_any
from tender_tool.services.documents.review_document import DocumentReading
from tender_tool.services.documents.review_folder import reviewed_reading
from tender_tool.services.file_kinds import DOCUMENTS_OF_A_FOLDER, LISTS_OF_A_FOLDER, SCORE_SHEETS, is_of

__all__ = ["Record", "SurveyItem", "SurveyWork", "content_key", "packed", "unread"]


@dataclass(frozen=True, slots=True)
class SurveyItem:
    """A file of a survey: what its content is known by, its name, its place, and its bytes where they are sent."""

    key: str
    name: str
    path: str
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class SurveyWork:
    """What each process needs to review a file: the procedure, and the day that chooses dated law."""

    tender: Tender
    day: date | None

    def __call__(self, item: SurveyItem) -> bytes | None:
        """Return the record of a file as it goes to disk; None where it is not to be seen from here."""
        record = self._reviewed(item)
        return None if record is None else packed(record)

    def _reviewed(self, item: SurveyItem) -> Record | None:
        with _at_hand(item) as path:
            if not path.exists():
                return None
            try:
                file = read_file(path)
            except InputError as error:
                return unread(error.problems[0].message, "locked" if _is_locked(path) else "unread")
            if content_key(file.content) != item.key:
                return unread(Message.of("survey.changed", file=item.name), "changed")
            try:
                return self._record(path, file, item.name)
            except InputError as error:
                if is_of(path, SCORE_SHEETS) and is_score_sheet(file):
                    return {"kind": "own"}
                return unread(error.problems[0].message, "unread")

    def _record(self, path: Path, file: InputFile, name: str) -> Record:
        if own_kind(file) is not None:
            return {"kind": "own"}
        held = _held(path, file)
        if isinstance(held, BidderList):
            return list_record(held)
        reviewed = reviewed_reading(self.tender, held, name, self.day)
        return document_record(reviewed.overview, reviewed.review, reviewed.subject)


def packed(record: Record) -> bytes:
    """Return a record as it goes to disk; who hands it on need not know what is in it."""
    # A name may hold signs that no encoding has.
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")


def content_key(content: bytes) -> str:
    """Return what a content is known by."""
    return hashlib.sha256(content).hexdigest()


def _is_locked(path: Path) -> bool:
    try:
        path.open("rb").close()
    except OSError:
        return True
    return False


@contextmanager
def _at_hand(item: SurveyItem) -> Iterator[Path]:
    """Give a place on this machine where the file lies."""
    if item.content is None:
        yield Path(item.path)
        return
    with TemporaryDirectory(prefix="tender-tool-") as folder:
        path = Path(folder, Path(item.name).name)
        path.write_bytes(item.content)
        yield path


def _held(path: Path, file: InputFile) -> DocumentReading | BidderList:
    """Return what a file holds: in a folder that nobody sorted a text is a document, a workbook likely a list."""
    if is_of(path, DOCUMENTS_OF_A_FOLDER):
        document = read_document(file)
        reading = DocumentReading(document, scoring_of(document))
        return reading if reading.scoring or not is_of(path, LISTS_OF_A_FOLDER) else _list_in(path) or reading
    held = open_any(path)
    return held.reading if isinstance(held, OpenedDocument) else held


def _list_in(path: Path) -> BidderList | None:
    try:
        held = open_any(path)
    except NoBiddersError:
        return None
    return held if isinstance(held, BidderList) else None
