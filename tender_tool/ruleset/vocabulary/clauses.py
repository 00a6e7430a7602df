"""The words of scoring clauses, from ``rules/clauses.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.clauses import ClauseWords


@lru_cache(maxsize=1)
def clause_words() -> ClauseWords:
    """Return the words of the program."""
    return cast("ClauseWords", kept_record("clauses", "ClauseWords"))
