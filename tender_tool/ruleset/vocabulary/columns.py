"""The words in and around a bidder list, from ``rules/columns.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.domain.text import Text
from tender_tool.ruleset.kept.trees import kept_record
from tender_tool.ruleset.vocabulary.spelling import name_key

if TYPE_CHECKING:
    from tender_tool.ruleset.models.columns import ColumnWords


@lru_cache(maxsize=1)
def column_words() -> ColumnWords:
    """Return the words of the program."""
    return cast("ColumnWords", kept_record("columns", "ColumnWords"))


def is_firm(name: str) -> bool:
    """Tell whether a normalised name ends as firms' names do."""
    return name_key(name).endswith(column_words().rows.firm_ends)


@lru_cache(maxsize=64)
def field_label(field: str) -> Text:
    """Return what a field is called."""
    return column_words().fields[field].text()
