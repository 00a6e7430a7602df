"""A review as files: JSON, and a copy of the document with the findings as comments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tender_tool.domain.documents.document import Block, DocumentTable
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.review.finding import Review
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.stated_facts.read import stated_facts
from tender_tool.reports.annotate import NoWordFileError, annotate
from tender_tool.reports.as_json.stated_json import stated_json
from tender_tool.reports.prose.findings import card_lines
from tender_tool.reports.result_json import findings_json
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.services.documents.review_document import DocumentReading, document_json

__all__ = ["annotated_copy", "card_lines", "document_review_json"]


def document_review_json(
    reading: DocumentReading, review: Review, file: str, language: Language
) -> dict[str, object]:
    """Return the review of a document as JSON; ``file`` as it was called."""
    cannot = [{"code": each.code, "missing": each.missing} for each in review.cannot_tell]
    return document_json(reading, file) | {
        "stated": stated_json(stated_facts(reading.document)),
        "checks": {"no_hit": list(review.no_hit), "cannot_tell": cannot},
        **findings_json(review, language),
    }


def annotated_copy(path: Path, reading: DocumentReading, review: Review, out: Path, language: Language) -> None:
    """Write a copy of a Word file with one comment a finding; the file itself is never touched.

    Raises InputError if it is no .docx, if ``out`` is the file itself, or if it cannot be written.
    """
    if reading.document.kind != "word":
        raise InputError(Problem(Message.of("call.annotate_only_word", file=str(path)), Source(path.name)))
    if out.resolve() == path.resolve() or (out.exists() and out.samefile(path)):
        raise InputError(Problem(Message.of("call.annotate_itself", file=str(path)), Source(path.name)))
    content = read_file(path).content
    try:
        made = annotate(content, review.findings, language, _table_begins(reading), datetime.now(UTC))
    except NoWordFileError:
        raise InputError(Problem(Message.of("call.annotate_only_word", file=str(path)), Source(path.name))) from None
    replace_file(out, lambda place: _write(place, made))


def _write(place: Path, content: bytes) -> None:
    place.write_bytes(content)


def _table_begins(reading: DocumentReading) -> int:
    """Return the first paragraph of the scoring table; the document's first where there is none."""
    source = reading.scoring.groups[0].whole.source if reading.scoring and reading.scoring.groups else None
    if source is None:
        return 0
    for table in _tables(reading.document.blocks):
        if table.number == source.table:
            anchors = [each.anchor for row in table.rows for cell in row for each in cell.paragraphs]
            return min(anchors, default=source.anchor or 0)
    return source.anchor or 0


def _tables(blocks: tuple[Block, ...]) -> Iterator[DocumentTable]:
    for block in blocks:
        if isinstance(block, DocumentTable):
            yield block
            for row in block.rows:
                for cell in row:
                    yield from _tables(cell.tables)
