"""The words that several fairness checks share, from ``rules/clause_checks.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.clause_checks import ReviewWords


@lru_cache(maxsize=1)
def review_words() -> ReviewWords:
    """Return the words, read once."""
    return cast("ReviewWords", kept_record("clause_checks", "ReviewWords"))
