"""Beside the bidder list: what a person must decide, and what was noticed while reading."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tender_tool.domain.bidder import Bidder, SkippedRow
from tender_tool.domain.problem import Problem
from tender_tool.domain.reasons.prices import PriceWaits
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.services.recipes import recalled_notes
from ui.context import Context
from ui.models.results.waiting import Reasons
from ui.pages.bidders.column_answers import QuestionCard, asked_columns, asking
from ui.pages.page import Touched
from ui.pages.results.decisions.cards import card_for_price
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.level import DayCard, DecisionCard
from ui.widgets.card import Card, Heading
from ui.widgets.column import CardColumn, Stack
from ui.widgets.text import Button, Label

_MOST = 50
# Problems that are told at once: each takes room that all above it must be asked for again.
_NOTED = 20
_MEANING = {"error": "error", "warning": "warning", "info": "note"}


class BiddersAside(QObject):
    """Fills the right column of the bidders page."""

    chosen = Signal(str)
    day_wanted = Signal()

    def __init__(self, context: Context, column: CardColumn) -> None:
        super().__init__(column)
        self._context = context
        self._deciding = Deciding(context, self)
        self._deciding.cell_wanted.connect(self.chosen)
        self._singly = False
        self._noted = _NOTED
        self._opened: set[Reasons] = set()
        self._names: dict[str, str] = {}
        self._painted = Touched()
        self._todo, self._notes = Heading(), Heading()
        self._todo_cards, self._note_cards = Stack(), Stack()
        self._notes.setContentsMargins(0, 10, 0, 0)
        self._hint = Label(role="quiet")
        for widget in (self._todo, self._hint, self._todo_cards, self._notes, self._note_cards):
            column.add(widget)
        column.body.addStretch(1)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._painted.forget()
        self.refresh()

    def refresh(self) -> None:
        """Show what waits and what was noticed."""
        session = self._context.session
        waiting = session.scoring.outcome.waits.at_list
        read, runs = session.tender.bidder_list, session.scoring.runs
        if not self._painted.by(session.sheet, read, session.tender.bidders, self._context.languages.code, runs):
            return
        pills = ((str(len(waiting)), "warning"),) if waiting else ()
        self._todo.show_text(self.tr("To decide"), *pills)
        some = self._todo_cards.show_by_turns(self._decisions(waiting))
        self._hint.setVisible(not some or runs)
        everything = self.tr("Nothing waits for a decision.")
        everything = self.tr("The bidders are being scored…") if runs else everything
        self._hint.setText(everything if read else self.tr("Whatever needs a person's decision will stand here."))
        self._notes.show_text(self.tr("Reading notes"))
        # What is said at a decision is no note, and which those are is known once all are scored.
        notes = iter(()) if runs else self._reading_notes()
        self._notes.setVisible(self._note_cards.show_by_turns(notes))

    def _decisions(self, waiting: tuple[BidderScore, ...]) -> Iterator[QWidget]:
        known = self._context.session.scoring.outcome.waits
        day_only = len(waiting) - len(known.certain)
        yield from self._questions()
        if day_only:
            yield DayCard(day_only, self.day_wanted.emit, self._show_singly)
        for reasons, scores in known.alike.items():
            if len(scores) > 1:
                yield self._together(reasons, scores)
        together, singly = known.together, known.singly
        if self._opened or self._singly:
            together = known.keys_alike(self._opened)
            singly = known.apart_from(together, waiting if self._singly else known.certain)
        for score in singly[:_MOST]:
            yield from self._decision(score, level=score.bidder.key not in together)
        if len(singly) > _MOST:
            yield Label(self.tr("%n more wait", "", len(singly) - _MOST), "quiet")

    def _questions(self) -> list[QWidget]:
        read = self._context.session.tender.bidder_list
        columns = asked_columns(read) if read is not None else []
        if read is None or not columns:
            return []
        problem = asking(read)
        return [QuestionCard(self._context, columns, problem.message if problem else None)]

    def _together(self, reasons: Reasons, scores: list[BidderScore]) -> QWidget:
        opened = reasons in self._opened
        corner = Button(self.tr("Hide the single ones") if opened else self.tr("Decide one by one"), "link")
        corner.clicked.connect(partial(self._open, reasons))
        return DecisionCard(self._context, tuple(scores), corner)

    def _open(self, reasons: Reasons, _checked: bool = False) -> None:
        self._opened ^= {reasons}
        self._painted.forget()
        self.refresh()

    def _decision(self, score: BidderScore, *, level: bool) -> list[QWidget]:
        cards = [card_for_price(self._deciding, score.bidder, why) for why in _prices(score)]
        if level and _waits_for_level(score):
            cards.insert(0, DecisionCard(self._context, (score,), self._cell_button(_level_of(score.bidder))))
        return cards

    def _show_singly(self) -> None:
        self._singly = not self._singly
        self._painted.forget()
        self.refresh()

    def _reading_notes(self) -> Iterator[QWidget]:
        read = self._context.session.tender.bidder_list
        if read is None:
            return
        recalled, asked = tuple(recalled_notes(read)), asking(read)
        for note in recalled:
            yield self._note(note, forget=True)
        others = read.problems_but(self._context.session.scoring.outcome.waits.keys)
        told = (each for each in others if each is not asked)
        problems, more = list(islice(told, self._noted)), sum(1 for _ in told)
        self._names = self._context.session.tender.names_of({problem.bidder for problem in problems})
        for problem in problems:
            yield self._problem(problem)
        if more:
            button = Button(self.tr("Show more: %n to go", "", more), "link")
            button.clicked.connect(self._note_more)
            yield button
        for note in read.notes:
            if note not in recalled:
                yield self._note(note)
        for row in read.skipped[:_MOST]:
            yield self._skipped(row)

    def _note_more(self) -> None:
        self._noted += _NOTED
        self._painted.forget()
        self.refresh()

    def _note(self, note: Message, *, forget: bool = False) -> Card:
        card = Card("warning" if forget else "note")
        card.add(Label(self._context.languages.say(note)))
        if forget:
            button = Button(self.tr("Forget that answer"), "link")
            button.clicked.connect(self._context.rereading.forget_answers)
            card.add(button)
        return card

    def _problem(self, problem: Problem) -> Card:
        card = Card(_MEANING[problem.grade])
        if problem.source is not None and problem.source.cell:
            title = self._names.get(problem.bidder or "", problem.source.where())
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


def _level_of(bidder: Bidder) -> Source:
    return bidder.cell("level") or bidder.source


def _prices(score: BidderScore) -> list[PriceWaits]:
    return [factor.waits_for for factor in score.factors if isinstance(factor.waits_for, PriceWaits)]


def _waits_for_level(score: BidderScore) -> bool:
    return any(factor.waits_at_list and not isinstance(factor.waits_for, PriceWaits) for factor in score.factors)
