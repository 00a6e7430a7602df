"""What the official register says of one bidder's certificates: the status found, and on which day."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Literal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certificate import Certificate, Status
from tender_tool.domain.edits import RecordVerification
from tender_tool.domain.input_file import Verification
from ui.context import Context
from ui.icons import icon
from ui.widgets.card import Card
from ui.widgets.fields import DayEdit
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Label

_STATUSES: tuple[Status, ...] = ("valid", "suspended", "revoked", "cancelled", "expired")
_NOT_YET: Literal[""] = ""


class VerificationCard(Card):
    """A status and a day for each certificate that claims a level; both together are one edit."""

    def __init__(self, context: Context, bidder: Bidder) -> None:
        super().__init__()
        self._context = context
        self._bidder = bidder
        self._statuses: dict[str, str] = {}
        self._days: dict[str, date | None] = {}
        self.add_title(self.tr("Looked up in the register"))
        held = [each for each in bidder.certificates if each.claims_level]
        for certificate in held:
            self._add_fields(certificate, several=len(held) > 1)
        if not held:
            self.add(Label(self.tr("No certificate of a known level."), "quiet"))

    def _add_fields(self, certificate: Certificate, *, several: bool) -> None:
        number = certificate.number if several else ""
        self._statuses[number] = certificate.status or _NOT_YET
        self._days[number] = certificate.checked_on
        if several:
            self.add(Label(certificate.number or certificate.text, "quiet"))
        status, day = Choice(partial(self._choose, number)), DayEdit()
        status.show_words(self._words(), self._statuses[number])
        day.show_day(certificate.checked_on)
        day.set_icon(icon("calendar", self._context.theme.colours.quiet))
        day.name(self.tr("Day of the look-up"), self.tr("Pick the day of the look-up"))
        day.picked.connect(partial(self._record, number))
        for field, name in ((status, self.tr("Status found")), (day, self.tr("Day of the look-up"))):
            labelled = Labelled(field)
            labelled.name(name)
            self.add(labelled)

    def _words(self) -> dict[str, str]:
        return {
            _NOT_YET: self.tr("not looked up yet"),
            "valid": self.tr("valid"),
            "suspended": self.tr("suspended"),
            "revoked": self.tr("revoked"),
            "cancelled": self.tr("cancelled"),
            "expired": self.tr("expired"),
        }

    def _choose(self, number: str, status: str) -> None:
        self._statuses[number] = status
        self._record(number, self._days[number])

    def _record(self, number: str, day: date | None) -> None:
        # Whichever of the two is given first waits for the other.
        self._days[number] = day
        status = self._statuses[number]
        if day is not None and status in _STATUSES:
            found = Verification(self._bidder.key, status, day, number)
            self._context.session.do(RecordVerification(found))
