"""Which rows under a header are bidders, which rows belong together, and why the others are left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from tender_tool.domain.bidder import SkippedRow
from tender_tool.domain.made_quickly import quickly
from tender_tool.domain.text import Message
from tender_tool.reading.bidder_list.facts import OF_THE_BIDDER
from tender_tool.reading.columns.layout import Layout
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import learn, name_key, normalise

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
_LINE_ENDS = re.compile(r"\s*[\r\n]+\s*")
# With no more filled cells than this a row may be a note.
_FEW = 2
_ONES = frozenset("1１①⑴")


@dataclass(frozen=True, slots=True)
class Entry:
    """A bidder's rows (from 0): the first, and those that only add certificates."""

    name: str
    rows: tuple[int, ...]


_make_entry = quickly(Entry)


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
    # The name of the last bidder in one spelling, and the row behind it.
    last, behind = "", -1
    field = "name" if layout.has("name") else "holder"
    column = layout.column(field)
    unseen = layout.sheet.errors | layout.sheet.uncomputed
    merged = bool(layout.sheet.merged)
    heads = {layout.sheet.merged_text(line, column) for line in layout.header} if column is not None else set()
    for row, name in enumerate(_names(layout, column), layout.first_row):
        hidden = bool(unseen) and (row, column) in unseen
        # A row that shows but what is merged down into it is blank, although it has a name.
        may_be_blank = not hidden and (merged or not name)
        if may_be_blank and not any(text and not text.isspace() for text in layout.sheet.rows[row]):
            continue
        why = Message.of("row.name_unseen") if hidden else _why_skipped(layout, row, name, heads)
        key = name_key(name)
        if why is None and row == behind and (not name or key == last) and _continues(layout, row, name, found[-1]):
            found[-1] = Entry(found[-1].name, (*found[-1].rows, row))
            behind = row + 1
        elif why is None and name:
            found.append(_make_entry(name, (row,)))
            last, behind = key, row + 1
        else:
            skipped.append(_skipped(layout, row, why or _nameless(layout, row)))
    return SortedTable(layout, tuple(found), tuple(skipped))


def _names(layout: Layout, column: int | None) -> list[str]:
    """Return the text of each row under the header in the column of names, in one line."""
    sheet, rows = layout.sheet, range(layout.first_row, layout.last_row + 1)
    if column is None:
        return [""] * len(rows)
    if sheet.merged:
        names = [sheet.merged_text(row, column) for row in rows]
    else:
        names = [cells[column].strip() for cells in sheet.rows[rows.start : rows.stop]]
    names = [_LINE_ENDS.sub("", name) if "\n" in name or "\r" in name else name for name in names]
    learn(names)
    return names


def _nameless(layout: Layout, row: int) -> Message:
    filled = [text for text in layout.sheet.rows[row] if text.strip()]
    return Message.of("row.alone", text=filled[0]) if len(filled) == 1 else Message.of("row.no_name")


def _skipped(layout: Layout, row: int, why: Message) -> SkippedRow:
    text = " ".join(filter(None, (layout.sheet.text(row, column) for column in range(layout.sheet.width))))
    return SkippedRow(row + 1, text, why)


def _continues(layout: Layout, row: int, name: str, entry: Entry) -> bool:
    """Tell whether a row without a name of its own, or with the same, only adds a certificate to the bidder above."""
    first = entry.rows[0]
    own = _filled(layout, row, OF_THE_BIDDER)
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
    if name not in heads and _surely_bids(layout.sheet.rows[row], name):
        return None
    filled = [text for text in map(str.strip, layout.sheet.rows[row]) if text]
    code = next((code for code, it_is in _SKIPPING.items() if it_is(layout, row, filled, name)), None)
    return Message.of(f"row.{code}", text=filled[0]) if code else None


def _surely_bids(cells: tuple[str, ...], name: str) -> bool:
    """Tell quickly of a full row that nothing could make it be left out: most rows of a long list are bidders'."""
    filled = list(filter(None, cells))
    if not name or len(filled) <= _FEW or filled[1].isspace() or filled[2].isspace():
        return False
    first, signs = filled[0], _row_patterns().first_signs
    if first.isdigit():
        return first not in _ONES and normalise(name)[:1] not in signs
    return (
        not first.isspace()
        and normalise(first) != "1"
        and signs.isdisjoint(normalise(first)[:1] + normalise(name)[:1])
    )


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
    first_signs: frozenset[str]


@lru_cache(maxsize=1)
def _row_patterns() -> _RowPatterns:
    words = column_words().rows
    totals, behind = "|".join(map(re.escape, words.totals)), "|".join(map(re.escape, words.behind_totals))
    return _RowPatterns(
        total=re.compile(rf"(?:{totals})(?:{behind})*(?:[:(].*)?"),
        sentence=re.compile("|".join(words.sentences)),
        first_signs=frozenset(
            word[0] for word in (*words.totals, *words.notes, *words.name_notes, *words.signatures)
        ),
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
