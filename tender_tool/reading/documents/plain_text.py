"""Plain and pasted text: a line a paragraph, and lines with tabs or bars as rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.files.gate import check_text
from tender_tool.reading.files.input_file import refuse
from tender_tool.reading.files.text_table import decode

_MOST_LINES = 400_000
_LEAST_ROWS = 2
_BARS = re.compile(r"\s*\|.*\|\s*")
_DASHES = re.compile(r"[\s|:+-]+")


def read_plain_text(file: InputFile) -> TenderDocument:
    """Return a text file; raises InputError if it is no text, Beyond if it is too long."""
    check_text(file.content)
    text = decode(file.content)
    if text is None or "\x00" in text:
        raise refuse("document.not_a_document", file.name)
    return document_of_text(text, file.name)


def document_of_text(text: str, name: str) -> TenderDocument:
    """Return pasted text as a document called ``name``."""
    lines = text.replace("\ufeff", "").splitlines()[:_MOST_LINES]
    return TenderDocument(name, "text", tuple(_blocks(lines)))


def _blocks(lines: list[str]) -> Iterator[Block]:
    table = 0
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and _cells(lines[end]) is not None:
            end += 1
        if end - start >= _LEAST_ROWS:
            table += 1
            yield _table(lines[start:end], start, table)
        else:
            end = max(end, start + 1)
            yield from (
                Paragraph(line, number) for number, line in enumerate(lines[start:end], start) if line.strip()
            )
        start = end


def _cells(line: str) -> list[str] | None:
    """Return the cells of a line that is a row of a table, or None."""
    if _BARS.fullmatch(line):
        return [cell.strip() for cell in line.strip().strip("|").split("|")]
    return [cell.strip() for cell in line.split("\t")] if "\t" in line.strip() else None


def _table(lines: list[str], first: int, number: int) -> DocumentTable:
    rows: list[tuple[TableCell, ...]] = []
    for place, line in enumerate(lines, first):
        if "|" in line and _DASHES.fullmatch(line):
            continue
        cells = enumerate(_cells(line) or [])
        rows.append(tuple(TableCell((Paragraph(text, place),), len(rows), column) for column, text in cells))
    return DocumentTable(number, tuple(rows))
