"""Plain and pasted text: a line a paragraph, and lines with tabs or bars as rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.drawn_text import DrawnCell, drawn_cells, is_row, is_rule
from tender_tool.reading.files.gate import check_text
from tender_tool.reading.files.input_file import refuse
from tender_tool.reading.files.text_table import decode

_MOST_LINES = 400_000
_LEAST_ROWS = 2
_LINE_END = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARKS = re.compile(r"\*\*|__|`")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")


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
        tabbed = _is_tabbed(lines[start])
        # Two columns have one bar between them; with the line below the header these are no prose.
        bars = 1 if any(map(is_rule, lines[start + 1 : start + 2])) else 2
        while end < len(lines) and (_is_tabbed(lines[end]) if tabbed else is_row(lines[end], bars)):
            end += 1
        if sum(not is_rule(line) for line in lines[start:end]) >= _LEAST_ROWS:
            table += 1
            numbered = list(zip(lines[start:end], range(start, end), strict=True))
            yield _table(_of_tabs(numbered) if tabbed else drawn_cells(numbered), table)
        else:
            end = max(end, start + 1)
            for number, line in enumerate(lines[start:end], start):
                if line.strip() and not is_rule(line):
                    yield Paragraph(_HEADING.sub("", line, count=1) if line.startswith("#") else line, number)
        start = end


def _is_tabbed(line: str) -> bool:
    return "\t" in line.strip() and not is_row(line)


def _of_tabs(lines: list[tuple[str, int]]) -> list[list[DrawnCell]]:
    return [
        [DrawnCell(row, column, lines=[(text.strip(), number)]) for column, text in enumerate(line.split("\t"))]
        for row, (line, number) in enumerate(lines)
    ]


def _table(rows: list[list[DrawnCell]], number: int) -> DocumentTable:
    return DocumentTable(number, tuple(tuple(_cell(cell, row) for cell in cells) for row, cells in enumerate(rows)))


def _cell(cell: DrawnCell, row: int) -> TableCell:
    paragraphs: list[Paragraph] = []
    for said, number in cell.lines:
        for text in _LINE_END.split(_MARKS.sub("", said)):
            last = paragraphs[-1] if paragraphs else None
            if last is not None and last.anchor != number and not last.text.endswith(("。", "；", "：", ";", ":")):
                blank = " " if last.text[-1:].isascii() and text[:1].isascii() else ""
                paragraphs[-1] = Paragraph(f"{last.text}{blank}{text.strip()}", last.anchor)
            else:
                paragraphs.append(Paragraph(text.strip(), number))
    return TableCell(tuple(paragraphs), row, cell.column, cell.across, cell.down)
