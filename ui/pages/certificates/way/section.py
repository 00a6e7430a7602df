"""The part of the certificates page with the way to a certificate, as a checklist with days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.certification.way import StepDone, Way, WayJudgement, WayProgress, WayStep
from tender_tool.domain.edits.records import SetWay
from tender_tool.services.certification.certificate_life import judge, ways
from tender_tool.services.rules import schemes
from ui.context import Context
from ui.icons import icon
from ui.widgets.card import Card, clear
from ui.widgets.fields import DayEdit
from ui.widgets.firm_choice import FirmChoice
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Label


class WaySection(QWidget):
    """A scheme and a firm are chosen above; each step has its day."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ways = {each.scheme: each for each in ways()}
        self._scheme, self._who, self._built = next(iter(reversed(self._ways))), "", ("", "")
        self.choice, self.firm = Choice(self._choose), FirmChoice()
        self._labelled = (Labelled(self.choice), Labelled(self.firm))
        self.running, self.days = DayEdit(), dict[str, DayEdit]()
        self._running = Labelled(self.running)
        self._card = Card()
        self._card.body.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(12)
        for labelled in self._labelled:
            top.addWidget(labelled, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._running)
        column.addWidget(self._card)
        self.firm.chosen.connect(self._choose_firm)
        self.running.picked.connect(self._set_running)

    @property
    def way(self) -> Way:
        """Return the way that is shown."""
        return self._ways[self._scheme]

    @property
    def progress(self) -> WayProgress:
        """Return how far the firm that is shown has come."""
        return self._context.session.tender.records.way(self._scheme, self._who)

    @property
    def judgement(self) -> WayJudgement:
        """Return whether the certificate can be there by opening day."""
        return judge(self.way, self.progress, self._context.session.tender)

    def refresh(self) -> None:
        """Show the way as the session has it."""
        say, colour = self._context.languages.text, self._context.theme.colours.quiet
        titles = {each.id: say(each.title) for each in schemes() if each.id in self._ways}
        self.choice.show_words(titles, self._scheme)
        self.firm.show_bidders(self._context.session.tender, self._who)
        self._say_texts()
        self._running.setVisible(self.way.running_months is not None)
        if self._built != (self._scheme, self._context.languages.code):
            self._build()
            self._built = (self._scheme, self._context.languages.code)
        progress = self.progress
        self.running.show_day(progress.running_since)
        self.running.set_icon(icon("calendar", colour))
        for step, day in self.days.items():
            day.show_day(progress.day(step))
            day.set_icon(icon("calendar", colour))

    def _build(self) -> None:
        clear(self._card.body)
        self.days = {}
        for number, step in enumerate(self.way.steps, start=1):
            self._card.add(self._line(number, step))
        for condition in self.way.conditions:
            text = self.tr("Condition to apply: %1").replace("%1", self._context.languages.text(condition.name))
            self._card.add(Label(text, "note"))
        for note in self.way.notes:
            self._card.add(Label(self._context.languages.text(note), "note"))

    def _line(self, number: int, step: WayStep) -> QWidget:
        say, day, line = self._context.languages.text, DayEdit(), QWidget()
        name = f"{number}. {say(step.name)}"
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(name, "strong"))
        words.addWidget(Label(say(step.who), "quiet"))
        row.addLayout(words, 1)
        row.addWidget(day)
        day.name(name, self.tr("Pick: %1").replace("%1", name))
        day.picked.connect(partial(self._set_day, step.id))
        self.days[step.id] = day
        return line

    def _say_texts(self) -> None:
        self._labelled[0].name(self.tr("Certificate"))
        self._labelled[1].name(self.tr("Firm"))
        self.firm.text.setAccessibleName(self.tr("Firm"))
        self.firm.text.setPlaceholderText(self.tr("a bidder, or another name"))
        self._running.name(self.tr("The system runs since"))
        self.running.name(self.tr("The system runs since"), self.tr("Pick the day since which the system runs"))

    def _choose(self, key: str) -> None:
        self._scheme = key
        self.changed.emit()

    def _choose_firm(self, name: str) -> None:
        self._who = name
        self.changed.emit()

    def _set_running(self, day: date | None) -> None:
        self._context.session.do(SetWay(replace(self.progress, running_since=day)))

    def _set_day(self, step: str, day: date | None) -> None:
        progress = self.progress
        kept = tuple(each for each in progress.done if each.step != step)
        done = kept if day is None else (*kept, StepDone(step, day))
        order = [each.id for each in self.way.steps]
        self._context.session.do(
            SetWay(replace(progress, done=tuple(sorted(done, key=lambda x: order.index(x.step)))))
        )
