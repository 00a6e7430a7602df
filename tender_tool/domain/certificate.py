"""What a bidder's certificate cell says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from tender_tool.domain.source import Source, Sources, source_of
from tender_tool.domain.text import Message

NONE: Final = "none"
UNCLEAR: Final = "unclear"
Status = Literal["valid", "suspended", "revoked", "cancelled", "expired"]


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate as read.

    ``level`` is a level id of ``scheme``, ``none`` (no certificate) or ``unclear`` (a person must decide);
    ``why`` says how the text was read. ``until_derived`` marks an end that was computed from the issue date
    and the scheme's validity. ``sources`` pairs field names with the cells they were read from. ``confirmed`` is a
    person's word on whether it counts, which goes before all dates.
    """

    text: str
    level: str
    why: Message
    scheme: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    until_derived: bool = False
    dates_unread: bool = False
    unread_field: str = ""
    status: Status | None = None
    status_unread: bool = False
    standard: str = ""
    number: str = ""
    holder: str = ""
    body: str = ""
    checked_on: date | None = None
    confirmed: bool | None = None
    sources: Sources = ()

    @property
    def claims_level(self) -> bool:
        """Tell whether the text names a level that some scheme issues."""
        return self.level not in (NONE, UNCLEAR)

    def source(self, field: str) -> Source | None:
        """Return the cell that ``field`` was read from, or None."""
        return source_of(self.sources, field)
