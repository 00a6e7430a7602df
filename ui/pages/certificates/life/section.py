"""The part of the certificates page with the life of every bidder's certificate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.certification.life import BidderLife
from tender_tool.domain.edits.records import SetContractEnd
from tender_tool.services.certification.certificate_life import lives
from ui.context import Context
from ui.icons import icon
from ui.opening.assessment_files import AssessmentFiles
from ui.pages.certificates.life.picture import Mark
from ui.pages.certificates.life.timeline import Timeline
from ui.widgets.card import Card
from ui.widgets.empty import Empty
from ui.widgets.fields import DayEdit
from ui.widgets.labelled import Labelled
from ui.widgets.text import Button, Label

# Between the parts, and below the last.
_MARGINS = 52


class LifeSection(QWidget):
    """The contract's end above, the picture below."""

    chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._lives: Sequence[BidderLife] = ()
        self.files = AssessmentFiles(context, self)
        self.contract, self.export, self.queries, self.save = DayEdit(), Button(), Button(), Button()
        self._labelled = Labelled(self.contract)
        self.empty = Empty(context.actions)
        self.timeline = Timeline(context)
        self._legend = Label(role="note")
        self._card = Card(margin=1)
        self._card.add(self.timeline)
        self.save.set_kind("flat")
        row, below = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self._labelled)
        row.addStretch(1)
        row.addWidget(self.queries)
        row.addWidget(self.export)
        below.addWidget(self._legend, 1)
        below.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        self.timeline.saving.give(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.empty)
        column.addWidget(self._card)
        column.addLayout(below)
        self.contract.picked.connect(self._set_contract)
        self.export.clicked.connect(lambda: self.files.ask_calendar(self.window()))
        self.queries.clicked.connect(lambda: self.files.ask_queries(self.window()))
        self.timeline.chosen.connect(self.chosen)

    @property
    def current(self) -> BidderLife | None:
        """Return the certificate that is chosen."""
        at = self.timeline.current()
        return self._lives[at] if at < len(self._lives) else None

    def fit_rows(self, page: int) -> None:
        """Show as many certificates as a page of some height has room for, with what stands above and below."""
        above, legend = self.y() + self._card.y(), self._legend.heightForWidth(self._legend.width())
        self.timeline.fit_into(page - above - legend - _MARGINS)

    def refresh(self) -> None:
        """Show the certificates of the session's tender."""
        tender = self._context.session.tender
        found = self._lives = lives(tender)
        self._say_texts()
        self.contract.show_day(tender.records.contract_until)
        self.contract.set_icon(icon("calendar", self._context.theme.colours.quiet))
        self.export.setEnabled(found.any_known)
        self.queries.setEnabled(found.any_known)
        self.empty.setVisible(not self._lives)
        self._card.setVisible(bool(self._lives))
        self._legend.setVisible(bool(self._lives))
        marks = []
        if tender.opened_on is not None:
            marks.append(Mark(tender.opened_on, self.tr("Bid opening"), "accent"))
        if tender.records.contract_until is not None:
            marks.append(Mark(tender.records.contract_until, self.tr("End of contract"), "warning"))
        self.timeline.show_lives(found, lambda at: self._words(found[at]), marks, found.span)

    def _words(self, each: BidderLife) -> str:
        life = each.life
        if life is None or life.until is None:
            return self.tr("%1: no certificate with known days").replace("%1", each.name)
        begin = life.begin.isoformat() if life.begin else "?"
        notes = [self._context.languages.say(note.message) for note in life.notes]
        return "; ".join((f"{each.name}: {begin} – {life.until.isoformat()}", *notes))

    def _say_texts(self) -> None:
        self._labelled.name(self.tr("Last day of the contract"))
        self.contract.name(self.tr("Last day of the contract"), self.tr("Pick the last day of the contract"))
        self.save.setText(self.tr("Save picture"))
        self.save.setVisible(bool(self._lives))
        self.timeline.saving.name = lambda: self.tr("Certificates in time")
        self.export.setText(self.tr("Export reminders (.ics)…"))
        self.queries.setText(self.tr("Official query sheet…"))
        self.timeline.setAccessibleName(self.tr("Certificates in time"))
        self.empty.show_text(
            self.tr("No certificates yet"),
            self.tr("Next: open a bidder list. Its certificates are then shown in time."),
        )
        self._legend.setText(
            self.tr(
                "Bar: first to last day. Dark: planned time of a surveillance audit; light: how early or late it may "
                "come; amber: it should be done and is not on record. Dot: an audit on record."
            )
        )

    def _set_contract(self, day: date | None) -> None:
        self._context.session.do(SetContractEnd(day))
