"""What clauses make points depend on, from ``rules/conditions.toml``, and how things are named."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.conditions import ConditionWords, ThingWords


@lru_cache(maxsize=1)
def condition_words() -> ConditionWords:
    """Return the words, read once."""
    return cast("ConditionWords", kept_record("conditions", "ConditionWords"))


@lru_cache(maxsize=1)
def thing_words() -> ThingWords:
    """Return how things are named, read once."""
    return cast("ThingWords", kept_record("things", "ThingWords", of="conditions"))
