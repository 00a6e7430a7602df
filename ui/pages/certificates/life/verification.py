"""What the official register says of a certificate: what to ask it, and the answer."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate, Status
from tender_tool.domain.edits.tender import RecordVerification
from tender_tool.domain.input_file import Verification
from tender_tool.domain.problem import InputError
from tender_tool.services.certification.evidence import asked_for, platform, screenshot_of
from ui.context import Context
from ui.icons import icon
from ui.tables.file_drops import certificates_in
from ui.widgets.card import Card
from ui.widgets.fields import DayEdit
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Button, Label

_STATUSES: tuple[Status, ...] = ("valid", "suspended", "revoked", "cancelled", "expired")
_NOT_YET: Literal[""] = ""
_CODE = 84


class _ScreenshotButton(Button):
    """A button onto which one picture may be dropped."""

    dropped = Signal(object)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dropped = certificates_in(event)
        if self.isEnabled() and len(dropped) == 1 and dropped[0].is_file():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(certificates_in(event)[0])


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
            return
        address, code = platform()
        picture, shown = QLabel(), QPixmap()
        shown.loadFromData(code)
        picture.setPixmap(shown.scaled(_CODE, _CODE, Qt.AspectRatioMode.KeepAspectRatio))
        picture.setAccessibleName(self.tr("QR code of the official platform"))
        self.add(Label(address, "note"))
        self.add(picture)

    def _add_fields(self, certificate: Certificate, *, several: bool) -> None:
        number = certificate.number if several else ""
        self._statuses[number] = certificate.status or _NOT_YET
        self._days[number] = certificate.checked_on
        if several:
            self.add(Label(certificate.number or certificate.text, "quiet"))
        asked, holder = asked_for(self._context.session.tender, self._bidder, certificate)
        copy = Button(self.tr("Copy the number"), "flat")
        copy.setEnabled(bool(asked))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(asked))
        self.add_title(asked or holder, copy)
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

        shot = _ScreenshotButton(self.tr("Screenshot of the answer…"))
        shot.setToolTip(self.tr("Choose the screenshot, or drop it here."))
        shot.clicked.connect(partial(self._ask_screenshot, number))
        shot.dropped.connect(partial(self.take_screenshot, number))
        known = self._known(number)
        if known is not None and known.digest:
            self.add(Label(f"{known.screenshot} · SHA-256 {known.digest[:16]}…", "note"))
        shot.setEnabled(known is not None)
        self.add_buttons(shot)

    def _known(self, number: str) -> Verification | None:
        held = self._context.session.tender.bidder_list
        verified = held.choices.verified if held is not None else ()
        return next((each for each in verified if (each.bidder, each.number) == (self._bidder.key, number)), None)

    def _ask_screenshot(self, number: str) -> None:
        start = str(self._context.settings.open_folder)
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Screenshot of the answer"), start)
        if chosen:
            self.take_screenshot(number, Path(chosen))

    def take_screenshot(self, number: str, path: Path) -> None:
        """Keep name and digest of a screenshot beside the answer that is on record."""
        known = self._known(number)
        try:
            name, digest = screenshot_of(path)
        except InputError as error:
            self._context.files.failed.emit(error)
            return
        if known is not None:
            found = Verification(known.bidder, known.status, known.checked_on, number, name, digest)
            self._context.session.do(RecordVerification(found))

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
