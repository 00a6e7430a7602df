"""The form with which a person accepts a finding: why, who, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.review.finding import Finding
from tender_tool.services.review.accept_findings import accept_all
from ui.context import Context
from ui.icons import icon_file
from ui.pages.results.decisions.fields import Drafts, TextField
from ui.widgets.fields import DayEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Button, Label


class AcceptForm(QWidget):
    """Asks for a reason and a name; the day is today."""

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, context: Context, findings: Sequence[Finding], drafts: Drafts) -> None:
        super().__init__()
        finding = findings[0]
        self._context, self._findings, self._drafts = context, tuple(findings), drafts
        key = f"{finding.code} {finding.kind} {finding.item} {len(findings)}"
        self.reason = TextField(drafts, f"{key} reason", self.tr("Why the finding is accepted"))
        self.by = TextField(drafts, f"{key} by", self.tr("Name of the person who accepts it"))
        if not self.by.text():
            self.by.setText(context.settings.person.name)
        self.until = DayEdit()
        self.until.set_icon(QIcon(str(icon_file("calendar"))))
        self.until.picked.connect(self._pick)
        self._day: date | None = None
        self._lay_out()

    def accept(self) -> None:
        """Accept the finding, once both fields are filled in."""
        reason, by = self.reason.taken(), self.by.taken()
        if not reason or not by:
            return
        self.reason.forget()
        self.by.forget()
        self._context.session.by = self._context.settings.person.name = by
        self.accepted.emit(accept_all(self._findings, reason, by, _today(), self._day))

    def _lay_out(self) -> None:
        day = Label(self.tr("Accepted on %1; holds until (may be empty)").replace("%1", _today().isoformat()), "note")
        day.setBuddy(self.until.field)
        self.until.name(self.tr("Holds until"), self.tr("Pick the last day"))
        yes, no = Button(self.tr("Accept")), Button(self.tr("Cancel"), "flat")
        yes.setAccessibleName(f"{yes.text()} {self._findings[0].code}")
        no.setAccessibleName(f"{no.text()} {self._findings[0].code}")
        yes.clicked.connect(self.accept)
        no.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.reason)
        column.addWidget(self.by)
        column.addWidget(day)
        row = QHBoxLayout()
        row.addWidget(self.until)
        row.addStretch(1)
        column.addLayout(row)
        buttons = FlowLayout(gap=8)
        for button in (yes, no):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _pick(self, day: date | None) -> None:
        self._day = day
        self.until.show_day(day)


def _today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())
