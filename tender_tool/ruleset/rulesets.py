"""The rule sets (scoring tables) that come with the program, from ``rules/rulesets/<id>/ruleset.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from tender_tool.domain.rule.table import ScoringTable
from tender_tool.ruleset.data import code_places, rules_places
from tender_tool.ruleset.kept.store import kept
from tender_tool.ruleset.kept.trees import packed, unpacked

DEFAULT_RULESET = "fair-default"
# What says how a table is made of a file.
_CODE = code_places(
    "files/ruleset_file.py", "files/factors.py", "files/factor_tables.py", "files/procedure.py", "files/toml_file.py"
)


@lru_cache(maxsize=1)
def rulesets() -> tuple[ScoringTable, ...]:
    """Return the rule sets that come with the program, the default first."""
    files = rules_places("rulesets", "ruleset.toml")

    def make() -> object:
        from pathlib import Path  # noqa: PLC0415  (only where the files are checked)

        from tender_tool.ruleset.files.ruleset_file import read_ruleset  # noqa: PLC0415

        tables = [read_ruleset(Path(file)) for file in files]
        return packed(tuple(sorted(tables, key=lambda table: (table.id != DEFAULT_RULESET, table.id))))

    return cast("tuple[ScoringTable, ...]", unpacked(kept("rulesets", (*files, *_CODE), make)))


def default_ruleset() -> ScoringTable:
    """Return the fair default that counts where no rule is given."""
    return rulesets()[0]
