"""Read a tender document, the scoring table in it and the clauses by which its rows are scored."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tender_tool.domain.documents.clause import Clause
from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.table import DocumentScoring, ReadItem
from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.text import Language
from tender_tool.later import later
from tender_tool.ruleset.law_day import law_day

if TYPE_CHECKING:
    from tender_tool.reading.clauses import read_clause
    from tender_tool.reading.documents.read import read_document
    from tender_tool.reading.files.input_file import read_file
    from tender_tool.reading.scoring_table.find import scoring_of
    from tender_tool.reports.as_json.document_json import document_json as _json
    from tender_tool.reports.prose.document import document_lines as _lines
else:
    (_json,) = later("tender_tool.reports.as_json.document_json", "document_json")
    (_lines,) = later("tender_tool.reports.prose.document", "document_lines")
    (read_clause,) = later("tender_tool.reading.clauses", "read_clause")
    (read_document,) = later("tender_tool.reading.documents.read", "read_document")
    (read_file,) = later("tender_tool.reading.files.input_file", "read_file")
    (scoring_of,) = later("tender_tool.reading.scoring_table.find", "scoring_of")

RULE_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """A tender document as read.

    ``scoring`` is None where it has no scoring table. ``clauses`` are the rows whose criteria name a certificate, in
    the order of the table, each with its criteria read as a rule.
    """

    document: TenderDocument
    scoring: DocumentScoring | None
    clauses: tuple[tuple[ReadItem, Clause], ...] = ()


def read_tender_document(path: Path, *, scans: bool = False) -> DocumentReading:
    """Return a document of any kind as read, a workbook too; raises InputError if it cannot be.

    ``scans``: pages that are pictures are read too, which takes seconds each.
    """
    document = read_document(read_file(path), NoProgress() if scans else None)
    scoring = scoring_of(document)
    return DocumentReading(document, scoring, tuple(_clauses(scoring)) if scoring else ())


def document_text(path: Path) -> str:
    """Return the words of a document, a paragraph a line; raises InputError if it cannot be read."""
    return "\n".join(each.text for each in read_document(read_file(path)).paragraphs() if each.text.strip())


def _clauses(scoring: DocumentScoring) -> list[tuple[ReadItem, Clause]]:
    found = []
    for _, item in scoring.factors():
        text = item.criteria_text
        if text and len(text) <= LONGEST_CLAUSE:
            clause = read_clause(text)
            if clause.certificates:
                found.append((item, clause))
    return found


def document_json(reading: DocumentReading, file: str) -> dict[str, object]:
    """Return the review of a document as JSON; ``file`` as it was called."""
    return _json(reading.scoring, reading.clauses, reading.document, file, law_day())


def document_lines(reading: DocumentReading, language: Language = "zh") -> tuple[str, ...]:
    """Return what was read in words for people, a line each."""
    return _lines(reading.scoring, reading.document, language)
