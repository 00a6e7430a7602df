"""A bidder list: sheets to bidders, problems and what was left out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Context, Decimal
from functools import lru_cache

from tender_tool.domain.bidder import NO_CLAIMS, Bidder, BidderList, Claims, Register
from tender_tool.domain.cell_address import letters
from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.garbage_pause import garbage_collection_paused
from tender_tool.domain.input_file import Choices, Correction, InputFile
from tender_tool.domain.limits import is_figure
from tender_tool.domain.made_quickly import quickly
from tender_tool.domain.problem import InputError, NoBiddersError, Problem
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.reasons.levels import NothingSaid
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.accounts import unaccounted
from tender_tool.reading.bidder_list.choice import Chosen, choose, originals_of
from tender_tool.reading.bidder_list.claims import ClaimsReader
from tender_tool.reading.bidder_list.facts import TableFacts, certificates_of
from tender_tool.reading.bidder_list.preamble import read_preamble
from tender_tool.reading.bidder_list.problems import problems_of
from tender_tool.reading.bidder_list.recalled import with_recalled
from tender_tool.reading.bidder_list.register import join_registers
from tender_tool.reading.bidder_list.rows import Entry, SortedTable
from tender_tool.reading.certificate.certificates import CertificateTexts, read_certificates
from tender_tool.reading.certificate.dates import read_day
from tender_tool.reading.columns.layout import Layout, with_evidence
from tender_tool.reading.files.workbook import read_book
from tender_tool.reading.sheet import Book
from tender_tool.ruleset.schemes import level_name
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import members, normalise

_STEP = 500
_make_bidder = quickly(Bidder)
_make_source = quickly(Source)
_NO_COLUMN = NothingSaid("no_column")
_EXPONENT = re.compile(r"-?\d(?:\.\d+)?E\+?\d{1,4}")
# Most amounts are so short that they are figures in any unit.
_PLAIN_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")
_EXACT = Context(prec=100)
_TEN_THOUSAND = 10_000


def read_bidder_list(file: InputFile, choices: Choices, progress: Progress) -> BidderList:
    """Return the bidder list of a file: of the chosen sheet, or of the one that looks most like a list.

    Raises InputError if the file cannot be read or no sheet has a column of names with bidders under it.
    """
    with garbage_collection_paused():
        return with_recalled(_read(file, choices, progress))


def first_sheet(file: InputFile) -> str:
    """Return the name of the sheet that looks most like a list; the first one, where none does."""
    book = read_book(file, NoProgress(), scans=True)
    try:
        return choose(book, Choices()).layout.sheet.name
    except InputError:
        return next((sheet.name for sheet in book.sheets if not sheet.hidden), "")


def _read(file: InputFile, choices: Choices, progress: Progress) -> BidderList:
    book = read_book(file, progress, scans=True)
    chosen = choose(book, choices)
    layout = chosen.layout
    found = _some(book.file, chosen)
    tables = (chosen.table, *chosen.further)
    skipped = [row for table in tables for row in table.skipped]
    read = _apart([each for table in tables for each in _bidders(book.file, table, chosen.registers, progress)])
    originals = originals_of(book, choices)
    bidders = _with_bids(read, originals, price_unit(layout))
    bidders = [bidder.only_seen() for bidder in bidders] if book.scanned else bidders
    if choices.verified or choices.decisions:
        bidders = [_decided(bidder, choices) for bidder in bidders]
    whole = layout.sheet.as_in_file()
    preamble = read_preamble(whole, _above(layout), book.file)
    opened_on, place = preamble.opened_on, preamble.opened_on_source
    opened_on, place = (opened_on, place) if place else _opening_column(book.file, layout, found)
    return BidderList(
        file=book.file,
        sheet=layout.sheet.name,
        rows=whole.rows,
        header_rows=tuple(row + 1 for row in layout.header),
        first_row=found[0].rows[0] + 1,
        last_row=found[-1].rows[-1] + 1,
        columns=with_evidence(layout),
        bidders=tuple(bidders),
        skipped=tuple(skipped),
        problems=(*unaccounted(book.file, chosen), *problems_of(book.file, chosen, bidders)),
        notes=tuple(notes_on(book, chosen)),
        project_name=preamble.name,
        project_number=preamble.number,
        opened_on=opened_on,
        opened_on_source=place,
        across=layout.sheet.turned,
        sheets=tuple(sheet.name for sheet in book.sheets if not sheet.hidden),
        choices=choices,
        input=file,
        originals=originals,
        registers=_registers(chosen),
    )


def _some(file: str, chosen: Chosen) -> tuple[Entry, ...]:
    if not chosen.table.entries:
        name = chosen.layout.sheet.name
        raise NoBiddersError(Problem(Message.of("list.no_bidders", file=file, sheet=name), Source(file, name)))
    return chosen.table.entries


def _apart(bidders: list[Bidder]) -> list[Bidder]:
    """Return bidders with a key each: of those that stand side by side in a row, all but the first are numbered."""
    taken: dict[str, int] = {}
    for place, bidder in enumerate(bidders):
        taken[bidder.key] = number = taken.get(bidder.key, 0) + 1
        if number > 1:
            sheet, _, line = bidder.key.rpartition("!")
            bidders[place] = replace(bidder, key=f"{sheet}!{number}!{line}")
    return bidders


def _registers(chosen: Chosen) -> tuple[Register, ...]:
    apart = (each for each in chosen.beside if each.sheet.name != chosen.layout.sheet.name)
    return tuple(Register(each.sheet.name, each.header[-1] + 1, with_evidence(each)) for each in apart)


def _bidders(file: str, table: SortedTable, registers: tuple[SortedTable, ...], progress: Progress) -> list[Bidder]:
    reader = _BidderReader(file, table)
    bidders = []
    for done, entry in enumerate(table.entries):
        if done % _STEP == 0:
            progress.step(done, len(table.entries))
        bidders.append(reader.bidder(entry))
    return join_registers(file, bidders, registers) if registers else bidders


def _opening_column(file: str, layout: Layout, found: tuple[Entry, ...]) -> tuple[date | None, Source | None]:
    """Return the opening day that a column states for all bidders alike, with its first cell."""
    column = layout.column("opened_on")
    if column is None:
        return None, None
    sheet, first = layout.sheet, found[0].rows[0]
    days = {read_day(sheet.day_text(entry.rows[0], column), end=False) for entry in found}
    place = Source(file, sheet.name, sheet.file_row(first, column), sheet.address(first, column))
    return (days.pop(), place) if len(days) == 1 else (None, None)


def _decided(bidder: Bidder, choices: Choices) -> Bidder:
    for found in choices.verified:
        if found.bidder == bidder.key:
            bidder = bidder.verified(found)
    decision = next((each for each in choices.decisions if each.bidder == bidder.key), None)
    return bidder.decided(decision, level_name(decision.scheme, decision.level)) if decision else bidder


def _with_bids(read: list[Bidder], originals: tuple[Correction, ...], unit: str) -> list[Bidder]:
    """Return the bidders; where a person corrected the price's cell, with what the file says there."""
    texts = {each.cell: each.text for each in originals}
    if not texts:
        return read
    made = []
    for bidder in read:
        place = bidder.cell("price")
        text = texts.get(place.cell or "") if place and place.sheet == bidder.source.sheet else None
        bid = read_price(text, unit) if text else None
        made.append(bidder if text is None else replace(bidder, bid_text=text, bid=bid))
    return made


def _above(layout: Layout) -> int:
    """Return how many rows of the file stand above the table."""
    if layout.sheet.turned:
        return min((column.index for column in layout.columns if column.field), default=0)
    return layout.header[0]


class _BidderReader:
    """Makes bidders from the lines of a table, from the first to the last; what they share is worked out once."""

    def __init__(self, file: str, table: SortedTable) -> None:
        layout = table.layout
        self._file = file
        self._sheet = layout.sheet
        self._facts = TableFacts(file, layout, [row for entry in table.entries for row in entry.rows])
        self._certified = layout.states_levels
        self._certificates = certificates_of(self._facts, read_certificates if self._certified else _from_remark)
        self._name_column = layout.column("name") or 0
        self._price_unit = price_unit(layout)
        self._prices, self._codes = self._facts.column("price"), self._facts.column("credit_code")
        self._claims = ClaimsReader({column.field: column.header for column in layout.columns if column.field})
        self._place = 0

    def bidder(self, entry: Entry) -> Bidder:
        """Return the bidder of the next entry."""
        place, sheet = self._place, self._sheet
        self._place += len(entry.rows)
        price, code = self._prices[place], self._codes[place]
        certificates = self._certificates_of(entry)
        firms = members(entry.name)
        if firms:
            certificates = self._among_members(certificates, place)
        source = _make_source(self._file, sheet.name, sheet.file_row(entry.rows[0], self._name_column))
        # By their places: with names it would take twice the time.
        return _make_bidder(
            f"{sheet.name}!{self._facts.names[place]}",
            entry.name,
            source,
            certificates[0],
            read_price(price, self._price_unit) if price else None,
            price,
            self._facts.own_cells(place),
            certificates[1:],
            firms,
            normalise(code) if code else "",
            NO_CLAIMS if self._claims.nothing else self._claims_at(place),
        )

    def _certificates_of(self, entry: Entry) -> tuple[Certificate, ...]:
        found = next(self._certificates)
        if len(entry.rows) == 1 and len(found) == 1:
            return found
        further = [certificate for _ in entry.rows[1:] for certificate in next(self._certificates)]
        return _best_first([*found, *further]) if self._certified else found

    def _among_members(self, certificates: tuple[Certificate, ...], place: int) -> tuple[Certificate, ...]:
        """Return a consortium's certificates; where one cell speaks of several firms, a person must tell."""
        text = self._facts.column("level")[place]
        if len(re.split(r"[；;\n]", text)) == 1:
            return certificates
        why = Message.of("level.members_differ", text=text)
        return (replace(certificates[0], level=UNCLEAR, scheme=None, why=why),)

    def _claims_at(self, place: int) -> Claims:
        facts = self._facts.at(place)
        return self._claims.claims(facts.texts, facts.errors)


def _from_remark(facts: CertificateTexts) -> tuple[Certificate, ...]:
    """Return the certificate that a remark claims, in a list that has no column for it; else nobody can tell."""
    remark = facts.text("remark")
    claimed = read_certificates(replace(facts, texts={**facts.texts, "level": remark, "remark": ""}))[0]
    return (claimed if claimed.claims_level else replace(claimed, level=UNCLEAR, scheme=None, why=_NO_COLUMN),)


def _best_first(certificates: list[Certificate]) -> tuple[Certificate, ...]:
    """Return the certificates that say something; one that says none only where there is nothing else."""
    telling = [certificate for certificate in certificates if certificate.level != NONE]
    return tuple(telling or certificates[:1])


def notes_on(book: Book, chosen: Chosen) -> list[Message]:
    """Return the notes on a file."""
    layout, sheet = chosen.layout, chosen.layout.sheet
    notes = [Message.of("list.scanned")] if book.scanned else []
    if sheet.turned:
        notes.append(Message.of("list.across"))
    registers = list(dict.fromkeys(register.layout.sheet.name for register in chosen.registers))
    if registers:
        notes.append(Message.of("list.register_joined", sheet="、".join(registers)))
    used = {sheet.name, *registers}
    others = [each.name for each in book.sheets if each.name not in used and not each.hidden]
    hidden = [each.name for each in book.sheets if each.name not in used and each.hidden]
    tables = [x.layout.header[0] + 1 for x in chosen.left_out if x.layout.sheet.name == sheet.name]
    rows = sorted(row for row in sheet.hidden_rows if layout.first_row <= row <= layout.last_row)
    columns = [column.index for column in layout.columns if column.index in sheet.hidden_columns]
    rows_read = range(layout.first_row, layout.last_row + 1)
    remarked = sorted(place for place in sheet.comments if place[0] in rows_read)
    said: dict[str, list[str]] = {
        "other_sheets": others,
        "hidden_sheets": hidden,
        "other_tables": [str(row) for row in tables],
        "hidden_rows": [letters(row) if sheet.turned else str(row + 1) for row in rows],
        "hidden_columns": [sheet.line_name(column) for column in columns],
    }
    said["parts_joined"] = [str(row + 1) for row in sheet.parts]
    said["comments"] = [sheet.address(*place) for place in remarked]
    notes += [Message.of(f"list.{code}", names="、".join(names)) for code, names in said.items() if names]
    return notes


def read_price(text: str, unit: str = "") -> Decimal | None:
    """Return the amount of a price cell in yuan, exactly as written; None if it is not one plain amount.

    The unit comes from the cell, else from ``unit``: the column's header, or the words above the table.
    """
    factor = _factor(unit)
    if _PLAIN_AMOUNT.fullmatch(text):
        return Decimal(text) if factor == 1 else _EXACT.multiply(Decimal(text), factor)
    words, money = normalise(text), readings().money
    if _EXPONENT.fullmatch(words):
        return _exactly(Decimal(words), factor)
    match = _amount_pattern().fullmatch(words)
    if match is None:
        return None
    stated = Decimal(money.units[match["unit"]]) if match["unit"] else factor
    return _exactly(Decimal(match["n"].replace(",", "")), stated)


@lru_cache(maxsize=64)
def _factor(unit: str) -> Decimal:
    stated = normalise(unit)
    return Decimal(_TEN_THOUSAND if any(each in stated for each in readings().money.ten_thousands) else 1)


@lru_cache(maxsize=1)
def _amount_pattern() -> re.Pattern[str]:
    money = readings().money
    currency, units, whole = ("|".join(map(re.escape, each)) for each in (money.currency, money.units, money.whole))
    number = r"(?P<n>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)"
    return re.compile(rf"(?:{currency})*:?{number}(?P<unit>{units})?(?:{whole})?")


def _exactly(number: Decimal, factor: Decimal) -> Decimal | None:
    """Return the product with all its digits; None for what is no figure that people write."""
    if not is_figure(number):
        return None
    price = _EXACT.multiply(number, factor)
    return price if is_figure(price) else None


def price_unit(layout: Layout) -> str:
    """Return the words that state the unit of the prices: the column's header, else what stands above the table."""
    header = next((column.header for column in layout.columns if column.field == "price"), "")
    money = readings().money
    if layout.sheet.turned or any(each in header for each in money.in_header):
        return header
    above = (text for row in layout.sheet.rows[: layout.header[0]] for text in row if text)
    found = (re.search(money.unit_above, normalise(text)) for text in above)
    return header + next((match[0] for match in found if match), "")
