"""How the parts of a tender document are headed, from ``rules/sections.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.sections import SectionWords


@lru_cache(maxsize=1)
def section_words() -> SectionWords:
    """Return the words, read once."""
    return cast("SectionWords", kept_record("sections", "SectionWords"))
