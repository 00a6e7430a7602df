"""The edits that accept findings, as data; see ``domain/edits``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class Suppress:
    """Accept findings, one or all of a review at once; what was accepted before at the same place is replaced."""

    suppressions: tuple[Suppression, ...]

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        if len(self.suppressions) == 1:
            return Message.of("edit.suppress", check=self.suppressions[0].code)
        return Message.of("edit.suppress_all", count=len(self.suppressions))

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the findings accepted."""
        new = {each.place: each for each in self.suppressions}
        kept = tuple(each for each in tender.table.suppressions if each.place not in new)
        return _with(tender, (*kept, *new.values()))


@dataclass(frozen=True, slots=True)
class Unsuppress:
    """Take the acceptance of a finding back."""

    suppression: Suppression

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.unsuppress", check=self.suppression.code)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender without the acceptance."""
        return _with(tender, tuple(each for each in tender.table.suppressions if each != self.suppression))


def _with(tender: Tender, suppressions: tuple[Suppression, ...]) -> Tender:
    return replace(tender, table=replace(tender.table, suppressions=suppressions))
