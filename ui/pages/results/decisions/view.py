"""What a person must decide before the ranking is final, and what else must be known."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tender_tool.domain.reasons.notes import Note, is_low, pressing
from tender_tool.domain.results.score import ScoreSheet
from ui.context import Context
from ui.models.results.waiting import Waits
from ui.pages.page import Touched
from ui.pages.results.decisions.cards import card_for_note, card_for_price, text_card
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.fact import FactCard
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.text import Button, Label

_MOST = 20


class NotesView(QObject):
    """Cards by how much depends on them; made anew when the scores are others."""

    def __init__(self, context: Context, deciding: Deciding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._deciding = deciding
        self._painted = Touched()
        self._counted: tuple[ScoreSheet, int] | None = None
        self._known = Heading()
        self._known.setContentsMargins(0, 10, 0, 0)
        self._hint = Label(role="quiet")
        self._todo_cards, self._known_cards = Stack(), Stack()
        self.parts = (self._hint, self._todo_cards, self._known, self._known_cards)

    def count(self) -> int:
        """Return how many things are to be decided; certificates at the bidder list are one."""
        sheet = self._context.session.sheet
        if self._counted is None or self._counted[0] is not sheet:
            waits = self._context.session.scoring.outcome.waits.waits
            waiting = len(waits.facts) + len(waits.committee) + len(waits.prices) + bool(waits.certificates)
            self._counted = (sheet, len(pressing(sheet.notes)) + waiting + bool(sheet.refusal))
        return self._counted[1]

    def refresh(self) -> None:
        """Show what waits and what is known."""
        session = self._context.session
        if not self._painted.by(session.sheet, session.tender.bidder_list, self._context.languages.code):
            return
        sheet = session.sheet
        notes = pressing(sheet.notes)
        first = [note for note in notes if note.grade == "error"]
        then = [note for note in notes if note.grade != "error"]
        acting = [
            *self._refusal(sheet),
            *self._notes(first),
            *self._waiting(session.scoring.outcome.waits.waits),
            *self._notes(sorted(then, key=lambda note: not is_low(note))),
        ]
        self._hint.setVisible(not acting)
        self._hint.setText(self.tr("Nothing waits for a decision."))
        self._todo_cards.show_all(acting[: 2 * _MOST])
        self._known.show_text(self.tr("To know"))
        informing = [note for note in sheet.notes if note.grade == "info"]
        self._known.setVisible(bool(informing))
        self._known_cards.show_all(self._notes(informing[:_MOST]))

    def _notes(self, notes: list[Note]) -> list[QWidget]:
        return [card_for_note(self._deciding, self._context.session.sheet, note) for note in notes[:_MOST]]

    def _refusal(self, sheet: ScoreSheet) -> list[QWidget]:
        if sheet.refusal is None:
            return []
        return [text_card(self._deciding, self._context.languages.say(sheet.refusal), "error", to_rules=True)]

    def _waiting(self, waits: Waits) -> list[QWidget]:
        cards: list[QWidget] = []
        if waits.certificates:
            cards.append(self._certificates(waits.certificates))
        cards.extend(card_for_price(self._deciding, bidder, why) for bidder, why in waits.prices[:_MOST])
        if len(waits.prices) > _MOST:
            cards.append(Label(self.tr("%n more wait", "", len(waits.prices) - _MOST), "quiet"))
        factors = {factor.name: factor for factor in self._context.session.tender.table.factors}
        cards.extend(
            FactCard(self._deciding, factors[name], waiting)
            for name, waiting in waits.facts.items()
            if name in factors
        )
        cards.extend(self._committee(name, waits) for name in waits.committee)
        return cards

    def _committee(self, name: str, waits: Waits) -> Card:
        waiting = waits.committee[name]
        card = Card("warning")
        card.add_title(name)
        said = list(dict.fromkeys(why for _, why in waiting))
        for why in said[:3]:
            names = [bidder.name for bidder, each in waiting if each == why]
            # What is said of everybody needs no names.
            if len(names) < len(self._context.session.sheet.scores):
                card.add(Label("、".join(names[:5]), "quiet"))
            card.add(Label(self._context.languages.say(why)))
        button = Button(self.tr("To the committee's scores"))
        button.clicked.connect(lambda: self._deciding.page_wanted.emit("rules"))
        card.add_buttons(button)
        return card

    def _certificates(self, count: int) -> Card:
        card = Card("warning")
        card.add(Label(self.tr("%n certificate(s) wait for a decision at the bidder list.", "", count)))
        button = Button(self.tr("To the bidders"))
        button.clicked.connect(lambda: self._deciding.page_wanted.emit("bidders"))
        card.add_buttons(button)
        return card
