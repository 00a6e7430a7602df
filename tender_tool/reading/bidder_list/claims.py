"""What a bidder claims beside its price: that it is small, that its products are domestic, its brand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from tender_tool.domain.bidder import NO_CLAIMS, Claims
from tender_tool.ruleset.vocabulary.claims import claim_words
from tender_tool.ruleset.vocabulary.spelling import normalise

if TYPE_CHECKING:
    from tender_tool.ruleset.models.claims import ClaimWords

CLAIM_FIELDS = ("size", "partner", "domestic", "passed", "brand")
_ANSWERED = CLAIM_FIELDS[:4]


class ClaimsReader:
    """Reads the claims of a table's rows; ``headers`` are the words above its columns by field.

    ``nothing`` tells that there is no column of claims.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._asked = {
            field: _asks(normalise(headers[field]), getattr(claim_words(), field))
            for field in _ANSWERED
            if field in headers
        }
        self._branded = "brand" in headers
        self.nothing = not self._asked and not self._branded

    def claims(self, texts: Mapping[str, str], errors: frozenset[str] = frozenset()) -> Claims:
        """Return what a row claims; fields whose cell is none of the known words are ``unread``."""
        if self.nothing:
            return NO_CLAIMS
        found: dict[str, bool | None] = {}
        brand = texts.get("brand", "").strip()
        unread = []
        for field, asked in self._asked.items():
            said = None if field in errors else _said(field, texts.get(field, ""), asked)
            if said == "unread" or field in errors:
                unread.append(field)
            found[field] = said if isinstance(said, bool) else None
        return Claims(
            small=found.get("size"),
            partner=found.get("partner"),
            domestic=found.get("domestic"),
            passed=found.get("passed"),
            brand="" if normalise(brand) in claim_words().answers.no else brand,
            unread=tuple(unread),
        )


def _asks(header: str, words: ClaimWords) -> bool:
    return any(word in header for word in words.asks)


@lru_cache(maxsize=1024)
def _said(field: str, text: str, asked: bool) -> bool | str | None:
    written = normalise(text)
    if not written:
        return None
    words: ClaimWords = getattr(claim_words(), field)
    answers = claim_words().answers
    if written in words.yes or (asked and written in answers.yes):
        return True
    if written in words.no or written in answers.no:
        return False
    return "unread"
