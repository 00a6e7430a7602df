"""What clauses make points depend on, from ``rules/conditions.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.conditions import ConditionWords


@lru_cache(maxsize=1)
def condition_words() -> ConditionWords:
    """Return the words, read once."""
    return cast("ConditionWords", kept_record("conditions", "ConditionWords"))
