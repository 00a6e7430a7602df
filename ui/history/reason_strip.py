"""Asks why, and once for a name, where an act changed points; nobody is kept from going on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from tender_tool.domain.edits.trail import GiveReason
from tender_tool.services.acts import lacking_reason
from ui.context import Context
from ui.widgets.text import Button, Label


class ReasonStrip(QFrame):
    """Shows the latest act without a reason and takes it; later on the history panel asks on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._put_off = 0
        self._number = 0
        self.setProperty("banner", "true")
        self.setProperty("meaning", "warning")
        self._what = Label(role="text")
        self._what.setWordWrap(True)
        self.reason, self.name = QLineEdit(), QLineEdit()
        self.keep, self.later = Button(kind="primary"), Button(kind="flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._what, 3)
        row.addWidget(self.reason, 3)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        row.addWidget(self.later)
        self.reason.returnPressed.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.later.clicked.connect(self._put_it_off)
        context.session.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Ask about the latest act that lacks a reason, unless a person put that off."""
        lacking = [act for act in lacking_reason(self._context.session.tender) if act.number > self._put_off]
        self.setVisible(bool(lacking))
        if not lacking:
            # An act undone may be done again under its number.
            self._put_off = min(self._put_off, max((x.number for x in self._context.session.tender.acts), default=0))
            self._number = 0
            return
        act = lacking[-1]
        if act.number != self._number:
            self.reason.clear()
        self._number = act.number
        label = self._context.languages.say(act.label)
        told = self.tr("“%1” may change points: why?").replace("%1", label)
        if len(lacking) > 1:
            told += " " + self.tr("(%n more)", "", len(lacking) - 1)
        self._what.setText(told)
        self.name.setVisible(not self._context.session.by)

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.reason.setPlaceholderText(self.tr("Reason, with the place that proves it"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.keep.setText(self.tr("Keep"))
        self.later.setText(self.tr("Later"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _keep(self) -> None:
        reason, name = self.reason.text().strip(), self.name.text().strip()
        if not reason:
            self.reason.setFocus()
            return
        session = self._context.session
        if name and not session.by:
            session.by = self._context.settings.person.name = name
        session.do(GiveReason((self._number,), reason, session.by))

    def _put_it_off(self) -> None:
        self._put_off = self._number
        self.refresh()
