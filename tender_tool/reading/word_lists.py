"""Bidder lists in Word documents: each table is a sheet; one that goes on in a further table stays one sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import PurePath

from tender_tool.domain.document import Block, DocumentTable, Paragraph
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.word import read_word
from tender_tool.reading.layout import Layout, find_tables
from tender_tool.reading.sheet import Cell, Sheet, squared
from tender_tool.ruleset.columns import column_words, is_firm
from tender_tool.ruleset.spelling import name_key, normalise

_MOST_TITLES = 3


def word_sheets(file: InputFile) -> tuple[Sheet, ...]:
    """Return the tables of a Word document; raises InputError if it cannot be read or has too many cells."""
    pieces = list(_pieces(read_word(file).blocks, 0))
    stem = PurePath(file.name).stem
    return tuple(
        _joined(group, stem if len(pieces) == 1 else f"{stem}-{group[0].table.number}") for group in _groups(pieces)
    )


@dataclass(frozen=True)
class _Piece:
    """A table, the texts between it and the one before, and in how many others it stands."""

    table: DocumentTable
    above: tuple[str, ...]
    depth: int

    @cached_property
    def sheet(self) -> Sheet:
        """Return the table as a sheet of its own."""
        cells = [cell for row in self.table.rows for cell in row]
        rows = [[""] * self.table.width for _ in self.table.rows]
        for cell in cells:
            rows[cell.row][cell.column] = _text(cell.paragraphs, cell.tables)
        merged = (
            ((cell.row, cell.column), (cell.row + cell.down - 1, cell.column + cell.across - 1))
            for cell in cells
            if cell.across > 1 or cell.down > 1
        )
        return Sheet("", squared(rows), tuple(merged))

    @cached_property
    def layout(self) -> Layout | None:
        """Return the last list that begins in the table, or None."""
        found = find_tables(self.sheet, {}) or find_tables(self.sheet, {}, "guessed")
        return found[-1] if found and not found[-1].sheet.turned else None


def _pieces(blocks: Iterable[Block], depth: int) -> Iterator[_Piece]:
    """Yield the tables in their order, those inside cells behind the one that holds them."""
    above: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            above.extend(filter(None, [normalise(block.text)]))
            continue
        yield _Piece(block, tuple(above), depth)
        above = []
        for cell in (cell for row in block.rows for cell in row):
            for table in cell.tables:
                yield from _pieces((*cell.paragraphs, table), depth + 1)


def _text(paragraphs: Iterable[Paragraph], tables: Iterable[DocumentTable]) -> str:
    """Return the text of a cell and of the tables inside it, a line each."""
    inner = (cell for table in tables for row in table.rows for cell in row)
    lines = [paragraph.text for paragraph in paragraphs]
    lines += filter(None, (_text(cell.paragraphs, cell.tables) for cell in inner))
    return "\n".join(lines).strip()


def _groups(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Return the tables by the lists that they are parts of."""
    groups: list[list[_Piece]] = []
    latest: dict[int, list[_Piece]] = {}
    for piece in pieces:
        group = latest.get(piece.depth)
        if group is None or not _goes_on(group, piece):
            group = latest[piece.depth] = []
            groups.append(group)
        group.append(piece)
    return groups


def _goes_on(group: list[_Piece], piece: _Piece) -> bool:
    """Tell whether a table surely goes on with a list: nothing else stands between, and it has its rows."""
    first = group[0]
    if first.layout is None or piece.table.width != first.table.width or not _nothing_between(first, piece):
        return False
    return _has_header_of(first.layout, piece) if piece.layout else _has_rows_of(first.layout, group, piece)


def _nothing_between(first: _Piece, piece: _Piece) -> bool:
    """Tell whether only what pages repeat stands between: a page's number, the list's title, a word for going on."""
    titles = ("", *first.above[-_MOST_TITLES:])
    found = [_between().fullmatch(text) for text in piece.above]
    return all(match is not None and (match["title"] or "") in titles for match in found)


@lru_cache(maxsize=1)
def _between() -> re.Pattern[str]:
    words = column_words().continued
    return re.compile(rf"{'|'.join(words.between)}|(?P<title>.*?)(?:{'|'.join(words.after_title)})?")


def _has_header_of(layout: Layout, piece: _Piece) -> bool:
    """Tell whether a table begins with the list's header, and with what stands above it."""
    return piece.sheet.rows[: layout.first_row] == layout.sheet.rows[: layout.first_row]


def _has_rows_of(layout: Layout, group: list[_Piece], piece: _Piece) -> bool:
    """Tell whether a table without a header names further firms where the list does, or goes on with its numbers."""
    column = _name_column(layout)
    names = [normalise(text) for text in _column(piece.sheet, column)]
    known = {name_key(text) for each in group for text in _column(each.sheet, column)}
    if not names or any(name_key(name) in known for name in names):
        return False
    numbers = [text for each in group for text in _column(each.sheet, 0) if text.isdigit()]
    first = piece.sheet.text(0, 0)
    next_one = bool(numbers) and first.isdigit() and int(first) == int(numbers[-1]) + 1
    return next_one or sum(map(is_firm, names)) * 5 >= len(names) * 3


def _name_column(layout: Layout) -> int:
    return layout.column("name" if layout.has("name") else "holder") or 0


def _column(sheet: Sheet, column: int) -> list[str]:
    return [text for row in range(len(sheet.rows)) if (text := sheet.text(row, column))]


def _joined(group: list[_Piece], name: str) -> Sheet:
    """Return the tables of a list as one sheet, a repeated header left out."""
    rows: list[tuple[str, ...]] = []
    merged: list[tuple[Cell, Cell]] = []
    begins: list[int] = []
    for piece in group:
        begins.append(len(rows))
        left_out = piece.layout.first_row if len(begins) > 1 and piece.layout else 0
        down = len(rows) - left_out
        rows.extend(piece.sheet.rows[left_out:])
        merged.extend(
            ((top + down, left), (bottom + down, right))
            for (top, left), (bottom, right) in piece.sheet.merged
            if top >= left_out
        )
    return Sheet(name, tuple(rows), tuple(merged), parts=tuple(begins[1:]))
