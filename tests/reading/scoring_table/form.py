"""A made-up document in one of the forms in which scoring tables are printed, and what must be read from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.scoring_table.find import scoring_of
from tests.reading.documents.made_word import word_bytes

Rows = list[tuple[str, Decimal | None, list[tuple[str, Decimal | None]]]]


@dataclass(frozen=True)
class Form:
    """``expected``: a line a group, its items indented; the last word of a line is its weight. Empty: no table."""

    name: str
    blocks: Sequence[str | Sequence[Any]]
    expected: str
    # Only the points of the parts are printed: no rows, so nothing is proven.
    bare: bool = False


def wanted(form: Form) -> Rows:
    """Return the groups and items that must be read."""
    rows: Rows = []
    for line in form.expected.splitlines():
        if not line.strip():
            continue
        name, _, weight = line.strip().rpartition(" ")
        value = None if weight == "-" else Decimal(weight)
        if line.startswith("  "):
            rows[-1][2].append((name, value))
        else:
            rows.append((name, value, []))
    return rows


def read_rows(scoring: DocumentScoring | None, named: Rows) -> Rows:
    """Return what was read in the same shape; a name that is ``*`` in ``named`` may be any."""
    if scoring is None:
        return []
    rows: Rows = []
    for place, group in enumerate(scoring.groups):
        like = named[place] if place < len(named) else ("", None, [])
        items = [
            ("*" if n < len(like[2]) and like[2][n][0] == "*" else item.name, item.weight)
            for n, item in enumerate(group.items)
        ]
        rows.append(("*" if like[0] == "*" else group.name, group.weight, items))
    return rows


def scoring_of_blocks(blocks: Sequence[str | Sequence[Any]]) -> DocumentScoring | None:
    """Return the scoring table of a Word document made of blocks."""
    return scoring_of(read_document(InputFile("made.docx", word_bytes(*blocks))))
