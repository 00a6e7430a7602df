"""The ``[[suppressions]]`` tables of a rule file: findings that somebody has looked at and accepted."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from tender_tool.domain.review.suppression import Suppression
from tender_tool.ruleset.files.toml_file import Entry


class SuppressionFile(Entry):
    """A ``[[suppressions]]`` table; without ``kind`` or ``item`` any finding of the check is accepted."""

    code: Annotated[str, Field(min_length=1, description="code of the check")]
    kind: Annotated[str, Field(description="kind of its finding")] = ""
    item: Annotated[str, Field(description="row of the scoring table")] = ""
    reason: Annotated[str, Field(min_length=1, description="why it is accepted")]
    by: Annotated[str, Field(min_length=1, description="who accepted it")]
    on: Annotated[date, Field(description="when")]
    until: Annotated[date | None, Field(description="last day on which that holds")] = None

    def suppression(self) -> Suppression:
        """Return the acceptance."""
        return Suppression(self.code, self.kind, self.item, self.reason, self.by, self.on, self.until)


def suppression_values(suppression: Suppression) -> dict[str, object]:
    """Return the keys of a table with their values; what is empty is left out."""
    names = ("code", "kind", "item", "reason", "by", "on", "until")
    return {name: value for name in names if (value := getattr(suppression, name))}
