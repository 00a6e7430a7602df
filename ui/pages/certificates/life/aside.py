"""Beside the certificates in time: one certificate's days, and claims that do not go together."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tender_tool.domain.certification.life import AuditWindow, BidderLife, CrossFinding
from tender_tool.domain.edits.records import RecordAudits
from tender_tool.domain.text import Message
from ui.colours import Meaning
from ui.context import Context
from ui.icons import icon
from ui.pages.certificates.life.claims import Claims
from ui.pages.certificates.life.verification import VerificationCard
from ui.pages.review.finding_card import MEANING
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.fields import DayEdit
from ui.widgets.labelled import Labelled
from ui.widgets.text import Button, Label

_MOST_FINDINGS = 20


class LifeAside(Stack):
    """Shows the chosen certificate, and lets a person record its audits."""

    cell_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._claims = Claims(self)
        self._claims.ready.connect(lambda: self.show_life(self._chosen))
        self._chosen: BidderLife | None = None

    def show_life(self, chosen: BidderLife | None) -> None:
        """Show one certificate, then what does not go together in the tender."""
        self._chosen = chosen
        widgets: list[QWidget] = []
        if chosen is not None:
            widgets.append(self._days(chosen))
            bidders = self._context.session.tender.bidders
            widgets += [VerificationCard(self._context, each) for each in bidders if each.key == chosen.bidder]
            if chosen.life is not None:
                widgets += [self._note(note.severity, note.message) for note in chosen.life.notes]
                widgets.append(self._audits(chosen))
        known = self._claims.of(self._context.session.tender)
        found = known or ()
        heading = Heading()
        counted = self.tr("%n finding(s)", "", len(found))
        meaning: Meaning = "warning" if found else "good" if self._context.session.tender.bidders else "quiet"
        pill: tuple[str, Meaning] = ("…", "quiet") if known is None else (counted, meaning)
        heading.show_text(self.tr("Claims that do not go together"), pill)
        widgets.append(heading)
        widgets += [self._finding(each) for each in found[:_MOST_FINDINGS]]
        widgets.append(Label(self.tr("Advisory only; a person must review every conclusion."), "note"))
        self.show_all(widgets)

    def _days(self, chosen: BidderLife) -> QWidget:
        box, life = Card(), chosen.life
        box.add_title(chosen.name)
        if life is None:
            box.add(Label(self.tr("No certificate of a known level."), "quiet"))
            return box
        begin, until = (day.isoformat() if day else self.tr("not known") for day in (life.begin, life.until))
        box.add(Label(self.tr("Valid %1 to %2").replace("%1", begin).replace("%2", until)))
        for audit in life.audits:
            box.add(Label(self._audit_words(audit), "quiet"))
        return box

    def _audit_words(self, audit: AuditWindow) -> str:
        state = self._context.languages.say(Message.of(f"life.state_{audit.state}"))
        days = f"{audit.planned_from} – {audit.planned_until}"
        words = self.tr("Audit %1: %2 (from %3, until %4): %5")
        done = f"{state} {audit.done}" if audit.done else state
        texts = (str(audit.number), days, str(audit.earliest), str(audit.latest), done)
        for place, text in enumerate(texts, start=1):
            words = words.replace(f"%{place}", text)
        return words

    def _note(self, severity: str, message: Message) -> QWidget:
        box = Card(MEANING[severity])
        box.add(Label(self._context.languages.say(message)))
        return box

    def _audits(self, chosen: BidderLife) -> QWidget:
        box, day = Card(), DayEdit()
        days = self._context.session.tender.records.audits_of(chosen.name)
        for each in days:
            button = Button(self.tr("Remove"), "flat")
            button.setAccessibleName(self.tr("Remove the audit of %1").replace("%1", each.isoformat()))
            button.clicked.connect(partial(self._record, chosen.name, tuple(x for x in days if x != each)))
            box.add_title(self.tr("Audit on record: %1").replace("%1", each.isoformat()), button)
        labelled = Labelled(day)
        labelled.name(self.tr("Record a surveillance audit"))
        day.name(self.tr("Record a surveillance audit"), self.tr("Pick the day of the audit"))
        day.set_icon(icon("calendar", self._context.theme.colours.quiet))
        day.picked.connect(partial(self._add, chosen.name, days))
        box.add(labelled)
        return box

    def _add(self, who: str, days: tuple[date, ...], day: date | None) -> None:
        if day is not None:
            self._record(who, (*days, day))

    def _record(self, who: str, days: tuple[date, ...]) -> None:
        self._context.session.do(RecordAudits(who, days))

    def _finding(self, finding: CrossFinding) -> QWidget:
        box, source = Card(MEANING[finding.severity]), finding.source
        box.add(Label(finding.name, "strong"))
        box.add(Label(self._context.languages.say(finding.message)))
        if source is not None and source.cell:
            button = Button(source.where(), "flat")
            button.clicked.connect(partial(self.cell_wanted.emit, source.cell))
            box.add_buttons(button)
        return box
