"""The words that the checks of certificates share, from ``rules/certification.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.ruleset.kept.trees import kept_record

if TYPE_CHECKING:
    from tender_tool.ruleset.models.certification import CertificationWords


@lru_cache(maxsize=1)
def certification_words() -> CertificationWords:
    """Return the words, read once."""
    return cast("CertificationWords", kept_record("certification", "CertificationWords"))
