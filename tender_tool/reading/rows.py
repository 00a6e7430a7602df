"""Which rows under a header are bidders, and why the others are not."""

from __future__ import annotations

from tender_tool.domain.bidder import SkippedRow
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.certificates import Facts
from tender_tool.reading.layout import Layout
from tender_tool.reading.sheet import address
from tender_tool.ruleset.columns import column_words
from tender_tool.ruleset.spelling import normalise


def why_skipped(layout: Layout, row: int, name: str) -> Message | None:
    """Return why a row is no bidder, or None if it is one."""
    words = column_words().rows
    texts = [layout.sheet.text(row, column) for column in range(layout.sheet.width)]
    filled = [text for text in texts if text]
    first = normalise(filled[0]) if filled else ""
    reasons = {
        "blank": not filled,
        "totals": first.startswith(words.totals) or normalise(name).startswith(words.totals),
        "signature": _begins(first, words.signatures, filled),
        "note": _begins(first, words.notes, filled) or normalise(name).startswith(("备注:", "注:", "备注")),
        "numbering": len(filled) > 2 and [normalise(t) for t in filled] == [str(n + 1) for n in range(len(filled))],
        "header_again": bool(filled) and _repeats_header(layout, row),
    }
    return next(
        (Message.of(f"row.{code}", text=filled[0] if filled else "") for code, it_is in reasons.items() if it_is),
        None,
    )


def _begins(first: str, words: tuple[str, ...], filled: list[str]) -> bool:
    # A bidder's own row may begin so too (日期印刷有限公司), but then more than two cells are filled.
    return first.startswith(words) and len(filled) <= 2


def _repeats_header(layout: Layout, row: int) -> bool:
    sheet = layout.sheet
    return any(
        all(sheet.text(row, column) == sheet.text(line, column) for column in range(sheet.width))
        for line in layout.header
    )


def bidder_rows(layout: Layout) -> tuple[list[tuple[int, str]], list[SkippedRow]]:
    """Return the rows (from 0) that are bidders with their names; the others, save blank ones, with the reason."""
    rows: list[tuple[int, str]] = []
    skipped: list[SkippedRow] = []
    column = layout.column("name")
    if column is None:
        column = layout.column("holder")
    for row in range(layout.first_row, len(layout.sheet.rows)):
        name = layout.sheet.text(row, column) if column is not None else ""
        why = why_skipped(layout, row, name)
        if why is None and name:
            rows.append((row, name))
        elif why is None:
            skipped.append(SkippedRow(row + 1, _text(layout, row), Message.of("row.no_name")))
        elif why.code != "row.blank":
            skipped.append(SkippedRow(row + 1, _text(layout, row), why))
    return rows, skipped


def _text(layout: Layout, row: int) -> str:
    return " ".join(filter(None, (layout.sheet.text(row, column) for column in range(layout.sheet.width))))


def row_facts(file: str, layout: Layout, row: int) -> Facts:
    """Return the texts of a row by field, their cells, and the fields whose cells show an error or no value."""
    texts, sources, errors = {}, [], set()
    sheet = layout.sheet
    for column in layout.columns:
        if column.field is None:
            continue
        texts[column.field] = sheet.text(row, column.index)
        place = (row, column.index)
        sources.append((column.field, Source(file, sheet.name, row + 1, address(*place))))
        if place in sheet.errors or place in sheet.uncomputed:
            errors.add(column.field)
    return Facts(texts, tuple(sources), frozenset(errors))
