"""The words by which the scoring table of a tender document is found and read."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.scoring_table import ScoringWords


@lru_cache(maxsize=1)
def scoring_words() -> ScoringWords:
    """Return the words of scoring tables."""
    return cast("ScoringWords", kept_record("scoring_table", "ScoringWords"))
