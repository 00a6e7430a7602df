"""The status that a cell states: expired, suspended, revoked, cancelled."""

from __future__ import annotations

import re
from functools import lru_cache

from tender_tool.domain.certification.said import Status
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.readings import readings

_STATUSES: tuple[Status, ...] = ("revoked", "cancelled", "suspended", "expired")


def read_status(text: str) -> Status | None:
    """Return the status that a normalised text states (过期, 暂停, 撤销, 注销 …), or None. 未过期 states none."""
    for status, stated, denied in _status_patterns():
        if stated.search(text) and stated.search(denied.sub("", text)):
            return status
    return None


def is_denied_status(text: str) -> bool:
    """Tell whether a normalised text only denies a bad status: 未过期."""
    denied = "|".join(map(re.escape, readings().negations))
    words = "|".join(re.escape(word) for status in _STATUSES for word in readings().status[status])
    return bool(re.fullmatch(rf"尚?(?:{denied})被?(?:{words})", text))


@lru_cache(maxsize=1)
def _status_patterns() -> tuple[tuple[Status, re.Pattern[str], re.Pattern[str]], ...]:
    negated = "|".join(map(re.escape, (*readings().negations, *readings().to_come)))
    patterns = []
    for status in _STATUSES:
        words = "|".join(map(re.escape, readings().status[status]))
        patterns.append((status, compiled(words), compiled(rf"(?:{negated})被?(?:{words})")))
    return tuple(patterns)
