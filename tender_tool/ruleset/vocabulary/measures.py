"""The words by which clauses measure, from ``rules/measures.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.measures import MeasureWords


@lru_cache(maxsize=1)
def measure_words() -> MeasureWords:
    """Return the words, read once."""
    return cast("MeasureWords", kept_record("measures", "MeasureWords"))
