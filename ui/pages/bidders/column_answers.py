"""What only a person can say of a column: the question in words, and a button for each answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tender_tool.domain.bidder import BidderList, ColumnMatch
from tender_tool.domain.problem import Problem
from tender_tool.domain.text import Message
from tender_tool.services.import_bidders import fields_known
from ui.context import Context
from ui.widgets.card import Card
from ui.widgets.text import Button, Label, font_for

_LONGEST = 16


def column_name(column: ColumnMatch) -> str:
    """Return letter and header of a column, as much of it as a chip can hold."""
    header = " ".join(column.header.split())
    short = header if len(header) <= _LONGEST else header[: _LONGEST - 1] + "…"
    return f"{column.letter} {short}".strip()


def question(context: Context, column: ColumnMatch) -> str:
    """Return the question about a column in words."""
    names = [context.languages.text(fields_known()[field]) for field in column.asked]
    text = QCoreApplication.translate("ColumnAnswers", "%1: is it the %2?")
    if len(names) > 1:
        text = QCoreApplication.translate("ColumnAnswers", "%1: %2?")
    either = QCoreApplication.translate("ColumnAnswers", " or ").join(names)
    return text.replace("%1", column_name(column)).replace("%2", either)


class ColumnAnswers(QWidget):
    """One click answers: yes or no where it may be one thing, else a button for each."""

    def __init__(self, context: Context, column: ColumnMatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = column
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for text, field in self._answers():
            row.addWidget(self._button(text, field))
        row.addStretch(1)

    def _answers(self) -> list[tuple[str, str | None]]:
        asked = self._column.asked
        if len(asked) == 1:
            return [(self.tr("Yes"), asked[0]), (self.tr("No"), None)]
        return [(self._context.languages.text(fields_known()[field]), field) for field in asked]

    def _button(self, text: str, field: str | None) -> Button:
        button = Button(text, "answer")
        button.setFont(font_for("note"))
        button.setAccessibleName(f"{question(self._context, self._column)} {text}")
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self._answer, field))
        return button

    def _answer(self, field: str | None, _checked: bool = False) -> None:
        self._context.rereading.choose_column(self._column.index, field)


class QuestionCard(Card):
    """What the list asks about its columns; one answer reads the level of all bidders."""

    def __init__(
        self, context: Context, columns: list[ColumnMatch], asking: Message | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("warning", parent)
        for number, column in enumerate(columns):
            self.add(Label(question(context, column), "strong"))
            if not number and asking is not None:
                self.add(Label(context.languages.say(asking)))
            self.add(ColumnAnswers(context, column))


def asked_columns(read: BidderList) -> list[ColumnMatch]:
    """Return the columns of a list that only a person can tell."""
    return [column for column in read.columns if column.asked]


def asking(read: BidderList) -> Problem | None:
    """Return the problem of a list that stands at its header while there are columns to ask about, else None."""
    if not asked_columns(read) or not read.header_rows:
        return None
    of_list = (each for each in read.problems if each.bidder is None and each.grade == "error")
    header = (read.sheet, read.header_rows[-1])
    return next((each for each in of_list if each.source and (each.source.sheet, each.source.row) == header), None)
