"""The words by which a list states what a bidder claims, from ``rules/claims.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.claims import ClaimsFile


@lru_cache(maxsize=1)
def claim_words() -> ClaimsFile:
    """Return the words of the program."""
    return cast("ClaimsFile", kept_record("claims", "ClaimsFile"))
