"""What a bidder's certificate cell says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from tender_tool.domain.certification.said import NONE as NONE  # noqa: PLC0414  (known from here)
from tender_tool.domain.certification.said import UNCLEAR as UNCLEAR  # noqa: PLC0414  (known from here)
from tender_tool.domain.certification.said import Status as Status  # noqa: PLC0414  (known from here)
from tender_tool.domain.source import Source, Sources, source_of
from tender_tool.domain.text import Reason

State = Literal[
    "stated_expired",
    "stated_suspended",
    "stated_revoked",
    "stated_cancelled",
    "dates_unread",
    "status_unread",
    "no_opening_day",
    "no_date",
    "not_begun",
    "expired",
    "valid",
    "checked_valid",
]
_STATED: dict[Status, State] = {
    "expired": "stated_expired",
    "suspended": "stated_suspended",
    "revoked": "stated_revoked",
    "cancelled": "stated_cancelled",
}


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
    why: Reason
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

    def state_on(self, day: date | None) -> State:
        """Return how a certificate that names a level stands on opening day, by its status and its days."""
        if self.status is not None and self.status in _STATED:
            return _STATED[self.status]
        if self.dates_unread:
            return "dates_unread"
        if day is None:
            return "no_opening_day"
        return "status_unread" if self.status_unread else self._by_days(day)

    def _by_days(self, day: date) -> State:
        if self.valid_from is not None and self.valid_from > day:
            return "not_begun"
        if self.valid_until is not None:
            return "expired" if self.valid_until < day else "valid"
        return "checked_valid" if self.status == "valid" and self.checked_on == day else "no_date"
