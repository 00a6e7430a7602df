"""The sentences of a whole document, for what is said outside its scoring table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.clauses.conditions.things import speaks_of
from tender_tool.ruleset.vocabulary.spelling import normalise

_ENDS = re.compile(r"[。;；\n]")
_LONGEST_QUOTE = 120


@dataclass(frozen=True, slots=True)
class DocumentSentence:
    """A sentence: ``plain`` in one spelling, ``printed`` as evidence, and the paragraph that it stands in."""

    plain: str
    printed: str
    around: str


@lru_cache(maxsize=4)
def _sentences(document: TenderDocument) -> tuple[DocumentSentence, ...]:
    return tuple(_split(document))


def _split(document: TenderDocument) -> Iterator[DocumentSentence]:
    for paragraph in document.paragraphs():
        around = normalise(paragraph.text)
        for part in _ENDS.split(paragraph.text):
            plain = normalise(part)
            if plain:
                yield DocumentSentence(plain, part.strip()[:_LONGEST_QUOTE], around)


def is_said_somewhere(subject: Subject, *names: str) -> bool:
    """Tell whether a sentence of the document speaks of one of the things."""
    sentences = _sentences(subject.document) if subject.document is not None else ()
    return any(speaks_of(sentence.plain, *names) for sentence in sentences)


def sentences_with(subject: Subject, patterns: tuple[str, ...]) -> Iterator[tuple[DocumentSentence, re.Match[str]]]:
    """Yield the sentences of the document in which a pattern is found, each once, with what was found."""
    if subject.document is None:
        return
    said = set()
    compiled = [re.compile(pattern) for pattern in patterns]
    for sentence in _sentences(subject.document):
        for pattern in compiled:
            match = pattern.search(sentence.plain)
            if match is not None:
                if sentence.plain not in said:
                    said.add(sentence.plain)
                    yield sentence, match
                break
