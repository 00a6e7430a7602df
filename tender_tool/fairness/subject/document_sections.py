"""The parts of a tender document beside its scoring table: who may bid, and what is bought."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TenderDocument
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.vocabulary.sections import section_words
from tender_tool.ruleset.vocabulary.spelling import normalise


def qualifications_of(subject: Subject) -> str:
    """Return the qualification requirements: as given, else the document's; empty where there are none."""
    if subject.qualifications or subject.document is None:
        return subject.qualifications
    return _part(subject.document, section_words().qualifications)


def needs_of(subject: Subject) -> str:
    """Return the statement of needs: as given, else the document's; empty where there is none."""
    if subject.needs or subject.document is None:
        return subject.needs
    return _part(subject.document, section_words().needs)


@lru_cache(maxsize=8)
def _part(document: TenderDocument, headings: tuple[str, ...]) -> str:
    """Return the text under every heading that one of the patterns describes."""
    pattern = re.compile("|".join(headings))
    found: list[str] = []
    inside: int | None = None
    for text, heading, rank in _ranked(document):
        if rank is not None and (inside is None or rank <= inside):
            inside = rank if pattern.search(_title(text)) else None
        elif rank is None and heading and inside is None and pattern.search(normalise(text)):
            inside = len(section_words().numbers)
        elif inside is not None and not _points_elsewhere(text):
            found.append(text)
    return "\n".join(found)


@lru_cache(maxsize=2)
def _ranked(document: TenderDocument) -> tuple[tuple[str, bool, int | None], ...]:
    """Return the lines, whether each may be a heading, and how high one with a number stands."""
    return tuple((text, heading, _rank(text) if heading else None) for text, heading in _lines(document))


def _lines(document: TenderDocument) -> Iterator[tuple[str, bool]]:
    """Yield the lines of the body and the cells of its tables; only the first kind may be a heading."""
    words = section_words()
    for block in document.blocks:
        if isinstance(block, Paragraph):
            text = block.text.strip()
            short = 0 < len(text) <= words.longest_heading
            yield text, short and re.search(words.contents, normalise(text)) is None
        else:
            yield from ((text, False) for text in _cells(block))


def _cells(table: DocumentTable) -> Iterator[str]:
    for row in table.rows:
        for cell in row:
            yield cell.text
            for inner in cell.tables:
                yield from _cells(inner)


def _points_elsewhere(text: str) -> bool:
    words = section_words()
    return len(text) <= words.longest_pointer and re.search(words.elsewhere, text) is not None


def _rank(text: str) -> int | None:
    plain = normalise(text)
    return next((place for place, each in enumerate(section_words().numbers) if re.search(each, plain)), None)


def _title(text: str) -> str:
    plain = normalise(text)
    for each in section_words().numbers:
        if re.search(each, plain):
            return re.sub(each, "", plain, count=1).lstrip("、.．")
    return plain
