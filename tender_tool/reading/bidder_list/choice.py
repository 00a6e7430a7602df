"""Which table of a file is the bidder list, and which the register of certificates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tender_tool.domain.cell_address import place_of
from tender_tool.domain.input_file import Choices, Correction
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.rows import SortedTable, sort_rows
from tender_tool.reading.columns.header_forms import Names
from tender_tool.reading.columns.layout import Layout, find_tables
from tender_tool.reading.sheet import Book, Sheet, squared
from tender_tool.ruleset.vocabulary.columns import column_words, is_firm
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Chosen:
    """The list's table, further ones of the same list, the registers, and lists that were left out.

    ``asking`` are tables of other sheets of which only a person can say whether they are registers. ``headless`` are
    sheets without any header, with how many of their rows name a firm that no list names.
    """

    table: SortedTable
    further: tuple[SortedTable, ...]
    registers: tuple[SortedTable, ...]
    left_out: tuple[SortedTable, ...]
    headless: tuple[tuple[Sheet, int], ...] = ()
    asking: tuple[Layout, ...] = ()

    @property
    def layout(self) -> Layout:
        """Return where the list's table stands and what its columns are."""
        return self.table.layout

    @property
    def beside(self) -> tuple[Layout, ...]:
        """Return the registers, and the tables that may be some."""
        return (*(table.layout for table in self.registers), *self.asking)


def choose(book: Book, choices: Choices) -> Chosen:
    """Return the table to read; raises InputError if there is no such sheet or no table with names."""
    wanted = choices.sheet
    if wanted is not None and wanted not in {sheet.name for sheet in book.sheets}:
        raise InputError(
            Problem(
                Message.of(
                    "list.no_such_sheet", file=book.file, sheet=wanted, sheets="、".join(x.name for x in book.sheets)
                ),
                Source(book.file),
            )
        )
    sheets = [_corrected(sheet, choices) for sheet in book.sheets if not sheet.hidden or sheet.name == wanted]

    def tables(names: Names) -> list[Layout]:
        return [x for sheet in sheets for x in _tables_of(sheet, choices, names)]

    known = tables("known")
    lists = [x for x in known if x.has("name") and _is_it(x, wanted)]
    lists = lists or [x for x in tables("guessed") if x.has("name") and _is_it(x, wanted)]
    if not lists:
        names = wanted or "、".join(sheet.name for sheet in sheets)
        message = Message.of("list.no_name_column", file=book.file, sheets=names)
        if choices.header_row is not None:
            message = Message.of("list.no_header_at", file=book.file, sheet=names, row=choices.header_row)
        raise InputError(Problem(message, Source(book.file)))
    layout = max(lists, key=_likeness)
    registers = _registers(layout, known)
    looser = [] if registers else tables("register")
    registers = registers or _registers(layout, looser)
    used = {x.sheet.name for x in (*known, *lists, *registers)}
    table = sort_rows(layout)
    others = [sort_rows(x) for x in lists if x is not layout and x not in registers]
    further = _further(table, others) if others else ()
    left_out = tuple(x for x in others if x not in further)
    aside = [] if wanted else [x for x in sheets if x.name not in used and not is_aside(x)]
    headless = tuple(_headless(aside, (table, *others))) if aside else ()
    joined = tuple(map(sort_rows, registers))
    asking = _asking(Chosen(table, further, joined, left_out), [*known, *looser], choices)
    return Chosen(table, further, joined, left_out, headless, asking)


def _tables_of(sheet: Sheet, choices: Choices, names: Names) -> list[Layout]:
    chosen = sheet.name == choices.sheet and choices.header_row is not None
    header_row = (choices.header_row or 1) - 1 if chosen else None
    return find_tables(sheet, choices.columns_of(sheet.name), names, header_row)


def _headless(sheets: list[Sheet], lists: Iterable[SortedTable]) -> Iterator[tuple[Sheet, int]]:
    """Yield the sheets with rows of several cells that name a firm which is in no list, and their number."""
    known = {name for table in lists for name in table.names}
    for sheet in sheets:
        rows = ([text.strip() for text in row if text.strip()] for row in sheet.rows)
        count = sum(len(row) > 1 and any(_is_new_firm(text, known) for text in row) for row in rows)
        if count:
            yield sheet, count


def _is_new_firm(text: str, known: set[str]) -> bool:
    return len(text) <= _LONGEST_NAME and is_firm(text) and name_key(text) not in known


def _further(first: SortedTable, others: list[SortedTable]) -> tuple[SortedTable, ...]:
    """Return the tables of the list's sheet that go on with it: they state the same, and name other bidders."""
    of, named = first.layout, first.names
    further = []
    for table in others:
        layout = table.layout
        alike = layout.sheet.name == of.sheet.name and layout.states_levels == of.states_levels
        if alike and layout.sheet.turned == of.sheet.turned and not named & table.names:
            further.append(table)
            named |= table.names
    return tuple(further)


def _registers(layout: Layout, tables: list[Layout]) -> tuple[Layout, ...]:
    """Return the tables of certificates: those with a level that are not lists with prices themselves."""
    others = (x for x in tables if not _overlap(layout, x))
    stating = [x for x in others if x.states_levels and not is_aside(x.sheet)]
    if not layout.states_levels:
        return tuple(stating)
    # Beside a list that states levels itself only a table of certificates counts, and no list of another lot.
    return tuple(
        x for x in stating if x.has("holder") or (not x.has("price") and x.has("certificate_no", "standard", "body"))
    )


def _asking(chosen: Chosen, others: list[Layout], choices: Choices) -> tuple[Layout, ...]:
    """Return the first table of each other sheet that names the list's bidders and may state their levels.

    A sheet about whose columns a person has said something is among them whatever that was.
    """
    of, names = chosen.layout, chosen.table.names
    settled = of.states_levels or of.asks("level") or bool(chosen.registers)
    found: dict[str, Layout] = {}
    seen = {of.sheet.name, *(table.layout.sheet.name for table in chosen.registers)}
    for other in others:
        name = other.sheet.name
        if name in seen or name in found or is_aside(other.sheet):
            continue
        asks = not settled and other.asks("level") and bool(sort_rows(other).names & names)
        if asks or choices.columns_of(name):
            found[name] = other
    return tuple(found.values())


def _overlap(one: Layout, other: Layout) -> bool:
    """Tell whether two tables share cells: then the second is no table of its own."""
    rows = one.header[0] <= other.last_row and other.header[0] <= one.last_row
    columns = {column.index for column in one.columns} & {column.index for column in other.columns}
    turned = one.sheet.turned != other.sheet.turned
    return one.sheet.name == other.sheet.name and (turned or (rows and bool(columns)))


def _corrected(sheet: Sheet, choices: Choices) -> Sheet:
    """Return the sheet with a person's texts; only a chosen sheet has any."""
    if sheet.name != choices.sheet or not choices.corrections:
        return sheet
    rows = [list(row) for row in sheet.rows]
    mended = set()
    for correction in choices.corrections:
        row, column = place_of(correction.cell)
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = correction.text
            mended.add((row, column))
    errors, uncomputed = sheet.errors - mended, sheet.uncomputed - mended
    return replace(sheet, rows=squared(rows), errors=errors, uncomputed=uncomputed)


def originals_of(book: Book, choices: Choices) -> tuple[Correction, ...]:
    """Return what the file says in the cells that a person corrected, where the sheet has them."""
    sheet = next((each for each in book.sheets if each.name == choices.sheet), None)
    if sheet is None:
        return ()
    height, width = len(sheet.rows), sheet.width
    places = ((each.cell, *place_of(each.cell)) for each in choices.corrections)
    return tuple(Correction(cell, sheet.text(row, at)) for cell, row, at in places if row < height and at < width)


def _is_it(table: Layout, wanted: str | None) -> bool:
    return wanted is None or table.sheet.name == wanted


def _likeness(table: Layout) -> tuple[bool, bool, bool, int]:
    register_like = table.has("certificate_no", "standard", "body") and not table.has("price")
    return (not is_aside(table.sheet), table.has("price"), not register_like, table.weight)


def is_aside(sheet: Sheet) -> bool:
    """Tell whether a sheet only explains or gives an example, by its name."""
    return any(word in normalise(sheet.name) for word in column_words().sheets.aside)
