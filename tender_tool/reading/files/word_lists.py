"""Bidder lists in Word documents: each table is a sheet; one that goes on in a further table stays one sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import PurePath

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.columns.layout import Layout, find_tables
from tender_tool.reading.documents.word import read_word
from tender_tool.reading.documents.word_columns import aligned
from tender_tool.reading.sheet import Cell, Sheet, squared
from tender_tool.ruleset.vocabulary.columns import column_words, is_firm
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

_MOST_TITLES = 3
_MOST_TABLES = 1000


def word_sheets(file: InputFile) -> tuple[Sheet, ...]:
    """Return the tables of a Word document; raises InputError if it cannot be read or has too many cells."""
    return sheets_of_document(read_word(file))


def sheets_of_document(document: TenderDocument) -> tuple[Sheet, ...]:
    """Return the tables of a document, those of one list as one; raises InputError if it has too many."""
    pieces = list(_pieces(document.blocks, 0))
    if len(pieces) > _MOST_TABLES:
        message = Message.of("document.too_many_tables", file=document.file, most=_MOST_TABLES)
        raise InputError(Problem(message, Source(document.file)))
    stem = PurePath(document.file).stem
    return tuple(
        each.sheet(stem if len(pieces) == 1 else f"{stem}-{each.first.table.number}") for each in _lists(pieces)
    )


@dataclass(frozen=True)
class _Piece:
    """A table, the texts between it and the one before, and in how many others it stands."""

    table: DocumentTable
    above: tuple[str, ...]
    depth: int

    @cached_property
    def cells(self) -> tuple[TableCell, ...]:
        """Return the table's cells in the columns that a reader sees."""
        return aligned(self.table)

    @cached_property
    def sheet(self) -> Sheet:
        """Return the table as a sheet of its own."""
        rows = [[""] * self.width for _ in self.table.rows]
        merged: list[tuple[Cell, Cell]] = []
        for cell in self.cells:
            rows[cell.row][cell.column] = _text(cell.paragraphs, cell.tables)
            if cell.across > 1 or cell.down > 1:
                last = (cell.row + cell.down - 1, cell.column + cell.across - 1)
                merged.append(((cell.row, cell.column), last))
        return Sheet("", squared(rows), tuple(merged))

    @cached_property
    def width(self) -> int:
        """Return the number of columns."""
        return max((cell.column + cell.across for cell in self.cells), default=0)

    @cached_property
    def known(self) -> list[Layout]:
        """Return the lists that begin in the table with headers that are known."""
        return find_tables(self.sheet, {})

    @cached_property
    def layout(self) -> Layout | None:
        """Return the last list that begins in the table, or None."""
        found = self.known or find_tables(self.sheet, {}, "guessed")
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


@dataclass(eq=False)
class _List:
    """The tables of one list; ``names`` are the firms in it and ``number`` the last of its first column.

    Both hold for the first ``taken`` of its tables.
    """

    parts: list[_Piece]
    names: set[str] = field(default_factory=set)
    number: int | None = None
    taken: int = 0

    @property
    def first(self) -> _Piece:
        """Return the table that the list begins with."""
        return self.parts[0]

    def goes_on(self, piece: _Piece) -> bool:
        """Tell whether a table surely goes on with the list: nothing else stands between, and it has its rows."""
        if piece.width != self.first.width or not _nothing_between(self.first, piece) or not self.first.layout:
            return False
        if self.repeats_header(piece):
            return True
        return not piece.known and self._has_further_rows(self.first.layout, piece.sheet)

    def repeats_header(self, piece: _Piece) -> bool:
        """Tell whether a table begins with the list's header, and with what stands above it."""
        layout = self.first.layout
        return layout is not None and piece.sheet.rows[: layout.first_row] == layout.sheet.rows[: layout.first_row]

    def sheet(self, name: str) -> Sheet:
        """Return the tables as one sheet, a repeated header left out."""
        rows: list[tuple[str, ...]] = []
        merged: list[tuple[Cell, Cell]] = []
        begins: list[int] = []
        for piece in self.parts:
            again = self.first.layout if begins and self.repeats_header(piece) else None
            left_out = again.first_row if again else 0
            begins.append(len(rows))
            down = len(rows) - left_out
            rows.extend(piece.sheet.rows[left_out:])
            merged.extend(
                ((top + down, left), (bottom + down, right))
                for (top, left), (bottom, right) in piece.sheet.merged
                if top >= left_out
            )
        return Sheet(name, tuple(rows), tuple(merged), parts=tuple(begins[1:]))

    def _has_further_rows(self, layout: Layout, sheet: Sheet) -> bool:
        """Tell whether a table without a header names further firms where the list does, or goes on counting."""
        self._take_in(layout)
        names = [normalise(text) for text in _column(sheet, _name_column(layout))]
        if not names or any(name_key(name) in self.names for name in names):
            return False
        first = sheet.text(0, 0)
        next_one = self.number is not None and first.isdecimal() and int(first) == self.number + 1
        return next_one or sum(map(is_firm, names)) * 5 >= len(names) * 3

    def _take_in(self, layout: Layout) -> None:
        """Take in the names and numbers of the parts that have come since."""
        for piece in self.parts[self.taken :]:
            self.names.update(name_key(text) for text in _column(piece.sheet, _name_column(layout)))
            numbers = [int(text) for text in _column(piece.sheet, 0) if text.isdecimal()]
            self.number = numbers[-1] if numbers else self.number
        self.taken = len(self.parts)


def _lists(pieces: list[_Piece]) -> list[_List]:
    """Return the tables by the lists that they are parts of."""
    lists: list[_List] = []
    latest: dict[int, _List] = {}
    for piece in pieces:
        going_on = latest.get(piece.depth)
        if going_on is not None and going_on.goes_on(piece):
            going_on.parts.append(piece)
        else:
            latest[piece.depth] = _List([piece])
            lists.append(latest[piece.depth])
    return lists


def _nothing_between(first: _Piece, piece: _Piece) -> bool:
    """Tell whether only what pages repeat stands between: a page's number, the list's title, a word for going on."""
    titles = ("", *first.above[-_MOST_TITLES:])
    found = [_between().fullmatch(text) for text in piece.above]
    return all(match is not None and (match["title"] or "") in titles for match in found)


@lru_cache(maxsize=1)
def _between() -> re.Pattern[str]:
    words = column_words().continued
    return re.compile(rf"{'|'.join(words.between)}|(?P<title>.*?)(?:{'|'.join(words.after_title)})?")


def _name_column(layout: Layout) -> int:
    return layout.column("name" if layout.has("name") else "holder") or 0


def _column(sheet: Sheet, column: int) -> list[str]:
    return [text for row in range(len(sheet.rows)) if (text := sheet.text(row, column))]
