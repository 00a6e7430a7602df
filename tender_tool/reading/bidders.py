"""A bidder list: sheets to bidders, problems and what was left out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.certificate import UNCLEAR, Certificate
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import Progress
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.certificates import Facts, read_certificate
from tender_tool.reading.layout import Layout, find_layout
from tender_tool.reading.money import read_price
from tender_tool.reading.preamble import read_preamble
from tender_tool.reading.register import find_register, join_register
from tender_tool.reading.rows import bidder_rows, row_facts
from tender_tool.reading.sheet import Book
from tender_tool.reading.workbook import read_book
from tender_tool.ruleset.spelling import normalise

_BIDDER_FIELDS = ("name", "price", "credit_code")


def read_bidder_list(path: Path, sheet: str | None, progress: Progress) -> BidderList:
    """Return the bidder list of a file; of ``sheet``, or of the sheet that looks most like one.

    Raises InputError if the file cannot be read or no sheet has a column of names with bidders under it.
    """
    book = read_book(path, progress)
    layout = _choose(book, sheet)
    rows, skipped = bidder_rows(layout)
    if not rows:
        raise InputError(
            Problem(Message.of("list.no_bidders", sheet=layout.sheet.name), Source(book.file, layout.sheet.name))
        )
    bidders = []
    for done, (row, name) in enumerate(rows):
        progress.step(done, len(rows))
        bidders.append(_bidder(book.file, layout, row, name))
    notes: list[Message] = []
    register = find_register(book, layout)
    if register:
        bidders = join_register(book.file, bidders, register)
        notes.append(Message.of("list.register_joined", sheet=register.sheet.name))
    preamble = read_preamble(layout.sheet, layout.header[0], book.file)
    return BidderList(
        file=book.file,
        sheet=layout.sheet.name,
        rows=layout.sheet.rows,
        header_rows=tuple(row + 1 for row in layout.header),
        first_row=rows[0][0] + 1,
        last_row=rows[-1][0] + 1,
        columns=layout.columns,
        bidders=tuple(bidders),
        skipped=tuple(skipped),
        problems=tuple(_problems(book.file, layout, bidders, has_register=register is not None)),
        notes=(*notes, *_notes(book, layout)),
        project_name=preamble.name,
        project_number=preamble.number,
        opened_on=preamble.opened_on,
        opened_on_source=preamble.opened_on_source,
    )


def _choose(book: Book, wanted: str | None) -> Layout:
    if wanted is not None and wanted not in {sheet.name for sheet in book.sheets}:
        raise InputError(Problem(Message.of("list.no_such_sheet", sheet=wanted), Source(book.file)))
    sheets = [sheet for sheet in book.sheets if (sheet.name == wanted if wanted else not sheet.hidden)]
    found = [layout for layout in map(find_layout, sheets) if layout]
    if not found:
        names = "、".join(sheet.name for sheet in sheets) or book.file
        raise InputError(Problem(Message.of("list.no_name_column", sheets=names), Source(book.file)))
    return max(found, key=lambda layout: layout.weight)


def _bidder(file: str, layout: Layout, row: int, name: str) -> Bidder:
    facts = row_facts(file, layout, row)
    own = tuple((field, source) for field, source in facts.sources if field in _BIDDER_FIELDS)
    rest = tuple((field, source) for field, source in facts.sources if field not in _BIDDER_FIELDS)
    certificate = read_certificate(Facts(facts.texts, rest, facts.errors))
    if layout.column("level") is None and layout.column("standard") is None:
        certificate = Certificate("", certificate.level, Message.of("level.no_column"), sources=rest)
    header = next((column.header for column in layout.columns if column.field == "price"), "")
    price = read_price(facts.text("price"), header) if facts.text("price") else None
    source = Source(file, layout.sheet.name, row + 1)
    return Bidder(f"{layout.sheet.name}!{row + 1}", name, source, certificate, price, own)


def _problems(file: str, layout: Layout, bidders: list[Bidder], *, has_register: bool) -> list[Problem]:
    problems = []
    sheet_source = Source(file, layout.sheet.name, layout.header[-1] + 1)
    if layout.column("level") is None and layout.column("standard") is None and not has_register:
        problems.append(Problem(Message.of("list.no_level_column"), sheet_source))
    names = Counter(normalise(bidder.name) for bidder in bidders)
    for bidder in bidders:
        problems.extend(_bidder_problems(layout, bidder))
        if names[normalise(bidder.name)] > 1:
            problems.append(
                Problem(Message.of("list.twice", name=bidder.name), bidder.cell("name"), bidder=bidder.key)
            )
    return problems


def _bidder_problems(layout: Layout, bidder: Bidder) -> list[Problem]:
    problems = []
    certificate = bidder.certificate
    if certificate.level == UNCLEAR:
        problems.append(Problem(certificate.why, bidder.cell("level"), bidder=bidder.key))
    if certificate.claims_level and certificate.dates_unread:
        place = bidder.cell("valid_until") or bidder.cell("issued_on") or bidder.cell("level")
        problems.append(Problem(Message.of("list.date_unread"), place, bidder=bidder.key))
    column = layout.column("price")
    if column is not None and bidder.price is None:
        text = layout.sheet.text((bidder.source.row or 1) - 1, column)
        code = "list.price_unread" if text else "list.price_missing"
        problems.append(Problem(Message.of(code, text=text), bidder.cell("price"), "warning", bidder.key))
    return problems


def _notes(book: Book, layout: Layout) -> list[Message]:
    notes = []
    others = [sheet.name for sheet in book.sheets if sheet.name != layout.sheet.name and not sheet.hidden]
    hidden = [sheet.name for sheet in book.sheets if sheet.hidden and sheet.name != layout.sheet.name]
    if others:
        notes.append(Message.of("list.other_sheets", sheets="、".join(others)))
    if hidden:
        notes.append(Message.of("list.hidden_sheets", sheets="、".join(hidden)))
    rows = sorted(row + 1 for row in layout.sheet.hidden_rows if layout.first_row <= row < len(layout.sheet.rows))
    if rows:
        notes.append(Message.of("list.hidden_rows", rows="、".join(map(str, rows))))
    columns = [column.letter for column in layout.columns if column.index in layout.sheet.hidden_columns]
    if columns:
        notes.append(Message.of("list.hidden_columns", columns="、".join(columns)))
    return notes
