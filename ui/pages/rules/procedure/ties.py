"""What decides between equal scores, in its order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tender_tool.domain.tender import Tender
from tender_tool.services.procedures import regime
from ui.widgets.card import clear
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Button, Chip, Label

_BASIC = ("price", "technical")


class TiesEditor(QWidget):
    """The document's own rules after those of the regime; pressing one takes it out."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ties: tuple[str, ...] = ()
        self._names: list[str] = []
        self._title, self._lawful = Label(role="note"), Label(role="note")
        self.add_button = Button()
        self._menu = QMenu(self.add_button)
        self.add_button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._offer)
        self.chips: list[Chip] = []
        self._row = FlowLayout(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(self._row)
        column.addWidget(self.add_button)
        column.addWidget(self._lawful)

    def show_ties(self, tender: Tender) -> None:
        """Show the rules of a tender."""
        self._ties = tender.table.procedure.ties
        self._names = [factor.name for factor in tender.table.factors]
        self._title.setText(self.tr("Equal scores: the document's own rules in order; press one to take it out"))
        self.add_button.setText(self.tr("Add rule"))
        clear(self._row)
        self.chips = []
        for number, tie in enumerate(self._ties, start=1):
            chip = Chip(f"{number}. {self._word(tie)} ×", "accent" if tie in self._known() else "warning")
            chip.setAccessibleName(self.tr("Take out %1").replace("%1", self._word(tie)))
            chip.clicked.connect(partial(self._drop, tie))
            self.chips.append(chip)
            self._row.addWidget(chip)
        self._row.invalidate()
        known = regime(tender.table.procedure.regime)
        first = self.tr(", then ").join(self._word(tie) for tie in known.ties) if known is not None else ""
        last = self.tr("After all of them a recorded draw decides.")
        lawful = self.tr("The regime's own: %1.").replace("%1", first) if first else ""
        self._lawful.setText(f"{lawful} {last}".strip())

    def _known(self) -> list[str]:
        return [*_BASIC, *self._names]

    def _word(self, tie: str) -> str:
        words = {"price": self.tr("lower price"), "technical": self.tr("technical points")}
        return words.get(tie, tie)

    def _offer(self) -> None:
        self._menu.clear()
        for tie in self._known():
            action = self._menu.addAction(self._word(tie))
            action.setEnabled(tie not in self._ties)
            action.triggered.connect(partial(self.add, tie))

    def add(self, tie: str, _: object = None) -> None:
        """Add a rule at the end."""
        self.edited.emit((*self._ties, tie))

    def _drop(self, tie: str, _: object = None) -> None:
        self.edited.emit(tuple(each for each in self._ties if each != tie))
