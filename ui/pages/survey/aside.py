"""Beside the table: the file that is chosen, what was found in it, and the way into it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.services.survey.overview import SurveyFinding, SurveyRow
from ui.context import Context
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.text import Button, Label

# More than these nobody reads here; the program opens the file with all of them.
_MOST = 40
_ORDER = ("error", "warning", "info")


class SurveyAside(QWidget):
    """What is known of one file."""

    open_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: SurveyRow | None = None
        self._findings: Sequence[SurveyFinding] = ()
        self._stack = Stack()
        self.open_button = Button()
        self.open_button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.open_button)
        column.addWidget(self._stack)

    def show_row(self, row: SurveyRow | None, findings: Sequence[SurveyFinding]) -> None:
        """Show a file and what was found in it."""
        self._row = row
        self._findings = sorted(findings, key=lambda each: _ORDER.index(each.severity))
        self.retranslate()

    def allow(self, *, opening: bool) -> None:
        """Tell whether the file can be opened now."""
        self.open_button.setEnabled(opening and self._row is not None)
        told = "" if opening else self.tr("Other work is still under way.")
        self.open_button.setToolTip(told)

    def retranslate(self) -> None:
        """Say everything in the language shown."""
        self.open_button.setText(self.tr("Open this file"))
        self.open_button.setVisible(self._row is not None)
        if self._row is None:
            hint = Label(self.tr("Choose a file in the table to see what was found in it."), "quiet")
            self._stack.show_all([hint])
            return
        cards: list[QWidget] = [self._file(self._row)]
        cards += [self._finding(each) for each in self._findings[:_MOST]]
        over = len(self._findings) - _MOST
        if over > 0:
            cards.append(Label(self.tr("… and %n more: open the file.", "", over), "note"))
        self._stack.show_all(cards)

    def _file(self, row: SurveyRow) -> Card:
        card = Card()
        card.add(Label(row.file.names[0].rpartition("/")[2], "strong"))
        facts = [row.file.names[0].rpartition("/")[0], row.buyer, row.day]
        card.add(Label(" · ".join(filter(None, facts)), "quiet"))
        if len(row.file.names) > 1:
            card.add(Label(self.tr("Same content: %1").replace("%1", "、".join(row.file.names[1:])), "note"))
        remark = self._context.languages.text(row.remark)
        if remark:
            card.add(Label(remark))
        return card

    def _finding(self, found: SurveyFinding) -> Card:
        names = {"error": self.tr("Error"), "warning": self.tr("Warning"), "info": self.tr("Note")}
        card, heading = Card(), Heading()
        heading.show_text(found.title, (names[found.severity], found.severity))
        card.add(heading)
        card.add(Label(self._context.languages.text(found.text)))
        where = self._context.languages.text(found.where)
        if where:
            card.add(Label(where, "note"))
        return card

    def _open(self) -> None:
        if self._row is not None:
            self.open_wanted.emit(self._row.file.path)
