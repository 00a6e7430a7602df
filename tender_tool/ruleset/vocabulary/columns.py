"""The words in and around a bidder list, from ``rules/columns.toml``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from tender_tool.domain.text import Text
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Words, read_model
from tender_tool.ruleset.vocabulary.spelling import name_key


class FieldWords(Entry):
    """The header words of one field."""

    label: Words
    exact: tuple[str, ...]
    contains: tuple[str, ...]
    never: tuple[str, ...]


class WordList(Entry):
    """Some words."""

    words: tuple[str, ...]


class OtherWords(Entry):
    """Certificates of other kinds in headers, and words that outweigh them."""

    words: tuple[str, ...]
    own: tuple[str, ...]


class RegisterWords(Entry):
    """What the holder may be called in a table of certificates."""

    names: frozenset[str]


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
    fields: dict[str, FieldWords]
    others: OtherWords
    registers: RegisterWords
    asides: WordList
    known: WordList
    across: AcrossWords
    sheets: SheetWords
    continued: ContinuedWords
    rows: RowWords
    preamble: PreambleWords


@lru_cache(maxsize=1)
def column_words() -> ColumnWords:
    """Return the words of the program."""
    return read_model(ColumnWords, rules_folder() / "columns.toml")


def is_firm(name: str) -> bool:
    """Tell whether a normalised name ends as firms' names do."""
    return name_key(name).endswith(column_words().rows.firm_ends)


def field_label(field: str) -> Text:
    """Return what a field is called."""
    return column_words().fields[field].label.text()
