"""Whose the files are that were just read: proposed by the holder, said by a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout

from tender_tool.services.certification.evidence import ReadFiles, holders, proposed, taken
from ui.context import Context
from ui.widgets.card import Card
from ui.widgets.labelled import Choice
from ui.widgets.text import Button, ElidedLabel, Label

_NOBODY = ""


class MatchingCard(Card):
    """A line a file with the bidder it seems to belong to; nothing is taken before the button is pressed."""

    done = Signal()

    def __init__(self, context: Context, found: ReadFiles) -> None:
        super().__init__("accent")
        self._context, self._found = context, found
        tender = context.session.tender
        self.whose = [proposed(reading, tender) for reading, _ in found.read]
        self.add_title(self.tr("%n file(s) read: whose are they?", "", len(found.read)))
        self.add(Label(self.tr("Proposed by the holder's name. Check each line before you take them."), "quiet"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        for column in range(3):
            self._grid.setColumnStretch(column, 1)
        names = {_NOBODY: self.tr("nobody yet")} | {each.name: each.name for each in tender.bidders}
        for row, (reading, _) in enumerate(found.read):
            self._add_row(row, reading.file, "、".join(holders(reading)), names)
        self.body.addLayout(self._grid)
        self.keep = QCheckBox(self.tr("Keep the files in the project (else only their SHA-256)"))
        self.keep.setChecked(True)
        self.add(self.keep)
        self.take, self.drop = Button(self.tr("Take them"), "primary"), Button(self.tr("Do not take them"))
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(self.done)
        self.add_buttons(self.take, self.drop)

    def _add_row(self, row: int, file: str, holder: str, names: dict[str, str]) -> None:
        shown, held = ElidedLabel(), ElidedLabel("quiet")
        shown.setText(file)
        shown.setToolTip(file)
        held.setText(holder or self.tr("no holder read"))
        held.setToolTip(held.text())

        def choose(name: str) -> None:
            self.whose[row] = name

        choice = Choice(choose)
        choice.show_words(names, self.whose[row])
        choice.setAccessibleName(self.tr("Bidder of %1").replace("%1", file))
        for column, widget in enumerate((shown, held, choice)):
            self._grid.addWidget(widget, row, column)

    def _take(self) -> None:
        self._context.session.do(taken(self._found, self.whose, keep=self.keep.isChecked()))
        self.done.emit()
