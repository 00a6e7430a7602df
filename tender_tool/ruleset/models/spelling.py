"""How words are spelt in one way, from ``rules/spelling.toml``."""

from __future__ import annotations

from tender_tool.ruleset.files.toml_file import Entry


class Spelling(Entry):
    """The whole file."""

    as_of: object
    source: str
    one_form: dict[str, str]
    level_suffixes: tuple[str, ...]
    reaching_above: tuple[str, ...]
    legal_forms: tuple[str, ...]
    name_asides: tuple[str, ...]
    aside_ends: tuple[str, ...]
    consortium_marks: tuple[str, ...]
    consortium_ends: tuple[str, ...]
