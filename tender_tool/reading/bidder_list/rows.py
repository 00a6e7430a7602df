"""Which rows under a header are bidders, which rows belong together, and why the others are left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from tender_tool.domain.bidder import SkippedRow
from tender_tool.domain.cell_address import letters
from tender_tool.domain.source import RowSources
from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.claims import CLAIM_FIELDS
from tender_tool.reading.certificate.certificates import CertificateTexts
from tender_tool.reading.certificate.dates import read_day
from tender_tool.reading.columns.header_forms import ticked_level
from tender_tool.reading.columns.headers import match_header
from tender_tool.reading.columns.layout import Layout
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

_CERTIFICATE = (
    "level",
    "standard",
    "certificate_no",
    "valid_until",
    "valid_from",
    "issued_on",
    "body",
    "status",
    "holder",
)
_DAYS = ("valid_until", "valid_from", "issued_on", "checked_on")
_OF_THE_BIDDER = ("price", "credit_code", *CLAIM_FIELDS)
_LINE_ENDS = re.compile(r"\s*[\r\n]+\s*")
# With no more filled cells than this a row may be a note.
_FEW = 2
_ONES = frozenset("1１①⑴")
_BETWEEN = {"至", "-", "~", "到"}
_PARTS = re.compile(r"[/,，、;；\s]+(?!\d{1,2}(?:\D|$))")
_BARE_DAY = re.compile(r"[\d年月日号./-]+")
_BIDDER_FIELDS = ("name", *_OF_THE_BIDDER)


@dataclass(frozen=True, slots=True)
class Entry:
    """A bidder's rows (from 0): the first, and those that only add certificates."""

    name: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SortedTable:
    """A table with its bidders by their rows, and the rows left out (save blank ones) with the reason."""

    layout: Layout
    entries: tuple[Entry, ...]
    skipped: tuple[SkippedRow, ...]

    @property
    def names(self) -> set[str]:
        """Return the bidders' names in one spelling."""
        return {name_key(entry.name) for entry in self.entries}


def sort_rows(layout: Layout) -> SortedTable:
    """Return a table with its rows sorted out."""
    found: list[Entry] = []
    skipped: list[SkippedRow] = []
    field = "name" if layout.has("name") else "holder"
    column = layout.column(field)
    unseen = layout.sheet.errors | layout.sheet.uncomputed
    merged = bool(layout.sheet.merged)
    heads = {layout.sheet.merged_text(line, column) for line in layout.header} if column is not None else set()
    for row in range(layout.first_row, layout.last_row + 1):
        if column is None:
            name = ""
        else:
            name = layout.sheet.merged_text(row, column) if merged else layout.sheet.rows[row][column].strip()
        name = _LINE_ENDS.sub("", name) if "\n" in name or "\r" in name else name
        hidden = bool(unseen) and (row, column) in unseen
        if not hidden and not name and not any(text and not text.isspace() for text in layout.sheet.rows[row]):
            continue
        why = Message.of("row.name_unseen") if hidden else _why_skipped(layout, row, name, heads)
        if why is None and found and found[-1].rows[-1] == row - 1 and _continues(layout, row, name, found[-1]):
            found[-1] = Entry(found[-1].name, (*found[-1].rows, row))
        elif why is None and name:
            found.append(Entry(name, (row,)))
        else:
            skipped.append(_skipped(layout, row, why or _nameless(layout, row)))
    return SortedTable(layout, tuple(found), tuple(skipped))


def _nameless(layout: Layout, row: int) -> Message:
    filled = [text for text in layout.sheet.rows[row] if text.strip()]
    return Message.of("row.alone", text=filled[0]) if len(filled) == 1 else Message.of("row.no_name")


def _skipped(layout: Layout, row: int, why: Message) -> SkippedRow:
    text = " ".join(filter(None, (layout.sheet.text(row, column) for column in range(layout.sheet.width))))
    return SkippedRow(row + 1, text, why)


def _continues(layout: Layout, row: int, name: str, entry: Entry) -> bool:
    """Tell whether a row only adds a certificate to the bidder above it."""
    first = entry.rows[0]
    if name and name != entry.name and name_key(name) != name_key(entry.name):
        return False
    own = _filled(layout, row, _OF_THE_BIDDER)
    if any(text != layout.sheet.merged_text(first, column) for column, text in own.items()):
        return False
    column = layout.column("name") or 0
    if not name and any(layout.sheet.text(row, left) for left in range(column)):
        return False
    certificate = _filled(layout, row, _CERTIFICATE)
    return bool(certificate) and certificate != _filled(layout, entry.rows[-1], _CERTIFICATE)


def _filled(layout: Layout, row: int, fields: tuple[str, ...]) -> dict[int, str]:
    columns = [column for field in fields if (column := layout.column(field)) is not None]
    return {column: text for column in columns if (text := layout.sheet.merged_text(row, column))}


def _why_skipped(layout: Layout, row: int, name: str, heads: set[str]) -> Message | None:
    filled = [text for text in map(str.strip, layout.sheet.rows[row]) if text]
    if len(filled) > _FEW and name not in heads and not _may_be_skipped(filled, name):
        return None
    code = next((code for code, it_is in _SKIPPING.items() if it_is(layout, row, filled, name)), None)
    return Message.of(f"row.{code}", text=filled[0]) if code else None


def _may_be_skipped(filled: list[str], name: str) -> bool:
    """Tell quickly whether a full row might be no bidder: most rows of a long list are bidders."""
    beginnings = _row_patterns().beginnings
    if not name or (filled[0][0] in _ONES and normalise(filled[0]) == "1") or normalise(name).startswith(beginnings):
        return True
    return filled[0] is not name and not filled[0].isdigit() and normalise(filled[0]).startswith(beginnings)


def _is_total(_: Layout, __: int, filled: list[str], name: str) -> bool:
    return any(_row_patterns().total.fullmatch(normalise(text)) for text in (filled[0], name))


def _is_signature(_: Layout, __: int, filled: list[str], ___: str) -> bool:
    words = column_words().rows.signatures
    return _begins(filled, words) or all(normalise(text).startswith(words) for text in filled)


def _is_note(_: Layout, __: int, filled: list[str], name: str) -> bool:
    alone = len(filled) == 1 and _row_patterns().sentence.search(normalise(filled[0]))
    words = column_words().rows
    return bool(alone) or _begins(filled, words.notes) or normalise(name).startswith(words.name_notes)


@dataclass(frozen=True, slots=True)
class _RowPatterns:
    total: re.Pattern[str]
    sentence: re.Pattern[str]
    beginnings: tuple[str, ...]


@lru_cache(maxsize=1)
def _row_patterns() -> _RowPatterns:
    words = column_words().rows
    totals, behind = "|".join(map(re.escape, words.totals)), "|".join(map(re.escape, words.behind_totals))
    return _RowPatterns(
        total=re.compile(rf"(?:{totals})(?:{behind})*(?:[:(].*)?"),
        sentence=re.compile("|".join(words.sentences)),
        beginnings=(*words.totals, *words.notes, *words.signatures),
    )


def _is_numbering(_: Layout, __: int, filled: list[str], ___: str) -> bool:
    return len(filled) > 2 and all(normalise(text) == str(number) for number, text in enumerate(filled, 1))


def _begins(filled: list[str], words: tuple[str, ...]) -> bool:
    # A bidder's own row may begin so too: 日期印刷有限公司.
    first = normalise(filled[0])
    return len(filled) <= _FEW and first.startswith(words) and not first.endswith(column_words().rows.firm_ends)


def _repeats_header(layout: Layout, row: int, _: list[str], name: str) -> bool:
    sheet = layout.sheet
    column = layout.column("name")
    if column is None or name not in {sheet.merged_text(line, column) for line in layout.header}:
        return False
    columns = range(sheet.width)
    return any(all(sheet.text(row, c) == sheet.text(line, c) for c in columns) for line in layout.header)


_SKIPPING: dict[str, Callable[[Layout, int, list[str], str], bool]] = {
    "totals": _is_total,
    "signature": _is_signature,
    "note": _is_note,
    "numbering": _is_numbering,
    "header_again": _repeats_header,
}


class FactsReader:
    """Takes the texts of a table's rows by field; what all rows share is worked out once."""

    def __init__(self, file: str, layout: Layout) -> None:
        self._file = file
        self._layout = layout
        sheet = layout.sheet
        self._columns = [(column.field, column.index) for column in layout.columns if column.field]
        self._days = [(field, index) for field, index in self._columns if sheet.from_1904 and field in _DAYS]
        placed = [*self._columns, ("level", layout.ticks[0][0])] if layout.ticks else self._columns
        named = tuple((field, sheet.line_name(index)) for field, index in placed)
        self._own = tuple(each for each in named if each[0] in _BIDDER_FIELDS)
        self._certificate = tuple(each for each in named if each[0] not in _BIDDER_FIELDS)
        self._doubtful = sheet.errors | sheet.uncomputed
        self._ends_in_level = _states_end(layout)

    def facts(self, row: int) -> CertificateTexts:
        """Return a row's texts, the cells of its certificate, and the fields that show an error or no value."""
        sheet = self._layout.sheet
        cells = sheet.rows[row]
        if sheet.merged:
            texts = {field: sheet.merged_text(row, index) for field, index in self._columns}
        else:
            texts = {field: cells[index].strip() for field, index in self._columns}
        if self._layout.ticks:
            texts["level"], _ = ticked_level(sheet, row, self._layout.ticks)
        if self._ends_in_level:
            texts.update(_level_and_end(texts["level"]))
        for field, index in self._days:
            texts[field] = sheet.day_text(row, index)
        for field, further in self._layout.further:
            parts = (texts[field], *(sheet.day_text(row, index) for index in further))
            texts[field] = "至".join(part for part in parts if part and normalise(part) not in _BETWEEN)
        errors = {field for field, index in self._columns if (row, index) in self._doubtful} if self._doubtful else ()
        if sheet.blind and not texts.get("level", "-"):
            errors = {*errors, "level"}
        return CertificateTexts(texts, self._sources(row, self._certificate), frozenset(errors))

    def own(self, row: int) -> RowSources:
        """Return the cells that are the bidder's own: name, price, code."""
        return self._sources(row, self._own)

    def _sources(self, row: int, fields: tuple[tuple[str, str], ...]) -> RowSources:
        sheet = self._layout.sheet
        line = letters(row) if sheet.turned else str(row + 1)
        return RowSources(self._file, sheet.name, fields, line, sheet.turned)


def _states_end(layout: Layout) -> bool:
    """Tell whether the level's own header says that its cells hold the end of the validity: 售后等级/有效期."""
    column = next((column for column in layout.columns if column.field == "level"), None)
    if column is None or layout.has("valid_until", "valid_from", "issued_on"):
        return False
    return bool(match_header(tuple(column.header.split("›"))).kinds & {"valid", "end"})


def _level_and_end(text: str) -> dict[str, str]:
    """Return the level and the last day of a cell such as 五星级/2027-01-15, or nothing if it is no such cell."""
    parts = [part for part in _PARTS.split(text) if part]
    days = [part for part in parts if _BARE_DAY.fullmatch(part) and read_day(part, end=True)]
    if len(days) != 1 or len(parts) < 2:
        return {}
    return {"level": " ".join(part for part in parts if part not in days), "valid_until": days[0]}
