"""Beside the bidder list: what a person must decide, and what was noticed while reading."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from tender_tool.domain.bidder import Bidder, SkippedRow
from tender_tool.domain.certificate import NONE, UNCLEAR
from tender_tool.domain.edits import DecideLevel
from tender_tool.domain.problem import Problem
from tender_tool.domain.score import BidderScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Text
from tender_tool.services.rules import schemes
from ui.context import Context
from ui.readings import pill, validity
from ui.widgets.card import Card, Heading
from ui.widgets.column import Column, Stack
from ui.widgets.text import Button, Label

_MOST = 50
# What a decision is called in both languages, as it is kept with the tender.
_NOT_PROVIDED = Text("未提供", "not provided")
_MEANING = {"error": "error", "warning": "warning", "info": "note"}


class BiddersAside(QObject):
    """Fills the right column of the bidders page."""

    chosen = Signal(str)
    day_wanted = Signal()

    def __init__(self, context: Context, column: Column) -> None:
        super().__init__(column)
        self._context = context
        self._todo, self._notes = Heading(), Heading()
        self._todo_cards, self._note_cards = Stack(), Stack()
        self._notes.setContentsMargins(0, 10, 0, 0)
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
        self._todo_cards.show_all(self._decisions(waiting))
        self._notes.show_text(self.tr("Reading notes"))
        notes = self._reading_notes()
        self._notes.setVisible(bool(notes))
        self._note_cards.show_all(notes)

    def _decisions(self, waiting: tuple[BidderScore, ...]) -> list[QWidget]:
        certain = [score for score in waiting if not _needs_day_only(score, self._context.session.tender.opened_on)]
        cards: list[QWidget] = []
        if len(certain) < len(waiting):
            cards.append(self._day_missing(len(waiting) - len(certain)))
        cards.extend(self._decision(score) for score in certain[:_MOST])
        if len(certain) > _MOST:
            cards.append(Label(self.tr("%n more wait", "", len(certain) - _MOST), "quiet"))
        return cards

    def _decision(self, score: BidderScore) -> Card:
        bidder, say = score.bidder, self._context.languages.say
        card = Card("warning")
        cell = bidder.cell("level") or bidder.source
        card.add_title(bidder.name, self._cell_button(cell))
        choose = Button(self.tr("Choose level…"))
        choose.setAccessibleName(self.tr("Choose the level of %1").replace("%1", bidder.name))
        absent = Button(self.tr("Count as not provided"))
        absent.setAccessibleName(self.tr("Count %1 as not provided").replace("%1", bidder.name))
        absent.clicked.connect(partial(self._decide, bidder, NONE, None, _NOT_PROVIDED))
        if bidder.certificate.level == UNCLEAR:
            choose.setMenu(self._levels(bidder, choose))
            card.add(Label(say(bidder.certificate.why)))
            card.add_buttons(choose, absent)
            return card
        for factor in score.factors:
            if factor.needs_review:
                # The first reason is how the level was read, the second whether the certificate is valid.
                card.add(Label(" ".join(say(reason) for reason in factor.reasons[1:2] or factor.reasons)))
        card.add_buttons(absent)
        return card

    def _day_missing(self, waiting: int) -> Card:
        card = Card("warning")
        card.add(Label(self.tr("Opening day missing"), "strong"))
        card.add(Label(self.tr("Whether %n certificate(s) are valid cannot be told without it.", "", waiting)))
        fill = Button(self.tr("Fill in the opening day"))
        fill.clicked.connect(self.day_wanted)
        card.add_buttons(fill)
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
                action.triggered.connect(partial(self._decide, bidder, level.id, scheme.id, level.name))
        menu.addSeparator()
        none = menu.addAction(pill("none")[0])
        none.triggered.connect(partial(self._decide, bidder, NONE, None, _NOT_PROVIDED))
        return menu

    def _decide(self, bidder: Bidder, level: str, scheme: str | None, name: Text, _checked: bool = False) -> None:
        self._context.session.do(DecideLevel(bidder.key, level, scheme, name))

    def _reading_notes(self) -> list[QWidget]:
        read = self._context.session.tender.bidder_list
        if read is None:
            return []
        waiting = {score.bidder.key for score in self._context.session.sheet.waiting}
        problems = [each for each in read.problems if each.bidder is None or each.bidder not in waiting]
        cards: list[QWidget] = [self._problem(problem) for problem in problems[:_MOST]]
        for note in read.notes:
            card = Card("note")
            card.add(Label(self._context.languages.say(note)))
            cards.append(card)
        return [*cards, *(self._skipped(row) for row in read.skipped[:_MOST])]

    def _problem(self, problem: Problem) -> Card:
        card = Card(_MEANING[problem.grade])
        if problem.source is not None and problem.source.cell:
            names = {bidder.key: bidder.name for bidder in self._context.session.tender.bidders}
            title = names.get(problem.bidder or "", problem.source.where())
            card.add_title(title, self._cell_button(problem.source))
        card.add(Label(self._context.languages.say(problem.message)))
        return card

    def _skipped(self, skipped: SkippedRow) -> Card:
        card = Card("note")
        read = self._context.session.tender.bidder_list
        first = Source("", read.sheet if read else None, skipped.row, f"A{skipped.row}")
        card.add_title(self.tr("Row %1").replace("%1", str(skipped.row)), self._cell_button(first))
        card.add(Label(self._context.languages.say(skipped.why)))
        return card

    def _cell_button(self, source: Source) -> QWidget:
        read = self._context.session.tender.bidder_list
        if read is None or source.sheet != read.sheet or not source.cell:
            return Label(source.where(), "quiet")
        button = Button(source.cell, "link")
        button.setAccessibleName(self.tr("Go to %1").replace("%1", source.cell))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self.chosen.emit, source.cell))
        return button


def _needs_day_only(score: BidderScore, opened_on: date | None) -> bool:
    return validity(score.bidder.certificate, opened_on) == "no_day"
