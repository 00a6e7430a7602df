"""How sure the reading of a scoring table is and why; what may be meant instead."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.documents.proof import NoPricePart
from tender_tool.domain.documents.readings import Readings
from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.text import Reason
from tender_tool.ruleset.wording import plain
from tender_tool.services.documents.held_reading import set_aside
from ui.context import Context
from ui.pages.document.readings import ReadingsChoice
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

_AT_ONCE = 2


class DocumentProof(QWidget):
    """What speaks against the reading, the first of it at once; below it what speaks for it, and other readings."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: DocumentScoring | None = None
        self._all = False
        self.against, self.lines, self.more = Card("warning"), Label(), Button(kind="link")
        self.against.body.setContentsMargins(12, 6, 6, 6)
        unsure = QHBoxLayout()
        unsure.setSpacing(8)
        unsure.addWidget(self.lines, 1)
        unsure.addWidget(self.more)
        self.against.body.addLayout(unsure)
        self.speaks, self.no_table = Label(role="note"), Button(kind="flat")
        self.choice = ReadingsChoice(context)
        sure = QHBoxLayout()
        sure.setSpacing(8)
        sure.addWidget(self.speaks, 1)
        sure.addWidget(self.no_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.against)
        column.addLayout(sure)
        column.addWidget(self.choice)
        self.more.clicked.connect(self._toggle)
        self.no_table.clicked.connect(self._set_aside)

    def show_readings(self, readings: Readings) -> None:
        """Show what speaks for and against a table, which pages were not read, and what may be meant instead."""
        scoring, opened = readings.shown, self._context.documents.opened
        if scoring is None:
            return
        pages = opened.reading.document.pages_told if opened is not None else ()
        if scoring is not self._shown:
            self._shown, self._all = scoring, False
        doubts = (*pages, *scoring.differs, *_priceless(scoring))
        against = [self._said("⚠", each) for each in doubts]
        self.lines.setText("\n".join(against if self._all else against[:_AT_ONCE]))
        self.against.setVisible(bool(against))
        self.more.setVisible(len(against) > _AT_ONCE)
        self.more.setText(self.tr("Fewer") if self._all else self.tr("%n more", "", len(against) - _AT_ONCE))
        speaks = [self._said("✓", each) for each in scoring.evidence if not isinstance(each, NoPricePart)]
        if readings.changed:
            speaks.append(self.tr("✎ %n row(s) changed by hand", "", readings.changed))
        self.speaks.setText("　".join(speaks))
        self.no_table.setText(self.tr("This is not the scoring table"))
        self.choice.show_readings(readings)

    def pill(self, scoring: DocumentScoring, waiting: int) -> tuple[str, str]:
        """Return whether a table is proven, in a few words with their meaning; ``waiting`` rows are still open."""
        total = plain(scoring.total)
        if scoring.adds_up and _priceless(scoring):
            return self.tr("%1 points in all, but no price part").replace("%1", total), "warning"
        if scoring.adds_up and waiting:
            told = self.tr("%1 points in all; %n row(s) to check", "", waiting)
            return told.replace("%1", total), "warning"
        if scoring.adds_up:
            return self.tr("✓ %1 points in all, read without fault").replace("%1", total), "good"
        if scoring.total == scoring.full:
            return self.tr("%1 points in all: please check").replace("%1", total), "warning"
        return self.tr("%1 points in all: not proven by its sums").replace("%1", total), "warning"

    def _said(self, sign: str, reason: Reason) -> str:
        return f"{sign} {self._context.languages.say(reason)}"

    def _toggle(self) -> None:
        self._all = not self._all
        made = self._context.documents.reading
        if made is not None:
            self.show_readings(made.readings)

    def _set_aside(self) -> None:
        made = self._context.documents.reading
        edit = set_aside(made.readings) if made is not None else None
        if edit is not None:
            self._context.session.do(edit)


def _priceless(scoring: DocumentScoring) -> tuple[Reason, ...]:
    return tuple(each for each in scoring.evidence if isinstance(each, NoPricePart))
