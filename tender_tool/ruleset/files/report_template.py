"""What a person's own report template may name, from ``rules/report_template.toml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Literal

from pydantic import Field

from tender_tool.domain.text import Text
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Words, read_model

NameKind = Literal["text", "section", "list"]


class NameFile(Entry):
    """A name: its Chinese form, what it stands for, and of a list the kind of its records."""

    zh: str
    about: Words
    of: str = ""

    @property
    def text(self) -> Text:
        """Return what it stands for, in both languages."""
        return self.about.text()


class RequiredFile(Entry):
    """What a report must state, and the names that state it."""

    about: Words
    any_of: tuple[str, ...] = Field(alias="any", min_length=1)


class TemplateNames(Entry):
    """``rules/report_template.toml``: texts, sections and lists by English key, and the fields of each record."""

    as_of: date
    source: str
    texts: dict[str, NameFile]
    sections: dict[str, NameFile]
    lists: dict[str, NameFile]
    records: dict[str, dict[str, NameFile]]
    required: tuple[RequiredFile, ...]

    def top(self) -> Iterator[tuple[str, NameKind, NameFile]]:
        """Yield every name that stands by itself: its key, its kind and what is said of it."""
        kinds: tuple[tuple[NameKind, Mapping[str, NameFile]], ...] = (
            ("text", self.texts),
            ("section", self.sections),
            ("list", self.lists),
        )
        for kind, held in kinds:
            for key, each in held.items():
                yield key, kind, each


@lru_cache(maxsize=1)
def template_names() -> TemplateNames:
    """Return the names of the program."""
    return read_model(TemplateNames, rules_folder() / "report_template.toml")
