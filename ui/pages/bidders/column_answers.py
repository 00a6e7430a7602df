"""What only a person can say of a column: the question in words, and a button for each answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tender_tool.domain.bidder import BidderList, ColumnMatch
from tender_tool.domain.problem import Problem
from tender_tool.domain.text import Message
from tender_tool.services.import_bidders import fields_known
from ui.context import Context
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Shown:
    """A column as the page shows it; ``sheet`` is that of a register, empty for a column of the list itself."""

    column: ColumnMatch
    sheet: str = ""

    @property
    def name(self) -> str:
        """Return letter and header of the column, as much of it as a chip can hold."""
        header = " ".join(self.column.header.split())
        short = header if len(header) <= _LONGEST else header[: _LONGEST - 1] + "…"
        return f"{self.where} {short}".strip()

    @property
    def where(self) -> str:
        """Return the column's letter, behind the name of a register's sheet."""
        return f"{self.sheet}!{self.column.letter}" if self.sheet else self.column.letter


def question(context: Context, shown: Shown) -> str:
    """Return the question about a column in words."""
    column = shown.column
    names = [context.languages.text(fields_known()[field]) for field in column.asked]
    text = QCoreApplication.translate("ColumnAnswers", "%1: is it the %2?")
    if len(names) > 1:
        text = QCoreApplication.translate("ColumnAnswers", "%1: %2?")
    either = QCoreApplication.translate("ColumnAnswers", " or ").join(names)
    return text.replace("%1", shown.name).replace("%2", either)


class ColumnAnswers(QWidget):
    """One click answers: yes or no where it may be one thing, else a button for each."""

    def __init__(self, context: Context, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = shown
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for text, field in self._answers():
            row.addWidget(self._button(text, field))
        row.addStretch(1)

    def _answers(self) -> list[tuple[str, str | None]]:
        asked = self._shown.column.asked
        if len(asked) == 1:
            return [(self.tr("Yes"), asked[0]), (self.tr("No"), None)]
        return [(self._context.languages.text(fields_known()[field]), field) for field in asked]

    def _button(self, text: str, field: str | None) -> Button:
        button = Button(text, "answer")
        button.take_role("note")
        button.setAccessibleName(f"{question(self._context, self._shown)} {text}")
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self._answer, field))
        return button

    def _answer(self, field: str | None, _checked: bool = False) -> None:
        shown = self._shown
        self._context.rereading.choose_column(shown.column.index, field, shown.sheet or None)


class QuestionCard(Card):
    """What the list asks about its columns; one answer reads the level of all bidders."""

    def __init__(
        self, context: Context, columns: list[Shown], asking: Message | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("warning", parent)
        for number, shown in enumerate(columns):
            self.add(Label(question(context, shown), "strong"))
            if not number and asking is not None:
                self.add(Label(context.languages.say(asking)))
            self.add(ColumnAnswers(context, shown))


def shown_columns(read: BidderList) -> list[Shown]:
    """Return the columns of a list, and those of its registers that somebody was, or is to be, asked about."""
    own = [Shown(column) for column in read.columns if column.header or column.asked]
    beside = [Shown(column, each.sheet) for each in read.registers for column in each.columns]
    answered = {sheet: read.choices.columns_of(sheet) for sheet in {shown.sheet for shown in beside}}
    return [*own, *(x for x in beside if x.column.asked or x.column.index in answered[x.sheet])]


def asked_columns(read: BidderList) -> list[Shown]:
    """Return the columns of a list and of its registers that only a person can tell."""
    return [shown for shown in shown_columns(read) if shown.column.asked]


def asking(read: BidderList) -> Problem | None:
    """Return the problem of a list that stands at its header while there are columns to ask about, else None."""
    if not asked_columns(read) or not read.header_rows:
        return None
    of_list = (each for each in read.problems if each.bidder is None and each.grade == "error")
    headers = {(read.sheet, read.header_rows[-1]), *((each.sheet, each.header_row) for each in read.registers)}
    return next((each for each in of_list if each.source and (each.source.sheet, each.source.row) in headers), None)
