"""The fields of bidders that are assumed before anybody has bid, from ``rules/assumed_fields.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.assumed_fields import AssumedFieldsFile


@lru_cache(maxsize=1)
def assumed_fields() -> AssumedFieldsFile:
    """Return the assumptions, read once."""
    return cast("AssumedFieldsFile", kept_record("assumed_fields", "AssumedFieldsFile"))
