"""Which rows under a header are bidders, which rows belong together, and why the others are left out."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.domain.bidder import SkippedRow
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.certificates import Facts
from tender_tool.reading.layout import Layout
from tender_tool.ruleset.columns import column_words
from tender_tool.ruleset.spelling import name_key, normalise

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
_OF_THE_BIDDER = ("price", "credit_code")


@dataclass(frozen=True, slots=True)
class Entry:
    """A bidder's rows (from 0): the first, and those that only add certificates."""

    name: str
    rows: tuple[int, ...]


def entries(layout: Layout) -> tuple[list[Entry], list[SkippedRow]]:
    """Return the bidders of a table by their rows; the rows left out, save blank ones, with the reason."""
    found: list[Entry] = []
    skipped: list[SkippedRow] = []
    field = "name" if layout.has("name") else "holder"
    column = layout.column(field)
    for row in range(layout.first_row, layout.last_row + 1):
        name = layout.sheet.merged_text(row, column) if column is not None else ""
        why = _why_skipped(layout, row, name)
        if why is None and found and found[-1].rows[-1] == row - 1 and _continues(layout, row, name, found[-1]):
            found[-1] = Entry(found[-1].name, (*found[-1].rows, row))
        elif why is None and name:
            found.append(Entry(name, (row,)))
        elif why is None or why.code != "row.blank":
            skipped.append(_skipped(layout, row, why or _nameless(layout, row)))
    return found, skipped


def _nameless(layout: Layout, row: int) -> Message:
    filled = [text for text in layout.sheet.rows[row] if text.strip()]
    return Message.of("row.alone", text=filled[0]) if len(filled) == 1 else Message.of("row.no_name")


def _skipped(layout: Layout, row: int, why: Message) -> SkippedRow:
    text = " ".join(filter(None, (layout.sheet.text(row, column) for column in range(layout.sheet.width))))
    return SkippedRow(row + 1, text, why)


def _continues(layout: Layout, row: int, name: str, entry: Entry) -> bool:
    """Tell whether a row only adds a certificate to the bidder above it."""
    first = entry.rows[0]
    if name and name_key(name) != name_key(entry.name):
        return False
    own = _filled(layout, row, _OF_THE_BIDDER)
    if any(text != layout.sheet.merged_text(first, column) for column, text in own.items()):
        return False
    certificate = _filled(layout, row, _CERTIFICATE)
    above = _filled(layout, entry.rows[-1], _CERTIFICATE)
    covered = not layout.sheet.text(row, layout.columns[0].index) or not name
    return bool(certificate) and (certificate != above) and (covered or not own or bool(name))


def _filled(layout: Layout, row: int, fields: tuple[str, ...]) -> dict[int, str]:
    columns = [column for field in fields if (column := layout.column(field)) is not None]
    return {column: text for column in columns if (text := layout.sheet.merged_text(row, column))}


def _why_skipped(layout: Layout, row: int, name: str) -> Message | None:
    words = column_words().rows
    texts = layout.sheet.rows[row]
    filled = [text.strip() for text in texts if text and not text.isspace()]
    if not filled:
        return Message.of("row.blank")
    first, named = normalise(filled[0]), normalise(name)
    reasons = {
        "totals": first.startswith(words.totals) or named.startswith(words.totals),
        "signature": _begins(first, words.signatures, filled),
        "note": _begins(first, words.notes, filled) or named.startswith(("备注:", "注:")),
        "numbering": len(filled) > 2 and [normalise(t) for t in filled] == [str(n + 1) for n in range(len(filled))],
        "header_again": _repeats_header(layout, row, name),
    }
    code = next((code for code, it_is in reasons.items() if it_is), None)
    return Message.of(f"row.{code}", text=filled[0]) if code else None


def _begins(first: str, words: tuple[str, ...], filled: list[str]) -> bool:
    # A bidder's own row may begin so too (日期印刷有限公司), but then more than two cells are filled.
    return first.startswith(words) and len(filled) <= 2


def _repeats_header(layout: Layout, row: int, name: str) -> bool:
    sheet = layout.sheet
    column = layout.column("name")
    if column is None or name not in {sheet.merged_text(line, column) for line in layout.header}:
        return False
    columns = range(sheet.width)
    return any(all(sheet.text(row, c) == sheet.text(line, c) for c in columns) for line in layout.header)


def row_facts(file: str, layout: Layout, row: int) -> Facts:
    """Return the texts of a row by field, their cells, and the fields whose cells show an error or no value."""
    texts, sources, errors = {}, [], set()
    sheet = layout.sheet
    for column in layout.columns:
        if column.field is None:
            continue
        place = (row, column.index)
        texts[column.field] = sheet.merged_text(*place)
        sources.append((column.field, Source(file, sheet.name, sheet.file_row(*place), sheet.address(*place))))
        if place in sheet.errors or place in sheet.uncomputed:
            errors.add(column.field)
    return Facts(texts, tuple(sources), frozenset(errors))
