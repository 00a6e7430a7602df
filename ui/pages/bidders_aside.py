"""Beside the bidder list: what a person must decide, and what was noticed while reading."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from tender_tool.domain.bidder import Bidder, SkippedRow
from tender_tool.domain.certificate import NONE, UNCLEAR
from tender_tool.domain.edits import DecideLevel
from tender_tool.domain.problem import Problem
from tender_tool.domain.score import BidderScore
from tender_tool.services.rules import schemes
from ui.context import Context
from ui.readings import pill
from ui.widgets.card import Card, Heading
from ui.widgets.column import Column, Stack
from ui.widgets.text import Button, Label

_MOST = 50
_MEANING = {"error": "error", "warning": "warning", "info": "note"}


class BiddersAside(QObject):
    """Fills the right column of the bidders page."""

    chosen = Signal(str)

    def __init__(self, context: Context, column: Column) -> None:
        super().__init__(column)
        self._context = context
        self._todo, self._notes = Heading(), Heading()
        self._todo_cards, self._note_cards = Stack(), Stack()
        self._hint = Label(role="quiet")
        for widget in (self._todo, self._hint, self._todo_cards, self._notes, self._note_cards):
            column.add(widget)
        column.body.addStretch(1)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.refresh()

    def refresh(self) -> None:
        """Show what waits and what was noticed."""
        session = self._context.session
        waiting, read = session.sheet.waiting, session.tender.bidder_list
        pills = ((str(len(waiting)), "warning"),) if waiting else ()
        self._todo.show_text(self.tr("To decide"), *pills)
        self._hint.setVisible(not waiting)
        everything = self.tr("Nothing waits for a decision.")
        self._hint.setText(everything if read else self.tr("Whatever needs a person's decision will stand here."))
        cards: list[QWidget] = [self._decision(score) for score in waiting[:_MOST]]
        if len(waiting) > _MOST:
            cards.append(Label(self.tr("%n more wait", "", len(waiting) - _MOST), "quiet"))
        self._todo_cards.show_all(cards)
        self._notes.show_text(self.tr("Reading notes"))
        notes = self._reading_notes()
        self._notes.setVisible(bool(notes))
        self._note_cards.show_all(notes)

    def _decision(self, score: BidderScore) -> Card:
        bidder, say = score.bidder, self._context.languages.say
        card = Card("warning")
        cell = bidder.cell("level") or bidder.source
        card.add(Label(bidder.name, "strong"))
        if bidder.certificate.level == UNCLEAR:
            card.add(Label(say(bidder.certificate.why)))
        else:
            for factor in score.factors:
                if factor.needs_review and factor.reasons:
                    card.add(Label(say(factor.reasons[-1])))
        choose = Button(self.tr("Choose level…"))
        choose.setAccessibleName(self.tr("Choose the level of %1").replace("%1", bidder.name))
        choose.setMenu(self._levels(bidder, choose))
        absent = Button(self.tr("Count as not provided"))
        absent.setAccessibleName(self.tr("Count %1 as not provided").replace("%1", bidder.name))
        absent.clicked.connect(partial(self._decide, bidder, NONE, None, ""))
        buttons = [choose, absent]
        if cell.cell:
            buttons.append(self._cell_button(cell.cell))
        card.add_buttons(*buttons)
        return card

    def _levels(self, bidder: Bidder, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        code = self._context.languages.code
        scored = {factor.scheme for factor in self._context.session.tender.table.certificate_factors}
        for scheme in schemes():
            if scheme.id not in scored:
                continue
            menu.addSection(f"{scheme.standard} {scheme.title.in_language(code)}")
            for level in scheme.levels:
                name = level.name.in_language(code)
                action = menu.addAction(name)
                action.triggered.connect(partial(self._decide, bidder, level.id, scheme.id, level.name.zh))
        menu.addSeparator()
        none = menu.addAction(pill("none")[0])
        none.triggered.connect(partial(self._decide, bidder, NONE, None, ""))
        return menu

    def _decide(self, bidder: Bidder, level: str, scheme: str | None, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self._context.session.do(DecideLevel(bidder.key, level, scheme, name or pill("none")[0]))

    def _reading_notes(self) -> list[QWidget]:
        read = self._context.session.tender.bidder_list
        if read is None:
            return []
        waiting = {score.bidder.key for score in self._context.session.sheet.waiting}
        cards: list[QWidget] = []
        for problem in read.problems[:_MOST]:
            if problem.bidder is None or problem.bidder not in waiting:
                cards.append(self._problem(problem))
        for note in read.notes:
            card = Card("note")
            card.add(Label(self._context.languages.say(note)))
            cards.append(card)
        return [*cards, *(self._skipped(row) for row in read.skipped[:_MOST])]

    def _problem(self, problem: Problem) -> Card:
        card = Card(_MEANING[problem.grade])
        card.add(Label(self._context.languages.say(problem.message)))
        if problem.source is not None and problem.source.cell:
            card.add_buttons(self._cell_button(problem.source.cell))
        return card

    def _skipped(self, skipped: SkippedRow) -> Card:
        card = Card("note")
        card.add(Label(self.tr("Row %1").replace("%1", str(skipped.row)), "strong"))
        card.add(Label(self._context.languages.say(skipped.why)))
        card.add_buttons(self._cell_button(f"A{skipped.row}"))
        return card

    def _cell_button(self, cell: str) -> Button:
        button = Button(self.tr("Go to %1").replace("%1", cell), "flat")
        button.clicked.connect(lambda: self.chosen.emit(cell))
        return button
