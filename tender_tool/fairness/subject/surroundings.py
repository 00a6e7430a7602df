"""What a document says outside its scoring table."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.limits import LONGEST_CLAUSE
from tender_tool.fairness.subject.row_words import matches
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.lexer.text import clause_text


def other_paragraphs(subject: Subject) -> Iterator[str]:
    """Yield the document's paragraphs that are no criteria, in one spelling."""
    if subject.document is None:
        return
    scored = {anchor for row in subject.rows for anchor in row.anchors}
    for paragraph in subject.document.paragraphs():
        if paragraph.anchor not in scored and paragraph.text.strip():
            yield clause_text(paragraph.text[:LONGEST_CLAUSE]).plain


def marked_parameters(subject: Subject, mark: tuple[str, ...]) -> int:
    """Return how many paragraphs of the requirements begin with the mark of important parameters."""
    return sum(matches(text, *mark) for text in other_paragraphs(subject))
