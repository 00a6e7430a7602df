"""The words in and around a bidder list, from ``rules/columns.toml``."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry, Words


class HeaderRule(Entry):
    """Which field a head (a kind of morpheme) names beside other kinds, and how strongly: 1 to 10.

    Each of ``beside`` is a kind, or several that must all be there: ``certificate+body``; any of them will do.
    """

    field: str
    head: frozenset[str]
    beside: tuple[str, ...] = ()
    never: frozenset[str] = frozenset()
    weight: int


class WordList(Entry):
    """Some words."""

    words: tuple[str, ...]


class RowWords(Entry):
    """How rows that are no bidders begin."""

    totals: tuple[str, ...]
    behind_totals: tuple[str, ...]
    firm_ends: tuple[str, ...]
    sentences: tuple[str, ...]
    notes: tuple[str, ...]
    name_notes: tuple[str, ...]
    signatures: tuple[str, ...]


class PreambleWords(Entry):
    """What stands above the table."""

    project_name: tuple[str, ...]
    project_number: tuple[str, ...]
    opened_on: tuple[str, ...]
    title_ends: tuple[str, ...]
    project_words: tuple[str, ...]


class AcrossWords(Entry):
    """A table whose bidders stand side by side."""

    corner: frozenset[str]


class SheetWords(Entry):
    """Names of sheets that hold no list."""

    aside: tuple[str, ...]


class ContinuedWords(Entry):
    """Patterns of what may stand between the parts of one list: whole texts, and what follows its title again."""

    between: tuple[str, ...]
    after_title: tuple[str, ...]


class ColumnWords(Entry):
    """``rules/columns.toml``."""

    as_of: date
    source: str
    headers: tuple[HeaderRule, ...]
    fields: dict[str, Words]
    morphemes: dict[str, tuple[str, ...]]
    asides: WordList
    across: AcrossWords
    sheets: SheetWords
    continued: ContinuedWords
    rows: RowWords
    preamble: PreambleWords
