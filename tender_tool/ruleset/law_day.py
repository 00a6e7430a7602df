"""The day up to which the law data was checked, which every window shows before it needs any of the law."""

from __future__ import annotations

from functools import lru_cache

from tender_tool.ruleset.data import code_places, rules_place
from tender_tool.ruleset.kept.store import kept


@lru_cache(maxsize=1)
def law_day() -> str:
    """Return the day (ISO) up to which the law data was checked."""

    def make() -> object:
        from tender_tool.ruleset.law import law_as_of  # noqa: PLC0415  (only where the data is checked)

        return law_as_of().isoformat()

    return str(kept("law-day", (rules_place("law.toml"), *code_places("law.py")), make))
