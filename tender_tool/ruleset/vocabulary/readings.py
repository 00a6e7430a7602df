"""The words by which cells say that there is no certificate, that one is under way, expired and so on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.readings import Readings


@lru_cache(maxsize=1)
def readings() -> Readings:
    """Return the words of the program."""
    return cast("Readings", kept_record("readings", "Readings"))
