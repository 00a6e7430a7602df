"""How a tender document states its method, law, object, buyer and day, from ``rules/stated_facts.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.stated_facts import StatedWords


@lru_cache(maxsize=1)
def stated_words() -> StatedWords:
    """Return the words, read once."""
    return cast("StatedWords", kept_record("stated_facts", "StatedWords"))
